import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { release } from "../../../core/request/release.ts";
import { anna, RecordingChannel, reported, type TestDesk, testDesk } from "../../support/desk.ts";
import { factsOf, pothole } from "../../support/request.ts";

describe("a case that is put back", () => {
  test("has nobody and is new, and the log says who had it and why it went back", () => {
    const taken = pothole({ handler: anna.id, stage: "planned" });
    expect(release(factsOf(taken), "Λείπω ως τη Δευτέρα")).toEqual({
      case: pothole({ handler: null, stage: "new" }),
      events: [{ type: "RequestReleased", from: anna.id, reason: "Λείπω ως τη Δευτέρα" }],
    });
  });

  test("still waits for the answer that was asked for, and is new once it is there", () => {
    const asked = pothole({ handler: anna.id, stage: "asked", before: "working", question: "Πού;" });
    expect(release(factsOf(asked), null)).toMatchObject({
      case: { handler: null, stage: "asked", before: "new", question: "Πού;" },
    });
  });

  test("has somebody, and is open", () => {
    expect(release(factsOf(pothole()), null)).toEqual({ refused: "nobody-has-it" });
    const done = pothole({ handler: anna.id, stage: "done" });
    expect(release(factsOf(done), null)).toEqual({ refused: "closed" });
  });
});

describe("its resident", () => {
  let desk: TestDesk;
  const telegram = new RecordingChannel("telegram");
  const leaves = async () => {
    desk.clock.pass({ minutes: 1 });
    while ((await desk.deliver(telegram)) > 0);
  };
  beforeEach(async () => {
    desk = await testDesk();
    telegram.sent.length = 0;
  });
  afterEach(() => desk.close());

  test("hears that it waits for somebody, and whom to turn to meanwhile; the reason stays inside", async () => {
    const number = await reported(desk);
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await leaves();
    await desk.as(anna).do("case.release", { number, reason: "Λείπω ως τη Δευτέρα" });
    await leaves();
    expect(telegram.texts.at(-1)).toMatch(
      /: περιμένει πάλι να οριστεί υπάλληλος\. Ως τότε την έχει: Τμήμα Οδοποιίας, τηλ\. [\d ]+, \S+@\S+\nΥπόθεση/u,
    );
    expect(telegram.texts.join()).not.toContain("Δευτέρα");
    expect(await desk.store.compareCases()).toMatchObject({ changed: null });
  });

  test("hears nothing of it where it was taken back at once", async () => {
    const number = await reported(desk);
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await leaves();
    const heard = telegram.texts.length;
    await desk.as(anna).do("case.release", { number });
    expect(await desk.as(anna).do("case.undo", { number })).toMatchObject({
      handler: anna.id,
      stage: "assigned",
    });
    await leaves();
    expect(telegram.texts).toHaveLength(heard);
  });
});
