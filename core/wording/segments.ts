/** What GSM 03.38 writes in seven bits; one letter outside it, as nearly every Greek one is, and the whole goes out as UCS-2. */
const sevenBits = /^[\n\r !-#%-?A-Z_a-z@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà]*$/u;

/** In how many SMS a text goes out: of 160 units or 153 each where all of it is in seven bits, else of 70 or 67. */
export function segmentsOf(text: string): number {
  const [alone, each] = sevenBits.test(text) ? [160, 153] : [70, 67];
  return text.length <= alone ? 1 : Math.ceil(text.length / each);
}
