const DIGIT = /\p{Nd}/u;

/** Every decimal digit of any script (Arabic, full-width, …) as its ASCII digit; all else is left as it is. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digit >= "0" && digit <= "9" ? digit : String(valueOf(digit))));
}

/** Unicode keeps each script's digits in one run that starts with its zero, so the distance from there is the value. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
