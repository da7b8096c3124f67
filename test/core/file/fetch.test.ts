import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Fetched, Said } from "../../../core/channel.ts";
import { RecordingChannel, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
let bytes: Uint8Array;
beforeAll(async () => {
  const create = { width: 40, height: 30, channels: 3 as const, background: "#a00" };
  bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
});
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

/** Telegram, as far as it holds files: tells which it was asked for. */
class Shelf extends RecordingChannel {
  readonly asked: string[] = [];
  slow = new Map<string, Promise<void>>();
  constructor() {
    super("telegram");
  }
  fetch = async ({ ref }: { ref: string }): Promise<Fetched> => {
    this.asked.push(ref);
    await this.slow.get(ref);
    return { fetched: "bytes", bytes, name: null, mime: null };
  };
}

function photo(ref: string): Said {
  const source = { channel: "telegram", ref } as const;
  const media = { source, kind: "photo", name: null, mime: null, size: 900, seconds: null } as const;
  return { kind: "media", media: [media], caption: null, group: null };
}

test("many photos of one resident hold up nobody else's", async () => {
  const shelf = new Shelf();
  for (let count = 0; count < 9; count += 1) await desk.says(photo(`eleni-${count}`));
  for (const address of ["2002", "3003"]) await desk.says(photo(`from-${address}`), { address });
  expect(await desk.fetch(shelf)).toBe(3);
  expect([...shelf.asked].sort()).toEqual(["eleni-0", "from-2002", "from-3003"]);
  while ((await desk.fetch(shelf)) > 0);
  expect(shelf.asked).toHaveLength(11);
});

test("a photo that comes slowly keeps no other one of the same round waiting", async () => {
  const shelf = new Shelf();
  let release = () => {};
  shelf.slow.set("slow", new Promise((resolve) => (release = resolve)));
  await desk.says(photo("slow"));
  await desk.says(photo("quick"), { address: "2002" });
  const round = desk.fetch(shelf);
  const quick = desk.store.contact("telegram", "2002").then((known) => known?.person.id);
  await expect.poll(async () => statesOf(await quick)).toEqual(["kept"]);
  release();
  await round;
});

/** Files that belong to no case yet are found by what the dialogue holds. */
async function statesOf(person: string | undefined): Promise<string[]> {
  const held = await desk.store.conversation("telegram", "2002");
  expect(held?.person).toBe(person);
  const { files } = held?.flow.slots as { files: string[] };
  const found = await Promise.all(files.map((id) => desk.store.file(id)));
  return found.flatMap((each) => each?.state ?? []);
}
