import type { Reply } from "../../core/channel.ts";
import { terminal } from "../../core/text/sanitize.ts";

/** An answer for a terminal: lines of text, then what can be chosen and the number that chooses it. */
export type Shown = { lines: string[]; choices: { digit: string; label: string }[]; files: number };

/** Nothing in what others wrote can move the cursor or colour the screen. */
export function render({ text, choices, files }: Reply): Shown {
  return {
    lines: text === "" ? [] : terminal(text, { lines: true }).split("\n"),
    choices: choices.map(({ digit, label }) => ({ digit, label: terminal(label) })),
    files: files.length,
  };
}
