import { afterEach, beforeEach, expect, test } from "vitest";
import type { Said } from "../../../core/channel.ts";
import { filesAtMost, roomToday } from "../../../core/request/allowance.ts";
import { file, minutes, morning } from "../../contract/making.ts";
import { anna, inChios, pressing, RecordingChannel, reported, testDesk } from "../../support/desk.ts";
import type { TestDesk } from "../../support/desk.ts";

const enough = "Κρατήσαμε 10 αρχεία, όσα χωρούν. Αν λείπει κάτι, γράψτε το με λόγια.";
let desk: TestDesk;
let telegram: RecordingChannel;
let sent = 0;
beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
});
afterEach(() => desk.close());

function photo(group: string | null = null, caption: string | null = null): Said {
  sent += 1;
  const source = { channel: "telegram", ref: `photo-${sent}` } as const;
  const media = { source, kind: "photo", name: null, mime: null, size: 900, seconds: null } as const;
  return { kind: "media", media: [media], caption, group };
}

async function sends(count: number, group: string | null = null): Promise<string[]> {
  const replies: string[] = [];
  for (let each = 0; each < count; each += 1) replies.push((await desk.says(photo(group)))?.text ?? "");
  return replies;
}

/** What was read since the last time. */
async function read(): Promise<string[]> {
  desk.clock.pass({ minutes: 1 });
  const before = telegram.sent.length;
  while ((await desk.deliver(telegram)) > 0);
  return telegram.texts.slice(before);
}
const filesOf = async (number: string) => desk.store.filesOf((await desk.store.case(number))?.id ?? "");

test("ten files of its resident go with a case in a day; those of the office are not counted", () => {
  const today = Array.from({ length: filesAtMost }, () => file({ person: "p1", createdAt: morning }));
  expect(roomToday(today.slice(1), minutes(60))).toBe(1);
  expect(roomToday(today, minutes(60))).toBe(0);
  expect(roomToday(today, minutes(24 * 60))).toBe(filesAtMost);
  expect(roomToday([...today.slice(1), file({ kind: "proof" })], minutes(60))).toBe(1);
});

test("a report keeps ten photos, says so at the eleventh, and no more after that", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  await desk.says(inChios);
  const replies = await sends(14);
  expect(replies[9]).toContain("Αρχεία: 10 αρχεία");
  expect(replies[10]).toMatch(new RegExp(`^${enough}\n«[^]*Αρχεία: 10 αρχεία[^]*Να το στείλουμε;$`, "u"));
  expect(replies.slice(11)).toEqual(["", "", ""]);
});

test("an album that is too long is answered once, the report goes on, and what did not fit is never fetched", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  await desk.says(inChios);
  await read();
  await sends(30, "album-1");
  const [answer, ...others] = await read();
  expect(answer?.startsWith(enough)).toBe(true);
  expect(others).toEqual([]);
  const summary = await desk.says("στη γωνία");
  await desk.says(pressing(summary, "Ναι, στείλτε το"));
  const [request] = (await desk.store.list({ limit: 5 })).items;
  expect(await filesOf(request?.number ?? "")).toHaveLength(filesAtMost);
  const claim = () => desk.store.claimFiles(desk.clock.now(), minutes(600), 50);
  let waiting = 0;
  for (let claimed = await claim(); claimed.length > 0; claimed = await claim()) {
    expect(claimed).toHaveLength(1);
    waiting += 1;
    await desk.store.commit({ files: claimed.map((each) => ({ ...each, state: "lost", dueAt: null })) });
  }
  expect(waiting).toBe(filesAtMost);
});

test("two hundred photos after a report: ten go with it, one answer says so, and tomorrow there is room again", async () => {
  const number = await reported(desk);
  await read();
  for (let album = 0; album < 20; album += 1) await sends(10, `album-${album}`);
  expect(await read()).toEqual([expect.stringContaining("Το προσθέσαμε στην υπόθεση"), enough]);
  expect(await filesOf(number)).toHaveLength(filesAtMost);
  desk.clock.pass({ hours: 24 });
  await desk.as(anna).do("case.ask", { number, question: "Πώς είναι σήμερα;" });
  expect((await sends(1))[0]).toContain("Η απάντησή σας μπήκε στην υπόθεση");
  expect(await filesOf(number)).toHaveLength(filesAtMost + 1);
});

test("a question that is answered with too many photos still waits for words", async () => {
  const number = await reported(desk);
  await sends(filesAtMost);
  await desk.as(anna).do("case.ask", { number, question: "Σε ποιο σημείο;" });
  expect((await sends(2))[0]).toBe(enough);
  expect((await desk.says("Στη στροφή"))?.text).toContain("Η απάντησή σας μπήκε στην υπόθεση");
});

test("where no more photos fit, one with words of its own begins a report and one that was asked for is an answer", async () => {
  const other = await reported(desk, "Καμένη λάμπα");
  const number = await reported(desk);
  expect((await sends(filesAtMost + 2)).slice(-2)).toEqual([enough, ""]);
  await desk.as(anna).do("case.ask", { number: other, question: "Πώς είναι η λάμπα;" });
  expect((await sends(1))[0]).toContain("Η απάντησή σας μπήκε στην υπόθεση");
  expect(await filesOf(other)).toHaveLength(1);
  await sends(filesAtMost);
  const summary = await desk.says(photo(null, "Αμάζευτα σκουπίδια, Απλωταριάς 12"));
  expect(summary?.text).toContain("Σημείο: Απλωταριά 12");
  expect(await filesOf(number)).toHaveLength(filesAtMost);
});

test("of an album that waits to hear which case it is for, as many go with the case as fit", async () => {
  const [other, number] = [await reported(desk, "Καμένη λάμπα"), await reported(desk)];
  for (const each of [other, number])
    await desk.as(anna).do("case.ask", { number: each, question: "Πώς είναι σήμερα;" });
  desk.clock.pass({ hours: 1 });
  await sends(filesAtMost + 2);
  const answer = await desk.says("1");
  expect(answer?.text).toContain(`Η απάντησή σας μπήκε στην υπόθεση`);
  expect(answer?.text.endsWith(enough)).toBe(true);
  expect((await filesOf(other)).length + (await filesOf(number)).length).toBe(filesAtMost);
});

test("words under a photo that does not fit any more go with the case all the same", async () => {
  const number = await reported(desk);
  await sends(filesAtMost);
  expect((await desk.says(photo(null, "Και δίπλα άλλη μία")))?.text).toMatch(/^Το προσθέσαμε στην υπόθεση/u);
  const events = await desk.store.history((await desk.store.case(number))?.id ?? "");
  expect(events.at(-1)?.event).toMatchObject({ text: "Και δίπλα άλλη μία", files: [] });
  expect(await filesOf(number)).toHaveLength(filesAtMost);
});
