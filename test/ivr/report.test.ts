import { afterEach, beforeEach, expect, test } from "vitest";
import { landline, mobile, numbersIn } from "../support/caller.ts";
import { Clock, RecordingChannel } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const officeClosed = "2026-11-24T18:00:00Z";
let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

async function onlyCase() {
  const { items } = await desk.store.list({ limit: 10 });
  expect(items).toHaveLength(1);
  const [request] = items;
  if (request === undefined) throw new Error("no case");
  return request;
}

test("a mobile reports with one recording and one key, hears the number twice and gets it by SMS", async () => {
  const caller = await desk.ring(mobile);
  expect(caller.heard).toContain("Για να δηλώσετε πρόβλημα, πατήστε ένα.");
  expect(await caller.does("1")).toContain("Η φωνή σας ηχογραφείται");
  const done = await caller.does("say:8 #");
  const request = await onlyCase();
  expect(numbersIn(done)).toEqual([request.number, request.number]);
  expect(done).toContain("Θα σας έρθει και μήνυμα στο κινητό.");
  expect(await caller.does("2")).toContain("Γεια σας.");
  expect(caller.isOver).toBe(true);

  const sms = new RecordingChannel("sms");
  await desk.deliver(sms);
  expect(sms.sent.map((each) => each.address)).toEqual([mobile]);
  expect(sms.texts[0]?.replaceAll("\u00a0", "")).toContain(request.number);
  expect(sms.texts[0]?.length).toBeLessThanOrEqual(134);
  expect(request).toMatchObject({ channel: "voice", stage: "new", category: null });
});

test("the recording is fetched with our credentials, kept as a file of the case, and deleted at the provider", async () => {
  const caller = await desk.ring();
  await caller.does("1 say:8 # 1 2");
  await desk.fetchRecordings();
  const request = await onlyCase();
  const files = await desk.store.filesOf(request.id);
  expect(files).toMatchObject([{ kind: "recording", state: "kept", mime: "audio/wav" }]);
  const [name] = files.map(({ source }) => source?.ref);
  const folder = `/2010-04-01/Accounts/${desk.account.accountSid}/Recordings`;
  expect(desk.recordings.asked).toEqual([`GET ${folder}/${name}.mp3`, `DELETE ${folder}/${name}.json`]);
  const [sha] = files.map((file) => file.sha);
  expect((await desk.deps.files.read(sha ?? "")).length).toBeGreaterThan(40_000);
});

test("a recording that is not ready, and a provider that cannot delete yet, are both asked again", async () => {
  const caller = await desk.ring();
  await caller.does("1 say:8 # 1 2");
  desk.recordings.troubles = [404, 200, 503];
  for (let minute = 0; minute < 6; minute += 1) {
    await desk.fetchRecordings();
    desk.clock.pass({ minutes: 1 });
  }
  expect(desk.recordings.asked.map((each) => each.split(" ")[0])).toEqual([
    ...["GET", "GET", "DELETE", "DELETE"],
  ]);
  const request = await onlyCase();
  expect(await desk.store.filesOf(request.id)).toMatchObject([{ state: "kept", dueAt: null }]);
});

test("a landline and a withheld number are promised no message and get none", async () => {
  for (const from of [landline, null]) {
    const caller = await desk.ring(from);
    const done = await caller.does("1 say:8 #");
    expect(numbersIn(done)).toHaveLength(2);
    expect(done).toContain("Για νέα, καλέστε");
    expect(caller.all.join(" ")).not.toMatch(/μήνυμα/u);
    await caller.hangUp();
  }
  const sms = new RecordingChannel("sms");
  await desk.deliver(sms);
  expect(sms.sent).toEqual([]);
  expect((await desk.store.list({ limit: 10 })).items).toHaveLength(2);
});

test("8 speaks English to the end of this call, and the next call of the same number is Greek again", async () => {
  const caller = await desk.ring();
  expect(caller.heard).toContain("For English, press 8.");
  expect(await caller.does("8")).toContain("To report a problem, press one.");
  const done = await caller.does("1 say:8 #");
  expect(done).toContain("We have written it down.");
  expect(numbersIn(done)).toHaveLength(2);
  await caller.hangUp();
  expect((await desk.ring()).heard).toContain("For English, press 8.");
  expect(await onlyCase()).toMatchObject({ language: "en" });
});

test("0 ends the recording, which is a case with its number told, and calls a person", async () => {
  const caller = await desk.ring();
  const heard = await caller.does("1 say:8 0");
  const request = await onlyCase();
  expect(request.stage).toBe("new");
  expect(numbersIn(heard)).toEqual([request.number, request.number]);
  expect(caller.waits).toMatchObject({ for: "person", dial: { number: "+302271350000", timeout: 20 } });
});

test("in office hours 0 rings the town hall; whoever talked to a person is thanked and the call ends", async () => {
  const caller = await desk.ring();
  await caller.does("0");
  expect(caller.waits.for).toBe("person");
  expect(await caller.does("answer")).toContain("Γεια σας.");
  expect((await desk.store.list({ limit: 10 })).items).toEqual([]);
});

test("nobody answers at the town hall: a message, and its number", async () => {
  const caller = await desk.ring();
  expect(await caller.does("0 wait")).toContain("Δεν καταφέραμε να σας συνδέσουμε.");
  const noted = await caller.does("say:6 #");
  expect(numbersIn(noted)).toEqual([(await onlyCase()).number, (await onlyCase()).number]);
  expect(numbersIn(await caller.does("1"))).toHaveLength(2);
  await caller.does("2");
  expect(caller.isOver).toBe(true);
});

test("out of office hours nobody is rung, and a message left by hanging up is a case", async () => {
  desk.clock.at = new Clock(officeClosed).at;
  const caller = await desk.ring();
  expect(await caller.does("0")).toContain("Ανοίγουμε την Τετάρτη στις επτά και μισή.");
  expect(caller.waits.for).toBe("voice");
  await caller.does("say:6 hangup");
  expect(await onlyCase()).toMatchObject({ stage: "new", channel: "voice" });
});
