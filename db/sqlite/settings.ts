import type Database from "better-sqlite3";

export type SettingWriter = { put: (name: string, value: unknown) => void; touch: (name: string) => void };

const next = "on conflict (name) do update set version = version + 1, data = excluded.data";

/** Settings, each with a version that grows, so that every process notices. */
export function settingWriter(db: Database.Database): SettingWriter {
  const put = db.prepare(`insert into setting (name, version, data) values (?, 1, ?) ${next}`);
  return {
    put: (name, value) => void put.run(name, JSON.stringify(value)),
    touch: (name) => void put.run(name, "null"),
  };
}

/**
 * What `load` makes of a setting, kept for as long as its version stays: the same object every time, so that what
 * is built on it (calendars, matchers) can be kept with it.
 */
export function remembered<T>(
  db: Database.Database,
  name: string,
  load: (data: string | null) => T,
): () => T {
  const versionOf = db.prepare<[string], number>("select version from setting where name = ?").pluck();
  const dataOf = db.prepare<[string], string>("select data from setting where name = ?").pluck();
  let known: { version: number; value: T } | undefined;
  return () => {
    const version = versionOf.get(name) ?? 0;
    if (known?.version !== version) known = { version, value: load(dataOf.get(name) ?? null) };
    return known.value;
  };
}
