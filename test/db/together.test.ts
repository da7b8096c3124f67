import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../db/sqlite/connect.ts";
import { readTogether, type Together } from "../../db/sqlite/together.ts";

let folder: string;
let ours: Database.Database;
let theirs: Database.Database;
let together: Together;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-together-"));
  theirs = connect(join(folder, "x.db"));
  theirs.pragma("journal_mode = WAL");
  theirs.exec("create table one (n integer)");
  ours = connect(join(folder, "x.db"));
  together = readTogether(ours);
});
afterEach(() => {
  ours.close();
  theirs.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = () => together.read(() => Number(ours.prepare("select count(*) from one").pluck().get()));
const write = (db: Database.Database) => db.exec("begin immediate; insert into one values (1); commit");

test("what is read in one turn is of one moment, and in the next turn what others wrote meanwhile is there", async () => {
  expect(await count()).toBe(0);
  write(theirs);
  expect(await count()).toBe(0);
  await turn();
  expect(ours.inTransaction).toBe(false);
  expect(await count()).toBe(1);
});

test("whoever writes ends it first, and is read at once", async () => {
  await count();
  together.end();
  write(ours);
  expect(await count()).toBe(1);
  write(theirs);
  await turn();
  expect(await count()).toBe(2);
});

test("a read that fails leaves nothing open, and one behind a closed database neither", async () => {
  await expect(together.read(() => ours.prepare("select 1 from nothing").get())).rejects.toThrow();
  await turn();
  expect(ours.inTransaction).toBe(false);
  await count();
  ours.close();
  await turn();
  ours = connect(join(folder, "x.db"));
});
