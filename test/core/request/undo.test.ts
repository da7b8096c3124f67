import { afterEach, beforeEach, expect, it } from "vitest";
import { openDesk } from "../../../core/desk.ts";
import { isOf } from "../../../core/cases.ts";
import { RecordingChannel, anna, petros, reported, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
let telegram: RecordingChannel;
let number: string;

beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
  number = await reported(desk);
  await leaves();
  telegram.sent.length = 0;
});
afterEach(() => desk.close());

/** Everything that may leave now does. */
const leaves = async (from = desk) => {
  while ((await from.deliver(telegram)) > 0);
};
/** A clerk whose words rest for 20 seconds before they leave. */
const resting = (staff = anna) => openDesk({ ...desk.deps, restMs: 20_000 }, staff);
const stored = async () => {
  const one = await desk.store.case(number);
  if (one === undefined || !isOf(one, "request")) throw new Error("no such case");
  return one;
};
const seconds = (count: number) => desk.clock.pass({ minutes: count / 60 });

const acts = [
  ["an assignment", () => resting().do("case.assign", { number, to: "me" })],
  ["a stage", () => resting().do("case.stage", { number, stage: "planned" })],
  ["a move", () => resting().do("case.move", { number, category: "waste" })],
  ["a reply", () => resting().do("case.reply", { number, text: "Ερχόμαστε αύριο" })],
  ["a question", () => resting().do("case.ask", { number, question: "Σε ποιον όροφο;" })],
  ["a closing", () => resting().do("case.close", { number, reason: "cannot", text: "Δεν γίνεται" })],
] as const;

it.each(acts)("%s is taken back as if it had never been, and nobody hears of it", async (_, act) => {
  await resting().do("case.stage", { number, stage: "working" });
  seconds(30);
  await leaves();
  telegram.sent.length = 0;
  const { version: __, undo: ___, ...before } = await stored();
  expect(await act()).not.toHaveProperty("refused");
  expect(await resting().do("case.undo", { number })).not.toHaveProperty("refused");
  expect(await stored()).toEqual({ ...before, version: expect.any(Number) as number });
  seconds(60);
  await leaves();
  expect(telegram.texts).toEqual([]);
  expect((await desk.store.history(before.id)).at(-1)?.event.type).toBe("ActUndone");
  expect(await desk.store.compareCases()).toMatchObject({ changed: null });
});

it("closing a case that waits for an answer, taken back, lets its clock stand again", async () => {
  await desk.as(anna).do("case.ask", { number, question: "Σε ποιον όροφο;" });
  const before = await stored();
  desk.clock.pass({ hours: 1 });
  await resting().do("case.close", { number, reason: "cannot", text: "Δεν γίνεται" });
  await resting().do("case.undo", { number });
  const after = await stored();
  expect(after).toMatchObject({ stage: "asked", question: "Σε ποιον όροφο;", closedAt: null });
  expect(after.pauses).toEqual(before.pauses);
});

it("words rest for 20 seconds, then leave by themselves, also from another process", async () => {
  await resting().do("case.assign", { number, to: "me" });
  seconds(19);
  await leaves();
  expect(telegram.texts).toEqual([]);
  seconds(2);
  const another = await testDesk({ folder: desk.folder, clock: desk.clock });
  await leaves(another);
  await another.close();
  expect(telegram.texts).toHaveLength(1);
});

it("what rests holds up nothing of the resident's own dialogue", async () => {
  await resting().do("case.assign", { number, to: "me" });
  await desk.as(petros).do("case.reply", { number, text: "Ερχόμαστε αύριο" });
  await leaves();
  expect(telegram.texts.join()).toContain("Ερχόμαστε αύριο");
  expect(telegram.texts).toHaveLength(1);
});

it("once the words have left nothing is taken back", async () => {
  await resting().do("case.assign", { number, to: "me" });
  seconds(21);
  await leaves();
  expect(await resting().do("case.undo", { number })).toEqual({ refused: "words-left" });
  expect((await stored()).handler).toBe(anna.id);
});

it("words that are on their way already are not taken back by whoever did not see them leave", async () => {
  await resting().do("case.assign", { number, to: "me" });
  seconds(21);
  const slow = desk.store.claim(desk.clock.now(), new Date(desk.clock.at + 8000), {
    channels: ["telegram"],
    limit: 5,
  });
  const { id, version } = await stored();
  await slow;
  const recalled = await desk.store.commit({ recall: [`${id}:${version}:`] });
  expect(recalled).toEqual({ conflict: "told" });
});

it("only the own last act is taken back, once, and not after ten minutes", async () => {
  const nothing = { refused: "nothing-to-undo" };
  expect(await resting().do("case.undo", { number })).toEqual(nothing);
  await resting().do("case.move", { number, category: "bins" });
  expect(await resting(petros).do("case.undo", { number })).toEqual(nothing);
  expect(await resting().do("case.undo", { number })).not.toHaveProperty("refused");
  expect(await resting().do("case.undo", { number })).toEqual(nothing);
  await resting().do("case.assign", { number, to: "me" });
  await resting(petros).do("case.note", { number, text: "Το είδα" });
  expect(await resting().do("case.undo", { number })).toEqual(nothing);
  await resting().do("case.stage", { number, stage: "working" });
  desk.clock.pass({ minutes: 11 });
  expect(await resting().do("case.undo", { number })).toEqual(nothing);
});
