import { afterEach, beforeEach, expect, test } from "vitest";
import { landline } from "../support/caller.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

const appointments = async () => (await desk.store.list({ kind: "appointment", limit: 5 })).items.length;

test("whoever has an appointment is told so, however many cases they have opened since", async () => {
  const booking = await desk.ring(landline);
  expect(await booking.does("5 1 say:9 # 1")).toContain("Κλείστηκε: ");
  for (let count = 0; count < 21; count += 1) await (await desk.ring(landline)).does("1 say:9 # 2");
  const again = await desk.ring(landline);
  expect(await again.does("5")).toContain("Έχετε ήδη ραντεβού");
  expect(await appointments()).toBe(1);
});

test("whoever rings again in the minutes that are kept free after their appointment is told so, not of a fault", async () => {
  const booking = await desk.ring(landline);
  await booking.does("5 1 say:9 # 1");
  const [one] = (await desk.store.list({ kind: "appointment", limit: 5 })).items;
  const ends = one !== undefined && "endsAt" in one && one.endsAt instanceof Date ? one.endsAt.getTime() : 0;
  desk.clock.at = ends + 60_000;
  const again = await desk.ring(landline);
  expect(await again.does("5")).toContain("Έχετε ήδη ραντεβού");
  desk.clock.at = ends + 600_000;
  expect(await (await desk.ring(landline)).does("5 1 say:9 # 1")).toContain("Κλείστηκε: ");
});
