import { terminal } from "../../core/text/sanitize.ts";
import { type Line, type Span, styled, textOf, withText } from "./paint.ts";
import { fit, width } from "./width.ts";

/** `grows` marks columns that give way when the terminal is narrow, down to `least`. */
export type Column = { title: string; align?: "right"; grows?: true; least?: number };

const gap = "  ";

/** Rows in columns, each exactly as wide as it needs or as the terminal allows, under their titles. */
export function table(columns: readonly Column[], rows: readonly Line[], total: number): Line[] {
  const cells = rows.map((row) => row.map((span) => withText(span, terminal(textOf(span)))));
  const widths = share(columns, natural(columns, cells), total);
  const shown = columns.flatMap((_, at) => ((widths[at] ?? 0) > 0 ? [at] : []));
  const line = (spans: readonly Span[]): Line =>
    shown.flatMap((at, order) => {
      const span = spans[at] ?? "";
      const last = order === shown.length - 1 && columns[at]?.align !== "right";
      const text = fit(textOf(span), widths[at] ?? 0, columns[at]?.align);
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

/** Narrows the growing columns, the widest first; where that is not enough the last of them disappear. */
function share(columns: readonly Column[], natural: readonly number[], total: number): number[] {
  const widths = [...natural];
  const taken = () => widths.reduce((sum, each) => sum + (each > 0 ? each + gap.length : 0), -gap.length);
  while (taken() > total) {
    const widest = columns
      .map((column, at) => ({
        at,
        grows: column.grows === true,
        room: (widths[at] ?? 0) - (column.least ?? 8),
      }))
      .filter((each) => each.grows && each.room > 0)
      .sort((a, b) => b.room - a.room)[0];
    if (widest === undefined) {
      const last = columns.findLastIndex((column, at) => column.grows === true && (widths[at] ?? 0) > 0);
      if (last < 0) return widths;
      widths[last] = 0;
    } else {
      widths[widest.at] =
        (widths[widest.at] ?? 0) - Math.max(1, Math.min(widest.room, Math.ceil((taken() - total) / 2)));
    }
  }
  return widths;
}
