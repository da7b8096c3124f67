import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freeTimes } from "../../../core/appointment/free.ts";
import { freeSlots } from "../../../core/appointment/slots.ts";
import type { Reply } from "../../../core/channel.ts";
import { athensWall } from "../../../core/law/athens.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { chios } from "../../support/chios.ts";
import { anna, pressing, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

/** What others' booking systems were reported for, tried on this one. */

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const tuesday = "2026-12-01T08:20:00.000Z";
const clerk = () => desk.as(anna);
const book = (at: string, phone: string) => clerk().do("appointment.book", { at, text: "Η άδεια", phone });

async function numberOf(made: ReturnType<typeof book>): Promise<string> {
  const one = await made;
  if (isRefusal(one)) throw new Error(one.refused);
  return one.number;
}

async function capped(cap: number): Promise<void> {
  const { appointments: settings } = chios;
  if (settings === undefined) throw new Error("no appointments");
  const hosts = settings.hosts.map((host) => ({ ...host, cap }));
  await desk.store.commit({ municipality: { ...chios, appointments: { ...settings, hosts } } });
}

/** What residents can choose from, as the clock on the wall shows it. */
async function offered(day: number): Promise<string[]> {
  const free = await freeTimes(desk.deps, "mayor", { as: "resident" });
  return free
    .map(({ startsAt }) => athensWall(startsAt))
    .filter((wall) => wall.day === day)
    .map(({ hour, minute }) => `${String(hour)}:${String(minute).padStart(2, "0")}`);
}

describe("times", () => {
  test("stay right where the notice ends on the day on which the clocks change (cal.com 12137)", async () => {
    desk.clock.at = Date.parse("2026-10-24T09:00:00Z");
    expect((await offered(27))[0]).toBe("10:00");
    expect((await offered(29))[0]).toBe("10:00");
    desk.clock.at = Date.parse("2026-10-25T09:00:00Z");
    expect((await offered(27))[0]).toBe("10:00");
  });

  test("that the office has opened before the usual hours can be booked (cal.com 6314)", async () => {
    await clerk().do("cal.open", { date: "2026-12-01", from: "09:00", to: "10:00", reason: "Νωρίτερα" });
    expect((await offered(1))[0]).toBe("9:00");
    expect(isRefusal(await book("2026-12-01T07:00:00.000Z", "6912345678"))).toBe(false);
  });

  test("end with the last one that fits, to the minute (cal.com 7687, nextcloud/calendar 5597)", async () => {
    await clerk().do("cal.open", { date: "2026-12-04", from: "10:00", to: "10:35", reason: "Δύο" });
    expect(await offered(4)).toEqual(["10:00", "10:20"]);
    for (const at of ["2026-12-04T08:00:00.000Z", "2026-12-04T08:20:00.000Z"])
      expect(isRefusal(await book(at, `69123${String(Date.parse(at)).slice(5, 10)}`)), at).toBe(false);
  });

  test("under a long appointment do not come back once it has begun (SergeyMosin/Appointments 183)", () => {
    const startsAt = new Date("2026-12-01T08:00:00Z");
    const endsAt = new Date("2026-12-01T09:45:00Z");
    const rules = {
      ...{ hours: [{ days: [2], from: "10:00", to: "13:00" }], length: 15, buffer: 5 },
      ...{ calendar: { holidays: [] }, exceptions: [] },
    };
    const from = new Date("2026-12-01T08:30:00Z");
    const until = new Date("2026-12-01T12:00:00Z");
    const free = freeSlots(rules, [{ startsAt, endsAt, state: "booked" }], { from, until, cap: 9 });
    expect(free[0]?.startsAt).toEqual(new Date("2026-12-01T10:00:00Z"));
  });
});

describe("the cap of a day", () => {
  test("holds for whoever had the page open before it was reached (cal.com 6622)", async () => {
    await capped(1);
    const offer = await desk.says("ραντεβού");
    await book("2026-11-26T08:40:00.000Z", "6912345678");
    const gone = await desk.says(pressing(offer, "Πέμπτη 26 Νοεμβρίου, 10:00"));
    expect(gone?.text).toContain("μόλις κλείστηκε");
    expect(gone?.choices.map(({ label }) => label).join()).not.toContain("Πέμπτη 26");
  });

  test("does not count the appointment that is moved within it (cal.com 13867)", async () => {
    await capped(1);
    const sms = { channel: "sms", address: "+306912345678", name: null } as const;
    await numberOf(book(tuesday, "6912345678"));
    const has = await desk.says("ραντεβού", sms);
    const times = await desk.says(pressing(has, "Αλλαγή ώρας"), sms);
    const days = await desk.says(pressing(times, "Άλλη ημέρα"), sms);
    const hours = await desk.says(pressing(days, "Τρίτη 1/12"), sms);
    const moved = await desk.says(pressing(hours, "Τρ 1/12, 10:00"), sms);
    expect(moved?.text).toContain("άλλαξε");
  });
});

describe("one appointment", () => {
  test("that was cancelled is in nobody's way: neither of its time nor of its resident (rdv-service-public 2763)", async () => {
    const number = await numberOf(book(tuesday, "6912345678"));
    await clerk().do("appointment.cancel", { number, reason: "Λείπει" });
    expect(isRefusal(await book(tuesday, "6912345678"))).toBe(false);
  });

  test("is granted at one time only, of two hearings that ask for it (cal.com 10789)", async () => {
    const asked = await Promise.all(
      ["6912345678", "6912345679"].map((phone) => clerk().do("appointment.ask", { text: "Ακρόαση", phone })),
    );
    const granted = await Promise.all(
      asked.map((one) =>
        clerk().do("appointment.approve", {
          number: isRefusal(one) ? "" : one.number,
          at: tuesday,
          centre: "pyrgi",
        }),
      ),
    );
    expect(granted.filter((each) => isRefusal(each))).toEqual([{ refused: "slot-taken" }]);
  });

  test("does not come back by an old code or an old button after it was moved (nextcloud/calendar 5689)", async () => {
    const box = new RecordingChannel("sms");
    const say = (text: string) => desk.says(text);
    const press = async (reply: Reply | null, label: string) => desk.says(pressing(reply, label));
    const time = await press(await say("ραντεβού"), "Τετάρτη 25 Νοεμβρίου, 17:00");
    expect(time?.text).toContain("πέντε λεπτά");
    const confirm = await press(await say("Το θέμα μου"), "Με βιντεοκλήση");
    const yes = pressing(confirm, "Ναι, κλείστε το");
    await desk.says(yes);
    await say("6912345678");
    await desk.deliver(box);
    const code = /\d{6}/u.exec(box.texts.join(" "))?.[0] ?? "";
    expect((await say(code))?.text).toContain("κλείστηκε");
    const [one] = (await desk.store.list({ kind: "appointment", limit: 5 })).items;
    await clerk().do("appointment.move", { number: one?.number ?? "", at: tuesday });
    await say(code);
    await desk.says(yes);
    const { items } = await desk.store.list({ kind: "appointment", limit: 5 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ startsAt: new Date(tuesday) });
  });

  test("is not kept from others by a wrong address for longer than ten minutes (SergeyMosin/Appointments 279)", async () => {
    const press = async (reply: Reply | null, label: string) => desk.says(pressing(reply, label));
    await press(await desk.says("ραντεβού"), "Τετάρτη 25 Νοεμβρίου, 17:00");
    const confirm = await press(await desk.says("Το θέμα μου"), "Με βιντεοκλήση");
    await press(confirm, "Ναι, κλείστε το");
    await desk.says("eleni@mail.exmaple");
    expect((await offered(25))[0]).toBe("17:20");
    desk.clock.pass({ minutes: 10 });
    expect((await offered(25))[0]).toBe("17:00");
  });

  test("is booked once, however often the same click arrives (rdv-insertion 988)", async () => {
    const sms = { channel: "sms", address: "+306912345678", name: null } as const;
    const offer = await desk.says("ραντεβού", sms);
    await desk.says(pressing(offer, "Τε 25/11, 17:00"), sms);
    const confirm = await desk.says(pressing(await desk.says("Το θέμα", sms), "Με βιντεοκλήση"), sms);
    const yes = pressing(confirm, "Ναι, κλείστε το");
    const key = "twice";
    await Promise.all([
      desk.says(yes, { ...sms, key }),
      desk.says(yes, { ...sms, key }),
      desk.says(yes, sms),
    ]);
    expect((await desk.store.list({ kind: "appointment", limit: 5 })).items).toHaveLength(1);
  });
});
