/** What GSM 03.38 writes in seven bits; one letter outside it, as nearly every Greek one is, and the whole goes out as UCS-2. */
const sevenBits = /^[\n\r !-#%-?A-Z_a-z@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà]*$/u;

/** Of 160 units or 153 each where all of a text is in seven bits, else of 70 or 67. */
const sizesFor = (text: string) => (sevenBits.test(text) ? ([160, 153] as const) : ([70, 67] as const));

/** In how many SMS a text goes out. */
export function segmentsOf(text: string): number {
  const [alone, each] = sizesFor(text);
  return text.length <= alone ? 1 : Math.ceil(text.length / each);
}

/** How many units of such a text go out in two SMS. */
export function roomInTwo(text: string): number {
  return 2 * sizesFor(text)[1];
}
