import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "../support/caller.ts";
import { landline, mobile, numbersIn } from "../support/caller.ts";
import { RecordingChannel } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

const cases = async () => (await desk.store.list({ limit: 20 })).items;

/** What a caller of eighty does that a younger one does not, around each thing that has to be done. */
const habits: Record<string, string> = {
  "waits until the question comes again before every key": "wait 1 wait say:9 # wait 1",
  "presses every key twice": "11 say:9 # 11",
  "talks over the menus and waits, then presses": "say:3 1 say:9 wait say:2 1",
  "hits hash before speaking, and again": "1 # # say:9 # 1",
  "asks to hear everything again": "* 1 * say:9 # * 1 *",
  "presses keys that do nothing": "6 1 say:9 # 7 1",
  "lets the recording end by itself": "1 say:9 1",
  "presses star a second after the tone": "1 say:1 * say:9 # 1",
};

describe("a caller of eighty who", () => {
  test.each(Object.entries(habits))("%s still gets a number", async (_, script) => {
    const caller = await desk.ring(landline);
    await caller.does(script);
    const [request] = await cases();
    expect(request).toBeDefined();
    expect(numbersIn(caller.all.join(" "))).toContain(request?.number);
    expect(await cases()).toHaveLength(1);
    await caller.hangUp();
    expect(await cases()).toHaveLength(1);
  });

  test("does nothing at all is brought to a person, then thanked, and nothing is written", async () => {
    const caller = await desk.ring(landline);
    expect(await caller.does("wait")).toContain("Για να δηλώσετε πρόβλημα");
    expect(await caller.does("wait")).toContain("πατήστε ένα. Για υπόθεση που έχετε ήδη, δύο.");
    expect(await caller.does("wait")).toContain("Σας συνδέουμε με υπάλληλο.");
    expect(caller.waits.for).toBe("person");
    await caller.does("wait wait wait wait");
    expect(caller.isOver).toBe(true);
    expect(await cases()).toEqual([]);
  });

  test("is silent where a report is asked for hears the same, then shorter, then a person", async () => {
    const caller = await desk.ring(landline);
    const first = await caller.does("1");
    expect(await caller.does("wait")).toBe(first);
    const shorter = await caller.does("wait");
    expect(shorter).toContain("Δεν σας ακούσαμε.");
    expect(shorter.length).toBeLessThan(first.length);
    expect(await caller.does("wait")).toContain("Σας συνδέουμε με υπάλληλο.");
  });
});

/** Where a call is cut, and what is left of it. */
const cuts: [where: string, script: string, left: string | null][] = [
  ["during the greeting", "", null],
  ["after asking to report", "1", null],
  ["while recording, after two seconds", "1 say:2 hangup", null],
  ["while recording, after nine seconds", "1 say:9 hangup", "new"],
  ["while the number is read", "1 say:9 #", "new"],
  ["after two seconds of speech", "1 say:2 #", null],
  ["after the number was read again", "1 say:9 # 1", "new"],
  ["at the status", "2", null],
  ["in the middle of a number", "2 417", null],
  ["while the town hall rings", "0", null],
  ["at the voicemail", "0 wait", null],
  ["after a message", "0 wait say:9 hangup", "new"],
];

describe("a call that is cut", () => {
  test.each(cuts)("%s leaves what was said and nothing else", async (_, script, left) => {
    const caller = await desk.ring(mobile);
    await caller.does(script);
    await hungUp(caller);
    expect((await cases()).map((each) => each.stage)).toEqual(left === null ? [] : [left]);
    const sms = new RecordingChannel("sms");
    await desk.deliver(sms);
    const [request] = await cases();
    expect(sms.texts.map((text) => text.replaceAll("\u00a0", "").includes(request?.number ?? "-"))).toEqual(
      left === null ? [] : [true],
    );
  });

  test("in the middle of a recording whose end is reported before the recording itself", async () => {
    const call = { CallSid: `CA${"a".repeat(32)}`, From: mobile, To: "+302271350001" };
    await desk.post("/voice", { ...call, CallStatus: "ringing" });
    await desk.post("/voice/step?n=1", { ...call, CallStatus: "in-progress", Digits: "1" });
    await desk.post("/voice/status", { ...call, CallStatus: "completed" });
    expect(await cases()).toEqual([]);
    const recording = { RecordingSid: `RE${"b".repeat(32)}`, RecordingDuration: "7", Digits: "hangup" };
    await desk.post("/voice/step?n=2", { ...call, CallStatus: "completed", ...recording });
    expect((await cases()).map((each) => each.stage)).toEqual(["new"]);
  });
});

async function hungUp(caller: Caller): Promise<void> {
  if (!caller.isOver) await caller.hangUp();
}
