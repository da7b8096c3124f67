import { terminal } from "../../core/text/sanitize.ts";
import { shades } from "./shades.ts";

const sgr = {
  bold: [1, 22],
  dim: [2, 22],
  red: [shades.red, 39],
  green: [shades.green, 39],
  yellow: [shades.yellow, 39],
  blue: [shades.blue, 39],
  cyan: [shades.cyan, 39],
  strong: [`1;${shades.green}`, "22;39"],
} as const;

export type Style = keyof typeof sgr;
/** A piece of a line. Text of residents, clerks and providers goes in as it is: painting makes it harmless. */
export type Span = string | { text: string; style: Style };
export type Line = readonly Span[];

/** A span in a style. */
export function styled(style: Style, text: string): Span {
  return { text, style };
}

/** The words of a span without its style. */
export function textOf(span: Span): string {
  return typeof span === "string" ? span : span.text;
}

/** The same span with other words. */
export function withText(span: Span, text: string): Span {
  return typeof span === "string" ? text : { ...span, text };
}

/** One line for the terminal. No escape in it but our own colours, and none of those unless asked for. */
export function paint(line: Line, colour: boolean): string {
  return line.map((span) => paintSpan(span, colour)).join("");
}

function paintSpan(span: Span, colour: boolean): string {
  const text = terminal(textOf(span));
  if (typeof span === "string" || !colour || text === "") return text;
  const [on, off] = sgr[span.style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
