import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { guardNumbers } from "../../../bin/guard-numbers.ts";
import { converse, type Conversing } from "../../../core/conversation/converse.ts";
import { type Deed, deed } from "../../../core/conversation/deed.ts";
import { dialoguesOf } from "../../../core/conversation/dialogues.ts";
import { flow, type Move, run } from "../../../core/conversation/flow.ts";
import { kindOf } from "../../../core/kinds.ts";
import { openRequest } from "../../../core/request/deeds.ts";
import { line } from "../../../core/wording/line.ts";
import { incoming, testDesk, type TestDesk } from "../../support/desk.ts";

type Slots = Record<string, never>;
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const lamp = { category: null, place: null, files: [], incomplete: false };
const over: Move<Slots> = { move: "end", say: [line("home.again")] };
const cases = async () => (await desk.store.list({ limit: 10 })).items.map(({ text }) => text).sort();

/** A desk with one dialogue, which has these deeds done one after the other as soon as anything is said. */
function doing(...deeds: Deed<unknown>[]): Conversing {
  const go = ([first, ...others]: Deed<unknown>[]): Move<Slots> =>
    first === undefined ? over : run(first, {}, () => go(others));
  const only = flow<Slots>({
    id: "only",
    version: 1,
    claims: "the rest",
    slots: z.object({}).strict(),
    start: () => go(deeds),
    steps: {},
  });
  return { deps: desk.deps, kindOf, numbers: guardNumbers(), dialogues: dialoguesOf([only]) };
}

test("two deeds of one message are committed together", async () => {
  const two = ["Καμένη λάμπα", "Λακκούβα"].map((text) => openRequest({ ...lamp, text }));
  const { reply } = await converse(doing(...two), incoming("Δύο πράγματα"));
  expect(reply?.text).toBe("Θέλετε κάτι άλλο;");
  expect(await cases()).toEqual(["Καμένη λάμπα", "Λακκούβα"]);
});

test("of a message that asks for more than four deeds nothing is done", async () => {
  const five = Array.from({ length: 5 }, () => openRequest({ ...lamp, text: "Λάμπα" }));
  await expect(converse(doing(...five), incoming("Πέντε"))).rejects.toThrow("one deed too many");
  expect(await cases()).toEqual([]);
});

test("a deed that breaks leaves nothing behind, and the same message may come again", async () => {
  let broken = true;
  const once = deed("test.break", {}, () =>
    broken ? Promise.reject(new Error("broken")) : Promise.resolve({ result: null, change: {} }),
  );
  const desks = doing(openRequest({ ...lamp, text: "Λάμπα" }), once);
  const message = incoming("Καμένη λάμπα");
  await expect(converse(desks, message)).rejects.toThrow("broken");
  expect(await cases()).toEqual([]);
  expect(await desk.store.conversation("telegram", "1001")).toBeUndefined();
  broken = false;
  expect((await converse(desks, message)).repeated).toBe(false);
  expect((await converse(desks, message)).repeated).toBe(true);
  expect(await cases()).toEqual(["Λάμπα"]);
});
