import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { athensDay, athensWall, formatDay, instantOf, weekdayOf } from "../../core/law/athens.ts";
import { works } from "../../core/law/working-days.ts";
import { chios } from "../support/chios.ts";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";

const shell = commandLine();
const { dimos } = shell;

/** The town of the demo, where one can book for longer: around holidays a month has few mornings of the mayor. */
beforeAll(async () => {
  await dimos(["init"]);
  const folder = join(shell.folder, "far");
  cpSync(join(import.meta.dirname, "../../db/demo"), folder, { recursive: true });
  const file = join(folder, "appointments.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^horizonDays: .*$/mu, "horizonDays: 60"));
  expect((await dimos(["config", "apply", folder])).code).toBe(0);
});
afterAll(() => shell.remove());

/** The next days, from three on, on which the mayor is there in the morning. */
const days = Array.from({ length: 50 }, (_, at) => athensDay(new Date()) + 3 + at).filter(
  (day) => [2, 4].includes(weekdayOf(day)) && works(day, chios),
);
const day = (at: number) => days[at] ?? 0;
const typedDay = (at: number) => formatDay(day(at)).split("-").reverse().join("/");
const typed = (at: number, clock: string) => `${typedDay(at)} ${clock}`;
const iso = (at: number, minutes: number) => instantOf(day(at), minutes)?.toISOString();
const book = (topic: string, when: string, phone: string, ...more: string[]) =>
  dimos(["appointment", "book", topic, "--at", when, "--phone", phone, ...more]);

describe("appointments from the shell", { timeout: 120_000 }, () => {
  test("are booked for a caller, moved and cancelled, and the time is another's again", async () => {
    const made = await book("Η άδεια του περιπτέρου", typed(0, "10:20"), "6912345678", "--json");
    const [one] = itemsOf<{ number: string; startsAt: string }>(made);
    expect(one).toMatchObject({ kind: "appointment", status: "booked", startsAt: iso(0, 620), length: 15 });
    const number = one?.number ?? "";
    const taken = await book("Άλλο θέμα", typed(0, "10:20"), "6912345679");
    expect(taken.err).toContain("E-SLOT-TAKEN");
    expect(taken.err).toMatch(/Ελεύθερες κοντά: .*10:00 · .*10:40 · .*11:00/u);
    expect((await book("Και άλλο", typed(1, "10:20"), "6912345678")).err).toContain("E-BOOKED-ALREADY");
    expect((await dimos(["appointment", "move", number, "--at", typed(0, "11:00")])).code).toBe(0);
    expect((await book("Άλλο θέμα", typed(0, "10:20"), "6912345679", "-q")).code).toBe(0);
    expect((await dimos(["appointment", "cancel", number, "--reason", "Λείπει", "-y"])).code).toBe(0);
    expect((await dimos(["appointment", "cancel", number, "--reason", "Λείπει", "-y"])).err).toContain(
      "E-NOT-BOOKED",
    );
    expect((await book("Τρίτο θέμα", typed(0, "11:00"), "6912345670", "-q")).code).toBe(0);
    const listed = itemsOf<{ text: string }>(await dimos(["appointment", "list", "--days", "60", "--json"]));
    expect(listed.map(({ text }) => text)).toEqual(["Άλλο θέμα", "Τρίτο θέμα"]);
    const shown = await dimos(["case", "show", number]);
    for (const told of ["Ακυρώθηκε", "Νέα ώρα", "Κλείστηκε"]) expect(shown.out).toContain(told);
    const told = itemsOf<{ text: string }>(await dimos(["outbox", "list", "--json"]))
      .map(({ text }) => text)
      .join("\n");
    for (const words of ["Ραντεβού: Δήμαρχος", "άλλαξε ώρα", "ακυρώθηκε"]) expect(told).toContain(words);
  });

  test("are refused too early, outside the hours, to nobody and with nonsense, each in words", async () => {
    const soon = athensWall(new Date(Date.now() + 3_600_000));
    const today = formatDay(athensDay(new Date())).split("-").reverse().join("/");
    expect((await book("Θέμα", `${today} ${String(soon.hour)}:00`, "6912345001")).err).toContain(
      "E-TOO-SOON",
    );
    expect((await book("Θέμα", "1/12/2040 10:00", "6912345001")).err).toContain("E-TOO-FAR");
    expect((await book("Θέμα", typed(1, "08:00"), "6912345001")).err).toContain("E-OUTSIDE-HOURS");
    expect((await book("Θέμα", typed(1, "10:00"), "100")).err).toContain("E-WRONG-PHONE");
    expect((await book("Θέμα", "αύριο", "6912345001")).code).toBe(2);
    expect((await book("Θέμα", typed(1, "10:00"), "6912345001", "--host", "nobody")).err).toContain(
      "E-UNKNOWN-HOST",
    );
    expect((await book("Θέμα", typed(1, "10:00"), "6912345001", "--case", "417293613")).err).toContain(
      "E-NOT-THEIR-CASE",
    );
    expect(
      errorOf(await dimos(["appointment", "book", "Θέμα", "--at", typed(1, "10:00"), "--json"])).code,
    ).toBe("E-NO-CONTACT");
  });

  test("the office may choose a time between those of the grid, never one that meets another's", async () => {
    expect((await book("Ανάμεσα", typed(2, "10:05"), "6912345002", "-q")).code).toBe(0);
    for (const clock of ["10:00", "10:20"])
      expect((await book("Πάνω", typed(2, clock), "6912345003")).err, clock).toContain("E-SLOT-TAKEN");
    const [other] = (await book("Άλλο", typed(2, "12:00"), "6912345013", "-q")).out.trim().split("\n");
    const moved = await dimos(["appointment", "move", other ?? "", "--at", typed(2, "10:10")]);
    // Its own time is free to it.
    expect(moved.err).toMatch(/E-SLOT-TAKEN/u);
    expect(moved.err).toMatch(/Ελεύθερες κοντά: .*10:40 · /u);
    const closed = await dimos(["appointment", "move", other ?? "", "--at", typed(2, "8:00")]);
    expect(closed.err).toMatch(/Ελεύθερες κοντά: .*10:40[\s\S]*E-OUTSIDE-HOURS/u);
    expect((await dimos(["appointment", "free", "--centre", "nowhere"])).err).toContain("E-UNKNOWN-CENTRE");
    const both = await dimos(["appointment", "free", "--centre", "pyrgi", "--json"]);
    expect(itemsOf(both).length).toBeGreaterThan(0);
    expect((await book("Μετά", typed(2, "10:25"), "6912345003", "-q")).code).toBe(0);
  });
});

test("what no message carries to a landline is for the clerk to say, and the command says so", async () => {
  const ask = ["appointment", "ask", "Το λιμάνι", "--phone", "2271041234", "-q"];
  const [number = ""] = (await dimos(ask)).out.trim().split("\n");
  const granted = await dimos([
    ...["appointment", "approve", number, "--at", typed(5, "12:20"), "--centre", "pyrgi"],
  ]);
  expect(granted.code).toBe(0);
  expect(granted.err).toMatch(/Δεν φτάνει μήνυμα[^]*2271041234/u);
  const [other = ""] = (await dimos([...ask.slice(0, 4), "6912345099", "-q"])).out.trim().split("\n");
  const refused = await dimos(["appointment", "refuse", other, "--reason", "Της Περιφέρειας"]);
  expect(refused.code).toBe(0);
  expect(refused.err).not.toContain("Δεν φτάνει μήνυμα");
}, 120_000);

describe("the calendar from the shell", { timeout: 120_000 }, () => {
  test("shows days, and says whom a closing meets before it is written", async () => {
    const [number] = (await book("Η πλατεία", typed(3, "10:40"), "6912345004", "-q")).out.trim().split("\n");
    const close = ["cal", "close", typedDay(3), "--from", "10:30", "--to", "11:30", "--reason", "Σύσκεψη"];
    const rehearsed = await dimos([...close, "--dry-run"]);
    expect(rehearsed.err).toMatch(/ώσπου να τα αλλάξετε: 1/u);
    const date = formatDay(day(3));
    const shown = async () =>
      itemsOf<{ open: object[]; free: number; booked: object[] }>(
        await dimos(["cal", "show", typedDay(3), "--days", "1", "--json"]),
      );
    expect(await shown()).toMatchObject([{ date, open: [{ from: "10:00", to: "13:00" }], free: 8 }]);
    expect(itemsOf(await dimos([...close, "--json"]))).toMatchObject([{ date, booked: [{ number }] }]);
    expect(await shown()).toMatchObject([
      { open: [{ from: "10:00" }, { from: "11:30" }], free: 5, booked: [{ number }] },
    ]);
    expect((await book("Κλειστά", typed(3, "11:00"), "6912345005")).err).toContain("E-OUTSIDE-HOURS");
    const open = ["cal", "open", typedDay(3), "--from", "10:30", "--to", "11:30", "--reason", "Αναβλήθηκε"];
    expect((await dimos(open)).out).toContain("ανοιχτά");
    expect(await shown()).toMatchObject([{ open: [{ from: "10:00", to: "13:00" }], free: 8 }]);
    expect((await dimos(["cal", "show", typedDay(3)])).out).toContain("Σύσκεψη");
  });

  test("takes back what was changed, and names what a folder with other hours would leave outside", async () => {
    const [number] = (await book("Το σχολείο", typed(4, "12:20"), "6912345006", "-q")).out.trim().split("\n");
    const date = formatDay(day(4));
    const close = ["cal", "close", typedDay(4), "--from", "12:00", "--reason", "Ταξίδι", "-y"];
    expect((await dimos([...close, "-q"])).out.trim()).toBe(number);
    expect((await dimos(["cal", "show", typedDay(4), "--days", "1"])).out).toContain("εκτός ωραρίου");
    const removed = await dimos(["cal", "remove", typedDay(4), "--json"]);
    expect(itemsOf(removed)).toMatchObject([{ date, state: "closed", reason: "Ταξίδι", booked: [] }]);
    expect((await dimos(["cal", "remove", typedDay(4)])).err).toContain("E-NO-EXCEPTION");
    for (const [from, to] of [
      ["10:00", "10:30"],
      ["11:00", "11:30"],
    ] as const)
      await dimos(["cal", "close", typedDay(4), "--from", from, "--to", to, "--reason", "Σύσκεψη"]);
    const several = await dimos(["cal", "remove", typedDay(4)]);
    expect(several.err).toMatch(/E-WHICH-EXCEPTION[\s\S]*10:00–10:30: Σύσκεψη[\s\S]*11:00–11:30/u);
    for (const from of ["10:00", "11:00"]) await dimos(["cal", "remove", typedDay(4), "--from", from, "-y"]);
    const folder = join(shell.folder, "town");
    cpSync(join(import.meta.dirname, "../../db/demo"), folder, { recursive: true });
    const file = join(folder, "appointments.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"13:00"', '"12:00"'));
    const rehearsed = await dimos(["config", "apply", folder, "--dry-run"]);
    expect(rehearsed.err).toMatch(/έξω από τις νέες ώρες, ώσπου να τα αλλάξετε: [1-9]/u);
    expect(rehearsed.err.replace(/[\u00a0 ]/gu, "")).toContain(number);
  });

  test("changes every week and several days at once, and refuses what contradicts itself in words", async () => {
    const hours = (...given: string[]) => dimos(["cal", "hours", ...given, "--reason", "Νέο πρόγραμμα"]);
    const from = ["--from", typedDay(0)];
    const rehearsed = await hours("Τρ,Πε", "14-15", ...from, "--dry-run");
    expect(rehearsed.err).toMatch(/έξω από τις νέες ώρες, ώσπου να τα αλλάξετε: [1-9]/u);
    expect((await dimos(["cal", "week"])).out).toMatch(/Τρίτη {6}10:00–13:00/u);
    const [changed] = itemsOf<{ week: object[]; booked: object[] }>(
      await hours("Τρ,Πε", "14-15", ...from, "--json"),
    );
    expect(changed).toMatchObject({
      week: [{ day: 2, spans: [{ from: "14:00", to: "15:00" }] }, { day: 4 }],
    });
    expect(changed?.booked.length).toBeGreaterThan(0);
    const week = await dimos(["cal", "week"]);
    expect(week.out).toMatch(/Από .* · Τρ 14:00–15:00 · Πε 14:00–15:00 · Νέο πρόγραμμα/u);
    expect(week.err).toContain("appointments.yaml");
    expect((await dimos(["cal", "show", typedDay(0), "--days", "1"])).out).toContain("από εδώ και πέρα");
    expect((await dimos(["config", "apply", join(shell.folder, "town"), "--dry-run"])).err).toContain(
      "Ό,τι άλλαξε από εδώ ισχύει",
    );
    for (const [given, code, says] of [
      [["Τρ", "13-10"], "E-HOURS-TURNED", "13-10"],
      [["Τρτ", "10-12"], "E-WEEK-UNCLEAR", "τρτ"],
      [["Τρ", "10-12", "11-13"], "E-HOURS-OVERLAP", "κοινή ώρα"],
      [["Τρ", "10:00-10:05"], "E-NO-TIME-FITS", "length"],
      [["Τρ", "10-12", "--from", "1/11/2026"], "E-DAY-OVER", "από σήμερα"],
      [["Τρ", "10-12", "--host", "nobody"], "E-UNKNOWN-HOST", "appointments.yaml"],
    ] as const) {
      const answer = await hours(...given);
      expect(answer.err).toContain(code);
      expect(answer.err).toContain(says);
      expect(answer.code).not.toBe(0);
    }
    expect((await dimos(["cal", "undo", "-y"])).out).toContain("Δεν ισχύει πια");
    expect((await dimos(["cal", "undo", "-y"])).err).toContain("E-NO-WEEKLY-CHANGE");
    const span = [formatDay(day(5) - 1), formatDay(day(5) + 1)];
    const close = await dimos(["cal", "close", ...span, "--reason", "Ταξίδι", "--json"]);
    expect(itemsOf(close)).toMatchObject([{ date: span[0], until: span[1], free: { after: 0 } }]);
    expect((await dimos(["cal", "close", ...span, "9/1/2027", "--reason", "Ταξίδι"])).code).toBe(2);
    const removed = await dimos(["cal", "remove", span[0] ?? "", "--until", span[1] ?? "", "--json"]);
    expect(itemsOf(removed)).toMatchObject([{ reason: "Ταξίδι", free: { before: 0 } }]);
  });

  test("of a centre is shown, closed and opened by its id", async () => {
    const shown = async () =>
      itemsOf<{ open: object[] }>(
        await dimos(["cal", "show", typedDay(1), "--days", "1", "--centre", "pyrgi", "--json"]),
      );
    expect(await shown()).toMatchObject([{ open: [{ from: "09:00", to: "14:00" }] }]);
    const close = ["cal", "close", typedDay(1), "--centre", "pyrgi", "--from", "12:00", "--reason", "Βάψιμο"];
    expect((await dimos(close)).code).toBe(0);
    expect(await shown()).toMatchObject([{ open: [{ from: "09:00", to: "12:00" }] }]);
    const lines = await dimos(["cal", "show", typedDay(1), "--days", "1", "--centre", "pyrgi"]);
    expect(lines.out).toContain("ελεύθερα 09:00–12:00");
    expect((await dimos(["cal", "show", "--centre", "nowhere"])).err).toContain("E-UNKNOWN-CENTRE");
  });

  test("closes no day that is over, and wants a day and times that are ones", async () => {
    expect((await dimos(["cal", "close", "1/1/2020", "--reason", "Αργά"])).err).toContain("E-DAY-OVER");
    expect((await dimos(["cal", "close", "κάποτε", "--reason", "Αργά"])).code).toBe(2);
    const turned = ["cal", "close", typedDay(1), "--from", "12:00", "--to", "10:00", "--reason", "Λάθος"];
    expect((await dimos(turned)).code).toBe(2);
    expect((await dimos(["cal", "open", typedDay(1)])).err).toContain("E-NOT-IN-TERMINAL");
  });
});
