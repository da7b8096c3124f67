import { describe, expect, test } from "vitest";
import { nounHelp, rowHelp } from "../../cli/print/help.ts";
import { mainHelp } from "../../cli/print/main-help.ts";
import { paint } from "../../cli/print/paint.ts";
import { width } from "../../cli/print/width.ts";
import { flagsOf, longOf } from "../../cli/table/flags.ts";
import { verbOf } from "../../cli/table/row.ts";
import { nouns } from "../../cli/table/nouns.ts";
import { rows, rowsOf } from "../../cli/table/rows.ts";
import { prompts } from "../../cli/words/prompts.ts";
import { commands } from "../../core/desk.ts";

/** The command behind each command of the desk: the same name, but for what is past, which only `seed` brings in. */
const named = new Map(
  rows.flatMap((row) =>
    row.name === "seed"
      ? [["case.import", row] as const, ["petition.import", row] as const]
      : [[row.name, row] as const],
  ),
);
const there = Object.entries(commands);
const flagsAt = (name: string) => flagsOf(named.get(name) ?? {}).map(longOf);

test("everything that the desk can do for staff can be done from the command line", () => {
  const missing = there.filter(([name]) => !named.has(name));
  expect(missing).toEqual([]);
});

test("what the desk calls a change can be rehearsed, and what it calls a question cannot", () => {
  const wrong = there.filter(([name, { writes }]) => (named.get(name)?.does === "writes") !== writes);
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test.each(Object.entries(prompts))(
  "every question of %s can be answered beforehand by a flag",
  (name, asked) => {
    for (const { flag } of Object.values(asked)) expect(flagsAt(name)).toContain(flag);
  },
);

test("every command that changes a case says on which version it was decided", () => {
  const onCases = there.filter(([, { input }]) => "expected" in input.shape);
  const without = onCases.filter(([name, { writes }]) => writes && !flagsAt(name).includes("--expect"));
  expect(without.map(([name]) => name)).toEqual([]);
});

test("every command that answers has the same output flags", () => {
  const answering = rows.filter(({ does }) => does !== undefined);
  expect(answering.length).toBeGreaterThan(20);
  for (const row of answering)
    expect(flagsOf(row).map(longOf)).toEqual(expect.arrayContaining(["--json", "--quiet"]));
});

test("every command has something to run; help and completion, which tell of the table, have it in the program", () => {
  const without = rows.filter(({ load }) => load === undefined).map(({ name }) => name);
  expect(without).toEqual(["completion", "help"]);
});

test("no command has two flags or aliases of the same name", () => {
  for (const row of rows) expect(new Set(flagsAt(row.name)).size, row.name).toBe(flagsAt(row.name).length);
  for (const { name } of nouns) {
    const names = rowsOf(name).flatMap((row) => [verbOf(row) ?? name, ...(row.aliases ?? [])]);
    expect(new Set(names).size, name).toBe(names.length);
  }
});

describe.each(["el", "en"] as const)("help in %s", (language) => {
  const page = { language, columns: 80 };
  test("fits into 80 columns everywhere but for commands that must be pasted", () => {
    const pages = [
      mainHelp(page, "0.1.0"),
      ...nouns.map((noun) => nounHelp(noun, page)),
      ...rows.map((row) => rowHelp(row, page)),
    ];
    const lines = pages.flat().map((line) => paint(line, false));
    const pasted = rows.flatMap(({ examples = [] }) => examples);
    expect(lines.filter((line) => width(line) > 80 && !pasted.includes(line.trim()))).toEqual([]);
  });

  test("shows how each command is written that takes something", () => {
    const bare = rows.filter(
      ({ args, flags, examples }) => (args ?? flags) !== undefined && examples === undefined,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("names every command of each noun, and every flag of each command", () => {
    for (const noun of nouns.filter(({ name }) => rowsOf(name).length > 1)) {
      const text = nounHelp(noun, page)
        .map((line) => paint(line, false))
        .join("\n");
      for (const row of rowsOf(noun.name)) expect(text).toMatch(new RegExp(`^  ${verbOf(row) ?? ""} `, "mu"));
    }
    for (const row of rows) {
      const text = rowHelp(row, page)
        .map((line) => paint(line, false))
        .join("\n");
      for (const flag of flagsAt(row.name)) expect(text).toContain(flag);
    }
  });
});
