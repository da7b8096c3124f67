import { type Line, textOf } from "./paint.ts";
import { width, wrap } from "./width.ts";

const leastBeside = 20;
const indent = "    ";

/** A term and what is said of it: beside it from `column` on and wrapped there, or below it where that is too narrow. */
export function explained(
  term: Line,
  text: string,
  { column, columns }: { column: number; columns: number },
): Line[] {
  const room = columns - column;
  if (room < leastBeside)
    return [term, ...wrap(text, columns - indent.length).map((line): Line => [indent, line])];
  const taken = term.reduce((sum, span) => sum + width(textOf(span)), 0);
  const [first = "", ...others] = wrap(text, room);
  return [
    [...term, " ".repeat(Math.max(0, column - taken)), first],
    ...others.map((line): Line => [" ".repeat(column), line]),
  ];
}
