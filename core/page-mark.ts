import { z } from "zod";

/** Where a page ended: the sort key of its last row, and the row. */
export type Cursor = { key: number; seq: number };

/** The cursor as callers carry it about; they cannot read it and need not. */
export function written({ key, seq }: Cursor): string {
  return Buffer.from(`${key}.${seq}`).toString("base64url");
}

/** Null for anything that `written` did not write. */
export function readCursor(after: string): Cursor | null {
  const match = /^(\d{1,16})\.(\d{1,16})$/.exec(Buffer.from(after, "base64url").toString("latin1"));
  return match === null ? null : { key: Number(match[1]), seq: Number(match[2]) };
}

/** Where a list goes on. A mark that was mistyped is refused: an empty page would read as the end of the list. */
export const pageMark = z.string().refine((after) => readCursor(after) !== null);
