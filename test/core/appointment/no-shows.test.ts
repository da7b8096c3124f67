import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { agenda } from "../../../core/agenda.ts";
import { pauseAfter } from "../../../core/appointment/pause.ts";
import { isOf } from "../../../core/cases.ts";
import type { Incoming, Reply } from "../../../core/channel.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, pressing, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

const day = 86_400_000;
const on = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * day);
const rule = { noShows: 2, noShowDays: 180, pauseDays: 60 };

describe("whoever does not come", () => {
  it.each([
    ["once", [on(0)], null],
    ["twice within half a year", [on(0), on(180)], on(240)],
    ["twice in more than that", [on(0), on(181)], null],
    ["three times, of which the last two are close", [on(0), on(200), on(300)], on(360)],
    ["three times, of which the first two are close", [on(0), on(10), on(300)], on(70)],
    ["twice on a day", [on(5), on(5)], on(65)],
  ])("%s is booked by the office until", (_, missed, until) => {
    expect(pauseAfter(missed, rule)).toEqual(until);
    expect(pauseAfter(missed.toReversed(), rule)).toEqual(until);
  });

  it("is booked as ever where the folder wants no such rule", () => {
    expect(pauseAfter([on(0), on(1), on(2)], { ...rule, noShows: 0 })).toBeNull();
  });
});

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const sms: Partial<Incoming> = { channel: "sms", address: "+306912345678", name: null };
const clerk = () => desk.as(anna);
const times = ["2026-11-25T15:00:00.000Z", "2026-11-26T08:00:00.000Z", "2026-12-01T08:00:00.000Z"];

/** The office books at this time; the time passes. */
async function gone(at: string): Promise<string> {
  const made = await clerk().do("appointment.book", { at, text: "Η άδεια", phone: "6912345678" });
  if (isRefusal(made)) throw new Error(made.refused);
  desk.clock.at = Date.parse(at) + 30 * 60_000;
  return made.number;
}

async function missedTwice(): Promise<string[]> {
  await desk.says("γεια", sms);
  const numbers: string[] = [];
  for (const at of times.slice(0, 2)) {
    const number = await gone(at);
    await clerk().do("appointment.missed", { number, note: "Καλέσαμε δύο φορές" });
    numbers.push(number);
  }
  return numbers;
}

async function told(): Promise<string[]> {
  const channel = new RecordingChannel("sms");
  for (let sent = -1; sent < channel.sent.length; await desk.deliver(channel)) sent = channel.sent.length;
  return channel.texts;
}
const asks = async (): Promise<Reply | null> => {
  await desk.says("άκυρο", sms);
  return desk.says("ραντεβού", sms);
};

