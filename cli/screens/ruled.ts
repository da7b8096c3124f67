import { type Line, line, span } from "../parts/line.ts";
import { width } from "../print/width.ts";
import { drawn } from "./layout.ts";
import type { State } from "./state.ts";
import { briefly } from "./text-lines.ts";

/** What lies over the lower part of the screen; `cursor` is counted from its first row. */
export type Panel = { lines: Line[]; cursor: { x: number; y: number } | null };

/** The line above a panel, with its title in it. */
export function ruled(state: State, title: string): Line {
  const columns = drawn(state.size);
  const shown = briefly(title, columns - 6);
  const rest = "─".repeat(Math.max(0, columns - width(shown) - 4));
  return line(span("─ ", "dim"), span(shown, "title"), span(` ${rest} `.trimEnd(), "dim"));
}
