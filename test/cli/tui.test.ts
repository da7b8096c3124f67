import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freeTimes } from "../../core/appointment/free.ts";
import { athensDay } from "../../core/law/athens.ts";
import { width } from "../../cli/print/width.ts";
import { Clock, type TestDesk, testDesk } from "../support/desk.ts";
import { grouped } from "../support/screen.ts";
import { openScreen, prompt, type Screen, type Size } from "../support/tmux.ts";
import { added, maria, settle, type Town } from "../support/town.ts";

const program = join(import.meta.dirname, "../../bin/dimos");

let desk: TestDesk;
let town: Town;
let screen: Screen | undefined;

beforeEach(async () => {
  desk = await testDesk({ clock: new Clock(new Date().toISOString()) });
  town = await settle(desk, desk.clock);
});
afterEach(async () => {
  await screen?.close();
  screen = undefined;
  await desk.close();
  rmSync(desk.folder, { recursive: true, force: true });
});

/** The clerk's desk in a terminal of this size, once its counts are there. */
async function opened(size: Size = { columns: 80, rows: 24 }, settings = {}): Promise<Screen> {
  const made = await openScreen(size, { DIMOS_DATA: desk.folder, ...settings });
  screen = made;
  await made.type(`${program} tui`);
  await made.press("Enter");
  await made.until(/Ανοιχτές \d|4 \d/u);
  return made;
}

const stored = async (number: string) => {
  const request = await desk.store.case(number);
  if (request === undefined) throw new Error(`no case ${number}`);
  return request;
};
const selected = (shown: string) => /^▸ (\d{3}).(\d{3}).(\d{3})/mu.exec(shown)?.slice(1).join("");
const rowsOf = (shown: string) => shown.match(/^[▸ ] \d{3}.\d{3}.\d{3}/gmu) ?? [];

const waiting = { timeout: 15_000, interval: 50 };
/** The process that draws. */
async function programIn(at: Screen): Promise<number> {
  const shell = await at.ask("#{pane_pid}");
  const [child] = execFileSync("ps", ["-o", "pid=", "--ppid", shell], { encoding: "utf8" })
    .trim()
    .split("\n");
  return Number(child);
}

