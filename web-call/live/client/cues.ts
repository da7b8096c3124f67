/** How many seconds before the end something is said, the last one last. */
export const marks = [300, 120, 60, 30] as const;
export type Mark = (typeof marks)[number];

export type Cues = {
  /** What is to be said `now`, seconds before the end; null for nothing. Both in ms since 1970. */
  at: (now: number, endsAt: number) => Mark | null;
};

/**
 * Says each mark once, when it is passed, also where the desk's clock is found to be a little behind just after it. Who
 * comes later hears only of those that are still to come, and a page that slept over several hears of the last. Where the
 * end moves away, its marks come again.
 */
export function openCues(): Cues {
  let end = -Infinity;
  let before = 0;
  return {
    at: (now, endsAt) => {
      const left = endsAt - now;
      const was = endsAt > end ? left : before;
      end = endsAt;
      before = Math.min(was, left);
      return marks.findLast((mark) => was > mark * 1000 && left <= mark * 1000 && left > 0) ?? null;
    },
  };
}

/** `12:05`, rounded up, so that zero is the end and not a second before; never below zero. */
export function digits(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const hours = Math.floor(minutes / 60);
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
