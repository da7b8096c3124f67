import Database from "better-sqlite3";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConversation } from "../../bin/conversation.ts";
import { openDeskOn } from "../../bin/open-desk.ts";
import type { ChannelName } from "../../core/channel.ts";
import { isOf } from "../../core/cases.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";

/*
 * `before-kinds.db.gz` is the database of a desk that knew only requests: 17 of them with their history, notices and a
 * file, and dialogues that were left at each step, on three channels and the phone.
 */
const sources = join(import.meta.dirname, "../../db/sqlite");
const root = mkdtempSync(join(tmpdir(), "dimos-upgrade-"));
const [old, fresh] = [join(root, "old"), join(root, "fresh")];
const database = join(old, "dimos.db");

/** Some minutes after they were left: the next day nobody goes on where they stopped. */
const soon = () => new Date("2026-11-30T02:45:00Z");

type Left = { channel: ChannelName; address: string; flow: string; step: string };
type Before = { cases: number; protocols: string[]; events: number; notices: number; files: number };
let left: Left[];
let before: Before;

beforeAll(async () => {
  mkdirSync(old);
  writeFileSync(database, gunzipSync(readFileSync(join(import.meta.dirname, "fixtures/before-kinds.db.gz"))));
  const db = new Database(database);
  const count = (table: string) => Number(db.prepare(`select count(*) from ${table}`).pluck().get());
  before = {
    cases: count("request"),
    protocols: db
      .prepare<[], string>(
        "select number || ' ' || protocol_year || '/' || protocol_no from request order by seq",
      )
      .pluck()
      .all(),
    events: count("event"),
    notices: count("notice"),
    files: count("file"),
  };
  left = db
    .prepare<[], Left>(
      `select channel, address, json_extract(data, '$.flow.id') as flow, json_extract(data, '$.flow.step') as step
        from conversation order by channel, address`,
    )
    .all();
  db.close();
  for (const folder of [old, fresh]) await (await openStore({ folder, migrations })).close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function schemaOf(folder: string): string[] {
  const db = new Database(join(folder, "dimos.db"), { readonly: true });
  try {
    const rows = db.prepare<[], { sql: string }>(
      "select sql from sqlite_schema where sql is not null order by name",
    );
    return rows.all().map(({ sql }) => sql);
  } finally {
    db.close();
  }
}

describe("a desk that knew only requests", () => {
  it("has the same tables, triggers and constraints as a new one afterwards", () => {
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });

  it("and these are what the schema says, each table strict", async () => {
    const known = schemaOf(fresh).join("\n");
    const schemas = readdirSync(sources).filter((name) => name.startsWith("schema"));
    const parts = await Promise.all(
      schemas.map((name) => import(join(sources, name)) as Promise<Record<string, unknown>>),
    );
    const tables = parts.flatMap((part) => Object.values(part).filter((each) => each instanceof SQLiteTable));
    expect(tables.length).toBeGreaterThan(16);
    expect(schemaOf(fresh).filter((sql) => /^CREATE TABLE [`"](?!__)/u.test(sql))).toHaveLength(
      tables.length,
    );
    for (const table of tables) {
      const { name, columns, indexes, checks, foreignKeys } = getTableConfig(table);
      const made = schemaOf(fresh).find((sql) =>
        new RegExp(`^CREATE TABLE ["\`]?${name}["\`]? `, "u").test(sql),
      );
      expect(made, name).toMatch(/STRICT/u);
      for (const { name: column } of columns) expect(made).toMatch(new RegExp(`["\`]${column}["\`]`, "u"));
      for (const each of checks) expect(made).toContain(each.name);
      for (const each of foreignKeys) expect(made).toContain(each.getName());
      for (const each of indexes) expect(known).toContain(`\`${each.config.name}\``);
    }
  });

  it("keeps its cases, numbers, log, notices and files, and the log verifies", async () => {
    const store = await openStore({ folder: old, migrations });
    try {
      const { items } = await store.list({ order: "newest", limit: 1000 });
      expect(items).toHaveLength(before.cases);
      expect(items.every((each) => isOf(each, "request") && each.language === "el")).toBe(true);
      const registered = items.map(({ number, protocol }) => `${number} ${protocol?.year}/${protocol?.no}`);
      expect(registered.reverse()).toEqual(before.protocols);
      expect(await store.verify()).toEqual({ checked: before.events, broken: null });
      expect((await store.notices({ limit: 1000 })).items).toHaveLength(before.notices);
      const files = await Promise.all(items.map(({ id }) => store.filesOf(id)));
      expect(files.flat().map(({ name }) => name)).toContain("πριν.png");
      const histories = await Promise.all(items.map(({ id }) => store.history(id)));
      expect(histories.flat()).toHaveLength(before.events);
    } finally {
      await store.close();
    }
  });

  it("still refuses to change the log, to delete a case and to renumber it", () => {
    const db = new Database(database);
    try {
      expect(() => db.exec("delete from event")).toThrow("the log only grows");
      expect(() => db.exec("update event set at = 0")).toThrow("only the content may be erased");
      expect(() => db.exec("delete from cases")).toThrow("never deleted");
      expect(() => db.exec("update cases set protocol_no = 77 where seq = 1")).toThrow("keeps its numbers");
      expect(() => db.exec("update cases set number = 'nine'")).toThrow();
    } finally {
      db.close();
    }
  });

  it("goes on with each dialogue at its step", async () => {
    const desk = await openDeskOn({ data: old });
    try {
      expect(new Set(left.map(({ flow, step }) => `${flow}.${step}`)).size).toBeGreaterThan(10);
      for (const { channel, address, flow, step } of left.filter((each) => each.channel !== "voice")) {
        const said = { kind: "text", text: "ξανά" } as const;
        const { reply } = await openConversation({ ...desk.deps, now: soon })({
          ...{ channel, address, key: `again:${address}`, language: null, name: null, caller: null, said },
        });
        const now = await desk.deps.store.conversation(channel, address);
        expect(`${address} ${now?.flow.id}.${now?.flow.step}`).toBe(`${address} ${flow}.${step}`);
        expect(reply?.text).not.toBe("");
      }
    } finally {
      await desk.close();
    }
  });

  it("and takes a report that was one word from its number to the end", async () => {
    const desk = await openDeskOn({ data: old });
    try {
      const [open] = left.filter(({ flow, step }) => flow === "report" && step === "confirm");
      if (open === undefined) throw new Error("no report in the middle");
      const { channel, address } = open;
      const said = { kind: "text", text: "ναι" } as const;
      const { reply } = await openConversation({ ...desk.deps, now: soon })({
        ...{ channel, address, key: "yes:1", language: null, name: null, caller: null, said },
      });
      expect(reply?.text).toMatch(/\d{3}\u00a0\d{3}\u00a0\d{3}/u);
    } finally {
      await desk.close();
    }
  });
});
