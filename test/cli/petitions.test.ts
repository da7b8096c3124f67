import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../../core/desk.ts";
import { settlePetitions } from "../../core/petition/settle.ts";
import { isRefusal } from "../../core/refusal.ts";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";
import { anna, testDesk } from "../support/desk.ts";

const shell = commandLine();
const { dimos } = shell;
beforeAll(async () => void (await dimos(["init"])), 60_000);
afterAll(() => shell.remove());

const petition = (...words: string[]) => dimos(["petition", ...words]);
const mobiles = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => String(6_911_111_000 + from + at));
let sheets = 0;

async function sheetOf(number: string, lines: readonly string[]) {
  sheets += 1;
  const path = join(shell.folder, `sheet-${String(sheets)}.txt`);
  writeFileSync(path, lines.join("\n"));
  const sheet = `Α${String(sheets)}`;
  return { sheet, path, answer: await petition("sheet", number, "--sheet", sheet, "--lines", path) };
}

async function drafted(title: string): Promise<string> {
  const words = ["draft", title, "--ask", "Να γίνει το κέντρο πεζόδρομος", "--phone", "6912345678", "-q"];
  return (await petition(...words)).out.trim();
}

/** Lets what is due on petitions happen, as the running desk does, and does something there as a colleague. */
async function settled(work?: (colleague: Desk) => Promise<object>): Promise<object | undefined> {
  const desk = await testDesk({ folder: shell.data });
  const deps = { ...desk.deps, now: () => new Date() };
  await settlePetitions(deps);
  const done = await work?.(openDesk(deps, anna));
  await desk.close();
  return done;
}

describe("a petition at the desk", { timeout: 60_000 }, () => {
  test("is drafted, supported on paper, opened, answered and counted again", async () => {
    const number = await drafted("Πεζόδρομος στο κέντρο της πόλης");
    expect((await petition("moderate", number, "--decision", "open")).err).toContain("E-NOT-IN-MODERATION");
    const { answer } = await sheetOf(number, mobiles(1, 5));
    expect(answer).toMatchObject({ code: 0 });
    await settled();

    const rehearsed = await petition("moderate", number, "--decision", "open", "--dry-run");
    expect(rehearsed.err).toContain("Ο δημότης θα διαβάσει: «Το αίτημά σας");
    expect(itemsOf(await petition("list", "--json"))).toMatchObject([
      { number, status: "moderation", signatures: 5 },
    ]);
    expect((await petition("moderate", number, "--decision", "open")).code).toBe(0);
    expect((await petition("moderate", number, "--decision", "personal")).code).toBe(6);
    expect((await petition("agenda", number, "--session", "11η", "--on", "31/12/2099")).code).toBe(0);
    expect((await petition("agenda", number, "--session", "11η", "--on", "αύριο")).code).toBe(2);
    expect((await petition("answer", number, "Γίνεται ως τον Ιούνιο")).code).toBe(0);
    const [shown] = itemsOf(await petition("show", number, "--json"));
    expect(shown).toMatchObject({ tally: { proven: 5 }, next: 200, agenda: { session: "11η" } });
    expect(await petition("verify", number)).toMatchObject({ code: 0 });
    expect(itemsOf(await dimos(["case", "list", "--kind", "petition", "--json=number,kind"]))).toEqual([
      { number, kind: "petition" },
    ]);
    expect(itemsOf(await dimos(["case", "list", "--kind", "request", "--json"]))).toEqual([]);
  });

  test("takes each sheet once and says of every line what became of it", async () => {
    const number = await drafted("Περισσότερα δέντρα στην προκυμαία");
    const [first = "", ...others] = mobiles(20, 3);
    const { path, sheet, answer } = await sheetOf(number, [first, ...others, first, "2271041234", "κάτι"]);
    expect(answer.code).toBe(8);
    for (const told of ["είναι και πιο πάνω", "σταθερό τηλέφωνο", "δεν είναι τηλέφωνο", "μετρούν 3 από 6"])
      expect(answer.out).toContain(told);
    const again = await petition("sheet", number, "--sheet", sheet.toLowerCase(), "--lines", path, "--json");
    expect(errorOf(again)).toMatchObject({ code: "E-SHEET-ENTERED", exit: 6 });
    expect((await petition("sign", number, "--key", first)).err).toContain("E-SIGNED");
  });

  test("has signatures made invalid by two people, who see how the number would change", async () => {
    const number = await drafted("Φωτισμός στον περιφερειακό δρόμο");
    const { sheet } = await sheetOf(number, mobiles(40, 4));
    const about = ["invalidate", number, "--reason", "Ίδιος γραφικός χαρακτήρας"];
    expect((await petition(...about)).err).toContain("E-NOTHING-SELECTED");
    const rehearsed = await petition(...about, "--sheet", sheet, "--dry-run", "--json");
    expect(itemsOf(rehearsed)).toEqual([{ number, count: 4, shown: 4, then: 0 }]);
    expect((await petition("decide", number, "--agree")).err).toContain("E-UNKNOWN-PROPOSAL");
    const proposed = await petition(...about, "--sheet", sheet);
    expect(proposed.err).toContain("τώρα 4, μετά 0");
    expect((await petition("decide", number, "--agree")).err).toContain("E-SAME-PERSON");
    const done = await settled((desk) => desk.do("petition.decide", { number, agree: true }));
    expect(done !== undefined && isRefusal(done)).toBe(false);
    expect(itemsOf(await petition("show", number, "--json"))).toMatchObject([
      { tally: { proven: 0, invalid: 4 } },
    ]);
    expect((await petition("verify", number)).code).toBe(0);
  });

  test("answers every question as its schema says, and none in a pipe", async () => {
    const number = await drafted("Ράμπες σε όλα τα πεζοδρόμια");
    expect((await petition("moderate", number)).err).toContain("E-NOT-IN-TERMINAL");
    expect((await petition("sheet", number, "--sheet", "Χ1")).err).toContain("E-NOT-IN-TERMINAL");
    expect((await petition("list", "--stage", "ανοιχτό")).code).toBe(0);
    expect((await petition("list", "--stage", "κάπου")).code).toBe(2);
    expect((await petition("anonymise", "--dry-run")).code).toBe(0);
  });
});
