import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { frame } from "../../../cli/screens/frame.ts";
import { added, maria, settle, type Town } from "../../support/town.ts";
import { petros, type TestDesk, testDesk } from "../../support/desk.ts";
import { grouped, screenOn, type TestScreen } from "../../support/screen.ts";

let desk: TestDesk;
let town: Town;
let screen: TestScreen;

beforeEach(async () => {
  desk = await testDesk();
  town = await settle(desk, desk.clock);
});
afterEach(async () => {
  screen.close();
  await desk.close();
});

const numbers = () => screen.state().queue.rows.map((row) => row.case.number);
const pothole = () => town.cases[1]?.number ?? "";

describe("the queue", () => {
  it("begins with the clerk's own cases, the one that is due first on top", async () => {
    screen = await screenOn(desk, { as: maria });
    expect(screen.shows()).toContain("[1 Δικές μου");
    expect(screen.shows()).toMatch(/▸ \d{3}\u00a0\d{3}\u00a0\d{3} … +−1 ημ\./u);
    await screen.until("[1 Δικές μου 2] 2 Νέες 8  3 Εκπρόθεσμες 2  4 Ανοιχτές 12");
  });

  it("begins with the new cases when the clerk has none", async () => {
    screen = await screenOn(desk, { as: petros });
    expect(screen.shows()).toContain("[2 Νέες");
  });

  it("moves with j and k, with the arrows, and with the same keys of the Greek layout", async () => {
    screen = await screenOn(desk, { as: petros });
    const [first, second, third] = numbers();
    screen.types("j");
    expect(screen.cursor()).toBe(second);
    screen.types("ξ");
    expect(screen.cursor()).toBe(third);
    screen.types("κ");
    screen.press("up");
    expect(screen.cursor()).toBe(first);
    screen.types("Γ");
    expect(screen.cursor()).toBe(numbers().at(-1));
    screen.types("g");
    expect(screen.cursor()).toBe(first);
  });

  it("takes moves that arrive together one by one", async () => {
    screen = await screenOn(desk, { as: petros });
    screen.burst("jjjjjjj");
    expect(screen.cursor()).toBe(numbers()[7]);
  });

  it("finds words without accents or capitals while they are typed, and Esc brings all back", async () => {
    screen = await screenOn(desk, { as: maria });
    screen.types("4");
    await screen.until("12 υποθέσεις");
    screen.types("/ΛΑΚΚΟΥΒ");
    screen.runOut("filter");
    await screen.until("1 υπόθεση");
    expect(numbers()).toEqual([pothole()]);
    expect(screen.shows().trimEnd().split("\n").at(-1)).toBe(" Enter κρατά το φίλτρο, Esc το σβήνει");
    expect(screen.shows()).not.toContain("Esc πίσω");
    screen.press("enter");
    expect(screen.shows()).toContain("φίλτρο: ΛΑΚΚΟΥΒ");
    screen.press("escape");
    await screen.until("12 υποθέσεις");
  });

  it("lets keys that are about a row wait for the list they were meant for", async () => {
    screen = await screenOn(desk, { as: maria });
    screen.burst("4jj");
    await screen.until("12 υποθέσεις");
    expect(screen.cursor()).toBe(numbers()[2]);
    screen.burst("/λακκουβα");
    screen.press("enter", "enter");
    await screen.until(`ΥΠΟΘΕΣΗ  ${grouped(pothole())}`);
  });

  it("shows each key of the filter, a blank too, and where in it the next letter goes", async () => {
    screen = await screenOn(desk, { as: maria });
    const cursor = () => frame(screen.state()).cursor?.x ?? -1;
    screen.types("/αγ");
    const behind = cursor();
    screen.types(" ");
    expect(cursor()).toBe(behind + 1);
    screen.press("left", "left");
    expect(cursor()).toBe(behind - 1);
    screen.types("ρ");
    expect(screen.shows()).toContain("φίλτρο: αργ");
    screen.press("end");
    screen.types("ν ".repeat(45));
    expect(cursor()).toBeLessThan(80);
    screen.types("ζ");
    expect(screen.shows()).toMatch(/ζ {2,}|ζ$/mu);
  });

  it("finds a case by its number", async () => {
    screen = await screenOn(desk, { as: maria });
    screen.types(`4/${pothole()}`);
    screen.press("enter");
    await screen.until("1 υπόθεση");
    expect(screen.cursor()).toBe(pothole());
  });

  it("says in words that nothing matches", async () => {
    screen = await screenOn(desk, { as: maria });
    screen.types("/ελικόπτερο");
    screen.press("enter");
    await screen.until("Καμία υπόθεση δεν ταιριάζει με «ελικόπτερο». Esc σβήνει το φίλτρο.");
  });

  it("shows only the rows that fit, and the cursor is always among them", async () => {
    screen = await screenOn(desk, { as: petros, size: { rows: 9, columns: 80 } });
    for (let press = 0; press < numbers().length; press += 1) {
      expect(screen.shows()).toContain(`▸ ${grouped(screen.cursor() ?? "")}`);
      screen.types("j");
    }
    expect(screen.shows().match(/\d{3}\u00a0\d{3}\u00a0\d{3}/gu)).toHaveLength(4);
  });
});

