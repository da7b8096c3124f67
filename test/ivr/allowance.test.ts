import { afterEach, beforeEach, expect, test } from "vitest";
import { casesADay } from "../../core/request/allowance.ts";
import { contact, event, opening, person, put, request } from "../contract/making.ts";
import { landline } from "../support/caller.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
const house = person();
beforeEach(async () => {
  desk = await phoneDesk();
  const line = contact(house, { channel: "voice", address: landline, proof: "caller-id" });
  await put(desk.store, { people: [house], contacts: [line] });
});
afterEach(() => desk.close());

/** What the people of a house reported from their one phone line today. */
async function openedFromTheHouse(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const one = request({ resident: house.id, channel: "voice", openedAt: desk.clock.now() });
    await put(desk.store, { ...opening(one), events: [event(one, undefined, desk.clock.now())] });
  }
}
const cases = async () => (await desk.store.list({ limit: 400 })).items.length;

test("a line from which very many reports came today is told before the tone, and 0 still leads to a person", async () => {
  await openedFromTheHouse(casesADay.phone);
  const caller = await desk.ring(landline);
  const heard = await caller.does("1");
  expect(heard).toContain("Για κάτι ακόμα μιλήστε με υπάλληλο.");
  expect(heard).not.toMatch(/μετά τον ήχο/iu);
  expect(heard).toContain("Για υπάλληλο, μηδέν.");
  expect(await caller.does("0")).toContain("Σας συνδέουμε με υπάλληλο.");
  expect(await cases()).toBe(casesADay.phone);
});

test("a line may report more than a chat, and no other line is counted with it", async () => {
  await openedFromTheHouse(casesADay.written);
  const caller = await desk.ring(landline);
  await caller.does("1 say:8 # 1");
  expect(await cases()).toBe(casesADay.written + 1);
});

test("what was recorded is never lost, although the last report of the day came from upstairs meanwhile", async () => {
  await openedFromTheHouse(casesADay.phone - 1);
  const [caller, cut] = [await desk.ring(landline), await desk.ring(landline)];
  await caller.does("1");
  await cut.does("1");
  await openedFromTheHouse(1);
  await caller.does("say:8 #");
  await cut.does("say:8 hangup");
  expect(await cases()).toBe(casesADay.phone + 2);
});
