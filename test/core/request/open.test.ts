import { afterAll, beforeAll, expect, test } from "vitest";
import { logChecks } from "../../../bin/log-checks.ts";
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

test("behind a clock that was set back no case is registered earlier than the one before it, and its event says so", async () => {
  const set = await testDesk();
  const before = await set.store.case(await reported(set));
  set.clock.at -= 3 * 3_600_000;
  const number = await reported(set, "Λακκούβα στον δρόμο", { address: "2002" });
  const after = await set.store.case(number);
  expect(after?.protocol?.no).toBe((before?.protocol?.no ?? 0) + 1);
  expect(after?.openedAt).toEqual(before?.openedAt);
  const [opened] = await set.store.history(after?.id ?? "");
  expect(opened?.event).toMatchObject({ type: "RequestOpened", clockBehindMs: 3 * 3_600_000 });
  const checks = await logChecks(set, { data: set.folder });
  expect(checks.find(({ name }) => name === "clock")).toMatchObject({ ok: false });
  set.clock.at += 6 * 3_600_000;
  const later = await set.store.case(await reported(set, "Λακκούβα στον δρόμο", { address: "3003" }));
  expect(later?.openedAt).toEqual(set.clock.now());
  await set.close();
});