describe("the queue while others work", () => {
  const somethingChanged = () => screen.runOut("poll");

  it("keeps the cursor and every row where they are when a case comes in, and offers it", async () => {
    screen = await screenOn(desk, { as: petros });
    await expect.poll(() => screen.state().counter).not.toBeNull();
    screen.types("jj");
    const before = { cursor: screen.cursor(), numbers: numbers() };
    desk.clock.pass({ minutes: 1 });
    const made = await added(desk, { text: "Έσπασε ο αγωγός, τρέχει ποτάμι", category: "water-leak" });
    somethingChanged();
    await screen.until("▲1 νέα (u)");
    expect({ cursor: screen.cursor(), numbers: numbers() }).toEqual(before);
    screen.types("θ");
    await screen.until("Μπήκε 1 νέα υπόθεση στη λίστα.");
    await expect.poll(numbers).toContain(made.number);
    expect(screen.cursor()).toBe(before.cursor);
  });

  it("dims a case that somebody else took out of the view, and leaves it in its place", async () => {
    screen = await screenOn(desk, { as: petros });
    await expect.poll(() => screen.state().counter).not.toBeNull();
    const [first = "", second] = numbers();
    await desk.as(petros).do("case.assign", { number: first, to: "anna" });
    somethingChanged();
    await expect.poll(() => screen.state().queue.rows[0]?.gone).toBe(true);
    expect(screen.cursor()).toBe(first);
    expect(numbers()[1]).toBe(second);
    expect(screen.shows()).toMatch(/^▸ [\d\u00a0]+ ◐/mu);
  });

  it("says since when the database does not answer, and that it answers again", async () => {
    screen = await screenOn(desk, { as: petros });
    screen.send({ event: "silent", at: desk.clock.now() });
    expect(screen.shows()).toMatch(/! Η βάση δεν απαντά από τις \d\d:\d\d/u);
    screen.types("j");
    expect(screen.cursor()).toBe(numbers()[1]);
    somethingChanged();
    await screen.until("✓ Η βάση απαντά ξανά.");
  });

  it("shows the case under a resting cursor beside the list where there is room", async () => {
    screen = await screenOn(desk, { as: maria, size: { rows: 50, columns: 160 } });
    await screen.until("Ρωτήσαμε: «Τρέχει πολύ ή στάζει;»");
    screen.types("j");
    expect(screen.shows()).toContain("3ο δημοτικό σχολείο");
    screen.runOut("peek");
    await screen.until("Ανατέθηκε σε: Μαρία Παππά");
  });
});
