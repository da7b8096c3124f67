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

describe("what was offered to somebody who waits", () => {
  const shut = (from: string, to: string) =>
    desk.as(anna).do("cal.close", { date: "2026-11-25", from, to, reason: "Σύσκεψη" });
  const said = async (address: string) => {
    const channel = telegram();
    for (let round = 0; round < 3; round += 1) await desk.deliver(channel);
    return channel.sent.filter((each) => each.address === address).map(({ reply }) => reply.text);
  };

  test("and is closed by the office meanwhile is told to be gone, and they go on waiting (va.gov-team 55542)", async () => {
    const number = await filled();
    await waits("2001");
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    await offerFreed(desk.deps);
    await said("2001");
    await shut("17:00", "17:20");
    expect(await offerFreed(desk.deps)).toBe(1);
    expect(await said("2001")).toEqual([
      expect.stringContaining("έκλεισε ξανά: Τετάρτη 25 Νοεμβρίου, 17:00"),
    ]);
    expect(await offerFreed(desk.deps)).toBe(0);
    expect(await desk.store.waiting("mayor", 9)).toMatchObject([{ offer: null }]);
    // Opened again it is theirs again.
    await desk.as(anna).do("cal.remove", { date: "2026-11-25" });
    expect(await offerFreed(desk.deps)).toBe(1);
    expect(await desk.store.waiting("mayor", 9)).toMatchObject([
      { offer: { startsAt: new Date("2026-11-25T15:00:00Z") } },
    ]);
  });

  test("is theirs whatever else is closed, and nobody tells them otherwise once they have booked it", async () => {
    const number = await filled();
    await waits("2001");
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    await offerFreed(desk.deps);
    await said("2001");
    await shut("17:20", "19:00");
    expect(await offerFreed(desk.deps)).toBe(0);
    const mine = await desk.says("ραντεβού", { address: "2001" });
    await desk.says(pressing(mine, wednesday), { address: "2001" });
    expect(await offerFreed(desk.deps)).toBe(0);
    expect(await said("2001")).not.toContainEqual(expect.stringContaining("έκλεισε ξανά"));
  });

  test("is none that can no more be booked when their half hour ends, for the notice that residents give", async () => {
    const number = await filled();
    await waits("2001");
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    // It is Wednesday at five, to be booked until Tuesday at five.
    desk.clock.at = Date.parse("2026-11-24T14:31:00Z");
    expect(await offerFreed(desk.deps)).toBe(0);
    desk.clock.at = Date.parse("2026-11-24T14:30:00Z");
    expect(await offerFreed(desk.deps)).toBe(1);
    await said("2001");
    desk.clock.at = Date.parse("2026-11-24T14:59:00Z");
    expect(await offerFreed(desk.deps)).toBe(0);
    const mine = await desk.says("ραντεβού", { address: "2001" });
    expect(labels(mine)[0]).toBe(wednesday);
  });

  test("opens by other weekly hours too, and goes to who has waited longest", async () => {
    await filled();
    await waits("2001");
    await waits("2002");
    const week = [{ day: 3, spans: [{ from: "16:00", to: "19:00" }] }];
    await desk.as(anna).do("cal.hours", { week, reason: "Νωρίτερα" });
    expect(await offerFreed(desk.deps)).toBe(2);
    const line = await desk.store.waiting("mayor", 9);
    expect(line.map(({ offer }) => offer?.startsAt)).toEqual([
      new Date("2026-11-25T14:00:00Z"),
      new Date("2026-11-25T14:20:00Z"),
    ]);
  });
});

describe("a time that somebody keeps while they type", () => {
  test("stays theirs when the notice overtakes it meanwhile, and is nobody else's then", async () => {
    // Wednesday at five, the evening's first; it can be chosen until Tuesday at five.
    desk.clock.at = Date.parse("2026-11-24T14:59:00Z");
    const offered = await desk.says("ραντεβού", { address: "2001" });
    await desk.says(pressing(offered, wednesday), { address: "2001" });
    desk.clock.pass({ minutes: 2 });
    let reply = await desk.says("Η παιδική χαρά", { address: "2001" });
    expect(labels(await desk.says("ραντεβού", { address: "2002" }))).not.toContain(wednesday);
    reply = await desk.says(pressing(reply, "Με βιντεοκλήση"), { address: "2001" });
    reply = await desk.says(labels(reply)[0] ?? "", { address: "2001" });
    // Their mobile is asked for, and the code goes out: the time is still theirs.
    reply = await desk.says("6912345678", { address: "2001" });
    expect(reply?.text).toMatch(/κωδικό/u);
    desk.clock.pass({ minutes: 8 });
    const sms = new RecordingChannel("sms");
    for (let round = 0; round < 3; round += 1) await desk.deliver(sms);
    const code = /\d{6}/u.exec(sms.texts.join(" "))?.[0] ?? "";
    expect((await desk.says(code, { address: "2001" }))?.text).toContain("Το ραντεβού σας κλείστηκε");
  });

  test("is theirs no more once the office has closed it: they hear what is free, and nothing is booked", async () => {
    const offered = await desk.says("ραντεβού", { address: "2001" });
    const [first = ""] = labels(offered);
    const asked = await desk.says(pressing(offered, first), { address: "2001" });
    expect(asked?.text).toContain("θέμα");
    const week = [2, 3, 4].map((day) => ({ day, spans: [] }));
    await desk.as(anna).do("cal.hours", { week, reason: "Ταξίδι", from: "2026-11-24" });
    await desk.as(anna).do("cal.open", {
      ...{ date: "2026-11-27", from: "10:00", to: "11:00", reason: "Έκτακτα" },
    });
    let reply = await desk.says("Η παιδική χαρά", { address: "2001" });
    for (
      let step = 0;
      step < 6 && reply !== null && !labels(reply).some((each) => each.includes("27"));
      step += 1
    )
      reply = await desk.says(labels(reply)[0] ?? "6912345678", { address: "2001" });
    expect(labels(reply)).toContainEqual(expect.stringContaining("Παρασκευή 27 Νοεμβρίου, 10:00"));
    const { items } = await desk.store.list({ kind: "appointment", limit: 9 });
    expect(items).toEqual([]);
  });
});
