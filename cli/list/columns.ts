import { z } from "zod";
import type { Language } from "../../core/language.ts";
import type { Run } from "../action.ts";
import type { Session } from "../machine.ts";
import { type Names, namesOf } from "../names.ts";
import { type Envelope, print, printFields, printJson, remark } from "../print/output.ts";
import { type Span, styled } from "../print/paint.ts";
import { table } from "../print/table.ts";
import { say, type Words } from "../words/words.ts";

/** What words and names a list is read with. */
export type Reading = { names: Names; language: Language; now: Date };

/** The reading of a run. */
export async function readingOf(
  { language }: Pick<Run, "language">,
  { deps }: Pick<Session, "deps">,
): Promise<Reading> {
  return { names: await namesOf({ deps }, language), language, now: deps.now() };
}

/** One thing that is known of each item, for every way in which a list is written. */
export type Column<T> = {
  /** What it is in the JSON, for which the schema is made from this too; left out where only people and `cut` read it. */
  as?: z.ZodType;
  /** What it is; the item's own field of that name where it is left out. */
  of?: (item: T, reading: Reading) => unknown;
  /** Its field for other programs, where that is not simply its value. */
  field?: (item: T, reading: Reading) => string;
  /** The title of its column. */
  title?: Words;
  /** Its cell, where that is not simply its value. */
  cell?: (item: T, reading: Reading) => Span;
  align?: "right";
  grows?: true;
  least?: number;
};

/** A list in its four forms: a table for people, the first field alone, fields for other programs, JSON. */
export type List<T> = {
  columns: Readonly<Record<string, Column<T>>>;
  /** The columns of the table in their order. */
  table: readonly string[];
  /** The fields for other programs; their order never changes, and the first one names the item. */
  fields: readonly string[];
  /** What its JSON has besides. */
  more?: (item: T) => object;
  /** Said where there is nothing. */
  nothing: Words;
};

/** Writes a list as it was asked for. */
export function printList<T extends object>(
  run: Run,
  list: List<T>,
  { items, reading, ...envelope }: Omit<Envelope, "items"> & { items: readonly T[]; reading: Reading },
): void {
  const fields = (each: T) => list.fields.map((name) => fieldOf(list, name, { each, reading }));
  if (run.json) printJson(run, { ...envelope, items: items.map((each) => itemOf(list, each, reading)) });
  else if (run.quiet)
    print(
      run,
      items.map((each) => [fields(each)[0] ?? ""]),
    );
  else if (!run.terminal.outputIsTerminal) printFields(run, items.map(fields));
  else if (items.length === 0) remark(run, [say(list.nothing, run.language)]);
  else printTable(run, list, { items, reading });
}

/** An item as scripts read it. */
export function itemOf<T extends object>({ columns, more }: List<T>, item: T, reading: Reading): object {
  const known = Object.entries(columns).filter(([, { as }]) => as !== undefined);
  const values = known.map(([name, column]) => [name, valueOf(column, name, { each: item, reading })]);
  return { ...(Object.fromEntries(values) as object), ...more?.(item) };
}

/** What the items of a list are in JSON. */
export function shapeOf<T>({ columns }: List<T>): z.ZodObject {
  return z.object(
    Object.fromEntries(
      Object.entries(columns).flatMap(([name, { as }]) => (as === undefined ? [] : [[name, as]])),
    ),
  );
}

type Shown<T> = { items: readonly T[]; reading: Reading };

function printTable<T extends object>(run: Run, list: List<T>, { items, reading }: Shown<T>): void {
  const chosen = list.table.flatMap((name): [string, Column<T>][] => {
    const column = list.columns[name];
    return column === undefined ? [] : [[name, column]];
  });
  const titles = chosen.map(([, { title, align, grows, least }]) => ({
    title: title?.[run.language] ?? "",
    ...{ ...(align && { align }), ...(grows && { grows }), ...(least !== undefined && { least }) },
  }));
  const rows = items.map((each) =>
    chosen.map(([name, { cell }], at) => {
      const shown = cell?.(each, reading) ?? (fieldOf(list, name, { each, reading }) || "–");
      return at === 0 && typeof shown === "string" ? styled("bold", shown) : shown;
    }),
  );
  print(run, table(titles, rows, run.terminal.columns() - 1));
}

type Of<T> = { each: T; reading: Reading };

function fieldOf<T extends object>({ columns }: List<T>, name: string, { each, reading }: Of<T>): string {
  const column = columns[name] ?? {};
  return column.field?.(each, reading) ?? written(valueOf(column, name, { each, reading }));
}

function valueOf<T extends object>({ of }: Column<T>, name: string, { each, reading }: Of<T>): unknown {
  return of === undefined ? Reflect.get(each, name) : of(each, reading);
}

function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(",") : String(value);
}
