import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { promise } from "../../bin/live/promise.ts";
import { agenda } from "../../core/agenda.ts";
import { remindAppointments } from "../../core/appointment/remind.ts";
import type { Reply, Said } from "../../core/channel.ts";
import { isOf } from "../../core/cases.ts";
import { isRefusal } from "../../core/refusal.ts";
import { anna, Clock, pressing, RecordingChannel } from "../support/desk.ts";
import { withoutLiveKit } from "../support/livekit.ts";
import { type Meeting, meeting, pressIn, seesOthers, shows } from "../support/meeting.ts";
import { type PhoneDesk, phoneOn } from "../support/phone-desk.ts";

/** A clock that goes on by itself, and can be set to another moment. */
class RunningClock extends Clock {
  private aheadMs = 0;
  constructor(at: string) {
    super(at);
    this.set(at);
  }
  set(at: string): void {
    this.aheadMs = Date.parse(at) - Date.now();
  }
  override now = (): Date => new Date(Date.now() + this.aheadMs);
}

const patient = { timeout: 20_000, interval: 50 };
const landline = "+302271041234";

describe.skipIf(withoutLiveKit)("the mayor's hour", () => {
  const clock = new RunningClock("2026-11-24T08:30:00Z");
  const boxes = { telegram: new RecordingChannel("telegram"), sms: new RecordingChannel("sms") };
  const mail = new RecordingChannel("mail");
  let on: Meeting;
  let phone: PhoneDesk;

  beforeAll(async () => {
    on = await meeting({ clock, whole: { agenda, promise } });
    phone = await phoneOn(on.desk);
  });
  afterAll(async () => {
    await phone.stop();
    await on.close();
  });

  const say = (said: Said | string) => on.desk.says(said);
  const press = async (reply: Reply | null, label: string) => say(pressing(reply, label));
  const clerk = () => on.desk.as(anna);
  const appointments = async () =>
    (await on.desk.store.list({ kind: "appointment", limit: 20 })).items.filter((one) =>
      isOf(one, "appointment"),
    );

  /** Lets all leave that is due, one message of a chat after the other. */
  async function delivered(): Promise<void> {
    const all = [boxes.telegram, boxes.sms, mail];
    const count = () => all.reduce((sum, { sent }) => sum + sent.length, 0);
    for (let sent = -1; sent < count(); await on.desk.deliver(...all)) sent = count();
  }
  const last = (box: RecordingChannel, part: string) =>
    box.texts.filter((text) => text.includes(part)).at(-1) ?? "";

  async function opened(address: string): Promise<Page> {
    const page = await on.person();
    await page.goto(address);
    return page;
  }

  /** A caller on a landline books by keys, and is the one who is rung up. */
  async function callerBooks(): Promise<void> {
    const caller = await phone.ring(landline);
    expect(await caller.does("5")).toContain("πατήστε ένα");
    await caller.does("1 say:6");
    expect(caller.heard).toContain("Να το κλείσουμε");
    expect(await caller.does("1")).toContain("Κλείστηκε: ");
    await caller.hangUp();
  }

  /** Eleni books in a chat, with a code to her mobile, and takes another time the same day. */
  async function residentBooks(): Promise<string> {
    const offered = await say("θέλω να μιλήσω με τον δήμαρχο");
    await press(offered, "Πέμπτη 26 Νοεμβρίου, 10:00");
    const how = await say("Ο φωτισμός στην πλατεία");
    await press(await press(how, "Με βιντεοκλήση"), "Ναι, κλείστε το");
    await say("6912345678");
    await delivered();
    const code = /\d{6}/u.exec(last(boxes.sms, "κωδικός"))?.[0] ?? "";
    expect((await say(code))?.text).toContain("Το ραντεβού σας κλείστηκε");
    const times = await press(await say("ραντεβού"), "Αλλαγή ώρας");
    const moved = await press(times, "Τρίτη 1 Δεκεμβρίου, 10:00");
    expect(moved?.text).toContain("άλλαξε: Τρίτη 1 Δεκεμβρίου, 10:00");
    const one = (await appointments()).find(({ channel }) => channel === "telegram");
    expect(one).toMatchObject({ stage: "booked", moves: 1, way: "video" });
    return one?.number ?? "";
  }

  /** The page that the reminder leads to, as far as its path. */
  async function reminded(): Promise<string> {
    await remindAppointments(on.deps);
    await delivered();
    const text = last(boxes.telegram, "Θυμίζουμε");
    expect(text).toContain("Τρίτη 1 Δεκεμβρίου, 10:00");
    return new URL(/https?:\S+\/call\/\S+/u.exec(text)?.[0] ?? "about:blank").pathname;
  }

  /** They meet; the mayor promises light, which Anna is to see to. */
  async function meet(resident: Page): Promise<void> {
    const given = await clerk().do("appointment.link", {});
    if (isRefusal(given)) throw new Error(given.refused);
    await pressIn(resident, "#enter");
    await shows(resident, "#lobby");
    const mayor = await opened(`${on.url}/mayor/${given.token}`);
    await pressIn(mayor, "#enter");
    await shows(mayor, "#brief");
    await vi.waitFor(async () => {
      expect(await mayor.$eval("#brief", (brief) => brief.textContent)).toContain("Ο φωτισμός στην πλατεία");
    }, patient);
    await pressIn(mayor, "#begin");
    await Promise.all([seesOthers(resident), seesOthers(mayor)]);
    await mayor.type("#promise", "Φως στην πλατεία ως τις γιορτές");
    await mayor.select("#owner", anna.id);
    await mayor.$eval("#due", (field) => ((field as HTMLInputElement).value = "2026-12-20"));
    await mayor.$eval("#promise-form", (form) => (form as HTMLFormElement).requestSubmit());
    await vi.waitFor(() => expect(on.promised).toHaveLength(1), patient);
    await pressIn(mayor, "#done");
    await pressIn(mayor, "#done");
    await shows(resident, "#over");
  }

  test(
    "a caller books by keys; a resident books, moves, tries the camera, meets the mayor, and hears a promise and its fulfilment",
    { timeout: 240_000 },
    async () => {
      await callerBooks();
      const number = await residentBooks();

      clock.set("2026-11-25T15:05:00Z");
      const called = (await appointments()).find(({ channel }) => channel === "voice");
      expect(called).toMatchObject({ way: "phone", startsAt: new Date("2026-11-25T15:00:00Z") });
      await clerk().do("appointment.met", { number: called?.number ?? "" });

      clock.set("2026-11-29T08:00:30Z");
      const path = await reminded();
      const resident = await opened(`${on.url}${path}`);
      await shows(resident, "#early");
      await pressIn(resident, '#early a[href*="/call/try"]');
      await pressIn(resident, "#try-start");
      await shows(resident, "#try-all");

      clock.set("2026-12-01T08:00:05Z");
      await on.keeper.step();
      await resident.goto(`${on.url}${path}`);
      await meet(resident);
      await vi.waitFor(async () => {
        expect(await on.desk.store.case(number)).toMatchObject({ stage: "met" });
      }, patient);

      clock.set("2026-12-01T08:30:00Z");
      await delivered();
      expect(last(mail, "υπόσχεση")).toContain("Φως στην πλατεία ως τις γιορτές");
      const [request] = (await on.desk.store.list({ kind: "request", limit: 5 })).items;
      expect(request).toMatchObject({ handler: anna.id, channel: "telegram" });
      const shown = request?.number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0") ?? "";
      expect(boxes.telegram.texts.filter((text) => text.includes(shown))).not.toEqual([]);

      clock.set("2026-12-18T09:00:00Z");
      await clerk().do("case.close", {
        ...{ number: request?.number ?? "", reason: "done", text: "Μπήκαν πέντε φώτα." },
      });
      await delivered();
      expect(last(boxes.telegram, "Μπήκαν πέντε φώτα")).toContain("Έγινε σωστά;");
      expect((await say("ναι"))?.text).toContain("Ευχαριστούμε");
      expect(await on.desk.store.case(request?.number ?? "")).toMatchObject({ verdict: "fixed" });
      expect(on.complaints).toEqual([]);
    },
  );
});
