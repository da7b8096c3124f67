import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { promise } from "../../bin/live/promise.ts";
import type { Call } from "../../core/call/call.ts";
import { caseAt } from "../../core/case/at.ts";
import { isRefusal } from "../../core/refusal.ts";
import { anna, petros, reported, testDesk, type TestDesk } from "../support/desk.ts";

describe("what is promised in a call", () => {
  let on: TestDesk;
  let call: Call;
  beforeEach(async () => {
    on = await testDesk();
    const given = {
      at: "2026-12-01T10:00:00+02:00",
      text: "Ο φωτισμός",
      phone: "6912345678",
      name: "Ελένη Χατζή",
    };
    const made = await on.as(anna).do("appointment.book", given);
    if (isRefusal(made)) throw new Error(made.refused);
    const found = await on.store.callOf(made.id);
    if (found === undefined) throw new Error("no call");
    call = found;
    on.clock.at = call.startsAt.getTime() + 60_000;
  });
  afterEach(() => on.close());

  const promised = (owner: string | null) =>
    promise(on.deps, {
      ...{ about: call.about, text: "Να αλλάξουν οι λαμπτήρες", owner, due: "2026-12-20" },
      by: { kind: "desk" },
    });

  it("becomes a request of the same resident, with whoever takes it on, and the day", async () => {
    const made = await promised(petros.id);
    if (isRefusal(made)) throw new Error(made.refused);
    const request = await caseAt(on.store, "request", made.number);
    const number = await on.store.numberOf(call.about);
    const meeting = await on.store.case(number ?? "");
    expect(request).toMatchObject({ text: "Να αλλάξουν οι λαμπτήρες (έως 20/12/2026)", handler: petros.id });
    expect(request?.resident).toBe(meeting?.resident);
    expect((await on.store.trailOf(call.id)).find(({ what }) => what === "note")?.detail).toContain(
      made.number,
    );
  });

  it("is told to the resident when the call is over, not while it goes on", async () => {
    const made = await promised(petros.id);
    if (isRefusal(made)) throw new Error(made.refused);
    const request = await caseAt(on.store, "request", made.number);
    const { items } = await on.store.notices({ about: request?.id ?? "", limit: 10 });
    const out = call.endsAt.getTime() + call.graceS * 1000;
    const toResident = items.filter(({ address }) => address === "+306912345678");
    expect(toResident.length).toBeGreaterThan(0);
    for (const { dueAt } of toResident) expect(dueAt.getTime()).toBeGreaterThanOrEqual(out);
  });

  it("P7: is told to whoever takes it on at once, however far the register is ahead of the clock", async () => {
    const right = on.clock.at;
    on.clock.at += 3650 * 86_400_000;
    await reported(on);
    on.clock.at = right;
    const made = await promised(petros.id);
    if (isRefusal(made)) throw new Error(made.refused);
    const request = await caseAt(on.store, "request", made.number);
    expect(request?.openedAt.getFullYear()).toBe(2036);
    const { items } = await on.store.notices({ about: request?.id ?? "", limit: 10 });
    const toStaff = items.filter(({ address }) => address === petros.email);
    expect(toStaff.length).toBeGreaterThan(0);
    for (const { dueAt } of toStaff) expect(dueAt).toEqual(on.clock.now());
  });

  it("stays in the queue for everybody where nobody is named", async () => {
    const made = await promised(null);
    if (isRefusal(made)) throw new Error(made.refused);
    expect((await caseAt(on.store, "request", made.number))?.handler).toBeNull();
  });
});
