import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "../../db/sqlite/backup.ts";
import { anna, reported, testDesk } from "../support/desk.ts";

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
  const request = await restored.store.request(number);
  const [file] = await restored.store.filesOf(request?.id ?? "");
  expect(attached).toEqual({ file: file?.id });
  expect((await restored.deps.files.read(file?.sha ?? "")).length).toBe(file?.size);
  expect(await restored.store.verify()).toMatchObject({ broken: null });
  expect(statSync(join(to, "phone-token")).size).toBe(5);
  expect(statSync(to).mode & 0o777).toBe(0o700);
  expect(await reported(restored)).toMatch(/^\d{9}$/u);
  await restored.close();
});

test("a folder without a desk, and a place that is not empty, are refused", async () => {
  expect(await backUp(folder, join(folder, "copy"))).toEqual({ refused: "no-database", folder });
  const desk = await testDesk({ folder: join(folder, "data") });
  await desk.close();
  const full = join(folder, "data");
  expect(await backUp(join(folder, "data"), full)).toEqual({ refused: "not-empty", folder: full });
});
