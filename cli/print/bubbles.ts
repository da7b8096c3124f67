import { steady } from "./steady.ts";
import type { Language } from "../../core/language.ts";
import type { ChatReply } from "../machine.ts";
import { chatWords } from "../words/chat.ts";
import { say } from "../words/words.ts";
import { type Line, type Span, styled } from "./paint.ts";
import { width, wrap } from "./width.ts";

const widest = 64;
const digits = /(\d{3}\u00a0\d{3}\u00a0\d{3})/u;

/** What the desk says: on the left behind a bar, choices by number, a tracking number standing out. */
export function deskBubble(reply: ChatReply, columns: number, language: Language): Line[] {
  const wide = Math.min(columns - 6, widest);
  const text = wrap(steady(reply.text, { lines: true }), wide).map(withNumbers);
  const files = reply.files.map((name): Line => [styled("dim", say(chatWords.file, language, { name }))]);
  const choices = reply.choices.flatMap((label, at) => choice(String(at + 1), label, wide));
  const lines = [...text, ...files, ...(choices.length === 0 ? [] : [[], ...choices])];
  return [...lines.map((line): Line => ["  ", styled("cyan", "▌"), " ", ...line]), []];
}

/** What the resident wrote: on the right before a bar. */
export function ownBubble(text: string, columns: number): Line[] {
  const wide = Math.min(columns - 12, widest);
  const lines = wrap(steady(text), wide);
  const longest = Math.max(...lines.map(width));
  const indent = " ".repeat(Math.max(2, columns - longest - 5));
  return [
    ...lines.map((line): Line => [
      indent,
      line,
      " ".repeat(longest - width(line)),
      " ",
      styled("green", "▐"),
    ]),
    [],
  ];
}

/** The same for a pipe: words alone, choices as `[1] …`. */
export function plainReply({ text, choices, files }: ChatReply): Line[] {
  return [
    ...(text === "" ? [] : text.split("\n").map((line): Line => [line])),
    ...files.map((name): Line => [`[${name}]`]),
    ...choices.map((label, at): Line => [`[${at + 1}] ${label}`]),
    [],
  ];
}

function choice(digit: string, label: string, wide: number): Line[] {
  return wrap(steady(label), wide - 3).map((line, at): Line => [
    at === 0 ? styled("yellow", digit.padStart(2)) : "  ",
    " ",
    line,
  ]);
}

function withNumbers(line: string): Line {
  return line.split(digits).map((part): Span => (digits.test(part) ? styled("strong", part) : part));
}
