import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFileStore } from "../../db/files/store.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-shared-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mode = (path: string) => statSync(join(folder, path)).mode & 0o777;
const pdf = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");

/** A desk in this folder with one kept file; answers the modes of database, folder of files and file. */
async function made(): Promise<number[]> {
  const store = await openStore({ folder, migrations });
  const kept = await openFileStore(join(folder, "files")).keep(pdf);
  await store.close();
  const sha = "sha" in kept ? kept.sha : "";
  const inside = join("files", sha.slice(0, 2));
  expect(readdirSync(join(folder, inside))).toEqual([sha.slice(2)]);
  return [mode("dimos.db"), mode("files"), mode(inside), mode(join(inside, sha.slice(2)))];
}

test("what the desk keeps is for its owner alone", async () => {
  expect(await made()).toEqual([0o600, 0o700, 0o700, 0o600]);
});

test("in a folder that the operator has opened to a group, the group can work", async () => {
  chmodSync(folder, 0o2770);
  expect(await made()).toEqual([0o660, 0o770, 0o770, 0o660]);
  expect(statSync(folder).mode & 0o777).toBe(0o770);
});
