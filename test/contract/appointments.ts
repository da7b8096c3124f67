import { describe, expect, it } from "vitest";
import type { Appointment, Timed } from "../../core/appointment/appointment.ts";
import type { Reserved } from "../../core/appointment/port.ts";
import type { ContactCode } from "../../core/person/code.ts";
import type { Change, Store } from "../../core/store.ts";
import { chios } from "../support/chios.ts";
import { booked, bookedEvent } from "./appointment-making.ts";
import { minutes, morning, person } from "./making.ts";
import type { Opening } from "./subject.ts";

const resource = "host:mayor";
const whole = { from: minutes(-100_000), until: minutes(100_000), now: morning };
const time = (from: number, to: number, of = resource): Reserved => {
  return { resource: of, startsAt: minutes(from), endsAt: minutes(to) };
};

type Own = { person?: string; holder?: string; remindAt?: Date; at?: Date };

/** A new appointment with what is reserved for it. */
function opening(one: Appointment, slots: Reserved[], { at = morning, ...own }: Own = {}): Change {
  const owner = { appointment: one.id, person: null, holder: null, remindAt: null, ...own };
  return {
    cases: [{ case: one, was: 0 }],
    events: [{ about: one.id, at: morning, by: { kind: "resident" }, event: bookedEvent(one) }],
    rows: [{ row: "slots", owner, slots, at }],
  };
}

const holding = (holder: string, slots: Reserved[], { until = minutes(5), at = morning } = {}): Change => ({
  rows: [{ row: "slots", owner: { holder, until }, slots, at }],
});

async function there(store: Store, slots: Reserved[], own: Own = {}) {
  const one = booked();
  expect(await store.commit(opening(one, slots, own))).toMatchObject({ committed: true });
  return one;
}

async function onNew(open: Opening, work: (store: Store) => Promise<void>): Promise<void> {
  const opened = await open();
  try {
    await work(opened.store);
  } finally {
    await opened.remove();
  }
}

const clash = { conflict: "slot-taken" };

