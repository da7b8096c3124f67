const segmenter = new Intl.Segmenter("el", { granularity: "grapheme" });

/** What a person sees as single characters. */
export function graphemes(text: string): string[] {
  if (/^[\x20-\x7e]*$/u.test(text)) return [...text];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
