import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { Spot } from "../../core/request/spot.ts";
import type { Store } from "../../core/store.ts";
import { minutes, morning, opening, person, request } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const square = { lat: 38.3687, lon: 26.1358 };
const pointed = { point: square, by: "resident", sure: "point" } as const;

async function there(
  store: Store,
  own: Partial<ServiceRequest>,
  spot: Partial<Spot>,
): Promise<ServiceRequest> {
  const one = request(own);
  const whole: Spot = {
    ...{ about: one.id, point: null, name: null, by: null, sure: "none", label: null, dueAt: null, tries: 0 },
    ...spot,
  };
  expect(await store.commit({ ...opening(one), rows: [{ row: "spot", spot: whole }] })).toMatchObject({
    committed: true,
  });
  return one;
}

/** North of the square by so many metres. */
const north = (metres: number) => ({ lat: square.lat + metres / 111_195, lon: square.lon });

export function spotsContract(open: Opening): void {
  onEmptyStore("where cases are", open, (at) => {
    it("comes back as it was written, and changes", async () => {
      const one = await there(at.store, {}, { ...pointed, name: "Κανάρη 14", dueAt: minutes(1), tries: 2 });
      const spot = await at.store.spotOf(one.id);
      expect(spot).toEqual({
        ...{ about: one.id, ...pointed, name: "Κανάρη 14", label: null, dueAt: minutes(1), tries: 2 },
      });
      const found: Spot = {
        ...pointed,
        about: one.id,
        name: null,
        label: "Κανάρη 14, Χίος",
        dueAt: null,
        tries: 3,
      };
      await at.store.commit({ rows: [{ row: "spot", spot: found }] });
      expect(await at.store.spotOf(one.id)).toEqual(found);
      expect(await at.store.spotOf(randomUUID())).toBeUndefined();
    });

    it("is found by who looks for it, the oldest first and none before its time", async () => {
      const second = await there(at.store, {}, { dueAt: minutes(12) });
      const first = await there(at.store, {}, { dueAt: minutes(11), tries: 1 });
      await there(at.store, {}, { dueAt: minutes(60) });
      const wanted = await at.store.unlocated(minutes(30), 5);
      expect(wanted.map(({ request: { id } }) => id)).toEqual([first.id, second.id]);
      expect(await at.store.unlocated(minutes(10), 5)).toEqual([]);
      expect(await at.store.spotsWaiting(10)).toEqual({ waiting: 3, failing: 1 });
    });

    it("finds open cases of a category near a point or of the same name, the nearest first", async () => {
      const category = "near";
      const close = await there(at.store, { category }, { ...pointed, point: north(60) });
      const here = await there(at.store, { category }, { ...pointed, name: "Κανάρη 2" });
      await there(at.store, { category }, { ...pointed, point: north(260) });
      await there(at.store, { category }, { ...pointed, sure: "street" });
      await there(at.store, { category, stage: "done", closedAt: morning }, pointed);
      await there(at.store, { category: "other" }, pointed);
      const near = { category, point: square, name: null, metres: 250, limit: 9 };
      expect((await at.store.nearCases(near)).map(({ id }) => id)).toEqual([here.id, close.id]);
      expect((await at.store.nearCases({ ...near, limit: 1 })).map(({ id }) => id)).toEqual([here.id]);
      expect((await at.store.nearCases({ ...near, metres: 300 })).length).toBe(3);
      const named = { ...near, point: null, name: "Κανάρη 2" };
      expect((await at.store.nearCases(named)).map(({ id }) => id)).toEqual([here.id]);
      expect(await at.store.nearCases({ ...near, point: null })).toEqual([]);
    });

    it("keeps what a geocoder has answered, the newest of it", async () => {
      for (const answer of ["1", "2"])
        await at.store.commit({ rows: [{ row: "geocoded", key: "k", answer, at: morning }] });
      expect(await at.store.geocoded("k")).toEqual({ answer: "2", at: morning });
      expect(await at.store.geocoded("other")).toBeUndefined();
    });

    it("keeps those who follow a case, each once", async () => {
      const one = await there(at.store, {}, pointed);
      const people = [person(), person()];
      await at.store.commit({ people });
      const [first = "", second = ""] = people.map(({ id }) => id);
      const follow = (who: string, when: number) =>
        at.store.commit({ rows: [{ row: "follower", about: one.id, person: who, at: minutes(when) }] });
      await follow(first, 2);
      await follow(second, 1);
      await follow(first, 3);
      expect(await at.store.followers(one.id, 10)).toEqual([second, first]);
      expect(await at.store.followers(one.id, 1)).toEqual([second]);
    });
  });
}
