/** Marks that turn the direction of what follows: they can make a text read as something else. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** C0, DEL and C1 but for the line feed and the tab. */
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Any line or page end that people and programs use. */
export const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;

/** What takes no room on the page: format characters, fillers, tags and the variation selectors but the last, FE0F. */
export const INVISIBLE =
  /(?![\u200d\ufe0f])[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufe00-\ufe0e\u{e0100}-\u{e01ef}]/gu;

/** What takes room as a blank or ends a line, and is neither to whoever reads the text later. */
export const FALSE_BLANK = /[\u2028\u2029\u2800]/gu;

/** A joiner that joins no two pictures. */
export const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A picture selector that follows nothing it could select. */
export const STRAY_SELECTOR = /(?<!\p{Emoji})\ufe0f/gu;

/** Half of a surrogate pair. */
export const LONE_SURROGATE = /\p{Cs}/gu;

/** No language stacks more than a few marks on a letter; dozens of them climb over the lines above. */
export const MARK_PILE = /(\p{M}{6})\p{M}+/gu;

/** Words of nothing but ASCII, Greek letters and everyday marks, as NFC has them, with one blank between. */
export const EVERYDAY = /^[!-~«»·–—‘’“”…€Ά\u0388-\u03ce]+(?: [!-~«»·–—‘’“”…€Ά\u0388-\u03ce]+)*$/u;
