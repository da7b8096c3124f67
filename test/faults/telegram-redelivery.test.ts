import { afterEach, beforeEach, expect, test } from "vitest";
import { TelegramStreet } from "../support/telegram-street.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const eleni = new Pocket(1001, "el");
let street: TelegramStreet;
beforeEach(async () => {
  street = await new TelegramStreet().open();
});
afterEach(() => street.close());

const asked = ["Πού ακριβώς είναι;", "Έχετε φωτογραφία;", "Να το στείλουμε;", "Το σημειώσαμε."];

/** A report in four updates, each delivered by `deliver`; answers the updates. */
async function reporting(deliver: (update: RawUpdate) => Promise<void>): Promise<RawUpdate[]> {
  const told: RawUpdate[] = [];
  const next = async (update: RawUpdate) => {
    told.push(update);
    await deliver(update);
    await street.settled();
  };
  await next(eleni.text("Λακκούβα στον δρόμο"));
  await next(eleni.location(38.3683, 26.1358));
  await next(street.telegram.pressing(eleni, "Χωρίς φωτογραφία"));
  await next(street.telegram.pressing(eleni, "Ναι, στείλτε το"));
  return told;
}

function answeredOnce(): void {
  const read = street.read(eleni);
  expect(read.map((text, index) => text.includes(asked[index] ?? "no more"))).toEqual([
    true,
    true,
    true,
    true,
  ]);
}

test("every update delivered twice is one case and one answer each", async () => {
  await reporting(async (update) => {
    expect(await street.deliver(update)).toBe(200);
    expect(await street.deliver(update)).toBe(200);
  });
  answeredOnce();
  expect(await street.cases()).toBe(1);
});

test("every update delivered ten times at once is one case and one answer each", async () => {
  await reporting(async (update) => {
    const statuses = await Promise.all(Array.from({ length: 10 }, () => street.deliver(update)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
  answeredOnce();
  expect(await street.cases()).toBe(1);
});

test("all of them again after a restart, in another order, change nothing", async () => {
  const told = await reporting(async (update) => {
    expect(await street.deliver(update)).toBe(200);
  });
  await street.stop();
  await street.start();
  for (const update of told.toReversed()) expect(await street.deliver(update)).toBe(200);
  await Promise.all(told.map((update) => street.deliver(update)));
  await street.settled();
  answeredOnce();
  expect(await street.cases()).toBe(1);
});

test("updates of one chat that overtake each other still make one report that can be sent", async () => {
  const [sentence, place] = [eleni.text("Λακκούβα στον δρόμο"), eleni.location(38.3683, 26.1358)];
  expect(await street.deliver(place)).toBe(200);
  await street.settled();
  expect(await street.say(eleni, sentence)).toContain("Έχετε φωτογραφία;");
  await street.press(eleni, "Χωρίς φωτογραφία");
  expect(await street.press(eleni, "Ναι, στείλτε το")).toContain("Ο αριθμός σας:");
  expect(await street.cases()).toBe(1);
});

test("a hundred residents at once are each answered in their own order", async () => {
  const residents = Array.from({ length: 100 }, (_, index) => new Pocket(2000 + index, "el"));
  const updates = residents.flatMap((each) => [
    each.text("Λακκούβα στον δρόμο"),
    each.text("δίπλα στον φούρνο"),
  ]);
  for (const half of [0, 1])
    await Promise.all(
      updates.filter((_, index) => index % 2 === half).map((update) => street.deliver(update)),
    );
  await street.settled();
  for (const each of residents)
    expect(street.read(each)).toEqual([
      expect.stringContaining("Πού ακριβώς είναι;"),
      expect.stringContaining("Έχετε φωτογραφία;"),
    ]);
});

test("a button of an old question, and one whose message Telegram has forgotten, are answered kindly", async () => {
  await street.say(eleni, eleni.text("Λακκούβα στον δρόμο"));
  await street.say(eleni, eleni.location(38.3683, 26.1358));
  const old = street.telegram.pressing(eleni, "Χωρίς φωτογραφία");
  await street.say(eleni, old);
  expect(await street.say(eleni, { ...old, update_id: old.update_id + 500 })).toMatch(
    /^Αυτή η ερώτηση έχει κλείσει\. Συνεχίζουμε από εδώ:\n«[^]*Να το στείλουμε;/u,
  );
  const forgotten = eleni.press("1:send");
  const query = forgotten["callback_query"] as Record<string, unknown>;
  const gone = { chat: eleni.chat, message_id: 3, date: 0 };
  expect(await street.say(eleni, { ...forgotten, callback_query: { ...query, message: gone } })).toContain(
    "Αυτή η ερώτηση έχει κλείσει.",
  );
  expect(await street.cases()).toBe(0);
});
