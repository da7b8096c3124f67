// Made when it is first needed: it takes longer than a whole command does.
let segmenter: Intl.Segmenter | undefined;

/** A blank between words, but for one inside a number; a no-break space is none. */
const blank = /(?<!\d) |[\n\t]| (?!\d)/gu;
const sentence = /[.;…»](?=[ \n])/gu;
const lineEnd = /\n/gu;
/** What says nothing any more, or something else, when a part of it is missing. */
const whole = /^(?:\w+:\/\/|www\.)|^[+(]?\d[\d\u00a0.,:/()-]*$/u;

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

/** At most `max` UTF-16 units from the beginning, never a part of a grapheme. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, graphemeEdge(text, max)).trimEnd();
}

/** Where to cut: at the last of the places that is past the middle, the best kind of place first. */
function edge(text: string, max: number, places: readonly RegExp[]): number {
  const window = text.slice(0, max + 1);
  const ends = places.map((place) => lastIn(window, place, max));
  const good = ends.find((end) => end > max / 2);
  if (good !== undefined) return good;
  const before = Math.max(0, ...ends);
  const word = /^\S*/u.exec(text.slice(before).trimStart())?.[0] ?? "";
  return whole.test(word) ? before : graphemeEdge(text, max);
}

function lastIn(window: string, place: RegExp, max: number): number {
  const ends = [...window.matchAll(place)].map(({ index, 0: mark }) =>
    // A blank that would not fit need not: it goes anyway.
    mark.trim() === "" ? Math.min(index + 1, max) : index + 1,
  );
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
