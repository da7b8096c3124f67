import { isSingle } from "../print/width.ts";
import { type Line, type Look, sameLine } from "./line.ts";
import { dressed } from "./look.ts";

/** What is to stand in the window: its rows, where the text cursor is, and which rows have only moved. */
export type Picture = {
  lines: readonly Line[];
  cursor: { x: number; y: number } | null;
  moved: Moved | null;
};
/** The rows from `from` to `to` stand `by` rows further up than before (or down, where it is less than 0). */
export type Moved = { from: number; to: number; by: number };

export type Canvas = {
  /** What has to be written so that the picture stands; nothing where it does already. */
  draw: (picture: Picture) => string;
  /** The terminal shows something else than was drawn: the next picture is written whole. */
  forget: () => void;
};

/** So many columns that stay as they are cost less than going past them. */
const worthPassing = 8;

const begun = "\u001b[?2026h";
const ended = "\u001b[?2026l";
const unmoved: Moved = { from: 0, to: 0, by: 0 };
const toTheEnd = "\u001b[K";

/** A terminal of which is known what it shows, so that only what differs is written. */
export function openCanvas(inColour: boolean): Canvas {
  let shown: readonly Line[] | undefined;
  let cursor = "";
  return {
    draw: (picture) => {
      const { lines } = picture;
      const moved = picture.moved ?? unmoved;
      const before = shown?.length === lines.length ? shown : undefined;
      const isMoved = before !== undefined && moved.by !== 0 && Math.abs(moved.by) < moved.to - moved.from;
      const stands = isMoved ? shifted(before, moved) : before;
      const rows = lines.map((row, at) => mended(stands?.[at], row, { y: at, inColour })).join("");
      const drawn = `${isMoved ? shifting(moved) : ""}${rows}`;
      shown = lines;
      const put = cursorAt(picture.cursor);
      if (drawn === "" && put === cursor) return "";
      cursor = put;
      return `${begun}${drawn === "" ? "" : "\u001b[?25l"}${drawn}${put}${ended}`;
    },
    forget: () => {
      shown = undefined;
    },
  };
}

function cursorAt(cursor: Picture["cursor"]): string {
  return cursor === null ? "\u001b[?25l" : `${place(cursor.y, cursor.x)}\u001b[?25h`;
}

function place(y: number, x: number): string {
  return x === 0 ? `\u001b[${y + 1}H` : `\u001b[${y + 1};${x + 1}H`;
}

/** Within margins rows are taken out at the top, or put in: every terminal since the VT102 can do that. */
function shifting({ from, to, by }: Moved): string {
  const move = by > 0 ? `\u001b[${by}M` : `\u001b[${-by}L`;
  return `\u001b[m\u001b[${from + 1};${to}r${place(from, 0)}${move}\u001b[r`;
}

function shifted(before: readonly Line[], { from, to, by }: Moved): Line[] {
  return before.map((row, at) => {
    if (at < from || at >= to) return row;
    const source = at + by;
    return source < from || source >= to ? [] : (before[source] ?? []);
  });
}

type Where = { y: number; inColour: boolean };

function mended(before: Line | undefined, row: Line, where: Where): string {
  if (before === undefined) return whole(row, where);
  if (sameLine(before, row)) return "";
  const [old, now] = [columnsOf(before), columnsOf(row)];
  return old === null || now === null ? whole(row, where) : changes(old, now, where);
}

function whole(row: Line, { y, inColour }: Where): string {
  const text = row.map((piece) => `${dressed(piece.look, inColour)}${piece.text}`).join("");
  return `${place(y, 0)}${text}\u001b[m${toTheEnd}`;
}

/** A row column by column, without the blanks at its end; null where not everybody draws it alike, so that it is written whole. */
type Columns = { text: string; looks: Look[] };

function columnsOf(row: Line): Columns | null {
  const text = row.map((piece) => piece.text).join("");
  if (!isSingle(text)) return null;
  const looks = row.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.look));
  let end = text.length;
  while (end > 0 && text[end - 1] === " " && looks[end - 1] !== "chosen") end -= 1;
  return { text: text.slice(0, end), looks: looks.slice(0, end) };
}

function changes(old: Columns, now: Columns, { y, inColour }: Where): string {
  const end = Math.max(old.text.length, now.text.length);
  const differs = (at: number) => {
    const [was, is] = [old.text[at] ?? " ", now.text[at] ?? " "];
    // A blank looks the same in whatever does not fill its background.
    if (was === " " && is === " ") return (old.looks[at] === "chosen") !== (now.looks[at] === "chosen");
    return was !== is || old.looks[at] !== now.looks[at];
  };
  let written = "";
  for (let at = 0; at < end; at += 1) {
    if (!differs(at)) continue;
    let last = at;
    for (let next = at + 1; next < end && next - last <= worthPassing; next += 1)
      if (differs(next)) last = next;
    const upTo = Math.min(last + 1, now.text.length);
    written += `${place(y, at)}${dressedPiece(now, [at, upTo], inColour)}`;
    if (last < now.text.length) at = last;
    else return `${written}${toTheEnd}`;
  }
  return written;
}

/** A piece of a row with its looks; it ends in plain. */
function dressedPiece({ text, looks }: Columns, [from, to]: [number, number], inColour: boolean): string {
  let piece = "";
  let look: Look = "plain";
  for (let at = from; at < to; at += 1) {
    const next = looks[at] ?? "plain";
    if (next !== look) piece += dressed((look = next), inColour);
    piece += text[at] ?? " ";
  }
  return look === "plain" ? piece : `${piece}\u001b[m`;
}
