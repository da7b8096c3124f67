import { shorten, width } from "../print/width.ts";

/** How a piece of text looks. Nothing is said by a look alone: each stands beside a word or a mark. */
export type Look = "plain" | "dim" | "strong" | "title" | "good" | "warn" | "late" | "mark" | "chosen";
export type Span = { text: string; look: Look };
/** One row of the screen. */
export type Line = readonly Span[];

export const emptyLine: Line = [];

export function span(text: string, look: Look = "plain"): Span {
  return { text, look };
}

/** A row from pieces; a bare string is plain. */
export function line(...parts: (string | Span)[]): Line {
  return parts.map((part) => (typeof part === "string" ? span(part) : part));
}

/** How many columns the row takes. */
export function lineWidth(row: Line): number {
  return row.reduce((sum, { text }) => sum + width(text), 0);
}

/** The row cut to `columns` columns. */
export function clip(row: Line, columns: number): Line {
  const shown: Span[] = [];
  let left = columns;
  for (const { text, look } of row) {
    if (left <= 0) break;
    const piece = shorten(text, left);
    shown.push({ text: piece, look });
    left -= width(piece);
    if (piece !== text) break;
  }
  return shown;
}

/** Two rows in one: the second stands at the right edge; the first gives way. */
export function spread(left: Line, right: Line, columns: number): Line {
  const taken = lineWidth(right);
  const start = clip(left, columns - taken - 1);
  return [...start, span(" ".repeat(Math.max(1, columns - taken - lineWidth(start)))), ...right];
}

export function sameLine(a: Line, b: Line): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((each, index) => each.text === b[index]?.text && each.look === b[index].look)
  );
}
