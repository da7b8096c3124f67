/**
 * A text in pieces of at most `limit` UTF-16 units: cut after a line, else after a sentence, else at a blank.
 * Numbers and links hold together, because a no-break space is no place to cut.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = edge(rest, limit);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

function edge(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  const ends = [/\n(?=[^\n]*$)/u, /[.;…»](?=[ \n](?![\s\S]*[.;…»][ \n]))/u, /[ \n](?=[^ \n]*$)/u]
    .map((place) => window.search(place) + 1)
    .filter((end) => end > limit / 2 && end <= limit);
  return ends[0] ?? (isHighSurrogate(text, limit - 1) ? limit - 1 : limit);
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
