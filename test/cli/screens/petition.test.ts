import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isOf } from "../../../core/cases.ts";
import type { Petition } from "../../../core/petition/petition.ts";
import type { Staff } from "../../../core/staff/staff.ts";
import { anna, petros, type TestDesk, testDesk } from "../../support/desk.ts";
import { counted, opened } from "../../support/petitions.ts";
import { grouped, screenOn, type TestScreen } from "../../support/screen.ts";

let desk: TestDesk;
let one: Petition;
let screens: TestScreen[];
beforeEach(async () => {
  desk = await testDesk();
  one = await opened(desk);
  screens = [];
});
afterEach(async () => {
  screens.forEach((screen) => screen.close());
  await desk.close();
});

/** A clerk in front of the open petition. */
async function before(as: Staff): Promise<TestScreen> {
  const screen = await screenOn(desk, { as, size: { rows: 30, columns: 100 } });
  screens.push(screen);
  screen.types("6");
  await screen.until(grouped(one.number));
  screen.press("enter");
  await screen.until("Υπογραφές");
  return screen;
}

async function entersSheet(screen: TestScreen, sheet: string, lines: readonly string[]): Promise<void> {
  screen.types("π");
  await screen.until("Ποιος αριθμός είναι γραμμένος");
  screen.types(sheet);
  screen.press("enter");
  await screen.until("Ένας στη γραμμή");
  for (const [at, line] of lines.entries()) {
    if (at > 0) screen.press("newline");
    screen.types(line);
  }
  screen.press("enter");
}

const paper = ["6912000001", "6912 000 002", "2271012345", "+30 6912000001", "6912000003"];

describe("a sheet of paper", () => {
  it("is entered line by line, and says which lines do not count and why", async () => {
    const screen = await before(anna);
    await entersSheet(screen, "Α12", paper);
    const shown = await screen.until(/μετρούν 3 από 5/u);
    expect(shown).toContain("γραμμή 3: σταθερό τηλέφωνο");
    expect(shown).toContain("γραμμή 4: είναι και πιο πάνω");
    expect(await counted(desk, one)).toBe(8);
  });

  it("is entered once, and what was typed of the second time stays", async () => {
    const screen = await before(anna);
    await entersSheet(screen, "Α12", paper.slice(0, 2));
    await screen.until("μετρούν 2 από 2");
    await entersSheet(screen, "Α12", ["6912000009"]);
    expect(await screen.until("έχει περαστεί")).toContain("6912000009");
    expect(await counted(desk, one)).toBe(7);
  });
});

describe("doubtful signatures", () => {
  const held = async (screen: TestScreen) => {
    screen.types("η");
    await screen.until("Ποιες υπογραφές να ελεγχθούν;");
    screen.types("1");
    await screen.until("Γιατί είναι ύποπτες;");
    screen.types("Ίδιος γραφικός χαρακτήρας");
    screen.press("enter");
    return screen.until("υπογραφές σε έλεγχο: 3");
  };
  const withSheet = async (as: Staff) => {
    const screen = await before(as);
    await entersSheet(screen, "Α12", paper);
    await screen.until("μετρούν 3 από 5");
    return screen;
  };

  it("are held by sheet, and count again, by the Greek keys", async () => {
    const screen = await withSheet(anna);
    await held(screen);
    expect(await counted(desk, one)).toBe(5);
    await screen.until("σε έλεγχο: 3");
    screen.types("λ");
    expect(await screen.until("Ποιες υπογραφές μετρούν πάλι;")).toContain("Όλες όσες είναι σε έλεγχο");
    screen.types("2");
    screen.press("enter");
    await screen.until("υπογραφές που μετρούν πάλι: 3");
    expect(await counted(desk, one)).toBe(8);
  });

  it("are left alone by a key that was hit by mistake, and by Enter after it", async () => {
    const screen = await withSheet(anna);
    for (const key of ["h", "i"]) {
      screen.types(key);
      await screen.until("Ποιες υπογραφές");
      screen.press("enter");
      await screen.until(/^(?![\s\S]*Ποιες υπογραφές)/u);
    }
    screen.types("l");
    await screen.until("Καμία υπογραφή δεν ταιριάζει");
    expect(await counted(desk, one)).toBe(8);
  });

  it("are made invalid by two: the first is told what it would come to, the second decides", async () => {
    const first = await withSheet(anna);
    await held(first);
    await first.until("σε έλεγχο: 3");
    first.types("ι");
    expect(await first.until("Θα κρίνει δεύτερος")).toContain("Φύλλο Α12");
    first.types("1");
    await first.until("Γιατί είναι ύποπτες;");
    first.types("Ψεύτικα κινητά");
    first.press("enter");
    await first.until("προτάθηκαν για ακύρωση 3");
    await first.until("Ψεύτικα κινητά");
    first.types("x1");
    first.press("enter");
    await first.until("Χρειάζεται δεύτερος υπάλληλος");
    const second = await before(petros);
    second.types("χ");
    await second.until("Τι κρίνετε");
    second.types("1");
    second.press("enter");
    await second.until(": Οι υπογραφές είναι άκυρες.");
    expect((await desk.store.beside(one.id))?.tally).toMatchObject({ proven: 5, held: 0, invalid: 3 });
  });
});

describe("a new petition for somebody", () => {
  it("is written part by part; what is wrong with a part is said before the next one is asked", async () => {
    const screen = await screenOn(desk, { as: anna, size: { rows: 30, columns: 100 } });
    screens.push(screen);
    screen.types("6");
    await screen.until(grouped(one.number));
    screen.types("ν");
    await screen.until("Τίτλος, έως 80 χαρακτήρες");
    screen.types("Δέντρα");
    screen.press("enter");
    await screen.until("πολύ λίγα λόγια");
    screen.types(" σε όλη την προκυμαία");
    screen.press("enter");
    await screen.until("Τι ζητά");
    screen.types("Ζητάμε να φυτευτούν δέντρα σε όλη την προκυμαία.");
    screen.press("enter");
    await screen.until("Γιατί;");
    screen.press("enter");
    await screen.until("Όνομα;");
    screen.press("enter");
    await screen.until("Κινητό ή e-mail του");
    screen.types("6944000777");
    screen.press("enter");
    expect(await screen.until("Γράφτηκε: ")).toContain("Μαζεύει υποστηρικτές");
    const { items } = await desk.store.list({ kind: "petition", order: "newest", limit: 5 });
    expect(items).toHaveLength(2);
    expect(items.some((each) => isOf(each, "petition") && each.title === "Δέντρα σε όλη την προκυμαία")).toBe(
      true,
    );
  });
});
