import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "../../bots/telegram/parse.ts";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const eleni = new Pocket(1001, "el");
async function hears(update: RawUpdate): Promise<string | null> {
  const incoming = parse(update, "1");
  if (incoming === undefined) return null;
  return (await desk.accept(incoming)).reply?.text ?? null;
}
const changed = (update: RawUpdate, text: string): RawUpdate => ({
  update_id: update.update_id + 100_000,
  edited_message: { ...(update["message"] as object), text, edit_date: 1 },
});

test("a message that is changed changes the draft; once it is a case, the case and its resident hear of it", async () => {
  const first = eleni.text("Λακκούβα στον δρόμο");
  await hears(first);
  expect(await hears(changed(first, "Μεγάλη λακκούβα στον δρόμο"))).toMatch(
    /^Το διορθώσαμε σε όσα μας γράψατε\.[^]*Πού ακριβώς είναι;$/u,
  );
  await hears(eleni.text("Ερμού 5"));
  await hears(eleni.text("όχι"));
  await hears(eleni.text("ναι"));
  const [request] = (await desk.store.list({ limit: 5 })).items;
  expect(request).toMatchObject({ text: "Μεγάλη λακκούβα στον δρόμο" });
  const again = { ...changed(first, "Μεγάλη λακκούβα στη μέση"), update_id: first.update_id + 200_000 };
  expect(await hears(again)).toContain("Προσθέσαμε τη διόρθωσή σας στην υπόθεση");
  expect(await hears({ ...again, update_id: again.update_id + 1 })).toBeNull();
  const history = await desk.store.history(request?.id ?? "");
  expect(history.at(-1)?.event).toMatchObject({
    type: "ResidentWrote",
    text: "Διόρθωση: Μεγάλη λακκούβα στη μέση",
  });
});

test("what nobody remembers, and what led to nothing, is changed in silence", async () => {
  const hello = eleni.text("καλημέρα σας");
  await hears(hello);
  expect(await hears(changed(hello, "καλησπέρα σας"))).toBeNull();
  expect(
    await hears({
      ...changed(hello, "α"),
      edited_message: { ...(hello["message"] as object), message_id: 4, text: "α" },
    }),
  ).toBeNull();
  expect((await desk.store.list({ limit: 5 })).items).toEqual([]);
});
