import Database from "better-sqlite3";
import { createHash } from "node:crypto";
import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fetched, Incoming, Said } from "../../../core/channel.ts";
import { tidyFiles } from "../../../core/file/tidy.ts";
import { inChios, pressing, RecordingChannel, testDesk, type TestDesk } from "../../support/desk.ts";
import { serving } from "../../support/serving.ts";

type Row = { id: string; sha: string; state: string; about: number | null };
let desk: TestDesk;
let colour = 0;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

/** A provider that holds a picture under every name, the same one under the same name. */
class Shelf extends RecordingChannel {
  forgotten: string[] = [];
  fetch = async ({ ref }: { ref: string }): Promise<Fetched> => {
    const background = `#${createHash("sha256").update(ref).digest("hex").slice(0, 6)}`;
    const create = { width: 40, height: 30, channels: 3 as const, background };
    const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
    return { fetched: "bytes", bytes, name: null, mime: null };
  };
  forget = ({ ref }: { ref: string }) => {
    this.forgotten.push(ref);
    return Promise.resolve(true);
  };
}

function sent(over: Partial<{ ref: string; kind: "photo" | "recording"; seconds: number }> = {}): Said {
  colour += 1;
  const { ref = `photo-${colour}`, kind = "photo", seconds = null } = over;
  const channel = kind === "photo" ? "telegram" : "voice";
  const media = { source: { channel, ref }, kind, name: null, mime: null, size: 900, seconds } as const;
  return { kind: "media", media: [media], caption: null, group: null };
}

async function fetchAll(): Promise<Shelf[]> {
  const shelves = [new Shelf("telegram"), new Shelf("voice")];
  while ((await desk.fetch(...shelves)) > 0);
  for (const { sha } of rows()) if (sha !== null) age(sha);
  return shelves;
}

/** The files' own times stand still while the clock of the tests moves. */
function age(sha: string): void {
  const at = desk.clock.now();
  utimesSync(pathOf(sha), at, at);
}
const pathOf = (sha: string) => join(desk.folder, "files", sha.slice(0, 2), sha.slice(2));

function rows(): Row[] {
  const db = new Database(join(desk.folder, "dimos.db"), { readonly: true });
  const all = db.prepare<[], Row>("select id, sha, state, about from file order by seq").all();
  db.close();
  return all;
}

async function tidy(): Promise<void> {
  while ((await tidyFiles(desk.deps)) > 0);
}

/** A report that lacks only «ναι», with one photo. */
async function almostReported(photo = sent(), from: Partial<Incoming> = {}) {
  await desk.says("Λακκούβα στον δρόμο", from);
  await desk.says(inChios, from);
  const summary = await desk.says(photo, from);
  await fetchAll();
  return summary;
}

describe("a file that belongs to nothing", () => {
  test("is forgotten after a week, with its content: a recording too short to be a report", async () => {
    const call = { channel: "voice", address: "CA1", caller: "+302271012345" } as const;
    await desk.says({ kind: "call" }, call);
    await desk.says({ kind: "digits", digits: "1" }, call);
    await desk.says(sent({ kind: "recording", seconds: 0 }), call);
    await desk.says({ kind: "hangup" }, call);
    const [, voice] = await fetchAll();
    expect(voice?.forgotten).toHaveLength(1);
    const [recording] = rows();
    desk.clock.pass({ days: 6 });
    await tidy();
    expect(rows()).toHaveLength(1);
    desk.clock.pass({ days: 1, minutes: 1 });
    await tidy();
    expect(rows()).toEqual([]);
    expect(existsSync(pathOf(recording?.sha ?? ""))).toBe(false);
  });

  test("is forgotten when its report was given up, but not one that a case has", async () => {
    const summary = await almostReported();
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    await almostReported(sent(), { address: "2002" });
    await desk.says("άκυρο", { address: "2002" });
    const [kept, dropped] = rows();
    desk.clock.pass({ days: 8 });
    await tidy();
    expect(rows().map(({ id }) => id)).toEqual([kept?.id]);
    expect([kept, dropped].map((row) => existsSync(pathOf(row?.sha ?? "")))).toEqual([true, false]);
  });

  test("leaves its content where another file has the same", async () => {
    const summary = await almostReported(sent({ ref: "same" }));
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    await almostReported(sent({ ref: "same" }), { address: "2002" });
    await desk.says("άκυρο", { address: "2002" });
    const [kept, dropped] = rows();
    expect(kept?.sha).toBe(dropped?.sha);
    desk.clock.pass({ days: 8 });
    await tidy();
    expect(rows()).toHaveLength(1);
    expect(existsSync(pathOf(kept?.sha ?? ""))).toBe(true);
  });

  test("leaves its content where somebody sent the same again and no row names it yet", async () => {
    const bytes = await new Shelf("telegram").fetch({ ref: "again" });
    if (bytes.fetched !== "bytes") throw new Error("no picture");
    const first = await desk.deps.files.keep(bytes.bytes);
    if ("refused" in first) throw new Error(first.refused);
    utimesSync(pathOf(first.sha), 0, 0);
    await desk.deps.files.keep(bytes.bytes);
    await desk.deps.files.drop(first.sha, new Date(Date.now() - 3_600_000));
    expect(existsSync(pathOf(first.sha))).toBe(true);
  });
});

describe("a photo of a draft", () => {
  test("waits as long as the draft may be taken up again, and goes with the case that becomes of it", async () => {
    await almostReported();
    desk.clock.pass({ days: 20 });
    await tidy();
    const offer = await desk.says("γεια σας");
    const summary = await desk.says(pressing(offer, "Ναι, συνεχίζουμε"));
    await desk.says(pressing(summary, "Ναι, στείλτε το"));
    await tidy();
    const [request] = (await desk.store.list({ limit: 5 })).items;
    const [file] = await desk.store.filesOf(request?.id ?? "");
    expect((await desk.deps.files.read(file?.sha ?? "")).length).toBeGreaterThan(100);
  });

  test("is forgotten once the draft has expired", async () => {
    await almostReported();
    desk.clock.pass({ days: 32 });
    await tidy();
    expect(rows()).toEqual([]);
    expect((await desk.says("γεια σας"))?.text).not.toContain("Την προηγούμενη φορά δεν τελειώσαμε");
  });

  test.each(["before", "after"])("is not lost to a tidying just %s the confirmation", async (order) => {
    await almostReported();
    desk.clock.pass({ days: 29 });
    const offer = await desk.says("γεια σας");
    const summary = await desk.says(pressing(offer, "Ναι, συνεχίζουμε"));
    const confirm = () => desk.says(pressing(summary, "Ναι, στείλτε το"));
    await Promise.all(order === "before" ? [tidy(), confirm()] : [confirm(), tidy()]);
    await tidy();
    expect(rows()).toMatchObject([{ state: "kept", about: 1 }]);
    expect(existsSync(pathOf(rows()[0]?.sha ?? ""))).toBe(true);
  });
});

test("the running desk tidies by itself", async () => {
  desk.clock.at = Date.now() - 8 * 86_400_000;
  await almostReported();
  await desk.says("άκυρο");
  expect(rows()).toHaveLength(1);
  const server = await serving({ DIMOS_DATA: desk.folder });
  await expect.poll(rows).toEqual([]);
  expect(await server.stop()).toBe(0);
});
