import { steady } from "../print/steady.ts";
import { type Line, type Look, span } from "../parts/line.ts";
import { type Line as Painted, type Style } from "../print/paint.ts";
import { fit, shorten } from "../print/width.ts";

const looks: Record<Style, Look> = {
  bold: "strong",
  strong: "strong",
  dim: "dim",
  red: "late",
  green: "good",
  yellow: "warn",
  blue: "title",
  cyan: "title",
};

/** A line as the commands print it, for the screen; what others wrote in it is made harmless. */
export function fromPainted(painted: Painted): Line {
  return painted.map((piece) =>
    typeof piece === "string" ? span(steady(piece)) : span(steady(piece.text), looks[piece.style]),
  );
}

/** What may be lost for the sake of a whole last word. */
const longestLost = 8;

/** What somebody wrote, harmless and in one line of at most that many columns, cut between words where that is possible. */
export function briefly(text: string, columns: number): string {
  const whole = steady(text.replace(/\s+/gu, " ").trim());
  const cut = shorten(whole, columns);
  if (cut === whole) return whole;
  const blank = cut.lastIndexOf(" ");
  return blank > cut.length - longestLost ? `${cut.slice(0, blank).replace(/[\s,.·:–-]+$/u, "")}…` : cut;
}

/** The same in exactly that many columns. */
export function cell(text: string, columns: number): string {
  return fit(briefly(text, columns), columns);
}

/** Lines to fill exactly that many rows, beginning with row `top`. */
export function rowsFrom(lines: readonly Line[], top: number, rows: number): Line[] {
  const shown = lines.slice(top, top + rows);
  return [...shown, ...Array.from({ length: rows - shown.length }, (): Line => [])];
}

/** The row with each piece in one look. */
export function inLook(row: Line, look: Look): Line {
  return row.map(({ text }) => span(text, look));
}
