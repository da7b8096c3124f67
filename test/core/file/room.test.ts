import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fetched, Said } from "../../../core/channel.ts";
import { openDesk } from "../../../core/desk.ts";
import { bytesADay, fetchFiles } from "../../../core/file/fetch.ts";
import { sweepContents } from "../../../core/file/sweep.ts";
import { refusedFileNotices } from "../../../core/notice/refused-file.ts";
import { openFileStore } from "../../../db/files/store.ts";
import { anna, RecordingChannel, reported, testDesk, type TestDesk } from "../../support/desk.ts";

const mega = 1024 * 1024;
const day = 86_400_000;
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const pdf = (about: string, size = 0) =>
  new Uint8Array(
    Buffer.concat([Buffer.from(`%PDF-1.4\n% ${about}\n`), Buffer.alloc(size), Buffer.from("%%EOF")]),
  );

/** Telegram with a document of 20 MB under every name. */
class Library extends RecordingChannel {
  asked = 0;
  fetch = ({ ref }: { ref: string }): Promise<Fetched> => {
    this.asked += 1;
    return Promise.resolve({ fetched: "bytes", bytes: pdf(ref, 19 * mega), name: null, mime: null });
  };
}

function document(ref: string): Said {
  const source = { channel: "telegram", ref } as const;
  const media = { source, kind: "document", name: null, mime: null, size: 900, seconds: null } as const;
  return { kind: "media", media: [media], caption: null, group: null };
}

const kept = () =>
  readdirSync(join(desk.folder, "files"), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );

test("one resident fills no disk: what is above the quota of a day is not even fetched, and they are told so", async () => {
  const telegram = new Library("telegram");
  await desk.says("Λακκούβα στον δρόμο");
  for (let count = 0; count < 16; count += 1) await desk.says(document(`d${count}`));
  while ((await desk.fetch(telegram)) > 0);
  expect(kept().length * 19 * mega).toBeGreaterThanOrEqual(bytesADay);
  expect(telegram.asked).toBeLessThan(8);
  await desk.says(document("another's"), { address: "2002" });
  await desk.fetch(telegram);
  while ((await desk.deliver(telegram)) > 0);
  const told = telegram.sent.filter(({ reply }) => reply.text.includes("για σήμερα πήραμε από εσάς"));
  expect(new Set(told.map(({ address }) => address))).toEqual(new Set(["1001"]));
});

describe("where the disk is nearly full", () => {
  const full = (free: number) =>
    openFileStore(join(desk.folder, "files"), () => Promise.resolve({ free, all: 10_000 * mega }));

  test("a clerk's file is refused, with what is true of it", async () => {
    const number = await reported(desk);
    const attach = (files: TestDesk["deps"]["files"]) =>
      openDesk({ ...desk.deps, files }, anna).do("case.attach", { number, bytes: pdf("a"), name: "a.pdf" });
    expect(await attach(full(999 * mega))).toEqual({ refused: "no-room" });
    expect(await attach(full(1001 * mega))).toHaveProperty("file");
  });

  test("a resident's file waits where it is, and comes as soon as there is room", async () => {
    const telegram = new Library("telegram");
    await desk.says(document("d"));
    const { store, now } = desk.deps;
    const refused = (file: Parameters<typeof refusedFileNotices>[1]) => refusedFileNotices(desk.deps, file);
    const fetching = { store, now, age: () => 0, channels: [telegram], refused };
    await fetchFiles({ ...fetching, files: full(999 * mega) });
    desk.clock.pass({ minutes: 1 });
    await fetchFiles({ ...fetching, files: full(5000 * mega) });
    expect(kept()).toHaveLength(1);
  });
});

test("a file that no case takes leaves nothing behind", async () => {
  const attached = await desk
    .as(anna)
    .do("case.attach", { number: "417293613", bytes: pdf("a"), name: null });
  expect(attached).toEqual({ refused: "unknown-number" });
  expect(() => kept()).toThrow("ENOENT");
});

test("what no file has named for a day is swept, and nothing else", async () => {
  const number = await reported(desk);
  await desk.as(anna).do("case.attach", { number, bytes: pdf("named"), name: null });
  const orphan = await desk.deps.files.keep(pdf("orphan"));
  const recent = await desk.deps.files.keep(pdf("recent"));
  if ("refused" in orphan || "refused" in recent) throw new Error("not kept");
  mkdirSync(join(desk.folder, "files", "zz"));
  writeFileSync(join(desk.folder, "files", "zz", "notes.txt"), "somebody's own");
  const half = join(desk.folder, "files", orphan.sha.slice(0, 2), ".0b8f1c9e-1111-4222-8333-444455556666");
  writeFileSync(half, "half");
  const old = new Date(desk.clock.at - 2 * day);
  const recently = join(desk.folder, "files", recent.sha.slice(0, 2), recent.sha.slice(2));
  for (const { parentPath, name } of kept()) utimesSync(join(parentPath, name), old, old);
  utimesSync(recently, desk.clock.now(), desk.clock.now());
  expect(await sweepContents(desk.deps)).toBe(1);
  expect(kept().map(({ name }) => name)).toHaveLength(3);
  expect(await desk.deps.files.read(recent.sha)).toEqual(pdf("recent"));
  expect(await sweepContents(desk.deps)).toBe(0);
});
