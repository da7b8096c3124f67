import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export type MissLimits = { each: number; everybody: number; seconds: number };
/** 20 wrong numbers in 10 minutes from one address, 1,000 from everybody together. */
export const missLimits: MissLimits = { each: 20, everybody: 1000, seconds: 600 };

/** A look-up that may go on, or seconds to wait and because of whom. */
export type Permit =
  { may: true; hit: () => Promise<void> } | { may: false; seconds: number; whose: "yours" | "everybody" };

const all = "all";

/**
 * Counts look-ups as misses before they are made and gives those back that were none, so that many at once
 * cannot slip through together.
 */
export function countMisses({ each, everybody, seconds }: MissLimits): (client: string) => Promise<Permit> {
  const byClient = new RateLimiterMemory({ points: each, duration: seconds });
  const together = new RateLimiterMemory({ points: everybody, duration: seconds });

  return async (client) => {
    // Asked first and only read, so that a flood of addresses cannot fill the memory once the cap is reached.
    const general = await together.get(all);
    if (general !== null && general.consumedPoints >= everybody) return refused(general, "everybody");
    const own = await take(byClient, client);
    if (own !== undefined) return refused(own, "yours");
    const shared = await take(together, all);
    if (shared !== undefined) return refused(shared, "everybody");
    return {
      may: true,
      hit: async () => {
        await together.reward(all);
        const left = await byClient.reward(client);
        if (left.consumedPoints <= 0) await byClient.delete(client);
      },
    };
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}

function refused({ msBeforeNext }: RateLimiterRes, whose: "yours" | "everybody"): Permit {
  return { may: false, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)), whose };
}
