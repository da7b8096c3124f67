import type Database from "better-sqlite3";

export type Settings = {
  put: (name: string, value: unknown) => void;
  touch: (name: string) => void;
  /**
   * What `load` makes of a setting, kept for as long as its version stays: the same object every time, so that what
   * is built on it (calendars, matchers) can be kept with it.
   */
  remembered: <T>(name: string, load: (data: string | null) => T) => () => T;
};

const next = "on conflict (name) do update set version = version + 1, data = excluded.data";

/**
 * Settings, each with a version that grows, so that every process notices: what another process wrote by the next
 * turn of the event loop, what was written here at once.
 */
export function openSettings(db: Database.Database): Settings {
  const put = db.prepare(`insert into setting (name, version, data) values (?, 1, ?) ${next}`);
  const versionOf = db.prepare<[string], number>("select version from setting where name = ?").pluck();
  const dataOf = db.prepare<[string], string>("select data from setting where name = ?").pluck();
  /** The versions looked up in this turn of the event loop. */
  const looked = new Map<string, number>();

  const version = (name: string): number => {
    const known = looked.get(name);
    if (known !== undefined && db.open) return known;
    if (looked.size === 0) setImmediate(() => looked.clear());
    const found = versionOf.get(name) ?? 0;
    looked.set(name, found);
    return found;
  };
  const write = (name: string, data: string): void => {
    put.run(name, data);
    looked.clear();
  };

  return {
    put: (name, value) => write(name, JSON.stringify(value)),
    touch: (name) => write(name, "null"),
    remembered: (name, load) => {
      let known: { version: number; value: ReturnType<typeof load> } | undefined;
      return () => {
        const at = version(name);
        if (known?.version !== at) known = { version: at, value: load(dataOf.get(name) ?? null) };
        return known.value;
      };
    },
  };
}
