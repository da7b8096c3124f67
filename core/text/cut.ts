// Made when it is first needed: it takes longer than a whole command does.
let segmenter: Intl.Segmenter | undefined;

/** A blank between words, but for one inside a number; a no-break space is none. */
const blank = /(?<![\d)]) |[\n\t]| (?![\d(])/gu;
/** What stands between two of them. */
const word = /(?:(?<=[\d)]) (?=[\d(])|\S|\u00a0)+/gu;
const sentence = /[.;…»](?=[ \n])/gu;
const lineEnd = /\n/gu;
/** What says nothing any more, or something else, when a part of it is missing: links, addresses, numbers of any kind. */
const whole = /:\/\/|^[^\p{L}]*www\.|\w@\w|\w\.\w+\/|^(?=.*\d).{1,40}$/u;
/** More than any of them has. */
const longestWhole = 2048;

/**
 * A text of at most `max` UTF-16 units. What is too long ends in «…» and between two words; a word that is longer than
 * half of it between two graphemes, but a number or a link not at all.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const mark = "…";
  return `${text.slice(0, edge(text, max - mark.length, [blank])).trimEnd()}${mark}`;
}

/** A text in pieces of at most `limit` UTF-16 units: cut after a line, else after a sentence, else at a blank. */
export function pieces(text: string, limit: number): string[] {
  const all: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end =
      edge(rest, limit, [lineEnd, sentence, blank]) ||
      graphemeEdge(rest, limit) ||
      characterEdge(rest, limit);
    all.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? all : [...all, rest];
}

/**
 * At most `max` UTF-16 units from the beginning, never a part of a grapheme, nor of a number or a link unless nothing
 * stands before it.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, wholeEdge(text, max) || graphemeEdge(text, max)).trimEnd();
}

/** Where to cut: at the last of the places that is past the middle, the best kind of place first. */
function edge(text: string, max: number, places: readonly RegExp[]): number {
  const ends = places.map((place) => lastIn(text, place, max));
  const good = ends.find((end) => end > max / 2);
  if (good !== undefined) return good;
  return wholeEdge(text, max);
}

/** Where the last grapheme that has room ends; before the number or the link that this would cut. */
function wholeEdge(text: string, max: number): number {
  const end = graphemeEdge(text, max);
  const from = Math.max(0, end - longestWhole);
  const cutWord = [...text.slice(from, end + longestWhole).matchAll(word)].find(
    ({ index, 0: found }) => from + index < end && from + index + found.length > end,
  );
  return cutWord && whole.test(cutWord[0]) ? from + cutWord.index : end;
}

function lastIn(text: string, place: RegExp, max: number): number {
  // One more than there is room for, because what stands behind a place decides on it.
  const window = text.slice(0, max + 2);
  const ends = [...window.matchAll(place)]
    .filter(({ index }) => index <= max)
    // A blank that would not fit need not: it goes anyway.
    .map(({ index, 0: mark }) => (mark.trim() === "" ? Math.min(index + 1, max) : index + 1));
  return ends.findLast((end) => end <= max) ?? 0;
}

/** At most `max` units from the beginning that are whole graphemes; 0 where the first has no room. */
function graphemeEdge(text: string, max: number): number {
  segmenter ??= new Intl.Segmenter("el", { granularity: "grapheme" });
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  return end;
}

/** Where one grapheme is longer than all the room there is, its whole characters. */
function characterEdge(text: string, max: number): number {
  return (text.codePointAt(max - 1) ?? 0) > 0xffff ? max - 1 : max;
}
