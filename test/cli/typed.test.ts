import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from "vitest";
import { commandLine, itemsOf } from "../support/command.ts";
import { openScreen, type Screen } from "../support/tmux.ts";

const program = join(import.meta.dirname, "../../bin/dimos");
let shell: ReturnType<typeof commandLine>;
let screen: Screen;
beforeAll(async () => {
  shell = commandLine();
  await shell.dimos(["init"]);
});
afterAll(() => shell.remove());
beforeEach(async () => {
  screen = await openScreen({ columns: 80, rows: 24 }, { DIMOS_DATA: shell.data });
});
afterEach(() => screen.close());

async function enter(text: string): Promise<void> {
  await screen.type(text);
  await screen.press("Enter");
}

test("a clerk is asked for what is missing, and the answers make a case", async () => {
  await enter(`${program} case new`);
  await screen.until("Τι συμβαίνει;");
  await enter("Σπασμένο παγκάκι");
  await screen.until("Κατηγορία:");
  await screen.press("Enter");
  for (const question of ["Πού;", "Όνομα;", "Τηλέφωνο;", "e-mail;"]) {
    await screen.until(question);
    await screen.press("Enter");
  }
  await screen.until("✓");
  const [item] = itemsOf(await shell.dimos(["case", "list", "παγκάκι", "--json"]));
  expect(item).toMatchObject({ text: "Σπασμένο παγκάκι", channel: expect.any(String) as string });
});

test("whoever closes with a photo is asked for it, and may say nothing beside it", async () => {
  const path = join(shell.folder, "photo.jpg");
  await sharp({ create: { width: 40, height: 30, channels: 3, background: "gray" } }).toFile(path);
  const made = await shell.dimos(["case", "new", "Σβηστή λάμπα", "--quiet"]);
  await enter(`${program} case close ${made.out.trim()}`);
  await screen.until("Πώς κλείνει η υπόθεση;");
  await screen.press("Down", "Enter");
  await screen.until("Πού είναι η φωτογραφία;");
  await enter(path);
  await screen.until("Αν όχι, πατήστε Enter.");
  await screen.press("Enter");
  await screen.until("έκλεισε: έγινε");
  const [item] = itemsOf(await shell.dimos(["case", "show", made.out.trim(), "--json"]));
  expect(item).toMatchObject({ status: "done", files: [{ name: "photo.jpg" }], outcome: { text: "" } });
});

test("whoever closes a duplicate is asked for the other case, and told when that is no number", async () => {
  const other = await shell.dimos(["case", "new", "Λακκούβα στη γωνία", "--quiet"]);
  const made = await shell.dimos(["case", "new", "Η ίδια λακκούβα", "--quiet"]);
  const closing = `${program} case close ${made.out.trim()}`;
  for (const [typed, said] of [
    ["417293614", "δεν ταιριάζει"],
    [other.out.trim(), "έκλεισε: διπλή"],
  ] as const) {
    await enter(`clear; ${closing}`);
    await screen.until("Πώς κλείνει η υπόθεση;");
    await screen.press("Up", "Enter");
    await screen.until("Με ποια υπόθεση είναι ίδια;");
    await enter(typed);
    await screen.until(said);
  }
});

test("Ctrl-C at a question leaves with 130, and nothing is written", async () => {
  const made = await shell.dimos(["case", "new", "Λακκούβα", "--quiet"]);
  await enter(`${program} case close ${made.out.trim()}; echo code=$?`);
  await screen.until("Πώς κλείνει η υπόθεση;");
  await screen.press("C-c");
  const shown = await screen.until("code=130");
  expect(shown).toContain("Δεν γράφτηκε τίποτα.");
  const [item] = itemsOf(await shell.dimos(["case", "show", made.out.trim(), "--json"]));
  expect(item).toMatchObject({ status: "new", version: 1 });
});

test("a chat shows both sides, tells what comes later while somebody types, and ends politely", async () => {
  await enter(`${program} chat --as eleni; echo code=$?`);
  await screen.until(/▌ Δήμος Χίου, καλη(?:μέρα|σπέρα)[^]*\n› *\n/u);
  await enter("Λακκούβα έξω από το σπίτι");
  await screen.until(/ {20}Λακκούβα έξω από το σπίτι ▐[^]*▌ Πού ακριβώς/u);
  await enter("/place 38.3684,26.1358");
  await screen.until("▌  1 Χωρίς φωτογραφία");
  await enter("1");
  await screen.until(/Χωρίς φωτογραφία ▐[^]*▌  1 Ναι, στείλτε το/u);
  await enter("1");
  const done = await screen.until(/▌ \d{3}\u00a0\d{3}\u00a0\d{3}\n/u);
  const number = /▌ ([\d\u00a0]{11})\n/u.exec(done)?.[1]?.replace(/\D/gu, "") ?? "";
  await screen.type("μισή λέξη");
  await screen.until("› μισή λέξη");
  await shell.dimos(["case", "assign", number, "me"]);
  // Nobody has given this account a name, and an account's own is none for residents.
  await screen.until(/▌ .*ορίστηκε υπάλληλος. Τμήμα Οδοποιίας[^]*\n› μισή λέξη/u);
  await screen.press("C-c");
  await screen.until(/Ό,τι είπαμε έμεινε\.[^]*code=0/u);
});
