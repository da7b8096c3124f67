import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namesOf } from "../../../cli/names.ts";
import { casePage } from "../../../cli/print/case-page.ts";
import { explained } from "../../../cli/print/explained.ts";
import { type Line, paint, textOf } from "../../../cli/print/paint.ts";
import { table } from "../../../cli/print/table.ts";
import { width } from "../../../cli/print/width.ts";
import { maria, settle, type Town } from "../../support/town.ts";
import { type TestDesk, testDesk } from "../../support/desk.ts";

const columns = [
  { title: "ΑΡΙΘΜΟΣ" },
  { title: "ΣΤΑΔΙΟ" },
  { title: "ΜΕΝΟΥΝ", align: "right" as const },
  { title: "ΤΙ", grows: true as const, least: 14 },
  { title: "ΥΠΑΛΛΗΛΟΣ", grows: true as const },
];
const rows: Line[] = [
  ["417 293 613", "Περιμένει απάντηση", "σταματά", "Λακκούβα μπροστά στο σχολείο", "Μαρία Παππά"],
  ["802 551 942", "Νέα", "3 ημ.", "Σβηστή λάμπα", "–"],
];
const lengths = (lines: readonly Line[]) => lines.map((line) => width(paint(line, false)));

describe("a table", () => {
  test("is never wider than the terminal, down to 20 columns", () => {
    for (let total = 20; total <= 140; total += 1)
      expect(Math.max(...lengths(table(columns, rows, total))), String(total)).toBeLessThanOrEqual(total);
  });

  test("has each row in one line under its titles where there is room", () => {
    const [titles = [], first = [], ...others] = table(columns, rows, 80);
    expect(paint(titles, false)).toMatch(/^ΑΡΙΘΜΟΣ +ΣΤΑΔΙΟ +ΜΕΝΟΥΝ {2}ΤΙ +ΥΠΑΛΛΗΛΟΣ$/u);
    expect(paint(first, false)).toContain("417 293 613");
    expect(others).toHaveLength(1);
  });

  test("stacks the cells of a row where there is none, and drops no cell", () => {
    expect(table(columns, rows, 20).map((line) => paint(line, false))).toEqual([
      "417 293 613",
      "  Περιμένει απάντηση",
      "  σταματά",
      "  Λακκούβα μπροστά…",
      "  Μαρία Παππά",
      "802 551 942  Νέα",
      "  3 ημ.",
      "  Σβηστή λάμπα  –",
    ]);
  });

  test("never cuts what a row is called by", () => {
    const [first = [], second = []] = table(columns, [["a-login-of-more-than-twenty-letters"]], 20);
    expect(paint(first, false) + paint(second, false)).toBe("a-login-of-more-than-twenty-letters");
  });
});

test("what is said of a term stands beside it where there is room, and below it elsewhere", () => {
  const said = "η θύρα του, αντί για τη ρύθμιση";
  expect(explained(["--port"], said, { column: 10, columns: 60 }).map((line) => paint(line, false))).toEqual([
    "--port    η θύρα του, αντί για τη ρύθμιση",
  ]);
  expect(explained(["--port"], said, { column: 10, columns: 20 }).map((line) => paint(line, false))).toEqual([
    "--port",
    "    η θύρα του, αντί",
    "    για τη ρύθμιση",
  ]);
});

describe("a case", () => {
  let desk: TestDesk;
  let town: Town;
  beforeAll(async () => {
    desk = await testDesk();
    town = await settle(desk, desk.clock);
  });
  afterAll(() => desk.close());

  test.each([20, 40, 60, 100])("is never wider than %i columns", async (wide) => {
    const clerk = desk.as(maria);
    for (const { number } of town.cases) {
      const shown = await clerk.do("case.show", { number });
      if ("refused" in shown) throw new Error(shown.refused);
      const names = await namesOf({ deps: desk.deps }, "el");
      const lines = casePage({ ...shown, names, language: "el", now: desk.clock.now() }, wide);
      const tooWide = lines.filter((line) => width(line.map(textOf).join("")) > wide);
      expect(tooWide).toEqual([]);
    }
  });
});
