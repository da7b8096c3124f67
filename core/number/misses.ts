export type MissLimits = {
  each: number;
  ms: number;
  /** Of how many is remembered; whoever has waited longest is forgotten first. */
  remembered: number;
};

export type Misses = {
  /** Milliseconds until there may be another look-up; 0 when now. */
  wait: (key: string) => number;
  add: (key: string) => void;
  takeBack: (key: string) => void;
};

/** Counts what leads nowhere for each key by itself, in memory that does not grow with the number of keys. */
export function openMisses(limits: MissLimits, steady: () => number = () => performance.now()): Misses {
  const seen = new Map<string, { count: number; until: number }>();
  const current = (key: string) => {
    const found = seen.get(key);
    if (found === undefined || found.until > steady()) return found;
    seen.delete(key);
    return undefined;
  };
  return {
    wait: (key) => {
      const found = current(key);
      return found === undefined || found.count < limits.each ? 0 : found.until - steady();
    },
    add: (key) => {
      const found = current(key) ?? { count: 0, until: steady() + limits.ms };
      found.count += 1;
      seen.set(key, found);
      for (const oldest of seen.keys()) {
        if (seen.size <= limits.remembered) break;
        seen.delete(oldest);
      }
    },
    takeBack: (key) => {
      const found = current(key);
      if (found === undefined) return;
      found.count -= 1;
      if (found.count <= 0) seen.delete(key);
    },
  };
}
