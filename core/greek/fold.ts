const WORD = /[\p{L}\p{N}]+/gu;

/** A tonos or breathing typed as a sign of its own before the letter, as old texts and some keyboards do. */
const SPACING_ACCENT =
  /[\u0384\u0385\u00b4\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd\u1ffe](?=\p{Script=Greek})/gu;

/**
 * Text as it is compared and searched: lower case, no accents or breathings (polytonic too), ς as σ, NFC.
 * Use it on both sides of a comparison; folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .replace(SPACING_ACCENT, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ς", "σ")
    .replaceAll("\u00b5", "μ")
    .normalize("NFC");
}

/** The folded words and numbers of a text, in order. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