describe("the clerk's desk in a terminal", () => {
  it("shows the clerk's cases at once and moves with Greek letters", async () => {
    const at = await opened();
    const first = await at.until(/▸ /u);
    expect(rowsOf(first)).toHaveLength(2);
    const numbers = rowsOf(first).map((row) => row.replace(/\D/gu, ""));
    await at.type("ξ");
    await at.until((shown) => selected(shown) === numbers[1]);
    await at.type("κ");
    await at.until((shown) => selected(shown) === numbers[0]);
  });

  it("takes a case from a Greek filter without accents to its closing", async () => {
    const at = await opened();
    const number = town.cases[6]?.number ?? "";
    await at.type("4");
    await at.until("12 υποθέσεις");
    await at.type("/ΣΠΑΣΜΕΝΗ πλακα");
    await at.until("1 υπόθεση");
    await at.press("Enter");
    await at.until((shown) => selected(shown) === number);
    await at.press("Enter");
    await at.until("σκόνταψε μια κυρία");

    await at.type("α");
    await at.until("Σε εσάς: Μαρία Παππά");
    await at.type("1");
    await at.press("Enter");
    await at.until("την έχει πλέον Μαρία Παππά");
    expect((await stored(number)).handler).toBe(maria.id);

    await at.type("3");
    await at.until("▸ 3 Σε εξέλιξη");
    await at.press("Enter");
    await at.until("το στάδιο είναι πλέον «Σε εξέλιξη»");

    await at.type("e");
    await at.until("Ερώτηση στον δημότη");
    await at.type("Σε ποια πλευρά του δρόμου;");
    await at.press("Enter");
    await at.until("Enter αποστολή");
    await at.press("Enter");
    await at.until("η ερώτηση έφυγε και η προθεσμία σταμάτησε");

    await at.type("ρ");
    await at.until("Απάντηση στον δημότη");
    await at.type("Έρχεται συνεργείο.");
    await at.press("Enter");
    const review = await at.until("Enter αποστολή");
    expect(review).toContain("Αυτό θα λάβει ο δημότης");
    expect(review).toMatch(/Έρχεται\s+(?:│\s*)?συνεργείο\./u);
    await at.press("Enter");
    await at.until("η απάντηση μπήκε στα εξερχόμενα");

    await at.type("c1");
    await at.until("Τι έγινε; Το διαβάζει ο δημότης.");
    await at.type("Αλλάξαμε την πλάκα.");
    await at.press("Enter");
    await at.until("Enter αποστολή");
    await at.press("Enter");
    await at.until("η υπόθεση έκλεισε");
    expect(await stored(number)).toMatchObject({ stage: "done", outcome: { text: "Αλλάξαμε την πλάκα." } });
  });

  it("hears of a new case from another process while the cursor stays where it is", async () => {
    const at = await opened();
    await at.type("2");
    await at.until("8 υποθέσεις");
    await at.type("jj");
    const before = await at.until((shown) => rowsOf(shown)[2]?.startsWith("▸") === true);
    desk.clock.at = Date.now();
    const made = await added(desk, { text: "Έσπασε ο αγωγός στην προκυμαία", category: "water-leak" });
    const after = await at.until("▲1 νέα (u)");
    expect(rowsOf(after)).toEqual(rowsOf(before));
    await at.type("u");
    await at.until(grouped(made.number));
    expect(selected(await at.shown())).toBe(selected(before));
  });

  it("fits every window that it is given, and shows more where there is room", async () => {
    const at = await opened();
    for (const size of [
      { columns: 160, rows: 50 },
      { columns: 50, rows: 20 },
      { columns: 110, rows: 30 },
      { columns: 80, rows: 24 },
    ]) {
      await at.resize(size);
      const shown = await at.until(
        (text) =>
          text.includes("έξοδος") &&
          text.trimEnd().split("\n").length === size.rows &&
          text.includes("│") === size.columns >= 110,
      );
      for (const line of shown.split("\n")) expect(width(line)).toBeLessThan(size.columns);
    }
  });

  it("shows the calendar, closes hours once it was seen whom that meets, and draws nothing while nothing changes", async () => {
    const [first] = await freeTimes(desk.deps, "mayor", { as: "staff" });
    if (first === undefined) throw new Error("the mayor is never there");
    const given = { at: first.startsAt.toISOString(), text: "Η παιδική χαρά", phone: "6912345678" };
    const one = await desk.as(maria).do("appointment.book", { ...given, name: "Ελένη Καρρά" });
    if ("refused" in one) throw new Error(one.refused);
    const at = await opened();
    await at.type("7");
    await at.until("ΗΜΕΡΟΛΟΓΙΟ  Δήμαρχος");
    const days = athensDay(first.startsAt) - athensDay(new Date());
    for (let day = 0; day < days; day += 1) await at.press("Right");
    await at.until("Ελένη Καρρά: Η παιδική χαρά");
    const written = await at.record();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The clock on the wall may have gone on by a minute.
    expect(written().length).toBeLessThan(200);
    await at.type("χ");
    await at.until("Ποιες ώρες κλείνουν;");
    await at.press("C-u", "Enter");
    await at.until("Γιατί;");
    await at.type("Ταξίδι");
    await at.press("Enter");
    await at.until("ώσπου να τα αλλάξετε: 1");
    await at.type("1");
    await at.until("▸ 1 Κλείνουν");
    await at.press("Enter");
    await at.until("Έκλεισαν:");
    expect(await at.until("εκτός ωραρίου")).toContain("έκλεισε: Ταξίδι");
    await at.press("Escape");
    await at.until("ΟΥΡΑ");
  });

  it("lets nothing that a resident wrote reach the terminal as a command", async () => {
    const text =
      "\u001b[2J\u001b]0;κλεμμένος τίτλος\u0007\u202eαντίστροφα\u202c ⚠️ 🕳️\r\nδεύτερη γραμμή\u009b31m";
    const { number } = await added(desk, { text: "Αρχικό κείμενο", category: "bins" });
    const request = await stored(number);
    // Straight into the store, past the cleaning at the door.
    await desk.store.commit({ cases: [{ case: { ...request, text, version: 2 }, was: 1 }] });
    const made = await openScreen({ columns: 160, rows: 50 }, { DIMOS_DATA: desk.folder });
    screen = made;
    const written = await made.record();
    await made.type(`${program} tui`);
    await made.press("Enter");
    await made.until(/Ανοιχτές \d/u);
    await made.type(`4/${number}`);
    await made.until("1 υπόθεση");
    await made.press("Enter", "Enter");
    const shown = await made.until("δεύτερη γραμμή");
    for (const line of shown.split("\n")) expect(width(line)).toBeLessThan(160);
    const bytes = written();
    expect(bytes).not.toMatch(/\u001b\]|\u009b|\u202e|\ufe0f|\u001b\[2J\S*αντίστροφα/u);
    expect(bytes).toContain("␛]0;κλεμμένος");
    expect(await made.ask("#{pane_title}")).not.toContain("κλεμμένος");
  });

  it.each([
    ["q", "q", 0],
    ["the same key of the Greek layout", ";", 0],
    ["Ctrl-C", "C-c", 130],
  ])("leaves the terminal as it was after %s", async (_, key, code) => {
    const at = await opened();
    expect(await at.ask("#{alternate_on}")).toBe("1");
    if (key === "C-c") await at.press(key);
    else await at.type(key);
    await at.until((shown) => shown.trimEnd().endsWith(prompt.trimEnd()));
    expect(await at.ask("#{alternate_on} #{cursor_flag}")).toBe("0 1");
    await at.type('echo "code $?"; stty -a | tr " " "\\n" | grep -x -e icanon -e echo | tr "\\n" "+"');
    await at.press("Enter");
    await at.until(`code ${code}`);
    await at.until("icanon+echo+");
  });

  it("leaves the terminal as it was when it is told to end from outside", async () => {
    const at = await opened();
    const shell = await at.ask("#{pane_pid}");
    const [child] = execFileSync("ps", ["-o", "pid=", "--ppid", shell], { encoding: "utf8" })
      .trim()
      .split("\n");
    process.kill(Number(child), "SIGTERM");
    await at.until((shown) => shown.includes(prompt.trimEnd()) && !shown.includes("ΟΥΡΑ"));
    expect(await at.ask("#{alternate_on} #{cursor_flag}")).toBe("0 1");
  });

  it("has its terminal mended when it is killed without a word", async () => {
    const at = await opened();
    process.kill(await programIn(at), "SIGKILL");
    await vi.waitFor(async () => expect(await at.ask("#{alternate_on} #{cursor_flag}")).toBe("0 1"), waiting);
    await at.press("Enter");
    await at.type('stty -a | tr " " "\\n" | grep -x -e icanon -e echo | tr "\\n" "+"');
    await at.press("Enter");
    await at.until("icanon+echo+");
  });

  it.each(["SIGTSTP", "SIGSTOP"] as const)(
    "hears keys again where it was stopped by %s and goes on",
    async (signal) => {
      const at = await opened();
      process.kill(await programIn(at), signal);
      await at.until("Stopped");
      // Whoever is asked gives the terminal back; nobody is asked before a SIGSTOP.
      if (signal === "SIGTSTP") expect(await at.ask("#{alternate_on} #{cursor_flag}")).toBe("0 1");
      await at.type("fg");
      // A plain shell leaves the keys as raw as it found them: Enter is no end of a line to it.
      await at.press(signal === "SIGSTOP" ? "C-j" : "Enter");
      await at.until((shown) => shown.startsWith(" ΟΥΡΑ"));
      await at.type("?");
      await at.until("ΒΟΗΘΕΙΑ");
      await at.press("Escape");
      await at.until((shown) => shown.startsWith(" ΟΥΡΑ"));
      await at.type("q");
      await vi.waitFor(async () => expect(await at.ask("#{alternate_on}")).toBe("0"), waiting);
    },
  );

  it("ends with its window, keeps what was being written, and leaves nobody behind who watches over it", async () => {
    const at = await opened();
    const number = town.cases[7]?.number ?? "";
    await at.type(`4/${number}`);
    await at.until("1 υπόθεση");
    await at.press("Enter", "Enter");
    await at.until("Πρωτόκολλο");
    await at.type("r");
    await at.until("Απάντηση στον δημότη");
    await at.type("Μισή απάντηση");
    // It is written down once the hands rest for a moment.
    const kept = () =>
      readdirSync(join(desk.folder, "drafts")).map((name) =>
        readFileSync(join(desk.folder, "drafts", name), "utf8"),
      );
    await vi.waitFor(() => expect(kept().join()).toContain("Μισή απάντηση"), waiting);
    const pid = await programIn(at);
    const watching = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
    await at.close();
    screen = undefined;
    for (const each of [pid, ...watching.trim().split(/\s+/u).map(Number)])
      await vi.waitFor(() => expect(() => process.kill(each, 0)).toThrow("ESRCH"), waiting);
    expect(kept().join()).toContain("Μισή απάντηση");
  });

  it("fits its window after forty sizes in a row, down to three rows, while keys go on", async () => {
    const at = await opened();
    for (let no = 0; no < 40; no += 1) {
      await at.resize({ columns: 20 + ((no * 37) % 220), rows: 3 + ((no * 13) % 65) });
      if (no % 3 === 0) await at.type("j");
    }
    await at.resize({ columns: 90, rows: 24 });
    const shown = await at.until((now) => /^ *(?:ΟΥΡΑ|1 Δικές)/u.test(now) && now.includes("q έξοδος"));
    for (const line of shown.split("\n")) expect(width(line)).toBeLessThan(90);
    expect(shown.match(/▸ /gu)).toHaveLength(1);
  });

  it("keeps a text that was being written when it was killed, for this account's eyes alone", async () => {
    const at = await opened();
    const number = town.cases[7]?.number ?? "";
    const open = async () => {
      await at.type(`4/${number}`);
      await at.until("1 υπόθεση");
      await at.press("Enter");
      await at.press("Enter");
      await at.until("Πρωτόκολλο");
    };
    await open();
    await at.type("r");
    await at.until("Απάντηση στον δημότη");
    await at.type("Θα έρθει γερανός την Τρίτη");
    const [kept] = await vi.waitFor(() => {
      const found = readdirSync(join(desk.folder, "drafts")).filter((name) => name.endsWith(".json"));
      expect(readFileSync(join(desk.folder, "drafts", found[0] ?? ""), "utf8")).toContain("την Τρίτη");
      return found;
    }, waiting);
    expect(statSync(join(desk.folder, "drafts", kept ?? "")).mode & 0o777).toBe(0o600);
    process.kill(await programIn(at), "SIGKILL");
    await vi.waitFor(async () => expect(await at.ask("#{alternate_on}")).toBe("0"), waiting);
    await at.type(`clear; ${program} tui`);
    await at.press("Enter");
    await at.until(/Ανοιχτές \d/u);
    await open();
    await at.until("Εδώ αφήσατε ένα κείμενο στη μέση");
    await at.type("r");
    await at.until("Θα έρθει γερανός την Τρίτη");
  });

  it("draws again over what somebody else writes on the terminal", async () => {
    const at = await opened();
    writeFileSync(await at.ask("#{pane_tty}"), "\r\n\r\nBroadcast message from root: reboot\r\n");
    await at.until("Broadcast message");
    await at.until((shown) => !shown.includes("Broadcast") && shown.startsWith(" ΟΥΡΑ"));
  });

  it("opens no whole screen on a terminal that only prints lines, and says what to use", async () => {
    const made = await openScreen({ columns: 80, rows: 24 }, { DIMOS_DATA: desk.folder });
    screen = made;
    await made.type(`TERM=dumb ${program} tui; echo "code $?"`);
    await made.press("Enter");
    const shown = await made.until("code 2");
    expect(shown).toContain("Αυτό το τερματικό δεν μπορεί να δείξει ολόκληρη οθόνη.");
    expect(shown).toContain("dimos case list");
    expect(await made.ask("#{alternate_on}")).toBe("0");
  });

  it("can be used without any colour", async () => {
    const at = await opened({ columns: 80, rows: 24 }, { NO_COLOR: "1" });
    await at.until(/▸ /u);
    expect(await at.coloured()).not.toMatch(/\u001b\[(?:3[0-7]|9[0-7])m/u);
  });
});
