import type Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStatuses } from "../../core/case/status.ts";
import { stages, statusOf } from "../../core/request/stage.ts";
import type { QueueQuery } from "../../core/store.ts";
import { nobodysFile, oneOfEach } from "../../db/sqlite/media.ts";
import { openDatabase } from "../../db/sqlite/open.ts";
import { headsOfLines } from "../../db/sqlite/outbox.ts";
import { lastRegistered, openedByResident } from "../../db/sqlite/read.ts";
import { counted, walked } from "../../db/sqlite/queue.ts";
import { planOf as plannedFor } from "../../db/sqlite/filters.ts";
import { byNumber, byWords } from "../../db/sqlite/search.ts";
import type { Value } from "../../db/sqlite/statements.ts";
import { migrations } from "../support/desk.ts";

const folder = mkdtempSync(join(tmpdir(), "dimos-plans-"));
let db: Database.Database;
const rows = 20_000;

/** Rows in bulk, past the store: here only the shape of the data counts. */
function fill(): void {
  const insert = db.prepare(
    `insert into cases (id, kind, number, protocol_year, protocol_no, version, status, stage, department, category,
      handler, channel, language, opened_at, due_key, text, data)
      values (?, 'request', ?, 2026, ?, 1, ?, ?, ?, ?, ?, ?, 'el', ?, ?, 'λακκούβα', '{}')`,
  );
  const words = db.prepare("insert into search (rowid, words) values (?, ?)");
  db.transaction(() => {
    for (let row = 1; row <= rows; row += 1) {
      const stage = stages[row % 9] ?? "new";
      const place = [statusOf(stage), stage, `department-${row % 10}`, `category-${row % 30}`] as const;
      const handler = row % 4 === 0 ? null : `staff-${row % 30}`;
      insert.run(
        `id-${row}`,
        100_000_000 + row,
        row,
        ...place,
        handler,
        ["telegram", "voice"][row % 2],
        row,
        row,
      );
      words.run(row, row % 2 === 0 ? "λακκουβα" : "καδοσ");
    }
  })();
  db.exec("analyze");
}

beforeAll(async () => {
  db = await openDatabase({ folder, migrations });
  fill();
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function planOf({ sql, values }: { sql: string; values: readonly Value[] }): string[] {
  const steps = db.prepare<Value[], { detail: string }>(`explain query plan ${sql}`).all(...values);
  return steps.map(({ detail }) => detail);
}

const filters: Record<string, Omit<QueueQuery, "limit">> = {
  nothing: {},
  open: { status: openStatuses },
  handler: { handler: "staff-1" },
  nobody: { handler: null },
  "nobody in a department": { handler: null, department: "department-1" },
  department: { department: "department-1" },
  category: { category: "category-1" },
  "nobody in a category": { handler: null, category: "category-1" },
  channel: { channel: "voice" },
  overdue: { overdueAt: new Date(5000) },
  everything: { handler: "staff-1", department: "department-1", category: "category-1", channel: "voice" },
};

describe.each(Object.entries(filters))("a page by %s", (_, filter) => {
  it.each(["due", "newest"] as const)("in the order «%s» walks an index and does not sort it", (order) => {
    const query = { ...filter, order, limit: 50 };
    const sorts = query.overdueAt !== undefined && order === "newest";
    for (const after of [null, { key: 500, seq: 500 }]) {
      const plan = planOf(walked({ query, after, limit: 50 }, "new"));
      // The overdue ones are few, so they are found by their date and then sorted.
      expect(plan.slice(1)).toEqual(sorts ? ["USE TEMP B-TREE FOR ORDER BY"] : []);
      expect(plan[0]).toMatch(/^SEARCH cases USING (COVERING )?INDEX cases_\w+ \(.*status=\?/u);
    }
  });

  it("and its count walks one too", () => {
    const plan = planOf(counted({ ...filter, limit: 1 }, "new", 100)).filter((step) =>
      step.includes("cases"),
    );
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH cases USING (COVERING )?INDEX/u);
  });

  it("and a search in it asks the word index first, then each case by its key", () => {
    const piece = byWords({ ...filter, text: "λακκούβα", limit: 50 }, { from: 1, before: rows, limit: 50 });
    if (piece === null) throw new Error("no words");
    const plan = planOf(piece);
    expect(plan[0]).toMatch(/^SCAN search VIRTUAL TABLE INDEX \d+:M1><$/u);
    expect(plan[1]).toMatch(/^SEARCH cases USING INTEGER PRIMARY KEY/u);
    expect(plan).toHaveLength(2);
    // A limit that is not an integer is not heeded by the word index, and the plan looks the same.
    const casts = db.prepare<Value[], { opcode: string }>(`explain ${piece.sql}`).all(...piece.values);
    expect(casts.filter(({ opcode }) => opcode === "Cast")).not.toEqual([]);
  });

  it("and each filter narrows that search by a word of one character, too short for the indexes of prefixes", () => {
    const piece = byWords({ ...filter, text: "λακκούβα", limit: 50 }, { from: 1, before: rows, limit: 50 });
    const facts = String(piece?.values[0]).split(" AND ").slice(1);
    expect(facts).toHaveLength(Object.keys(filter).length);
    for (const fact of facts) expect(fact).toMatch(/^\p{Co}$/u);
  });
});

describe("what is asked most", () => {
  it("what a clerk has open is walked; among what they closed over the years few are looked for by words", () => {
    const query = { handler: "staff-1", department: "department-1", limit: 50 };
    expect(plannedFor({ ...query, status: openStatuses }).isSparse).toBe(false);
    expect(plannedFor({ ...query, status: ["closed"] }).isSparse).toBe(true);
    expect(plannedFor({ handler: "staff-1", status: ["closed"], limit: 50 }).isSparse).toBe(false);
  });

  it("what some people reported is found by them, and then put in order", () => {
    const query = { residents: ["one", "two"], channel: "voice", limit: 50 } as const;
    const plan = planOf(walked({ query, after: null, limit: 50 }, "new"));
    expect(plan[0]).toMatch(/^SEARCH cases USING INDEX cases_resident \(resident=\?\)/u);
  });

  it("a number that was only begun is a range of the numbers", () => {
    const piece = byNumber({ text: "1000", limit: 50 }, { from: 1, before: rows, limit: 50 });
    if (piece === null) throw new Error("no number");
    expect(planOf(piece)[0]).toMatch(/^SEARCH cases USING INDEX cases_number \(number>\? AND number<\?\)/u);
  });

  it.each<[string, string, Value[]]>([
    ["a case by its number", "select * from cases where number = ?", [1]],
    ["the cases of a resident", "select * from cases where resident = ? order by seq desc limit 5", ["a"]],
    ["what a resident opened today", openedByResident, ["a", 200, 1, 1]],
    ["the history of a case", "select * from event where about = 1 order by seq", []],
    ["the heads of the lines", headsOfLines(2, false), [1, "sms", "mail", 1, 10]],
    ["the files to fetch", oneOfEach, [1, 1, 2, 4]],
    ["the end of the register", lastRegistered, []],
    ["a file that belongs to nothing", nobodysFile, [1, "2026"]],
    ["the end of the log", "select max(seq) from event", []],
  ])("%s is looked up", (_, sql, values) => {
    const plan = planOf({ sql, values });
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
    expect(plan.some((step) => step.startsWith("SEARCH"))).toBe(true);
  });
});
