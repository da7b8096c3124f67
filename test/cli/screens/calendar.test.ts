import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "../../../core/refusal.ts";
import type { Staff } from "../../../core/staff/staff.ts";
import { chios } from "../../support/chios.ts";
import { hostileTexts } from "../../support/hostile-text.ts";
import { anna, type TestDesk, testDesk } from "../../support/desk.ts";
import { grouped, screenOn, type TestScreen } from "../../support/screen.ts";

/** Tuesday morning; the mayor is there from ten to one. */
const today = "2026-11-24";
const auditor: Staff = { ...anna, id: "staff-auditor", login: "auditor", roles: ["auditor"] };

let desk: TestDesk;
let screens: TestScreen[];
beforeEach(async () => {
  desk = await testDesk();
  screens = [];
});
afterEach(async () => {
  screens.forEach((screen) => screen.close());
  await desk.close();
});

let phones = 0;
async function booked(at: string, more: { name?: string; text?: string } = {}): Promise<string> {
  phones += 1;
  const phone = `69${String(20_000_000 + phones)}`;
  const one = await desk.as(anna).do("appointment.book", { text: "Η παιδική χαρά", ...more, at, phone });
  if (isRefusal(one)) throw new Error(one.refused);
  return one.number;
}

type Before = { as?: Staff; rows?: number; columns?: number; language?: "el" | "en" };

/** A clerk in front of the calendar of the mayor, today, at whatever size. */
async function before({ as = anna, rows = 24, columns = 80, language = "el" }: Before = {}) {
  const screen = await screenOn(desk, { as, size: { rows, columns }, language });
  screens.push(screen);
  screen.types("7");
  await screen.until(language === "el" ? "Δήμαρχος" : "The Mayor");
  return screen;
}

const tuesday = (clock: string) => new Date(`2026-12-01T${clock}:00+02:00`).toISOString();
/** From today to Tuesday of next week. */
const toTuesday = async (screen: TestScreen) => {
  screen.press("pagedown");
  return screen.until(/Τρίτη 1\/12 · 10:00–13:00/u);
};

