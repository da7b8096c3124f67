import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLeaves } from "../../../bin/leaves.ts";
import { outlookOf, type Way } from "../../../core/notice/ways.ts";
import { anna, RecordingChannel, testDesk, type TestDesk } from "../../support/desk.ts";

const telegram: Way = { channel: "telegram", address: "7", isProven: true, leave: "free" };
const mobile: Way = { channel: "sms", address: "+306944000111", isProven: false, leave: "free" };

describe("given the ways to a resident, a message by one of them", () => {
  test.each([
    ["goes where they have written from", telegram, [telegram, mobile], { goes: "now" }],
    ["may go in vain where they have not", mobile, [mobile], { goes: "unproven" }],
    [
      "goes by another proven one where its channel is off",
      mobile,
      [{ ...mobile, leave: "off" }, telegram],
      { goes: "elsewhere", because: "off", by: "telegram" },
    ],
    [
      "goes by another where the number gets no SMS",
      mobile,
      [{ ...mobile, leave: "abroad" }, telegram],
      { goes: "elsewhere", because: "abroad", by: "telegram" },
    ],
    [
      "waits where the other is not proven",
      telegram,
      [{ ...telegram, leave: "off" }, mobile],
      { goes: "waits", because: "off" },
    ],
    [
      "waits where the other is off too",
      mobile,
      [
        { ...mobile, leave: "off" },
        { ...telegram, leave: "off" },
      ],
      { goes: "waits", because: "off" },
    ],
    [
      "only waits for its turn where the limit is reached",
      mobile,
      [{ ...mobile, leave: "spent" }, telegram],
      { goes: "waits", because: "spent" },
    ],
    ["to the office is not judged", { channel: "mail", address: "a@chios.gr" }, [], { goes: "now" }],
  ] as const)("%s", (_, to, ways, outlook) => {
    expect(outlookOf(to, ways)).toEqual(outlook);
  });
});

describe("a desk that serves", () => {
  let desk: TestDesk;
  let number: string;
  const sms = new RecordingChannel("sms");
  beforeEach(async () => {
    desk = await testDesk();
    desk.deps.leaves = openLeaves(desk.deps);
    const made = await desk
      .as(anna)
      .do("case.new", { text: "Λακκούβα", category: "potholes", place: "Απλωταριά 3", phone: "6944000111" });
    if ("refused" in made) throw new Error(made.refused);
    number = made.number;
    while ((await desk.deliver(sms)) > 0);
    desk.clock.pass({ days: 2 });
  });
  afterEach(() => desk.close());

  const ways = async () => {
    const shown = await desk.as(anna).do("case.show", { number });
    return "refused" in shown ? [] : shown.ways.map(({ channel, leave }) => [channel, leave]);
  };
  const serves = (on: readonly ("sms" | "telegram")[], perDay = 2000) =>
    desk.store.commit({ sending: { on, sms: { abroad: [], perDay } } });

  test("is asked by every program what is on; before it ever served, nobody guesses", async () => {
    expect(await ways()).toEqual([["sms", "free"]]);
    await serves(["telegram"]);
    expect(await ways()).toEqual([["sms", "off"]]);
    await serves(["sms"]);
    expect(await ways()).toEqual([["sms", "free"]]);
  });

  test("sends no more once its limit of the day is reached, and again a day later", async () => {
    await serves(["sms"], 1);
    await desk.as(anna).do("case.reply", { number, text: "Ερχόμαστε." });
    while ((await desk.deliver(sms)) > 0);
    await desk.store.spend(sms.sent[0]?.address ?? "", desk.clock.now(), []);
    expect(await ways()).toEqual([["sms", "spent"]]);
    desk.clock.pass({ days: 1, minutes: 1 });
    expect(await ways()).toEqual([["sms", "free"]]);
  });
});
