import {
  BIDI,
  CONTROL,
  EVERYDAY,
  INVISIBLE,
  LINE_END,
  LONE_SURROGATE,
  MARK_PILE,
  STRAY_JOINER,
  STRAY_SELECTOR,
} from "./characters.ts";
import { cut } from "./cut.ts";

/**
 * What a person wrote, made safe to keep and to show anywhere: NFC, no control, bidi or invisible characters, single
 * blanks, trimmed, at most `max` UTF-16 units and never cut inside a grapheme. Line ends become blanks unless
 * `lines` is set, which keeps them and at most one empty line between two others.
 */
export function plain(text: string, max: number, { lines = false }: { lines?: boolean } = {}): string {
  // What most people write needs nothing, and is passed over at once.
  if (text.length <= max && EVERYDAY.test(text)) return text;
  const visible = text
    .replace(LONE_SURROGATE, "")
    .normalize("NFC")
    .replace(LINE_END, "\n")
    .replace(CONTROL, "")
    .replace(BIDI, "")
    .replace(INVISIBLE, "")
    .replace(STRAY_JOINER, "")
    .replace(STRAY_SELECTOR, "")
    .normalize("NFC")
    .replace(MARK_PILE, "$1");
  return cut(lines ? tidyLines(visible) : visible.replace(/\s+/gu, " ").trim(), max);
}

/**
 * A resident's text for a clerk's terminal: nothing in it can move the cursor, colour or reorder the screen. Control
 * and bidi characters become visible (␛, ⟨202E⟩), invisible ones go, NFC. A line end becomes ⏎ unless `lines` keeps
 * it. Doing it twice changes nothing.
 */
export function terminal(text: string, { lines = false }: { lines?: boolean } = {}): string {
  return text
    .replace(LONE_SURROGATE, "\ufffd")
    .normalize("NFC")
    .replace(LINE_END, lines ? "\n" : "⏎")
    .replaceAll("\t", " ")
    .replace(CONTROL, picture)
    .replace(BIDI, picture)
    .replace(INVISIBLE, "")
    .replace(/[\u200d\ufe0f]/gu, "")
    .normalize("NFC")
    .replace(MARK_PILE, "$1")
    .replace(/^(?=\p{M})/gmu, "◌");
}

function tidyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Unicode has pictures for C0 and DEL; the rest is shown by its number. */
function picture(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
