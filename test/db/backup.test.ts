import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import type * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StoreUnavailable } from "../../core/store.ts";
import { backUp } from "../../db/sqlite/backup.ts";
import { anna, reported, testDesk } from "../support/desk.ts";
import { cleanEnvironment } from "../support/serving.ts";

/** What was synced, and whether the copy's database had its name by then. */
const synced: { path: string; finished: boolean }[] = [];
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof promises>();
  const open: typeof real.open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest);
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      await sync();
      synced.push({ path: String(path), finished: existsSync(join(folder, "copy", "dimos.db")) });
    };
    return handle;
  };
  return { ...real, open };
});

const program = join(import.meta.dirname, "../../bin/dimos");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const photo = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

test("a copy made while residents write is a whole desk: cases, chain, files and keys", async () => {
  const from = join(folder, "data");
  const to = join(folder, "copy");
  const desk = await testDesk({ folder: from });
  const number = await reported(desk);
  const attached = await desk.as(anna).do("case.attach", { number, bytes: photo, name: "λακκούβα.png" });
  writeFileSync(join(from, "phone-token"), "a key", { mode: 0o600 });
  const writing = Array.from({ length: 20 }, (_, at) =>
    reported(desk, "Σβηστή λάμπα", { address: `${2000 + at}` }),
  );
  expect(await backUp(from, to)).toMatchObject({ folder: to });
  await Promise.all(writing);
  await desk.close();

  const restored = await testDesk({ folder: to });
  const request = await restored.store.case(number);
  const [file] = await restored.store.filesOf(request?.id ?? "");
  expect(attached).toEqual({ file: file?.id });
  expect((await restored.deps.files.read(file?.sha ?? "")).length).toBe(file?.size);
  expect(await restored.store.verify()).toMatchObject({ broken: null });
  expect(statSync(join(to, "phone-token")).size).toBe(5);
  expect(statSync(to).mode & 0o777).toBe(0o700);
  expect(await reported(restored)).toMatch(/^\d{9}$/u);
  await restored.close();
});

test("a file that the original lacks is told by its name, and the rest is copied", async () => {
  const from = join(folder, "data");
  const desk = await testDesk({ folder: from });
  const number = await reported(desk);
  const paths: string[] = [];
  for (const text of ["%PDF-1.4\none\n%%EOF\n", "%PDF-1.4\ntwo\n%%EOF\n"]) {
    await desk.as(anna).do("case.attach", { number, bytes: new TextEncoder().encode(text), name: "α.pdf" });
    const files = await desk.store.filesOf((await desk.store.case(number))?.id ?? "");
    const { sha } = files.at(-1) ?? {};
    paths.push(join(sha?.slice(0, 2) ?? "", sha?.slice(2) ?? ""));
  }
  await desk.close();
  const [lost = "", kept = ""] = paths;
  rmSync(join(from, "files", lost));
  const to = join(folder, "copy");
  expect(await backUp(from, to)).toMatchObject({ folder: to, missing: [lost] });
  expect(existsSync(join(to, "files", kept))).toBe(true);
  expect(existsSync(join(to, "dimos.db"))).toBe(true);
});

test("files that lie on another disk, behind a link, are in the copy and not just the link", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  mkdirSync(join(folder, "disk", "ab"), { recursive: true });
  writeFileSync(join(folder, "disk", "ab", "cd"), "x");
  symlinkSync(join(folder, "disk"), join(from, "files"));
  const to = join(folder, "copy");
  expect(await backUp(from, to)).toMatchObject({ missing: [] });
  expect(lstatSync(join(to, "files")).isDirectory()).toBe(true);
  expect(readdirSync(join(to, "files", "ab"))).toEqual(["cd"]);
  rmSync(join(folder, "disk"), { recursive: true });
  expect(await backUp(from, join(folder, "without"))).toMatchObject({ missing: [] });
});

test("what a disk that is mounted there keeps for itself is not copied: only root may open it", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  mkdirSync(join(from, "lost+found"), { mode: 0o700 });
  mkdirSync(join(from, "files", "lost+found"), { recursive: true, mode: 0o700 });
  const to = join(folder, "copy");
  expect(await backUp(from, to)).toMatchObject({ folder: to, missing: [] });
  expect(readdirSync(to).sort()).toEqual(["dimos.db", "files"]);
  expect(readdirSync(join(to, "files"))).toEqual([]);
});

test("all of a copy is on disk before its database gets its name", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  mkdirSync(join(from, "files", "ab"), { recursive: true });
  writeFileSync(join(from, "files", "ab", "cd"), "x");
  const to = join(folder, "copy");
  synced.length = 0;
  await backUp(from, to);
  const named = ["files/ab/cd", "files/ab", "files", "dimos.db.unfinished", "."].map((name) =>
    join(to, name),
  );
  expect(
    synced
      .filter(({ finished }) => !finished)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(named.sort());
  expect(synced.filter(({ finished }) => finished).map(({ path }) => path)).toEqual([to, folder]);
});

test("a folder without a desk, and a place that is not empty, are refused", async () => {
  expect(await backUp(folder, join(folder, "copy"))).toEqual({ refused: "no-database", folder });
  const desk = await testDesk({ folder: join(folder, "data") });
  await desk.close();
  const full = join(folder, "data");
  expect(await backUp(join(folder, "data"), full)).toEqual({ refused: "not-empty", folder: full });
});

test("a place inside the desk itself, and one that is a file, are refused before anything is written", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  const before = readdirSync(from);
  const inside = join(from, "copies", "today");
  expect(await backUp(from, inside)).toEqual({ refused: "inside-itself", folder: inside });
  expect(readdirSync(from)).toEqual(before);
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(await backUp(from, file)).toEqual({ refused: "no-folder", folder: file });
});

test("a copy that fails leaves nothing behind", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  truncateSync(join(from, "dimos.db"), 20_000);
  const to = join(folder, "copy");
  await expect(backUp(from, to)).rejects.toBeInstanceOf(StoreUnavailable);
  expect(readdirSync(to)).toEqual([]);
});

test("a copy that is killed is never taken for a desk: the database gets its name last", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  mkdirSync(join(from, "files", "ab"), { recursive: true });
  for (let n = 0; n < 300; n += 1)
    writeFileSync(join(from, "files", "ab", String(n)), Buffer.alloc(200_000, n));
  const to = join(folder, "copy");
  const env = cleanEnvironment({ DIMOS_DATA: from });
  const child = spawn(program, ["backup", to], { env, stdio: "ignore" });
  const ended = once(child, "exit");
  const begun = () => existsSync(join(to, "files")) || child.exitCode !== null;
  while (!begun()) await turn();
  child.kill("SIGKILL");
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  expect(readdirSync(to)).not.toContain("dimos.db");
});

test("what is being written at that moment is no part of the copy, which is for its owner alone", async () => {
  const from = join(folder, "data");
  await (await testDesk({ folder: from })).close();
  mkdirSync(join(from, "files", "ab"), { recursive: true });
  for (const name of [`.${randomUUID()}`, "cd"]) writeFileSync(join(from, "files", "ab", name), "x");
  const to = join(folder, "copy");
  await backUp(from, to);
  expect(readdirSync(join(to, "files", "ab"))).toEqual(["cd"]);
  expect(readdirSync(to).sort()).toEqual(["dimos.db", "files"]);
  expect(statSync(join(to, "dimos.db")).mode & 0o777).toBe(0o600);
});