/** What the store promises of reserved times, of calendars and of codes for contacts. */
export function appointmentsContract(open: Opening): void {
  describe("a reserved time", () => {
    it("is one appointment's alone: not the same beginning, not a part, not around it; back to back is well", async () => {
      await onNew(open, async (store) => {
        await there(store, [time(60, 80)]);
        for (const other of [time(60, 80), time(50, 61), time(79, 99), time(50, 99), time(65, 70)])
          expect(await store.commit(opening(booked(), [other]))).toEqual(clash);
        await there(store, [time(80, 100)]);
        await there(store, [time(40, 60)]);
        await there(store, [time(60, 80, "host:deputy")]);
        expect(await store.taken(resource, whole)).toHaveLength(3);
      });
    });

    it("is reserved for two resources whole or not at all", async () => {
      await onNew(open, async (store) => {
        await there(store, [time(60, 80, "centre:pyrgi")]);
        const both = [time(60, 80), time(60, 80, "centre:pyrgi")];
        const one = booked();
        expect(await store.commit(opening(one, both))).toEqual(clash);
        expect(await store.case(one.number)).toBeUndefined();
        expect(await store.taken(resource, whole)).toEqual([]);
        await there(store, [time(60, 80), time(60, 80, "centre:kardamyla")]);
        expect(await store.commit(opening(booked(), [time(60, 80)]))).toEqual(clash);
      });
    });

    it("is held for five minutes against everybody but whoever holds it, and booked by them", async () => {
      await onNew(open, async (store) => {
        expect(await store.commit(holding("eleni", [time(60, 80)]))).toMatchObject({ committed: true });
        expect(await store.commit(holding("nikos", [time(60, 80)]))).toEqual(clash);
        expect(await store.commit(opening(booked(), [time(70, 90)]))).toEqual(clash);
        expect(await store.taken(resource, { ...whole, now: minutes(4) })).toMatchObject([{ state: "held" }]);
        expect(await store.taken(resource, { ...whole, holder: "eleni" })).toEqual([]);
        await there(store, [time(60, 80)], { holder: "eleni" });
        expect(await store.taken(resource, { ...whole, now: minutes(6) })).toMatchObject([
          { state: "booked" },
        ]);
      });
    });

    it("is free once the hold is over, and whoever held it hears that it is gone", async () => {
      await onNew(open, async (store) => {
        await store.commit(holding("eleni", [time(60, 80)]));
        expect(await store.taken(resource, { ...whole, now: minutes(5) })).toEqual([]);
        expect(
          await store.commit(holding("nikos", [time(60, 80)], { at: minutes(5), until: minutes(10) })),
        ).toMatchObject({
          committed: true,
        });
        expect(
          await store.commit(opening(booked(), [time(60, 80)], { holder: "eleni", at: minutes(6) })),
        ).toEqual(clash);
      });
    });

    it("is one at a time of each who holds: the next one lets go of the one before", async () => {
      await onNew(open, async (store) => {
        await store.commit(holding("eleni", [time(60, 80)]));
        await store.commit(holding("eleni", [time(80, 100)]));
        expect(await store.taken(resource, whole)).toMatchObject([{ startsAt: minutes(80) }]);
      });
    });

    it("moves whole: onto its own old time too, and not onto another's", async () => {
      await onNew(open, async (store) => {
        const one = await there(store, [time(60, 80)]);
        await there(store, [time(100, 120)]);
        const to = (from: number): Change => {
          const owner = { appointment: one.id, person: null, holder: null, remindAt: null };
          return { rows: [{ row: "slots", owner, slots: [time(from, from + 20)], at: morning }] };
        };
        expect(await store.commit(to(70))).toMatchObject({ committed: true });
        expect(await store.commit(to(90))).toEqual(clash);
        expect(await store.taken(resource, whole)).toMatchObject([
          { startsAt: minutes(70) },
          { startsAt: minutes(100) },
        ]);
        expect(await store.taken(resource, { ...whole, moving: one.id })).toHaveLength(1);
        const nothing = { row: "slots", owner: { ...ownerOf(one) }, slots: [], at: morning } as const;
        expect(await store.commit({ rows: [nothing] })).toMatchObject({ committed: true });
        expect(await store.taken(resource, whole)).toHaveLength(1);
      });
    });

    it("is one a person while it is to come, and another once it is over", async () => {
      await onNew(open, async (store) => {
        const eleni = person();
        await store.commit({ people: [eleni] });
        await there(store, [time(60, 80)], { person: eleni.id });
        const second = (at: Date) =>
          store.commit(opening(booked(), [time(200, 220)], { person: eleni.id, at }));
        expect(await second(minutes(79))).toEqual({ conflict: "one-booking" });
        expect(await second(minutes(80))).toMatchObject({ committed: true });
      });
    });

    it("is the last of a full day for whoever may have only so many, and none too many for the office", async () => {
      await onNew(open, async (store) => {
        const capped = (from: number, most = 2): Reserved => ({ ...time(from, from + 20), most });
        const first = await there(store, [capped(60)]);
        expect(await store.commit(holding("eleni", [capped(80)]))).toMatchObject({ committed: true });
        // What is kept for somebody is theirs: it counts for the others, and not for themselves.
        expect(await store.commit(holding("nikos", [capped(100)]))).toEqual(clash);
        expect(await store.commit(opening(booked(), [capped(100)]))).toEqual(clash);
        const second = await there(store, [capped(80)], { holder: "eleni" });
        expect(await store.case(second.number)).toMatchObject({ id: second.id });
        // Its own time is in nobody's way when an appointment moves, nor are other days and other people.
        const moved = { row: "slots", owner: ownerOf(first), slots: [capped(120)], at: morning } as const;
        expect(await store.commit({ rows: [moved] })).toMatchObject({ committed: true });
        await there(store, [capped(60 + 1440)]);
        await there(store, [{ ...time(60, 80, "host:deputy"), most: 1 }]);
        // The office passes over the cap, never over somebody else's time, and what it adds counts.
        await there(store, [time(160, 180)]);
        expect(await store.commit(opening(booked(), [time(120, 140)]))).toEqual(clash);
        expect(await store.commit(opening(booked(), [capped(200, 3)]))).toEqual(clash);
        await there(store, [capped(200, 4)]);
      });
    });

    it("counts for the day that it is in Athens, on the nights on which the clocks change as well", async () => {
      await onNew(open, async (store) => {
        const capped = (iso: string): Reserved => {
          const startsAt = new Date(iso);
          return { resource, startsAt, endsAt: new Date(startsAt.getTime() + 900_000), most: 1 };
        };
        // 25 October 2026 begins at 21:00 UTC and ends at 22:00 UTC: it has 25 hours.
        await there(store, [capped("2026-10-24T20:45:00Z")]);
        await there(store, [capped("2026-10-24T21:00:00Z")]);
        expect(await store.commit(opening(booked(), [capped("2026-10-25T21:45:00Z")]))).toEqual(clash);
        await there(store, [capped("2026-10-25T22:00:00Z")]);
      });
    });

    it("of fifty who want one of three at once is had by three", async () => {
      await onNew(open, async (store) => {
        const wanted = Array.from({ length: 50 }, (_, at) => ({ ...time(at * 10, at * 10 + 10), most: 3 }));
        const all = await Promise.all(wanted.map((slot) => store.commit(opening(booked(), [slot]))));
        expect(all.filter((each) => "committed" in each)).toHaveLength(3);
      });
    });

    it("goes to one of a hundred who want it at once", async () => {
      await onNew(open, async (store) => {
        const all = await Promise.all(
          Array.from({ length: 100 }, () => store.commit(opening(booked(), [time(60, 80)]))),
        );
        expect(all.filter((each) => "committed" in each)).toHaveLength(1);
        expect(all.filter((each) => "conflict" in each && each.conflict === "slot-taken")).toHaveLength(99);
      });
    });
  });

  describe("what is booked", () => {
    it("is found by time and host, the earliest first, and what was cancelled is not", async () => {
      await onNew(open, async (store) => {
        const second = await there(store, [time(100, 120)]);
        const first = await there(store, [time(60, 80)]);
        const other = await there(store, [time(80, 100, "host:deputy")]);
        const over = await there(store, [time(300, 320)]);
        await store.commit({
          cases: [{ case: { ...over, stage: "cancelled", closedAt: morning, version: 2 }, was: 1 }],
        });
        const found = async (of: string | null, until = minutes(1000)) =>
          (await store.booked(of, { from: morning, until, limit: 10 })).map(({ id }: Timed) => id);
        expect(await found(resource)).toEqual([first.id, second.id]);
        expect(await found(null)).toEqual([first.id, other.id, second.id]);
        expect(await found(resource, minutes(100))).toEqual([first.id]);
        await store.commit({
          cases: [{ case: { ...second, stage: "met", closedAt: morning, version: 2 }, was: 1 }],
        });
        expect(await found(resource)).toEqual([first.id]);
        const past = await store.booked(resource, {
          ...{ from: morning, until: minutes(1000), limit: 10 },
          over: true,
        });
        expect(past.map(({ id }) => id)).toEqual([first.id, second.id]);
      });
    });

    it("is reminded of when that is due, and by one of two who look", async () => {
      await onNew(open, async (store) => {
        const one = await there(store, [time(60, 80)], { remindAt: minutes(10) });
        expect(await store.remindable(minutes(9), 10)).toEqual([]);
        expect(await store.remindable(minutes(10), 10)).toEqual([{ number: one.number, due: minutes(10) }]);
        const done = { row: "reminded", appointment: one.id, was: minutes(10), next: null } as const;
        expect(await store.commit({ rows: [done] })).toMatchObject({ committed: true });
        expect(await store.commit({ rows: [done] })).toEqual({ conflict: "version" });
        expect(await store.remindable(minutes(99), 10)).toEqual([]);
      });
    });

    it("waits for the office while it is only asked for", async () => {
      await onNew(open, async (store) => {
        const one = booked({ stage: "asked", startsAt: null, endsAt: null });
        await store.commit({ cases: [{ case: one, was: 0 }] });
        expect((await store.asked(10)).map(({ id }) => id)).toEqual([one.id]);
      });
    });
  });

  describe("beside appointments", () => {
    it("what the office opens and closes keeps its order, by resource and day", async () => {
      await onNew(open, async (store) => {
        const day = (date: string, state: "open" | "closed", of = resource) =>
          ({ resource: of, date, from: "10:00", to: "24:00", state, reason: "Σύσκεψη" }) as const;
        const all = [
          day("2026-12-02", "closed"),
          day("2026-12-01", "open"),
          day("2026-12-02", "open"),
          day("2026-12-02", "closed", "centre:pyrgi"),
        ];
        for (const exception of all) await store.commit({ rows: [{ row: "exception", exception }] });
        const span = { from: "2026-12-02", until: "2026-12-31" };
        expect(await store.exceptions(resource, span)).toEqual([all[0], all[2]]);
      });
    });

    it("what was opened or closed is taken back once, the last of those that are alike first", async () => {
      await onNew(open, async (store) => {
        const day = (reason: string) =>
          ({ resource, date: "2026-12-02", from: "10:00", to: "11:00", state: "closed", reason }) as const;
        for (const reason of ["Σύσκεψη", "Γιορτή", "Σύσκεψη"])
          await store.commit({ rows: [{ row: "exception", exception: day(reason) }] });
        const gone = () => store.commit({ rows: [{ row: "exception-gone", exception: day("Σύσκεψη") }] });
        const left = async () =>
          (await store.exceptions(resource, { from: "2026-12-02", until: "2026-12-02" })).map(
            ({ reason }) => reason,
          );
        expect(await gone()).toMatchObject({ committed: true });
        expect(await left()).toEqual(["Σύσκεψη", "Γιορτή"]);
        const both = await Promise.all([gone(), gone()]);
        expect(both.filter((each) => "conflict" in each)).toEqual([{ conflict: "version" }]);
        expect(await left()).toEqual(["Γιορτή"]);
      });
    });

    it("weekly hours that the office changed come with the municipality, to every process, until taken back", async () => {
      await onNew(open, async (store) => {
        await store.commit({ municipality: chios });
        const change = (reason: string) => ({
          ...{ resource, from: "2026-12-02", reason },
          week: [{ day: 2, spans: [{ from: "10:00", to: "12:00" }] }],
        });
        const put = (reason: string) => store.commit({ rows: [{ row: "weekly", change: change(reason) }] });
        await Promise.all([put("Σύσκεψη"), put("Γιορτή"), put("Σύσκεψη")]);
        const weekly = async () => (await store.municipality())?.weekly?.map(({ reason }) => reason);
        expect(await weekly()).toEqual(["Σύσκεψη", "Γιορτή", "Σύσκεψη"]);
        expect(await store.municipality()).toBe(await store.municipality());
        const gone = () => store.commit({ rows: [{ row: "weekly-gone", change: change("Σύσκεψη") }] });
        expect(await gone()).toMatchObject({ committed: true });
        expect(await weekly()).toEqual(["Σύσκεψη", "Γιορτή"]);
        const both = await Promise.all([gone(), gone()]);
        expect(both.filter((each) => "conflict" in each)).toEqual([{ conflict: "version" }]);
        expect(await weekly()).toEqual(["Γιορτή"]);
        await store.commit({ municipality: { ...chios, phone: "22713 50001" } });
        expect(await weekly()).toEqual(["Γιορτή"]);
      });
    });

    it("whoever waits keeps their place, with the offer that they have", async () => {
      await onNew(open, async (store) => {
        const [eleni, nikos] = [person(), person()];
        await store.commit({ people: [eleni, nikos] });
        const waits = (who: string, since: Date, offer: { startsAt: Date; until: Date } | null = null) =>
          ({
            row: "waiting",
            waiting: { host: "mayor", person: who, since, before: minutes(99), offer },
          }) as const;
        await store.commit({ rows: [waits(eleni.id, minutes(1)), waits(nikos.id, minutes(2))] });
        const offer = { startsAt: minutes(60), until: minutes(32) };
        await store.commit({ rows: [waits(eleni.id, minutes(9), offer)] });
        expect(await store.waiting("mayor", 10)).toEqual([
          { host: "mayor", person: eleni.id, since: minutes(1), before: minutes(99), offer },
          { host: "mayor", person: nikos.id, since: minutes(2), before: minutes(99), offer: null },
        ]);
        await store.commit({ rows: [{ row: "waiting-gone", host: "mayor", person: eleni.id }] });
        expect(await store.waiting("mayor", 10)).toHaveLength(1);
      });
    });

    it("two who try a code at the same moment are two tries", async () => {
      await onNew(open, async (store) => {
        const at = { channel: "sms", address: "+306912345678" } as const;
        const sent: ContactCode = { ...at, codes: 1, code: { digest: "a", until: minutes(30), misses: 0 } };
        expect(await store.commit({ rows: [{ row: "contact-code", code: sent, was: null }] })).toMatchObject({
          committed: true,
        });
        expect(await store.commit({ rows: [{ row: "contact-code", code: sent, was: null }] })).toEqual({
          conflict: "version",
        });
        const missed = { ...sent, code: { digest: "a", until: minutes(30), misses: 1 } };
        const row = { row: "contact-code", code: missed, was: sent } as const;
        const both = await Promise.all([store.commit({ rows: [row] }), store.commit({ rows: [row] })]);
        expect(both.filter((each) => "conflict" in each)).toEqual([{ conflict: "version" }]);
        expect(await store.contactCode("sms", at.address)).toEqual(missed);
      });
    });
  });
}

function ownerOf({ id }: Appointment) {
  return { appointment: id, person: null, holder: null, remindAt: null };
}
