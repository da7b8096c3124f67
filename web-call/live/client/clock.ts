/** What the page knows of the desk's clock: never that of this computer, which may be wrong by hours. */
export type DeskClock = {
  /** Takes an answer in: what the desk's clock said (ms since 1970), and when the question left and the answer came here. */
  heard: (desk: number, sent: number, came: number) => void;
  /** The desk's time now, ms since 1970; null before the first answer. */
  now: () => number | null;
};

const kept = 5;

/**
 * A clock that goes by the time that passes on this computer (`steady`, ms, which nobody can set) from what the desk has
 * said; of the last five answers the one in the middle counts, so that a slow answer moves nothing.
 */
export function openDeskClock(steady: () => number): DeskClock {
  const offsets: number[] = [];
  return {
    heard: (desk, sent, came) => {
      offsets.push(desk - (sent + came) / 2);
      if (offsets.length > kept) offsets.shift();
    },
    now: () => {
      const sorted = [...offsets].sort((a, b) => a - b);
      const middle = sorted[Math.floor(sorted.length / 2)];
      return middle === undefined ? null : steady() + middle;
    },
  };
}
