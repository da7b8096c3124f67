import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { promise } from "../../../bin/live/promise.ts";
import { agenda } from "../../../core/agenda.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const at = "2026-11-25T15:00:00.000Z";
const resident = { kind: "resident" } as const;
const clerk = () => desk.as(anna);

/** An appointment that has just begun. */
async function begun(): Promise<{ number: string; about: string }> {
  const made = await clerk().do("appointment.book", {
    ...{ at, text: "Η άδεια", phone: "6912345678", name: "Ελένη Χατζή" },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  desk.clock.at = Date.parse(at) + 3 * 60_000;
  return { number: made.number, about: made.id };
}

async function mails(): Promise<{ to: string; text: string }[]> {
  const channel = new RecordingChannel("mail");
  for (let sent = -1; sent < channel.sent.length; await desk.deliver(channel)) sent = channel.sent.length;
  return channel.sent.map(({ address, reply }) => ({ to: address, text: reply.text }));
}
const listed = async () => {
  const list = await clerk().do("appointment.list", {});
  if (isRefusal(list)) throw new Error(list.refused);
  return list.booked;
};

describe("«call me»", () => {
  test("is known to the office at once: by mail, in its list, and by the mark of who has written", async () => {
    const { number, about } = await begun();
    await mails();
    await agenda.ring(desk.deps, { about, by: "resident", actor: resident });
    expect((await mails()).map(({ text }) => text).join()).toMatch(/Καλέστε τώρα στο τηλέφωνο/u);
    expect(await listed()).toMatchObject([{ number, ring: { by: "resident" } }]);
    expect((await desk.store.marksOf([about])).get(about)).toMatchObject({ answered: true });
    // It stays in the list when its time is over, until somebody says how it came out.
    desk.clock.pass({ hours: 1 });
    expect(await listed()).toMatchObject([{ number }]);
    await clerk().do("appointment.met", { number });
    expect(await listed()).toEqual([]);
  });

  test("pressed ten times tells the office once, and the host's wish once more", async () => {
    const { about } = await begun();
    await mails();
    for (let press = 0; press < 10; press += 1)
      await agenda.ring(desk.deps, { about, by: "resident", actor: resident });
    for (let press = 0; press < 3; press += 1)
      await agenda.settle(desk.deps, { about, outcome: "phone", by: { kind: "desk" } });
    const said = (await mails()).map(({ text }) => text);
    expect(said.filter((text) => text.includes("η βιντεοκλήση δεν δουλεύει"))).toHaveLength(1);
    expect(said.filter((text) => text.includes("συνεχίζεται εκεί"))).toHaveLength(1);
  });

  test("makes nobody a no-show: how it came out is for whoever rings", async () => {
    const { number, about } = await begun();
    await agenda.ring(desk.deps, { about, by: "resident", actor: resident });
    await agenda.settle(desk.deps, { about, outcome: "missed", by: { kind: "desk" } });
    expect(await desk.store.case(number)).toMatchObject({ stage: "booked" });
    await clerk().do("appointment.met", { number });
    await agenda.ring(desk.deps, { about, by: "resident", actor: resident });
    expect(await desk.store.case(number)).toMatchObject({ stage: "met" });
  });

  test("of the host leaves it open until it was rung, and says so in the case", async () => {
    const { number, about } = await begun();
    await agenda.settle(desk.deps, { about, outcome: "phone", by: { kind: "desk" } });
    expect(await desk.store.case(number)).toMatchObject({ stage: "booked", ring: { by: "host" } });
    expect((await desk.store.history(about)).map(({ event }) => event.type)).toContain("PhoneAsked");
    await clerk().do("appointment.missed", { number, note: "Δεν το σήκωσαν" });
    expect(await desk.store.case(number)).toMatchObject({ stage: "missed" });
  });
});

describe("what the host writes", () => {
  test("reaches whoever takes care of appointments, and stands in the case and in the record", async () => {
    const { number, about } = await begun();
    await mails();
    const text = "Να ελεγχθεί <η άδεια> του 2019";
    await agenda.note(desk.deps, { about, text, by: { kind: "desk" } });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.text).toContain(text);
    const department = (await desk.store.municipality())?.departments.find(({ id }) => id === "citizens");
    expect(mail?.to).toBe(department?.email);
    const record = await clerk().do("appointment.record", { number });
    expect(record).toMatchObject({ trail: [{ what: "note", detail: text }] });
    expect((await desk.store.history(about)).at(-1)?.event).toEqual({ type: "AppointmentNoted", text });
  });

  test("as a promise reaches whoever takes it on, at once; the resident hears it after the call", async () => {
    const { about } = await begun();
    await mails();
    const made = await promise(desk.deps, {
      ...{ about, text: "Φως στην πλατεία", owner: anna.id, due: "2026-12-10", by: { kind: "desk" } },
    });
    if (isRefusal(made)) throw new Error(made.refused);
    const own = (await mails()).filter(({ to }) => to === anna.email);
    expect(own.map(({ text }) => text)).toEqual([
      expect.stringContaining("«Φως στην πλατεία (έως 10/12/2026)»"),
    ]);
    expect(await desk.store.case(made.number)).toMatchObject({ handler: anna.id });
    const sms = new RecordingChannel("sms");
    const told = async () => {
      for (let sent = -1; sent < sms.sent.length; await desk.deliver(sms)) sent = sms.sent.length;
      return sms.texts.filter((text) => text.includes(made.number.slice(0, 3))).length;
    };
    expect(await told()).toBe(0);
    desk.clock.pass({ minutes: 30 });
    expect(await told()).toBeGreaterThan(0);
  });
});
