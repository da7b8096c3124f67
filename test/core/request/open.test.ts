import { afterAll, beforeAll, expect, test } from "vitest";
import { logChecks } from "../../../bin/log-checks.ts";
import { openedToday } from "../../../core/request/allowance.ts";
import { isTracking } from "../../../core/number/tracking.ts";
import { type Opening, planOpen } from "../../../core/request/open.ts";
import type { ServiceRequest } from "../../../core/request/request.ts";
import { anna, reported, testDesk, type TestDesk } from "../../support/desk.ts";
import { draftedBy } from "../../support/petitions.ts";

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

test("P7: a clock that was ten years ahead for a moment changes the register, and nobody's due dates", async () => {
  const set = await testDesk();
  const right = set.clock.at;
  set.clock.at += 3650 * 86_400_000;
  await reported(set);
  set.clock.at = right;
  const number = await reported(set, "Λακκούβα στον δρόμο", { address: "2002" });
  const due = async () => (await set.store.case(number)) as ServiceRequest;
  expect((await due()).openedAt.getFullYear()).toBe(2036);
  expect((await due()).legalDue?.getFullYear()).toBe(2027);
  await set.as(anna).do("case.note", { number, text: "Είδαμε" });
  expect((await due()).legalDue?.getFullYear()).toBe(2027);
  const writer = (await set.store.contact("telegram", "2002"))?.person.id ?? "";
  set.clock.pass({ days: 1 });
  expect(await openedToday(set.deps, writer)).toBe(0);
  for (let day = 0; day < 5; day += 1) {
    await draftedBy(set);
    set.clock.pass({ days: 1 });
  }
  await set.close();
});

test("P7: behind a clock that was set back no petition is registered earlier than the case before it either", async () => {
  const set = await testDesk();
  const before = await set.store.case(await reported(set));
  set.clock.at -= 3 * 3_600_000;
  const petition = await draftedBy(set);
  expect(await set.store.case(petition.number)).toMatchObject({
    openedAt: before?.openedAt,
    protocol: { no: (before?.protocol?.no ?? 0) + 1 },
  });
  const [drafted] = await set.store.history(petition.id);
  expect(drafted?.event).toMatchObject({ type: "PetitionDrafted", clockBehindMs: 3 * 3_600_000 });
  await set.close();
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
