import { keySign } from "../parts/keymap.ts";
import { emptyLine, type Line, line, span } from "../parts/line.ts";
import { fit, wrap } from "../print/width.ts";
import { keysFor } from "./keys.ts";
import { drawn } from "./layout.ts";
import { word } from "./say.ts";
import { allSigns } from "./signs.ts";
import { caseUnder, type Mode, type ModeName, type State } from "./state.ts";
import { rowsFrom } from "./text-lines.ts";

const keysWidth = 16;
const told = ["queue", "case", "calendar", "pick", "write", "change", "review"] as const;

/** Every key and what it does: first where the clerk is, then elsewhere. */
export function helpLines(state: State, of: ModeName): Line[] {
  const first = told.filter((each) => each === of);
  const others = told.filter((each) => each !== of);
  const wide = drawn(state.size) - 2;
  const greek = wrap(word(state, "help.greek"), wide).map((text) => line(" ", span(text, "good")));
  return [...greek, ...[...first, ...others].flatMap((mode) => section(state, mode)), ...signLines(state)];
}

/** The keys of a row; many digits are written as from the first to the last, so that they fit. */
function signs(keys: readonly string[]): string {
  const [first = ""] = keys;
  return keys.length > 4 ? `${keySign(first)}–${keySign(keys.at(-1) ?? first)}` : keys.map(keySign).join(" ");
}

/** The part of the help that the window shows; the last row says how much is below. */
export function helpPage(state: State, { of, top }: Mode & { is: "help" }, rows: number): Line[] {
  const all = helpLines(state, of);
  const below = all.length - top - rows;
  if (below <= 0) return rowsFrom(all, top, rows);
  const more = line(" ", span(word(state, "part.more", { count: String(below + 1) }), "dim"));
  return [...rowsFrom(all, top, rows - 1), more];
}

/** What the signs of the list stand for. */
function signLines(state: State): Line[] {
  const rows = allSigns.map(({ sign, says, look }) =>
    line("   ", span(fit(sign, keysWidth), look), word(state, says)),
  );
  return [emptyLine, line(" ", span(word(state, "mode.signs"), "title")), ...rows];
}

function section(state: State, mode: (typeof told)[number]): Line[] {
  const rows = keysFor(mode, caseUnder(state)?.kind).map(({ keys, said }) =>
    line("   ", span(fit(signs(keys), keysWidth), "strong"), said.long[state.office.language]),
  );
  return [emptyLine, line(" ", span(word(state, `mode.${mode}`), "title")), ...rows];
}