describe("after two no-shows", () => {
  test("the resident is told until when, whom to call, and that it can be put right", async () => {
    await missedTwice();
    const last = (await told()).at(-1);
    expect(last).toContain("ούτε σε αυτό το ραντεβού");
    expect(last).toContain("Έως Δευτέρα 25/1");
    expect(last).toContain("22713");
    expect(last?.length).toBeLessThanOrEqual(134);
    const refused = await asks();
    expect(refused?.text).toContain("καλέστε");
    expect(refused?.choices ?? []).toEqual([]);
  });

  test("the office books for them as ever, and a hearing can still be asked for", async () => {
    await missedTwice();
    const made = await clerk().do("appointment.book", {
      ...{ at: times[2] ?? "", text: "Η άδεια", phone: "6912345678" },
    });
    expect(isRefusal(made)).toBe(false);
    await desk.says("άκυρο", sms);
    expect((await desk.says("ακρόαση", sms))?.text).toContain("Για ποιον");
  });

  test.each([
    ["it took place after all", "appointment.met", "το ραντεβού σας έγινε"],
    ["it was our fault", "appointment.unheld", "ζητάμε συγγνώμη"],
  ] as const)("a clerk puts right that %s, and they book again", async (_, verb, said) => {
    const [first = ""] = await missedTwice();
    const note = "Το είδαμε ξανά";
    const done =
      verb === "appointment.met"
        ? await clerk().do(verb, { number: first })
        : await clerk().do(verb, { number: first, note });
    expect(isRefusal(done)).toBe(false);
    expect((await told()).at(-1)).toContain(said);
    expect((await asks())?.text).toContain("ποια ώρα");
  });

  test("sixty days later they book themselves", async () => {
    await missedTwice();
    desk.clock.at = Date.parse(times[1] ?? "") + 60 * day - 60_000;
    expect((await asks())?.text).toContain("καλέστε");
    desk.clock.pass({ minutes: 2 });
    expect((await asks())?.text).toContain("ποια ώρα");
  });

  test("whoever began to book before is stopped at the end, too", async () => {
    await desk.says("γεια", sms);
    const first = await gone(times[0] ?? "");
    await clerk().do("appointment.missed", { number: first, note: "Κανείς" });
    const second = await gone(times[1] ?? "");
    const offered = await asks();
    await desk.says(pressing(offered, offered?.choices[0]?.label ?? ""), sms);
    const how = await desk.says("Το θέμα μου", sms);
    const confirm = await desk.says(pressing(how, "Με βιντεοκλήση"), sms);
    await clerk().do("appointment.missed", { number: second, note: "Κανείς" });
    const refused = await desk.says(pressing(confirm, "Ναι, κλείστε το"), sms);
    expect(refused?.text).toContain("Αυτόν τον καιρό το κλείνουμε μαζί");
  });
});

describe("what the host missed", () => {
  test("never counts, however often, and is apologised for", async () => {
    await desk.says("γεια", sms);
    for (const at of times) {
      const number = await gone(at);
      await clerk().do("appointment.unheld", { number, note: "Εκτάκτως στη Βουλή" });
      expect((await told()).at(-1)).toContain("από δική μας πλευρά");
      expect((await desk.says(number, sms))?.text).toContain("δική μας πλευρά");
    }
    await desk.says("άκυρο", sms);
    expect((await desk.says("ραντεβού", sms))?.text).toContain("ποια ώρα");
  });

  test("by the call itself: a host who never came in makes nobody a no-show, one who waited does", async () => {
    const person = async () => (await desk.store.contact("sms", "+306912345678"))?.person.id ?? "";
    await desk.says("γεια", sms);
    const stages: string[] = [];
    for (const [at, outcome] of [
      [times[0] ?? "", null],
      [times[1] ?? "", "missed"],
      [times[2] ?? "", "missed"],
    ] as const) {
      const number = await gone(at);
      const one = await desk.store.case(number);
      if (outcome !== null)
        await agenda.settle(desk.deps, { about: one?.id ?? "", outcome, by: { kind: "desk" } });
      else await clerk().do("appointment.unheld", { number, note: "Δεν μπήκε" });
      stages.push((await desk.store.case(number))?.stage ?? "");
    }
    expect(stages).toEqual(["unheld", "missed", "missed"]);
    const all = await desk.store.casesOf(await person(), 10);
    expect(all.filter((one) => isOf(one, "appointment") && one.stage === "missed")).toHaveLength(2);
    expect((await told()).at(-1)).toContain("ούτε σε αυτό");
  });

  test("is not written down twice, nor before its time", async () => {
    const made = await clerk().do("appointment.book", {
      ...{ at: times[0] ?? "", text: "Η άδεια", phone: "6912345678" },
    });
    if (isRefusal(made)) throw new Error(made.refused);
    const { number } = made;
    const unheld = () => clerk().do("appointment.unheld", { number, note: "Λείπει" });
    expect(await unheld()).toEqual({ refused: "before-its-time" });
    desk.clock.at = Date.parse(times[0] ?? "") + 60_000;
    expect(await unheld()).toMatchObject({ stage: "unheld" });
    expect(await unheld()).toEqual({ refused: "not-booked" });
  });
});
