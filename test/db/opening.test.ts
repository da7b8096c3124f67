import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect, reading } from "../../db/sqlite/connect.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";

const project = join(import.meta.dirname, "../..");

/** Another process that keeps a new database to itself, as whoever makes it does, and then goes away. */
const maker = `
  import Database from "better-sqlite3";
  const db = new Database(process.argv[1]);
  db.exec("create table made (a); begin exclusive; insert into made values (1)");
  console.log("locked");
  setTimeout(() => db.exec("commit"), 400);
`;

test("opening waits for a process that is just making the database", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dimos-opening-"));
  const arguments_ = ["--input-type=module", "-e", maker, join(folder, "dimos.db")];
  const child = spawn(process.execPath, arguments_, { cwd: project, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  const store = await openStore({ folder, migrations });
  expect(await store.municipality()).toBeUndefined();
  await store.close();
  expect(await ended).toEqual([0, null]);
  rmSync(folder, { recursive: true, force: true });
});

test("what a desk writes that begins while somebody only reads is there afterwards", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dimos-opening-"));
  const file = join(folder, "dimos.db");
  await (await openStore({ folder, migrations })).close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  let desk: ReturnType<typeof connect> | undefined;
  reading(file, (db) => {
    db.prepare("select count(*) from cases").get();
    desk = connect(file);
    desk.exec("create table begun (a)");
  });
  // As after a kill: nobody closes, and whoever comes next reads what lies on the disk.
  const next = connect(file);
  expect(next.prepare("select count(*) from sqlite_master where name = 'begun'").pluck().get()).toBe(1);
  expect(existsSync(`${file}-wal`)).toBe(true);
  next.close();
  desk?.close();
  rmSync(folder, { recursive: true, force: true });
});
