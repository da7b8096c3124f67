import { steady } from "./steady.ts";
import { type Line, type Span, styled, textOf, withText } from "./paint.ts";
import { fit, shorten, width, wrap } from "./width.ts";

/** `grows` marks columns that give way when the terminal is narrow, down to `least`, 8 unless said. */
export type Column = { title: string; align?: "right"; grows?: true; least?: number };

const gap = "  ";

/**
 * Rows in columns, each exactly as wide as it needs or as the terminal allows, under their titles. Where the terminal is
 * too narrow for all of them, each row is stacked: its cells one after the other, in as many lines as they need.
 */
export function table(columns: readonly Column[], rows: readonly Line[], total: number): Line[] {
  const cells = rows.map((row) => row.map((span) => withText(span, steady(textOf(span)))));
  const widths = share(columns, natural(columns, cells), total);
  if (widths === undefined) return cells.flatMap((row) => stacked(row, total));
  const line = (spans: readonly Span[]): Line =>
    columns.flatMap(({ align }, at) => {
      const span = spans[at] ?? "";
      const last = at === columns.length - 1 && align !== "right";
      const text = fit(textOf(span), widths[at] ?? 0, align);
      return [withText(span, last ? text.trimEnd() : text), ...(last ? [] : [gap])];
    });
  const titles = line(columns.map((column) => column.title)).map((span) => styled("dim", textOf(span)));
  return [titles, ...cells.map(line)];
}

function natural(columns: readonly Column[], cells: readonly Line[]): number[] {
  return columns.map((column, at) =>
    cells.reduce((most, row) => Math.max(most, width(textOf(row[at] ?? ""))), width(column.title)),
  );
}

/** Narrows the growing columns, the widest first; undefined where that is not enough. */
function share(
  columns: readonly Column[],
  natural: readonly number[],
  total: number,
): readonly number[] | undefined {
  const widths = [...natural];
  const taken = () => widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
  while (taken() > total) {
    const widest = columns
      .map(({ grows, least = 8 }, at) => ({ at, room: grows === true ? (widths[at] ?? 0) - least : 0 }))
      .sort((a, b) => b.room - a.room)[0];
    if (widest === undefined || widest.room <= 0) return undefined;
    widths[widest.at] =
      (widths[widest.at] ?? 0) - Math.max(1, Math.min(widest.room, Math.ceil((taken() - total) / 2)));
  }
  return widths;
}

/** The cells of a row as they fit into lines, indented but for the first cell, which names the row and is never cut. */
function stacked([name = "", ...cells]: Line, total: number): Line[] {
  const lines = wrap(textOf(name), total).map((text): Span[] => [withText(name, text)]);
  let used = width(textOf(lines.at(-1)?.[0] ?? ""));
  for (const cell of cells.filter((each) => textOf(each) !== "")) {
    const shown = withText(cell, shorten(textOf(cell), Math.max(1, total - gap.length)));
    const taken = gap.length + width(textOf(shown));
    if (used + taken > total) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(gap, shown);
    used += taken;
  }
  return lines;
}
