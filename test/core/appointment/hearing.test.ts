import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const tuesday = "2026-12-01T08:20:00.000Z";
const clerk = () => desk.as(anna);

async function asked(phone = "6912345678"): Promise<string> {
  const one = await clerk().do("appointment.ask", {
    ...{ text: "Ο σύλλογος για το λιμάνι", asker: "association", name: "Σύλλογος Αλιέων", phone },
  });
  if (isRefusal(one)) throw new Error(one.refused);
  return one.number;
}

describe("citizen's hour", () => {
  test("is asked for, granted a day and a centre, and the resident arrives there", async () => {
    const number = await asked();
    expect(await clerk().do("appointment.list", {})).toMatchObject({
      asked: [{ number, asker: "association" }],
    });
    const granted = await clerk().do("appointment.approve", { number, at: tuesday, centre: "pyrgi" });
    expect(granted).toMatchObject({
      stage: "booked",
      centre: "pyrgi",
      way: "centre",
      startsAt: new Date(tuesday),
    });
    const sms = new RecordingChannel("sms");
    for (let round = 0; round < 3; round += 1) await desk.deliver(sms);
    expect(sms.texts.at(-1)).toMatch(/Τρ 1\/12, 10:20[\s\S]*ΚΕΠ Πυργίου, Κεντρική πλατεία/u);
    const one = await desk.store.case(number);
    expect(await desk.store.callOf(one?.id ?? "")).toMatchObject({ centre: "pyrgi", host: "mayor" });
    expect(await clerk().do("appointment.arrive", { number })).toMatchObject({ arrivedAt: desk.deps.now() });
    expect(await clerk().do("appointment.arrive", { number })).toEqual({ refused: "arrived-already" });
  });

  test("reserves mayor and centre together or neither, and frees both", async () => {
    const [first, second] = [await asked(), await asked("6912345679")];
    const grant = (number: string, at: string, centre: string) =>
      clerk().do("appointment.approve", { number, at, centre });
    await grant(first, tuesday, "pyrgi");
    // The mayor is taken, whatever the centre; and nothing of the other centre is kept.
    expect(await grant(second, tuesday, "kardamyla")).toEqual({ refused: "slot-taken" });
    const now = desk.deps.now();
    const all = { from: now, until: new Date("2026-12-31T00:00:00Z"), now };
    expect(await desk.store.taken("centre:kardamyla", all)).toEqual([]);
    expect(await desk.store.taken("centre:pyrgi", all)).toHaveLength(1);
    await clerk().do("appointment.move", { number: first, at: "2026-12-03T08:00:00.000Z" });
    expect(await desk.store.taken("centre:pyrgi", all)).toMatchObject([
      { startsAt: new Date("2026-12-03T08:00:00Z") },
    ]);
    await clerk().do("appointment.cancel", { number: first, reason: "Λείπει" });
    for (const resource of ["centre:pyrgi", "host:mayor"])
      expect(await desk.store.taken(resource, all)).toEqual([]);
    expect(isRefusal(await grant(second, tuesday, "kardamyla"))).toBe(false);
  });

  test("is moved to a time at which its centre is open, and to no other", async () => {
    const number = await asked();
    await clerk().do("appointment.approve", { number, at: tuesday, centre: "pyrgi" });
    const to = (at: string) => clerk().do("appointment.move", { number, at });
    expect(await to("2026-12-02T15:00:00.000Z")).toEqual({ refused: "centre-closed" });
    const given = { centre: "pyrgi", date: "2026-12-03", from: "10:00", to: "11:00", reason: "Διακοπή" };
    await clerk().do("cal.close", given);
    expect(await to("2026-12-03T08:00:00.000Z")).toEqual({ refused: "centre-closed" });
    expect(await to("2026-12-03T09:00:00.000Z")).toMatchObject({
      startsAt: new Date("2026-12-03T09:00:00Z"),
    });
  });

  test("keeps to the hours of both, knows its centres, and is granted or refused once", async () => {
    const number = await asked();
    const grant = (at: string, centre: string) => clerk().do("appointment.approve", { number, at, centre });
    // The mayor is there on Wednesday evening, the centre is not.
    expect(await grant("2026-12-02T15:00:00.000Z", "pyrgi")).toEqual({ refused: "centre-closed" });
    expect(await grant("2026-12-02T09:00:00.000Z", "pyrgi")).toEqual({ refused: "outside-hours" });
    expect(await grant(tuesday, "nowhere")).toEqual({ refused: "unknown-centre" });
    expect(await grant("2026-11-24T08:00:00.000Z", "pyrgi")).toEqual({ refused: "too-soon" });
    expect(await clerk().do("appointment.refuse", { number, reason: "Της Περιφέρειας" })).toMatchObject({
      stage: "refused",
    });
    expect(await grant(tuesday, "pyrgi")).toEqual({ refused: "no-hearing" });
    expect(await clerk().do("appointment.refuse", { number, reason: "Ξανά" })).toEqual({
      refused: "no-hearing",
    });
  });
});
