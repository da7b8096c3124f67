import type { Guard } from "../core/conversation/deed.ts";
import { openMisses } from "../core/number/misses.ts";

const limits = { each: 20, ms: 3_600_000, remembered: 50_000 };

/** 20 look-ups that find nothing in an hour for one asker, and for nobody else; then no number is told. */
export function guardNumbers(): Guard {
  const own = openMisses(limits);
  return {
    mayLook: (who) => Promise.resolve(own.wait(who) === 0),
    missed: (who) => Promise.resolve(own.add(who)),
  };
}
