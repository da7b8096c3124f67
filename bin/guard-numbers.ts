import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Guard } from "../core/conversation/deed.ts";

const each = 20;
const everybody = 600;
const hour = 3600;
const all = "all";

/** 20 look-ups that find nothing in an hour for one asker, 600 for all together; then no number is told. */
export function guardNumbers(): Guard {
  const own = new RateLimiterMemory({ points: each, duration: hour });
  const together = new RateLimiterMemory({ points: everybody, duration: hour });
  return {
    mayLook: async (who) => {
      const [mine, ours] = await Promise.all([own.get(who), together.get(all)]);
      return (mine?.consumedPoints ?? 0) < each && (ours?.consumedPoints ?? 0) < everybody;
    },
    missed: async (who) => {
      await Promise.all([own.penalty(who), together.penalty(all)]);
    },
  };
}
