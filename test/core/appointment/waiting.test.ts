import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { offerFreed } from "../../../core/appointment/offer.ts";
import { freeTimes } from "../../../core/appointment/free.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, pressing, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
const telegram = () => new RecordingChannel("telegram");
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const wednesday = "Τετάρτη 25 Νοεμβρίου, 17:00";
const labels = (reply: { choices: { label: string }[] } | null) =>
  reply?.choices.map(({ label }) => label) ?? [];

/** Everything until Thursday noon is booked; answers the number of the earliest. */
async function filled(): Promise<string> {
  const free = await freeTimes(desk.deps, "mayor", { as: "resident" });
  const soon = free.filter(({ startsAt }) => startsAt < new Date("2026-11-27T00:00:00Z"));
  const numbers: string[] = [];
  for (const [at, { startsAt }] of soon.entries()) {
    const phone = String(6_911_111_000 + at);
    const made = await desk
      .as(anna)
      .do("appointment.book", { at: startsAt.toISOString(), text: "Θέμα", phone });
    if (!isRefusal(made)) numbers.push(made.number);
  }
  return numbers[0] ?? "";
}

async function waits(address: string): Promise<void> {
  const offered = await desk.says("ραντεβού", { address });
  const done = await desk.says(pressing(offered, "Να με βρείτε αν ανοίξει νωρίτερα"), { address });
  expect(done?.text).toContain("Σας σημειώσαμε");
}

const told = async (address: string) => {
  const channel = telegram();
  for (let round = 0; round < 3; round += 1) await desk.deliver(channel);
  return channel.sent.filter((each) => each.address === address && each.reply.text.includes("Άνοιξε ώρα"));
};

describe("whoever waits for an earlier time", () => {
  test("is offered it alone for half an hour, and books it; nothing later counts as earlier", async () => {
    const number = await filled();
    await waits("2001");
    await waits("2002");
    expect(await offerFreed(desk.deps)).toBe(0);
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    expect(await offerFreed(desk.deps)).toBe(1);
    expect(await offerFreed(desk.deps)).toBe(0);
    const [offer] = await told("2001");
    expect(offer?.reply.text).toContain(wednesday);
    expect(await told("2002")).toEqual([]);
    // Nobody else sees it meanwhile.
    expect(labels(await desk.says("ραντεβού", { address: "2003" }))).not.toContain(wednesday);
    desk.clock.pass({ minutes: 20 });
    const mine = await desk.says("ραντεβού", { address: "2001" });
    expect(labels(mine)[0]).toBe(wednesday);
    await desk.says(pressing(mine, wednesday), { address: "2001" });
    expect(await desk.store.waiting("mayor", 9)).toHaveLength(2);
  });

  test("loses it to the next one after half an hour, and waits no more", async () => {
    const number = await filled();
    await waits("2001");
    await waits("2002");
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    await offerFreed(desk.deps);
    desk.clock.pass({ minutes: 30 });
    await offerFreed(desk.deps);
    expect(await told("2002")).toHaveLength(1);
    expect((await desk.store.waiting("mayor", 9)).map(({ offer }) => offer !== null)).toEqual([true]);
  });

  test("and cannot be written to is passed over", async () => {
    const number = await filled();
    await waits("2001");
    await waits("2002");
    await desk.says({ kind: "left" }, { address: "2001" });
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    await offerFreed(desk.deps);
    await offerFreed(desk.deps);
    expect(await told("2002")).toHaveLength(1);
  });
});
