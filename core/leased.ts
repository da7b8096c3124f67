export type Leasing<T extends { id: string }> = {
  /** Hands out at most so many that are due, leased until the given instant. */
  claim: (now: Date, until: Date, limit: number) => Promise<T[]>;
  /** Holds what is still being worked on for longer. */
  renew: (ids: readonly string[], until: Date) => Promise<void>;
  /** Gives back what nobody has begun with. */
  giveBack: (items: readonly T[]) => Promise<void>;
  /** Does one, to its settlement. */
  run: (item: T) => Promise<void>;
  now: () => Date;
  /** How many are held at once. */
  places: number;
  /** Another is begun beside one that takes longer than this; where all are slow, than twice what they take. */
  slowMs: number;
  /** How many to take now, when it depends; the places that are free are the most. With none, none is begun either. */
  wanted?: () => number;
  /** Told whenever one is done: what stood behind it may be due. */
  freed?: () => void;
};

export type Pool = {
  /** Takes what is due into the places that are free; answers how many it took. Rejects with what broke a run. */
  take: () => Promise<number>;
  /** Until all of it is done. */
  idle: () => Promise<void>;
  /** Begins with nothing more, gives back what it has not begun with, and waits for the rest. */
  stop: () => Promise<void>;
};

/** A dead process is found out this soon; a live one renews four times within it. */
export const leaseMs = 8_000;
const renewMs = 2_000;
const remembered = 3;
const slowest = 4;

/**
 * Works through leased things. Each is settled by itself, as soon as it is done; one that is slower than the others
 * takes a place and holds up nobody. Else one is begun when the one before it is settled: a kill repeats one at most.
 */
export function openPool<T extends { id: string }>(leasing: Leasing<T>): Pool {
  const held = new Map<string, T>();
  const waiting: T[] = [];
  const pace = openPace(leasing.slowMs);
  const watchers: (() => void)[] = [];
  let broken: { error: unknown } | undefined;
  let isStopped = false;
  let later: NodeJS.Timeout | undefined;

  const until = () => new Date(leasing.now().getTime() + leaseMs);
  const renewing = every(renewMs, () => leasing.renew([...held.keys()], until()));
  const hold = (item: T): void => {
    held.set(item.id, item);
    waiting.push(item);
    renewing.begin();
  };
  const letGo = ({ id }: T): void => {
    held.delete(id);
    pace.end(id);
    if (held.size > 0) return;
    renewing.end();
    for (const watcher of watchers.splice(0)) watcher();
  };
  const begin = (): void => {
    clearTimeout(later);
    if (leasing.wanted?.() === 0) void giveBack(waiting.splice(0)).catch(() => undefined);
    for (let item = waiting[0]; item !== undefined; item = waiting[0]) {
      const pauseMs = pace.pauseMs();
      if (pauseMs > 0) {
        later = setTimeout(begin, pauseMs);
        return;
      }
      waiting.shift();
      pace.begin(item.id);
      void finish(item);
    }
  };
  const finish = async (item: T): Promise<void> => {
    try {
      await leasing.run(item);
    } catch (error) {
      broken = { error };
    } finally {
      letGo(item);
    }
    begin();
    leasing.freed?.();
  };
  const giveBack = async (items: readonly T[]): Promise<void> => {
    if (items.length === 0) return;
    await leasing.giveBack(items).finally(() => items.forEach(letGo));
  };
  return {
    take: async () => {
      if (broken !== undefined) {
        const { error } = broken;
        broken = undefined;
        throw error;
      }
      const free = Math.min(leasing.places - held.size, leasing.wanted?.() ?? leasing.places);
      // What is held is begun with first: to ask again for each place that comes free would be a transaction for each.
      if (isStopped || free <= 0 || waiting.length > 0) return 0;
      const claimed = await leasing.claim(leasing.now(), until(), free);
      const fresh = claimed.filter(({ id }) => !held.has(id));
      fresh.forEach(hold);
      if (isStopped) await giveBack(waiting.splice(0));
      else begin();
      return fresh.length;
    },
    idle: () => new Promise((resolve) => (held.size === 0 ? resolve() : watchers.push(resolve))),
    stop: async () => {
      isStopped = true;
      clearTimeout(later);
      await giveBack(waiting.splice(0));
      if (held.size > 0) await new Promise<void>((resolve) => watchers.push(resolve));
    },
  };
}

/** Knows what runs, and how long the last ones took. */
function openPace(slowMs: number) {
  const begun = new Map<string, number>();
  let took: number[] = [];
  const slowAfter = (): number => {
    const median = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
    return Math.min(Math.max(slowMs, 2 * median), slowest * slowMs);
  };
  return {
    begin: (id: string) => void begun.set(id, performance.now()),
    end: (id: string): void => {
      const at = begun.get(id);
      if (at !== undefined) took = [...took.slice(1 - remembered), performance.now() - at];
      begun.delete(id);
    },
    /** How long until the next may be begun. */
    pauseMs: () => {
      const [newest] = [...begun.values()].slice(-1);
      return newest === undefined ? 0 : newest + slowAfter() - performance.now();
    },
  };
}

/** What cannot be renewed is handed out again; this process still does not begin with it twice. */
function every(ms: number, task: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  return {
    begin: () => {
      timer ??= setInterval(() => void task().catch(() => undefined), ms);
    },
    end: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
