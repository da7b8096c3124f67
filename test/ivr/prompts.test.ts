import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Heard, Moment } from "../../cli/phone/handset.ts";
import type { Say, Speech } from "../../cli/phone/twiml.ts";
import { chios } from "../support/chios.ts";
import { anna, Clock } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";
import { fc } from "../support/property.ts";

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

const chosen = {
  keys: [
    "1",
    "2",
    "3",
    "4",
    "5",
    "1",
    "2",
    "5",
    "6",
    "7",
    "8",
    "9",
    "0",
    "*",
    "#",
    "wait",
    "417293614#",
    "6912345679",
    "2271041234",
    "123456#",
  ],
  voice: ["say:9 #", "say:9 #", "say:9 0", "say:1 #", "say:9 wait", "wait", "#"],
  person: ["busy", "wait", "answer"],
};

test("so is whatever else a caller comes to, by whichever keys, with cases, questions and appointments of their own", async () => {
  const [mobile, landline, nobody] = ["+306912345678", "+302271012345", null];
  const { items } = await casesOf(mobile);
  await desk.as(anna).do("case.ask", { number: items[0] ?? "", question: "Σε ποιο ύψος του δρόμου;" });
  await desk.as(anna).do("case.close", { number: items[1] ?? "", reason: "done", text: "Έγινε." });
  const heard = new Map<string, number>();
  const steps = fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(mobile, landline, nobody), steps, async (from, walk) => {
      const caller = await desk.ring(from);
      for (const choice of walk) {
        const { for: what } = caller.waits;
        if (what === "nothing" || what === "desk") break;
        const [first = "wait", ...others] = chosen[what];
        await caller.does([first, ...others][choice % (others.length + 1)] ?? first);
      }
      for (const moment of caller.moments) inLimits(moment);
      for (const each of caller.all) heard.set(each, (heard.get(each) ?? 0) + 1);
    }),
    { numRuns: 150 },
  );
  // As many different things as there are to be heard; fewer would be walks that stay at the first menu.
  expect(heard.size).toBeGreaterThan(60);
  for (const words of ["ραντεβού", "Σε ποιο ύψος", "Έγινε σωστά", "Press"])
    expect(
      [...heard.keys()].some((each) => each.includes(words)),
      words,
    ).toBe(true);
}, 240_000);

/** Two cases of a caller. */
async function casesOf(from: string): Promise<{ items: string[] }> {
  for (let count = 0; count < 2; count += 1) await (await desk.ring(from)).does("1 say:9 # 2");
  const { items } = await desk.store.list({ limit: 5 });
  return { items: items.map(({ number }) => number) };
}

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
    // What is cut may be another's beginning too, and nobody can look at the rest.
    expect(stretches).not.toContain("…");
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
