const few = 5;
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

export type Patience = {
  /** How many may be tried now: none while a dead provider is left alone, then one to find out. */
  wanted: () => number;
  /** Whether the provider answered at all, be it with a no. */
  heard: (answered: boolean) => void;
};

/** Leaves a provider alone that has not answered a few times in a row, for a pause that grows. `steady` in milliseconds. */
export function openPatience(steady: () => number = () => performance.now()): Patience {
  let inVain = 0;
  let until = 0;
  return {
    wanted: () => {
      if (inVain < few) return Infinity;
      return steady() < until ? 0 : 1;
    },
    heard: (answered) => {
      inVain = answered ? 0 : inVain + 1;
      const pause = Math.min(firstPauseMs * 2 ** Math.max(0, inVain - few), longestPauseMs);
      until = steady() + pause;
    },
  };
}
