// Made when it is first needed: it takes longer than the whole help does.
let segmenter: Intl.Segmenter | undefined;
const graphemesIn = (text: string) =>
  (segmenter ??= new Intl.Segmenter("el", { granularity: "grapheme" })).segment(text);
const ZERO = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** What terminals draw two columns wide: East Asian wide and full-width characters, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
/** Letters, and the signs of the screen: one unit of UTF-16 and one column each. */
const SINGLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2193\u21bb\u2212\u2500-\u257f\u25a3\u25b8\u25cb\u25cf\u25d0\u266a]*$/u;

/** Whether each unit of the text takes one column, in every terminal. */
export function isSingle(text: string): boolean {
  return SINGLE.test(text);
}

/** How many columns a text takes in a terminal. */
export function width(text: string): number {
  if (isSingle(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemesIn(text)) sum += widthOfOne(segment);
  return sum;
}

/** The text in exactly this many columns: filled with blanks, or cut between graphemes and ended with «…». */
export function fit(text: string, columns: number, align: "left" | "right" = "left"): string {
  const cut = shorten(text, columns);
  const blank = " ".repeat(Math.max(0, columns - width(cut)));
  return align === "right" ? blank + cut : cut + blank;
}

/** The text in at most this many columns. */
export function shorten(text: string, columns: number): string {
  if (isSingle(text)) {
    if (text.length <= columns) return text;
    return columns < 1 ? "" : `${text.slice(0, columns - 1).trimEnd()}…`;
  }
  if (width(text) <= columns) return text;
  let sum = 0;
  let end = 0;
  for (const { index, segment } of graphemesIn(text)) {
    sum += widthOfOne(segment);
    if (sum > columns - 1) break;
    end = index + segment.length;
  }
  return columns < 1 ? "" : `${text.slice(0, end).trimEnd()}…`;
}

/** The text as lines of at most this many columns, broken between words where that is possible. */
export function wrap(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(columns, 1)));
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/ +/u).flatMap((each) => pieces(each, columns))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (width(longer) <= columns) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** A word that is longer than a line, in lines. */
function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of graphemesIn(word)) {
    if (part !== "" && width(part + segment) > columns) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}

function widthOfOne(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
