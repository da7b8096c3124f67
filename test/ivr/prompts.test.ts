import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Heard, Moment } from "../../cli/phone/handset.ts";
import type { Say, Speech } from "../../cli/phone/twiml.ts";
import { chios } from "../support/chios.ts";
import { anna, Clock } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const charactersPerSecond = 14;
let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

const calls: Record<string, string> = {
  "a report": "1 say:9 # 9 1 1 2",
  "a report in English": "8 1 say:9 # 9 1 1 2",
  "a status": "2 417293614 417 293 61# 613 wait",
  silence: "wait wait wait wait wait wait",
  "silence in a report": "1 wait wait wait wait wait",
  "silence after speaking": "1 say:9 # wait wait wait wait wait",
  "a person": "0 busy say:9 #",
  "a person in English": "8 0 wait wait wait wait",
};

describe.each(["2026-11-24T08:30:00Z", "2026-11-24T18:00:00Z"])("at %s", (hour) => {
  test.each(Object.entries(calls))(
    "%s is said in prompts of at most 12 seconds, by voices that exist",
    async (_, script) => {
      desk.clock.at = new Clock(hour).at;
      for (const from of ["+306912345678", null]) {
        const caller = await desk.ring(from);
        await caller.does(script);
        for (const moment of caller.moments) inLimits(moment);
      }
    },
  );
});

test("so is what waits for a caller, and what is told of their own cases, whatever these are about", async () => {
  const longest = [...chios.categories].sort((a, b) => b.spoken.el.length - a.spoken.el.length)[0]?.id ?? "";
  const first = await desk.ring();
  await first.does("1 say:9 # 2");
  await (await desk.ring()).does("1 say:9 # 2");
  const { items } = await desk.store.list({ limit: 5 });
  for (const { number } of items) {
    await desk.as(anna).do("case.move", { number, category: longest });
    await desk.as(anna).do("case.stage", { number, stage: "planned" });
  }
  const told = await desk.ring();
  await told.does("2 2");
  await desk.as(anna).do("case.ask", { number: items[0]?.number ?? "", question: "Σε ποιο ύψος;" });
  const asked = await desk.ring();
  await asked.does("wait");
  await desk.as(anna).do("case.close", { number: items[1]?.number ?? "", reason: "done", text: "Έγινε." });
  for (const { moments } of [told, asked, await desk.ring()]) for (const each of moments) inLimits(each);
});

/** What cannot be interrupted in 8 seconds at a stretch, and what can in 12; numbers and silences take their own time. */
function inLimits({ heard }: Moment): void {
  for (const over of [true, false]) {
    const stretches = heard
      .filter((each) => each.over === over)
      .map((each) => (each.verb === "pause" || isNumber(each.speech) ? "#" : each.speech.join(" ")))
      .join(" ");
    const words = heard.filter((each): each is Say & Heard => each.verb === "say" && each.over === over);
    for (const text of stretches.split("#"))
      expect(text.length / charactersPerSecond, text).toBeLessThanOrEqual(over ? 12 : 8);
    for (const { voice } of words)
      expect(["Google.el-GR-Wavenet-A", "Google.en-GB-Wavenet-A"]).toContain(voice);
  }
}

function isNumber(speech: Speech): boolean {
  return speech.some((part) => typeof part === "object");
}

test("the number is read slowly, twice, and no key interrupts it", async () => {
  const caller = await desk.ring();
  await caller.does("1 say:9 #");
  const heard = caller.moments.at(-1)?.heard ?? [];
  const numbers = heard.filter(
    (each) => each.verb === "say" && each.speech.some((part) => typeof part === "object"),
  );
  expect(numbers).toHaveLength(2);
  for (const each of numbers) {
    expect(each.over).toBe(false);
    const pauses =
      each.verb === "say" ? each.speech.flatMap((part) => (typeof part === "object" ? part.pause : [])) : [];
    expect(pauses).toEqual([300, 300, 900, 300, 300, 900, 300, 300]);
  }
});

test("speech is recorded for at most 120 seconds, and silence of eight ends it", async () => {
  const caller = await desk.ring();
  await caller.does("1");
  expect(caller.waits).toMatchObject({
    for: "voice",
    record: { maxLength: 120, timeout: 8, finishOnKey: "#*0", ready: `${desk.account.url}/voice/recording` },
  });
});
