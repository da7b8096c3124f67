import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../support/serving.ts";
import { TelegramStreet } from "../support/telegram-street.ts";
import { Pocket } from "../support/telegram-updates.ts";

const residents = Array.from({ length: 40 }, (_, index) => new Pocket(3000 + index, "el"));
let street: TelegramStreet;
beforeEach(async () => {
  street = await new TelegramStreet().open();
  await street.start({ DIMOS_PORT: String(await freePort()) });
});
afterEach(() => street.close());

const urls = () => street.desks.map(({ url }) => url);

test("two servers on one data folder send no message twice, and each chat's in order", async () => {
  for (const words of ["Λακκούβα στον δρόμο", "δίπλα στον φούρνο", "χωρίς", "ναι"]) {
    await Promise.all(residents.map((each, index) => street.deliver(each.text(words), urls()[index % 2])));
  }
  await street.settled();
  for (const each of residents) {
    expect(street.read(each)).toEqual([
      expect.stringContaining("Πού ακριβώς είναι;"),
      expect.stringContaining("Έχετε φωτογραφία;"),
      expect.stringContaining("Να το στείλουμε;"),
      expect.stringContaining("Ο αριθμός σας:"),
    ]);
  }
  expect(await street.cases()).toBe(residents.length);
});

test("the same updates to both servers at once are one case and one answer each", async () => {
  for (const words of ["Λακκούβα στον δρόμο", "δίπλα στον φούρνο", "χωρίς", "ναι"]) {
    const statuses = await Promise.all(
      residents.slice(0, 10).flatMap((each) => {
        const update = each.text(words);
        return urls().map((url) => street.deliver(update, url));
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  await street.settled();
  for (const each of residents.slice(0, 10)) expect(street.read(each)).toHaveLength(4);
  expect(await street.cases()).toBe(10);
});
