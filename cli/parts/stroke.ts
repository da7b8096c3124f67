import type { Key } from "ink";
import { graphemes } from "./graphemes.ts";

const named = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["escape", "escape"],
  ["tab", "tab"],
  ["backspace", "backspace"],
  ["delete", "delete"],
] as const;

export type KeyName = (typeof named)[number][1] | "enter" | "newline" | "wipe" | "interrupt";
/** One press of a key: a named one, or the character that it gave. */
export type Stroke = { key: KeyName } | { char: string; alt?: true };
export type Pressed = Partial<Key>;

/**
 * The presses in one event of Ink. Over a slow line several arrive as one (`jjj`, `abc` with Enter behind it), so the
 * text is taken apart into graphemes, in NFC.
 */
export function strokesOf(input: string, pressed: Pressed): Stroke[] {
  if (pressed.eventType === "release") return [];
  if (pressed.return === true) return [{ key: pressed.meta === true ? "newline" : "enter" }];
  const special = named.find(([flag]) => pressed[flag] === true);
  if (special !== undefined) return [{ key: special[1] }];
  if (pressed.ctrl === true) return controlled(input);
  if (pressed.meta === true) return graphemes(input).map((char) => ({ char, alt: true }));
  return graphemes(input.normalize("NFC")).flatMap(strokeOf);
}

function controlled(input: string): Stroke[] {
  if (input === "c") return [{ key: "interrupt" }];
  return input === "u" ? [{ key: "wipe" }] : [];
}

function strokeOf(char: string): Stroke[] {
  if (/^[\r\n]+$/u.test(char)) return [{ key: "enter" }];
  if (char === "\t") return [{ key: "tab" }];
  return /^\p{Cc}/u.test(char) ? [] : [{ char }];
}