describe("the calendar on the screen", () => {
  it("shows the week, who comes when, what is kept, what is free and what the day was changed to", async () => {
    await booked(tuesday("10:20"), { name: "Ελένη Καρρά" });
    const slots = [
      { resource: "host:mayor", startsAt: new Date(tuesday("10:40")), endsAt: new Date(tuesday("11:00")) },
    ];
    const owner = { holder: "somebody", until: new Date(desk.clock.at + 300_000) };
    await desk.store.commit({ rows: [{ row: "slots", owner, slots, at: desk.deps.now() }] });
    const shut = { date: "2026-12-01", from: "12:00", to: "13:00", reason: "Σύσκεψη" };
    await desk.as(anna).do("cal.close", shut);
    const screen = await before();
    expect(screen.shows()).toContain("Δε 23/11 – Κυ 29/11/2026");
    screen.press("pagedown");
    const shown = await screen.until(/Τρίτη 1\/12 · 10:00–12:00 · κλεισμένα 1 · ελεύθερα 4/u);
    expect(shown).toMatch(/10:00–10:15 {2}ελεύθερο/u);
    expect(shown).toMatch(/10:20–10:35 {2}Ελένη Καρρά: Η παιδική χαρά .*\+5′ · βιντεοκλήση · Κλεισμένο/u);
    expect(shown).toMatch(/▸ 10:40–11:00 {2}κρατιέται για κάποιον/u);
    expect(shown).toMatch(/12:00–13:00 {2}έκλεισε: Σύσκεψη/u);
    expect(shown).toMatch(/\[Τρ 1\/12\]/u);
    screen.press("pagedown", "pagedown", "pagedown", "right", "right", "right");
    expect(await screen.until("αργία: Χριστούγεννα")).toContain("Παρασκευή 25/12");
    screen.types("τ");
    expect(await screen.until(/\[Τρ 24\/11\]/u)).toContain("Τρίτη 24/11");
  });

  it("is in English for whoever works in English, and works with the keys of the Greek layout", async () => {
    const screen = await before({ language: "en" });
    expect(screen.shows()).toMatch(/CALENDAR {2}The Mayor {2}Mon 23\/11 – Sun 29\/11\/2026/u);
    screen.types("ς");
    expect(screen.shows()).toContain("10:00 ·");
    // Of what is cut in a column the last row tells the rest.
    expect(screen.shows()).toMatch(/^ {2}10:40–10:55 {2}free$/mu);
    screen.types("μ");
    expect(await screen.until("Whose calendar?")).toContain("3 Pyrgi Citizens' Service Centre");
  });

  it("opens the case of what is booked, and comes back to the day as it is by then", async () => {
    const number = await booked(tuesday("10:20"), { name: "Ελένη Καρρά" });
    const screen = await before();
    await toTuesday(screen);
    screen.press("enter");
    expect(screen.shows()).toContain("Εδώ δεν υπάρχει ραντεβού");
    screen.types("κ");
    screen.press("enter");
    await screen.until(grouped(number));
    await screen.until("Η παιδική χαρά");
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    screen.press("escape");
    await screen.until(/ελεύθερα 9/u);
    expect(screen.shows()).toMatch(/▸ 10:20–10:35 {2}ελεύθερο/u);
    screen.press("escape");
    expect(screen.shows()).toContain("ΟΥΡΑ");
  });

  it("says before and after whom to ring, where no message reaches the telephone that was given", async () => {
    const asked = await desk.as(anna).do("appointment.ask", { text: "Το λιμάνι", phone: "2271041234" });
    if (isRefusal(asked)) throw new Error(asked.refused);
    const { number } = asked;
    await desk.as(anna).do("appointment.approve", { number, at: tuesday("10:20"), centre: "pyrgi" });
    const screen = await before();
    await toTuesday(screen);
    screen.types("κ");
    screen.press("enter");
    await screen.until(grouped(number));
    await screen.until("Το λιμάνι");
    screen.types("m");
    await screen.until("Πότε;");
    screen.types("1/12/2026 11:00");
    screen.press("enter");
    const review = (await screen.until("Ο δημότης δεν θα το μάθει από εμάς")).replace(/\s+/gu, " ");
    expect(review).not.toContain("Αυτό θα λάβει ο δημότης");
    expect(review).toContain("dimotis@chios.example · στην υπηρεσία");
    expect(review).toContain("δεν έχουμε κινητό, e-mail ή chat του. Πείτε το εσείς: 22710 41234.");
    screen.runOut("arm");
    screen.press("enter");
    await screen.until("άλλαξε ώρα. Πείτε το εσείς: 22710 41234.");
    const told = (await desk.store.notices({ about: asked.id, limit: 9 })).items;
    expect(told.filter(({ person }) => person !== null)).toEqual([]);
    const reached = await booked(tuesday("12:00"), { name: "Νίκος" });
    screen.press("escape");
    await screen.until(/12:00–12:15 {2}Νίκος/u);
    for (let row = 0; row < 12 && !/▸ 12:00/u.test(screen.shows()); row += 1) screen.press("down");
    screen.press("enter");
    await screen.until(grouped(reached));
    await screen.until("Η παιδική χαρά");
    screen.types("m");
    await screen.until("Πότε;");
    screen.types("1/12/2026 12:20");
    screen.press("enter");
    await screen.until("Αυτό θα λάβει ο δημότης");
    screen.runOut("arm");
    screen.press("enter");
    expect(await screen.until("✓ ")).not.toContain("Πείτε το εσείς");
  });

  it("hears of what others book, and the cursor stays on what it was on", async () => {
    const screen = await before();
    await toTuesday(screen);
    expect(screen.shows()).toMatch(/▸ 10:40/u);
    const number = await booked(tuesday("10:00"), { name: "Νίκος" });
    screen.send({ event: "counter", value: 1_000_001, at: desk.deps.now() });
    const shown = await screen.until(/10:00–10:15 {2}Νίκος/u);
    expect(shown).toMatch(/▸ 10:40/u);
    await desk.as(anna).do("appointment.move", { number, at: tuesday("10:40") });
    screen.send({ event: "counter", value: 1_000_002, at: desk.deps.now() });
    expect(await screen.until(/10:40–10:55 {2}Νίκος/u)).toMatch(/▸ 10:40–10:55 {2}Νίκος/u);
  });

  it("changes to a centre, which shows what is heard there and when nobody is", async () => {
    const asked = await desk.as(anna).do("appointment.ask", { text: "Το λιμάνι", phone: "6912345678" });
    if (isRefusal(asked)) throw new Error(asked.refused);
    const given = { number: asked.number, at: tuesday("10:20"), centre: "pyrgi" };
    await desk.as(anna).do("appointment.approve", given);
    const screen = await before();
    screen.types("m3");
    await screen.until("ΚΕΠ Πυργίου");
    screen.press("pagedown");
    const shown = await screen.until(/Τρίτη 1\/12 · 09:00–14:00 · κλεισμένα 1/u);
    expect(shown).toMatch(/09:00–10:20 {2}ελεύθερο/u);
    expect(shown).toMatch(/10:20–10:35 {2}χωρίς όνομα: Το λιμάνι .*κέντρο · Κλεισμένο/u);
    expect(shown).toMatch(/10:40–14:00 {2}ελεύθερο/u);
  });

  it("has each day once in the weeks in which the clocks change, the same one by day and by week (tine20 890)", async () => {
    const screen = await before({ columns: 120, rows: 30 });
    screen.types("w");
    for (const [from, day] of [
      ["2027-03-25T09:00:00Z", "25/3"],
      ["2027-10-28T09:00:00Z", "28/10"],
    ] as const) {
      screen.send({ event: "counter", value: 1, at: new Date(from) });
      screen.types("t");
      const shown = await screen.until(`[Πε ${day}]`);
      const dates = /^.*\[Πε .*$/mu.exec(shown)?.[0].match(/\d+\/\d+/gu) ?? [];
      expect(new Set(dates).size).toBe(7);
      screen.types("w");
      expect(screen.shows()).toContain(`[Πε ${day}]`);
      screen.types("w");
      for (const each of ["Πα", "Σα", "Κυ", "Δε"]) {
        screen.press("right");
        await screen.until(new RegExp(`\\[${each} \\d+/\\d+\\]`, "u"));
      }
    }
  });

  it("asks again when the minute changes, and when the store answers after a silence", async () => {
    const screen = await before();
    await screen.until(/\[Τρ 24\/11\]/u);
    const loads = () =>
      screen
        .state()
        .modes.map((mode) => (mode.is === "calendar" ? mode.load : 0))
        .at(-1);
    const value = screen.state().counter ?? 0;
    const first = loads() ?? 0;
    const at = new Date(desk.clock.at + 1000);
    screen.send({ event: "counter", value, at });
    const asked = loads() ?? 0;
    screen.send({ event: "counter", value, at: new Date(at.getTime() + 500) });
    expect(loads()).toBe(asked);
    expect(asked - first).toBeLessThanOrEqual(1);
    screen.send({ event: "silent", at });
    screen.send({ event: "counter", value, at: new Date(at.getTime() + 1000) });
    expect(loads()).toBe(asked + 1);
    screen.send({ event: "counter", value, at: new Date(at.getTime() + 61_000) });
    expect(loads()).toBe(asked + 2);
  });

  it("says so where nobody can be met", async () => {
    const { appointments: _, ...none } = chios;
    await desk.store.commit({ municipality: none });
    const screen = await screenOn(desk, { as: anna });
    screens.push(screen);
    screen.types("7");
    expect(screen.shows()).toContain("Δεν δέχεται κανείς με ραντεβού");
    expect(screen.shows()).toContain("ΟΥΡΑ");
  });

  it.each([
    { rows: 24, columns: 80 },
    { rows: 30, columns: 120 },
    { rows: 60, columns: 200 },
    { rows: 24, columns: 60 },
    { rows: 12, columns: 40 },
    { rows: 6, columns: 24 },
  ])("fits $columns × $rows by day and by week, with whatever residents wrote", async (size) => {
    await booked(tuesday("10:20"), {
      name: hostileTexts(400).join(" ").slice(0, 120),
      text: hostileTexts(400).join(" ").slice(100, 1000),
    });
    const screen = await before(size);
    screen.press("pagedown");
    const looks = [await screen.until(/1\/12/u), ""];
    screen.types("w");
    looks[1] = screen.shows();
    screen.types("x");
    screen.shows();
    for (const shown of looks) expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});

describe("everything by name", () => {
  it("is found in the calendar too, and the calendar from the queue", async () => {
    const screen = await before();
    screen.press("escape");
    screen.types(":ημερολογιο");
    expect(screen.shows()).toContain("Το ημερολόγιο των ραντεβού");
    screen.press("enter");
    await screen.until("Δήμαρχος");
    screen.types(":εκτακτες ωρες");
    screen.press("enter");
    expect(screen.shows()).toContain("Ποιες ώρες ανοίγουν;");
    screen.press("escape");
    screen.types("2");
    expect(screen.shows()).toMatch(/\[2 Νέες/u);
    screen.types("7?");
    expect(screen.shows()).toContain("Παίρνει πίσω ό,τι άνοιξε, έκλεισε ή άλλαξε εδώ");
  });
});

describe("hours changed on the screen", () => {
  it("are closed once it was seen whom that meets, and nothing is written by Enter alone", async () => {
    const number = await booked(tuesday("10:20"), { name: "Ελένη Καρρά" });
    const screen = await before();
    await toTuesday(screen);
    screen.types("χ");
    expect(await screen.until("Ποιες ώρες κλείνουν;")).toContain("10:40-10:55");
    screen.press("wipe");
    screen.types("κάτι");
    screen.press("enter");
    expect(screen.shows()).toContain("Γράψτε από τι ώρα έως τι ώρα");
    screen.press("wipe");
    screen.types("10.20-12");
    screen.press("enter");
    await screen.until("Γιατί; Τρίτη 1/12 10:20–12:00");
    screen.press("enter");
    expect(screen.shows()).toContain("Γράψτε πρώτα κάτι");
    screen.types("Σύσκεψη");
    screen.press("enter");
    const asked = await screen.until("Να κλείσουν; Τρίτη 1/12 10:20–12:00");
    expect(asked).toContain("ώσπου να τα αλλάξετε: 1");
    expect(asked).toContain(grouped(number));
    expect(asked).toContain("Ελεύθερες ώρες της ημέρας: 8 → 4");
    expect(asked).toMatch(/▸ 0 Μένει όπως είναι/u);
    screen.press("enter");
    expect(screen.shows()).not.toContain("Να κλείσουν;");
    const span = { from: "2026-12-01", until: "2026-12-01" };
    expect(await desk.store.exceptions("host:mayor", span)).toEqual([]);

    screen.types("x");
    screen.press("wipe");
    screen.types("10.20-12");
    screen.press("enter");
    screen.types("Σύσκεψη");
    screen.press("enter");
    await screen.until("Να κλείσουν;");
    screen.types("1");
    screen.press("enter");
    const done = await screen.until(/Έκλεισαν: Τρίτη 1\/12 10:20–12:00/u);
    expect(done).toContain("Μένουν εκεί κλεισμένα ραντεβού: 1");
    expect(await screen.until(/10:20–12:00 {2}έκλεισε: Σύσκεψη/u)).toContain("εκτός ωραρίου");
    expect(await desk.store.exceptions("host:mayor", span)).toMatchObject([{ from: "10:20", to: "12:00" }]);
  });

  it("are opened beside the usual ones, and taken back again", async () => {
    const screen = await before();
    screen.press("right", "right", "right", "right");
    await screen.until(/Σάββατο 28\/11 · κλειστά/u);
    screen.types("δ");
    expect(screen.shows()).toContain("δεν άνοιξε, δεν έκλεισε και δεν άλλαξε");
    screen.types("ο");
    await screen.until("Ποιες ώρες ανοίγουν;");
    screen.types("10-11");
    screen.press("enter");
    screen.types("Αναπλήρωση");
    screen.press("enter");
    expect(await screen.until("Να ανοίξουν;")).toContain("Ελεύθερες ώρες της ημέρας: 0 → 3");
    screen.press("down", "enter");
    await screen.until(/Άνοιξαν: Σάββατο 28\/11 10:00–11:00\./u);
    await screen.until(/10:00–11:00 {2}άνοιξε: Αναπλήρωση/u);
    screen.types("d");
    expect(await screen.until("Να ισχύσει ξανά το ωράριο;")).toContain("3 → 0");
    screen.types("1");
    screen.press("enter");
    await screen.until(/Σάββατο 28\/11 · κλειστά/u);
    expect(await desk.store.exceptions("host:mayor", { from: today, until: "2026-12-31" })).toEqual([]);
  });

  it("close each day until another one, as is typed with them", async () => {
    const screen = await before();
    await toTuesday(screen);
    screen.types("x");
    screen.press("wipe");
    screen.types("10-12 έως 3/12");
    screen.press("enter");
    await screen.until("Γιατί; Τρίτη 1/12 – Πέμπτη 3/12 10:00–12:00");
    screen.types("Ταξίδι");
    screen.press("enter");
    expect(await screen.until("Να κλείσουν; Τρίτη 1/12 – Πέμπτη 3/12")).toMatch(
      /Ελεύθερες ώρες των ημερών: 24 → 12/u,
    );
    screen.types("1");
    screen.press("enter");
    await screen.until(/Έκλεισαν: Τρίτη 1\/12 – Πέμπτη 3\/12 10:00–12:00/u);
    const span = { from: "2026-12-01", until: "2026-12-31" };
    expect((await desk.store.exceptions("host:mayor", span)).map(({ date }) => date)).toEqual([
      ...["2026-12-01", "2026-12-02", "2026-12-03"],
    ]);
  });

  it("change every week from the day with the cursor, with whom that meets, and are taken back there", async () => {
    const number = await booked(tuesday("10:20"), { name: "Ελένη Καρρά" });
    const screen = await before();
    await toTuesday(screen);
    screen.types("η");
    expect(await screen.until("Κάθε εβδομάδα από Τρίτη 1/12: ποιες ώρες;")).toContain("10:00-13:00");
    screen.press("enter");
    screen.types("Τίποτα νέο");
    screen.press("enter");
    await screen.until("Οι ώρες αυτές ισχύουν ήδη");
    screen.press("escape");
    screen.types("h");
    screen.press("wipe");
    screen.types("11-13, 17-19");
    screen.press("enter");
    await screen.until("Γιατί; Κάθε εβδομάδα από Τρίτη 1/12: Τρ 11:00–13:00, 17:00–19:00");
    screen.types("Νέο πρόγραμμα");
    screen.press("enter");
    const asked = await screen.until("Να ισχύσει; Κάθε εβδομάδα από Τρίτη 1/12");
    expect(asked).toContain("ώσπου να τα αλλάξετε: 1");
    expect(asked).toContain(grouped(number));
    expect(asked).toMatch(/▸ 0 Μένει όπως είναι/u);
    screen.press("enter");
    expect((await desk.store.municipality())?.weekly).toBeUndefined();
    screen.types("h");
    screen.press("wipe");
    screen.types("11-13, 17-19");
    screen.press("enter");
    screen.types("Νέο πρόγραμμα");
    screen.press("enter");
    await screen.until("Να ισχύσει;");
    screen.types("1");
    screen.press("enter");
    await screen.until(/Από Τρίτη 1\/12 ισχύει: Τρ 11:00–13:00, 17:00–19:00/u);
    const shown = await screen.until(/από εδώ και πέρα Τρ 11:00–13:00, 17:00–19:00: Νέο/u);
    expect(shown).toContain("εκτός ωραρίου");
    screen.types("d");
    expect(await screen.until("Να πάψει να ισχύει; Από Τρίτη 1/12")).toContain("Ισχύει ξανά το προηγούμενο");
    screen.types("1");
    screen.press("enter");
    await screen.until(/Τρίτη 1\/12 · 10:00–13:00/u);
    expect((await desk.store.municipality())?.weekly).toBeUndefined();
  });

  it("are not those of a day that is over, nor for whoever may only look", async () => {
    const screen = await before();
    screen.press("left");
    await screen.until(/Δευτέρα 23\/11/u);
    screen.types("x");
    expect(screen.shows()).not.toContain("Ποιες ώρες");
    const reader = await before({ as: auditor });
    reader.types("x");
    expect(reader.shows()).not.toContain("Ποιες ώρες");
  });

  it("asks nothing more once it was left, and takes a burst of letters for text of another window", async () => {
    const screen = await before();
    screen.burst("xoxoxowm");
    expect(screen.shows()).toContain("Ήρθαν πολλά γράμματα μαζί");
    screen.press("escape");
    screen.types("x");
    screen.press("wipe", "enter");
    screen.types("Σύσκεψη");
    screen.press("enter", "escape");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.shows()).not.toContain("Να κλείσουν;");
  });
});
