import type { Size } from "./state.ts";

const wideFrom = 110;
const tableFrom = 72;
const spaciousFrom = 160;
const headRows = 2;
const titleRows = 1;
const footRows = 2;

/** The columns that are drawn in: the last one stays empty, because a terminal may wrap or erase there. */
export function drawn({ columns }: Size): number {
  return Math.max(1, columns - 1);
}

/** Whether there is room for a second pane beside the first. */
export function isWide({ columns }: Size): boolean {
  return columns >= wideFrom;
}

/** Whether the list is a table; below this width each case is one line of running text. */
export function isTable({ columns }: Size): boolean {
  return columns >= tableFrom;
}

/** The columns of the first pane; the second takes the rest but for the line between them. */
export function firstPane(size: Size): number {
  const columns = drawn(size);
  return isWide(size) ? Math.floor(columns * (columns < spaciousFrom ? 0.65 : 0.6)) : columns;
}

/** The rows between head and foot. */
export function bodyRows({ rows }: Size): number {
  return Math.max(1, rows - headRows - footRows);
}

/** Where the rows of cases stand: from this row of the window on, and before that one. */
export function listPlace(size: Size): { from: number; to: number } {
  const from = headRows + (isTable(size) ? titleRows : 0);
  return { from, to: from + listRows(size) };
}

/** The rows of cases that the list shows. */
export function listRows(size: Size): number {
  return Math.max(1, bodyRows(size) - (isTable(size) ? titleRows : 0));
}
