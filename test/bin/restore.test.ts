import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configure } from "../../bin/config.ts";
import { diagnose } from "../../bin/doctor.ts";
import { restoreHere } from "../../bin/restore.ts";
import { backUp } from "../../db/sqlite/backup.ts";
import { anna, testDesk } from "../support/desk.ts";

let folder: string;
let data: string;
let backup: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dimos-restore-"));
  [data, backup] = [join(folder, "data"), join(folder, "backup")];
  await write("λακκούβα", "σβηστό φως");
  await backUp(data, backup);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Some cases on the desk of the data folder, which is then closed. */
async function write(...texts: string[]): Promise<void> {
  const desk = await testDesk({ folder: data });
  for (const text of texts) await desk.as(anna).do("case.new", { text });
  await desk.deps.store.close();
}

/** What lies in a folder, byte by byte. */
function everything(path: string): Record<string, string> {
  // A reader may leave an empty write-ahead log and its index: whoever took them away might take a desk's own.
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && !/-(?:wal|shm)$/u.test(each.name),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file, createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}

function settings() {
  const config = configure({ DIMOS_DATA: data });
  if ("problems" in config) throw new Error("the settings are right");
  return config;
}
const restore = (over?: string, from = backup) => restoreHere(settings(), { from, over });

describe("a backup", () => {
  test("comes back where there is nothing, for its owner alone, and says whose accounts are not here", async () => {
    rmSync(data, { recursive: true });
    chmodSync(backup, 0o755);
    chmodSync(join(backup, "dimos.db"), 0o644);
    const made = await restore();
    expect(made).toMatchObject({ cases: 2, aside: null, newer: null, missing: [], hasAdmin: false });
    expect(made).toMatchObject({ strangers: expect.arrayContaining(["anna", "petros"]) as string[] });
    expect([statSync(data).mode & 0o777, statSync(join(data, "dimos.db")).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
    expect(readdirSync(folder).sort()).toEqual(["backup", "data"]);
  });

  test("takes no desk's place without its name, and moves that desk aside whole", async () => {
    await write("νεότερη");
    const before = everything(data);
    for (const name of [undefined, "", "data", "athens"])
      expect(await restore(name)).toEqual({ refused: "living-desk", folder: data, name: "chios" });
    expect(everything(data)).toEqual(before);
    const made = await restore("chios");
    expect(made).toMatchObject({ cases: 2, newer: 1 });
    const aside = "aside" in made ? (made.aside ?? "") : "";
    expect(Object.values(everything(aside))).toEqual(Object.values(before));
  });

  test("waits until nobody works on the desk whose place it takes", async () => {
    const desk = await testDesk({ folder: data });
    expect(await restore("chios")).toMatchObject({ refused: "desk-running" });
    await desk.deps.store.close();
    expect(await restore("chios")).toMatchObject({ cases: 2 });
  });

  test("says when the desk that was here is another one, and takes the folder's name where it cannot be read", async () => {
    rmSync(data, { recursive: true });
    mkdirSync(data);
    writeFileSync(join(data, "dimos.db"), "no database at all, only what somebody has written over one");
    expect(await restore()).toEqual({ refused: "living-desk", folder: data, name: "data" });
    expect(await restore("data")).toMatchObject({ cases: 2, newer: null });
  });

  test.each([
    ["was cut short", (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
    [
      "is of a newer version",
      (file: string) => run(file, "insert into __drizzle_migrations values (99, 'x', 9e12)"),
    ],
  ])("that %s changes nothing", async (_, spoil) => {
    spoil(join(backup, "dimos.db"));
    const before = everything(data);
    const refused = await restore("chios").then(
      (made) => "refused" in made,
      () => true,
    );
    expect(refused).toBe(true);
    expect(everything(data)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["backup", "data"]);
  });

  test("of which a case was changed comes back, and that is said", async () => {
    run(join(backup, "dimos.db"), "update cases set text = 'άλλο' where seq = 1");
    const made = await restore("chios");
    const log = "log" in made ? made.log : [];
    expect(log.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(["log-cases"]);
  });

  test("is left as it is by the doctor and by what restores it, also after a desk has opened it", async () => {
    const before = everything(backup);
    const checks = await diagnose(configure({ DIMOS_DATA: backup }));
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    await restore("chios");
    expect(everything(backup)).toEqual(before);
    run(join(backup, "dimos.db"), "pragma journal_mode = wal");
    const opened = everything(backup);
    await restore("chios");
    expect(everything(backup)).toEqual(opened);
  });
});

test.runIf(process.getuid?.() === 0)(
  "a copy takes nothing through another account's link, nor what is no file",
  async () => {
    writeFileSync(join(folder, "secret"), "of the machine");
    mkdirSync(join(data, "files", "ab"), { recursive: true });
    for (const link of ["planted", "files/ab/planted"]) {
      symlinkSync(join(folder, "secret"), join(data, link));
      lchownSync(join(data, link), 12_345, 12_345);
    }
    spawnSync("mkfifo", [join(data, "pipe")]);
    const copy = join(folder, "copy");
    const made = await backUp(data, copy);
    expect("strange" in made ? made.strange.sort() : made).toEqual(["files/ab/planted", "pipe", "planted"]);
    for (const path of ["planted", "files/ab/planted", "pipe"])
      expect(existsSync(join(copy, path))).toBe(false);
  },
);

function run(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}
