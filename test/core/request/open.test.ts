import { afterAll, beforeAll, expect, test } from "vitest";
import { isTracking } from "../../../core/number/tracking.ts";
import { type Opening, planOpen } from "../../../core/request/open.ts";
import { reported, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

const opening: Opening = {
  by: { kind: "resident" },
  channel: "telegram",
  language: "el",
  text: "Λακκούβα",
  category: "potholes",
  place: null,
  files: [],
  incomplete: false,
  resident: null,
};

/** Chance that draws the seven digits of these numbers, one after the other. */
function drawing(numbers: string[]): (below: number) => number {
  const draws = numbers.flatMap((number) => [Number(number[0]) - 1, Number(number.slice(1, 7))]);
  return () => draws.shift() ?? 0;
}

test("a number that a case already has is drawn again", async () => {
  const taken = await reported(desk);
  const random = drawing([taken, taken, "417293613"]);
  const planned = await planOpen({ ...desk.deps, random }, opening);
  expect(planned.case.number).toBe("417293613");
});

test("chance that gives only taken numbers leaves it to the commit, and ends", async () => {
  const taken = await reported(desk);
  const random = drawing(Array.from({ length: 100 }, () => taken));
  const { case: request, change } = await planOpen({ ...desk.deps, random }, opening);
  expect([request.number, isTracking(request.number)]).toEqual([taken, true]);
  expect(await desk.store.commit(change)).toEqual({ conflict: "number" });
});
