import { toLatinKey } from "../../core/greek/layout.ts";
import type { Stroke } from "./stroke.ts";

/**
 * A key table's row. The same rows decide what a press does, draw the footer and fill the help; `writes` marks what
 * changes a case or begins to, `footer` what is worth a place at the bottom.
 */
export type Binding<Action extends string> = {
  action: Action;
  keys: readonly string[];
  writes?: true;
  footer?: true;
};

/** What a press means in command mode. Greek letters stand for the Latin ones on the same keys, accents or not. */
export function bindingFor<Action extends string>(
  bindings: readonly Binding<Action>[],
  stroke: Stroke,
): Binding<Action> | undefined {
  if ("key" in stroke) return bindings.find(({ keys }) => keys.includes(stroke.key));
  return (
    bindings.find(({ keys }) => keys.includes(stroke.char)) ??
    bindings.find(({ keys }) => keys.includes(toLatinKey(stroke.char)))
  );
}

const fewest = 6;

/**
 * Whether one event's presses look like text that went to the wrong window: at least six letters, not one key held
 * down, and one of them would change a case.
 */
export function looksPasted<Action extends string>(
  bindings: readonly Binding<Action>[],
  strokes: readonly Stroke[],
): boolean {
  const chars = strokes.flatMap((stroke) => ("char" in stroke ? [stroke.char] : []));
  if (chars.length < fewest || new Set(chars).size < 2) return false;
  return chars.some((char) => bindingFor(bindings, { char })?.writes === true);
}

const signs: Record<string, string> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  enter: "Enter",
  newline: "Alt+Enter",
  wipe: "Ctrl+U",
  escape: "Esc",
  tab: "Tab",
  backspace: "⌫",
  " ": "Space",
};

/** How a key is written on the screen. */
export function keySign(key: string): string {
  return signs[key] ?? key;
}
