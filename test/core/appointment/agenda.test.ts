import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agenda } from "../../../core/agenda.ts";
import type { Appointment } from "../../../core/appointment/appointment.ts";
import type { Call } from "../../../core/call/call.ts";
import { caseAt } from "../../../core/case/at.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, testDesk, type TestDesk } from "../../support/desk.ts";

const desk = { kind: "desk" } as const;
/** A Tuesday in December on which the mayor of the demonstration receives from 10:00 on. */
const tuesday = (clock: string) => `2026-12-01T${clock}:00+02:00`;

describe("a call about an appointment", () => {
  let on: TestDesk;
  beforeEach(async () => {
    on = await testDesk();
  });
  afterEach(() => on.close());

  async function booked(at: string, phone: string): Promise<{ one: Appointment; call: Call }> {
    const made = await on
      .as(anna)
      .do("appointment.book", { at, text: "Η παιδική χαρά", phone, name: "Ελένη Χατζή" });
    if (isRefusal(made)) throw new Error(made.refused);
    const one = await caseAt(on.store, "appointment", made.number);
    const call = one && (await on.store.callOf(one.id));
    if (one === undefined || call === undefined) throw new Error("no call");
    return { one, call };
  }

  it("is booked with it, at its time, with the host of the folder", async () => {
    const { one, call } = await booked(tuesday("10:00"), "6912345678");
    expect(call).toMatchObject({ host: "mayor", startsAt: one.startsAt, endsAt: one.endsAt, about: one.id });
    expect((await agenda.hosts(on.deps)).map(({ id }) => id)).toEqual(["mayor"]);
    expect((await agenda.centres(on.deps)).map(({ id }) => id)).toEqual(["kardamyla", "pyrgi"]);
  });

  it("tells the host who comes, about what, and where they are rung up", async () => {
    const { one } = await booked(tuesday("10:00"), "6912345678");
    expect(await agenda.brief(on.deps, one.id)).toMatchObject({
      ...{ number: one.number, topic: "Η παιδική χαρά", name: "Ελένη Χατζή", phone: "+306912345678" },
      case: null,
    });
    expect(await agenda.brief(on.deps, "nothing")).toBeUndefined();
  });

  it("is made longer into free time alone, and the time is kept for it", async () => {
    const { one, call } = await booked(tuesday("10:00"), "6912345678");
    const { one: next } = await booked(tuesday("10:20"), "6912345679");
    const until = (minutes: number) => new Date(call.endsAt.getTime() + minutes * 60_000);
    expect(await agenda.freeUntil(on.deps, one.id)).toEqual(next.startsAt);
    const extend = (minutes: number) =>
      agenda.extend(on.deps, { about: one.id, until: until(minutes), by: desk });
    expect(await extend(6)).toEqual({ refused: "not-free" });
    expect(await extend(5)).toEqual({ until: until(5) });
    expect((await on.store.call(call.id))?.endsAt).toEqual(until(5));
    expect(await agenda.freeUntil(on.deps, one.id)).toBeNull();
    const taken = await on
      .as(anna)
      .do("appointment.book", { at: tuesday("10:16"), text: "x", phone: "6912345670" });
    expect(taken).toEqual({ refused: "slot-taken" });
  });

  it("ends as what it was: held, or missed, and hearing it twice changes nothing", async () => {
    const { one } = await booked(tuesday("10:00"), "6912345678");
    const { one: other } = await booked(tuesday("10:20"), "6912345679");
    on.clock.at = Date.parse(tuesday("10:40"));
    for (let time = 0; time < 2; time += 1) {
      await agenda.settle(on.deps, { about: one.id, outcome: "met", by: desk });
      await agenda.settle(on.deps, { about: other.id, outcome: "missed", by: desk });
    }
    const stages = await Promise.all(
      [one, other].map(async ({ number }) => (await caseAt(on.store, "appointment", number))?.stage),
    );
    expect(stages).toEqual(["met", "missed"]);
    expect((await on.store.history(one.id)).map(({ event }) => event.type)).toEqual([
      ...["AppointmentBooked", "AppointmentMet"],
    ]);
    expect((await on.store.verify()).broken).toBeNull();
    expect((await on.store.compareCases()).changed).toBeNull();
  });

  it("has one link for its host, and a fresh one ends the one before", async () => {
    const give = async () => {
      const given = await on.as(anna).do("appointment.link", {});
      if (isRefusal(given)) throw new Error(given.refused);
      return given;
    };
    const [first, second] = [await give(), await give()];
    expect(first.address).toMatch(/^https:\/\/dimos\.example\/mayor\/[\w-]{32}$/u);
    expect(second.token).not.toBe(first.token);
    const last = await on.store.lastLink("host", { of: "mayor" });
    expect(last).toMatchObject({ serial: 2, endedAt: null, device: null });
    expect(await on.as(anna).do("appointment.link", { of: "nobody" })).toEqual({ refused: "unknown-host" });
    expect(await on.as(anna).do("appointment.device", { of: "nowhere" })).toEqual({
      refused: "unknown-centre",
    });
  });

  it("counts in the figures of the office, and leaves a record", async () => {
    const { one, call } = await booked(tuesday("10:00"), "6912345678");
    on.clock.at = Date.parse(tuesday("10:01"));
    const begun = { ...call, startedAt: on.deps.now(), version: call.version + 1 };
    const joined = (side: "host" | "resident") =>
      ({
        row: "call-trail",
        entry: { call: call.id, at: on.deps.now(), what: "joined", side, detail: `${side}-1` },
      }) as const;
    await on.store.commit({
      rows: [{ row: "call", call: begun, was: call.version }, joined("host"), joined("resident")],
    });
    on.clock.at = Date.parse(tuesday("11:00"));
    expect(await on.as(anna).do("stats.calls", {})).toMatchObject({
      ...{ calls: 1, met: 1, missed: 0, begun: 1, inTime: 1, extended: 0, waitingDays: 7 },
    });
    const record = await on.as(anna).do("appointment.record", { number: one.number });
    if (isRefusal(record)) throw new Error(record.refused);
    expect(record.trail.map(({ what, side }) => [what, side])).toEqual([
      ["joined", "host"],
      ["joined", "resident"],
    ]);
  });
});
