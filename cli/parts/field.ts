import { plain } from "../../core/text/sanitize.ts";
import type { Stroke } from "./stroke.ts";
import { steady } from "../print/steady.ts";
import { width } from "../print/width.ts";
import { graphemes } from "./graphemes.ts";

/** A text being typed: `at` counts the graphemes before the cursor, `max` the UTF-16 units that may stand in it. */
export type Field = { text: string; at: number; max: number };

export function emptyField(max: number): Field {
  return { text: "", at: 0, max };
}

/** The field after one press; what was typed is kept as typed, in Greek or not. Undefined when the press is not its own. */
export function typeInto(field: Field, stroke: Stroke): Field | undefined {
  if ("char" in stroke) return stroke.alt === true ? undefined : insert(field, stroke.char);
  const count = graphemes(field.text).length;
  switch (stroke.key) {
    case "newline":
      return insert(field, "\n");
    case "backspace":
      return field.at === 0 ? field : remove(field, field.at - 1);
    case "delete":
      return remove(field, field.at);
    case "wipe":
      return wipe(field);
    case "left":
      return { ...field, at: Math.max(0, field.at - 1) };
    case "right":
      return { ...field, at: Math.min(count, field.at + 1) };
    case "home":
      return { ...field, at: 0 };
    case "end":
      return { ...field, at: count };
    default:
      return undefined;
  }
}

/** The field with pasted text in it, made safe; what does not fit is left out. */
export function pasteInto(field: Field, text: string, { lines }: { lines: boolean }): Field {
  return insert(field, plain(text, Math.max(0, field.max - field.text.length), { lines }));
}

function insert(field: Field, added: string): Field {
  const all = graphemes(field.text);
  const before = (all.slice(0, field.at).join("") + added).normalize("NFC");
  const text = before + all.slice(field.at).join("");
  return text.length > field.max ? field : { ...field, text, at: graphemes(before).length };
}

function remove(field: Field, index: number): Field {
  const left = graphemes(field.text).filter((_, each) => each !== index);
  return { ...field, text: left.join(""), at: Math.min(index, left.length) };
}

/** Takes away what stands before the cursor in its line, as a shell does. */
function wipe(field: Field): Field {
  const all = graphemes(field.text);
  const from = all.slice(0, field.at).lastIndexOf("\n") + 1;
  return { ...field, text: [...all.slice(0, from), ...all.slice(field.at)].join(""), at: from };
}

export type Laid = { lines: string[]; cursor: { x: number; y: number } };

/** The field in lines of at most `columns` columns, and where the cursor stands in them. */
export function layOut(field: Field, columns: number): Laid {
  const all = graphemes(field.text);
  const starts = lineStarts(all, Math.max(1, columns));
  const lines = starts.map((start, index) =>
    all
      .slice(start, starts[index + 1])
      .filter((each) => each !== "\n")
      .join(""),
  );
  const y = starts.findLastIndex((start) => start <= field.at);
  const x = taken(all.slice(starts[y] ?? 0, field.at).join(""));
  return { lines, cursor: { x: Math.min(x, columns), y } };
}

/** The field in one line of at most that many columns: the stretch in which the cursor is, as it is shown, and where in it. */
export function inOneLine(field: Field, columns: number): { text: string; x: number } {
  const { lines, cursor } = layOut(field, columns);
  return { text: steady(lines[cursor.y] ?? ""), x: cursor.x };
}

/** The columns of a piece as it is shown. */
function taken(text: string): number {
  return width(steady(text));
}

function lineStarts(all: readonly string[], columns: number): number[] {
  const starts = [0];
  let start = 0;
  let space = -1;
  let used = 0;
  for (const [index, grapheme] of all.entries()) {
    if (grapheme === "\n") {
      starts.push((start = index + 1));
      [used, space] = [0, -1];
      continue;
    }
    used += taken(grapheme);
    if (used > columns && grapheme !== " ") {
      starts.push((start = space >= start ? space + 1 : index));
      used = taken(all.slice(start, index + 1).join(""));
      space = -1;
    }
    if (grapheme === " ") space = index;
  }
  return starts;
}
