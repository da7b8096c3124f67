import { expect, it } from "vitest";
import type { Limit } from "../../core/notice/spending.ts";
import { minutes } from "./making.ts";
import { onEmptyStore, type Opening } from "./subject.ts";

const hour = 3_600_000;
const all = (most: number): Limit => ({ share: "all", most, ms: hour });
const number = (most: number): Limit => ({ share: "number", most, ms: hour });
const prefix = (most: number): Limit => ({ share: "prefix", most, ms: hour });

/** What SMS have cost, counted for all who send them. */
export function spendingsContract(open: Opening): void {
  onEmptyStore("what SMS cost", open, (at) => {
    it("is counted for a number, for those that begin alike, and for all, as long as it is recent", async () => {
      const [one, alike, other, longer] = [
        "+306912340001",
        "+306912340002",
        "+306999990001",
        "+3069123400011",
      ];
      await at.store.spend(one, minutes(0), []);
      await at.store.spend(alike, minutes(10), []);
      await at.store.spend(other, minutes(20), []);
      const reached = (address: string, limit: Limit, minute = 30) =>
        at.store.reached(address, minutes(minute), [limit]);
      expect(await reached(one, number(1))).toEqual({ limit: number(1), oldest: minutes(0) });
      expect(await reached(one, number(2))).toBeUndefined();
      expect(await reached(one, prefix(2))).toEqual({ limit: prefix(2), oldest: minutes(0) });
      expect(await reached(alike, prefix(1))).toEqual({ limit: prefix(1), oldest: minutes(10) });
      expect(await reached(other, prefix(2))).toBeUndefined();
      expect(await reached(longer, prefix(1))).toBeUndefined();
      expect(await reached(longer, all(3))).toEqual({ limit: all(3), oldest: minutes(0) });
      expect(await reached(one, all(3), 60)).toBeUndefined();
      expect(await at.store.lastSpent()).toEqual(minutes(20));
      expect(await at.store.spentSince(minutes(0), 1)).toEqual({
        count: 2,
        prefixes: ["+30691234", "+30699999"],
      });
    });

    it("goes to whoever asks first, once, and is free again where it did not go", async () => {
      const address = "+306977770001";
      const asked = Array.from({ length: 9 }, () => at.store.spend(address, minutes(40), [number(4)]));
      const answers = await Promise.all(asked);
      const spent = answers.flatMap((each) => ("spent" in each ? each.spent : []));
      expect(spent).toHaveLength(4);
      expect(answers.filter((each) => "limit" in each)).toHaveLength(5);
      await at.store.giveBack(spent[0] ?? 0);
      expect(await at.store.reached(address, minutes(40), [number(4)])).toBeUndefined();
      expect(await at.store.spend(address, minutes(40), [number(4)])).toHaveProperty("spent");
      expect(await at.store.spend(address, minutes(40), [number(4)])).toHaveProperty("limit");
    });

    it("is kept for as many as a limit may ask for, and not for ever", async () => {
      for (let index = 0; index < 12; index += 1)
        await at.store.spend("+306955550001", minutes(600 + index), [{ ...all(5), ms: 1 }]);
      expect((await at.store.spentSince(minutes(0), 99)).count).toBe(5);
    });
  });
}
