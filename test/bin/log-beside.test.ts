import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { besideChecks } from "../../bin/log-beside.ts";
import { isRefusal } from "../../core/refusal.ts";
import { anna, testDesk, type TestDesk } from "../support/desk.ts";
import { forging } from "../support/forging.ts";
import { opened } from "../support/petitions.ts";

let desk: TestDesk;
let petition: string;
let meeting: string;
beforeEach(async () => {
  desk = await testDesk();
  petition = (await opened(desk)).number;
  const at = "2026-11-26T08:00:00.000Z";
  const booked = await desk
    .as(anna)
    .do("appointment.book", { at, text: "Η άδεια", phone: "6912345678", name: "Ελένη" });
  if (isRefusal(booked)) throw new Error(booked.refused);
  meeting = booked.number;
});
afterEach(() => desk.close());

async function found(): Promise<Record<string, string>> {
  const checks = await besideChecks(desk.deps);
  return Object.fromEntries(checks.map(({ name, ok, detail }) => [name, `${ok ? "✓" : "✗"} ${detail.en}`]));
}

const outside = "is not as the log has it: the database was changed from outside";

test("what nobody touched from outside is well", async () => {
  expect(await found()).toEqual({
    "log-signatures": "✓ 1, as the log has them",
    "log-times": "✓ 1, as the log has them",
  });
});

test("what is over, called off or on its way needs no time", async () => {
  desk.clock.pass({ days: 3 });
  await desk.as(anna).do("appointment.met", { number: meeting });
  expect((await found())["log-times"]).toBeUndefined();
});

describe("T25: what somebody does to the rows beside a case is found", () => {
  test.each([
    ["a signature taken out", "delete from signature where seq = 3"],
    ["one that counts no more", "update signature set state = 'withdrawn' where seq = 3"],
    ["the number that is shown", "update petition set proven = proven + 100"],
    ["an entry of a day's list", "delete from signature_act where seq = 2"],
  ])("%s", async (_, sql) => {
    forging(desk, sql);
    expect((await found())["log-signatures"]).toBe(`✗ ${petition} ${outside}`);
  });

  test.each([
    ["a time that is free again", "delete from slot"],
    ["one that was put elsewhere", "update slot set starts_at = starts_at + 600000"],
    ["one that is somebody else's", "update slot set resource = 'host:other'"],
    [
      "one that is only held",
      "update slot set state = 'held', holder = 'x', until = 9e12, appointment = null, person = null",
    ],
  ])("%s", async (_, sql) => {
    forging(desk, sql);
    expect((await found())["log-times"]).toBe(`✗ ${meeting} ${outside}`);
  });
});
