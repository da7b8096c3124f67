import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TelegramStreet } from "../support/telegram-street.ts";
import { Pocket } from "../support/telegram-updates.ts";

let street: TelegramStreet;
beforeEach(async () => {
  street = await new TelegramStreet().open();
});
afterEach(() => street.close());

const residents = (count: number) =>
  Array.from({ length: count }, (_, index) => new Pocket(7000 + index, "el"));
const told = () => street.telegram.seen.length;
const soon = (look: () => void) => vi.waitFor(look, { interval: 10 });

/** Everybody writes, and is owed an answer. */
async function written(everybody: Pocket[]): Promise<void> {
  const statuses = await Promise.all(
    everybody.map((each) => street.deliver(each.text("Λακκούβα στον δρόμο"))),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
}

const repeats = (everybody: Pocket[]) =>
  everybody.map((each) => street.read(each).length - 1).reduce((sum, more) => sum + more, 0);

test("a chat for which Telegram never answers holds up thirty others for half a second", async () => {
  const everybody = residents(30);
  street.telegram.silentFor.add(everybody[0]?.id ?? 0);
  const begun = performance.now();
  await written(everybody);
  await soon(() => expect(told()).toBe(29));
  expect(performance.now() - begun).toBeLessThan(9_000);
  await Promise.all(street.desks.splice(0).map((desk) => desk.kill()));
});

test("SIGTERM in the middle of sending tells nobody twice, and nobody not at all", async () => {
  const everybody = residents(21);
  street.telegram.answersAfterMs = 60;
  await written(everybody);
  await soon(() => expect(told()).toBeGreaterThan(3));
  await street.stop();
  expect(told()).toBeLessThan(21);
  await street.start();
  await soon(() => expect(told()).toBe(21));
  expect(repeats(everybody)).toBe(0);
});

test("kill -9 in the middle of sending repeats one message at most, and the rest goes out within seconds", async () => {
  const everybody = residents(21);
  street.telegram.answersAfterMs = 60;
  await written(everybody);
  await soon(() => expect(told()).toBeGreaterThan(3));
  await Promise.all(street.desks.splice(0).map((desk) => desk.kill()));
  const begun = performance.now();
  await street.start();
  await soon(() => expect(everybody.every((each) => street.read(each).length > 0)).toBe(true));
  await street.settled();
  expect(performance.now() - begun).toBeLessThan(25_000);
  expect(repeats(everybody)).toBeLessThanOrEqual(1);
});
