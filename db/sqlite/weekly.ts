import type Database from "better-sqlite3";
import type { AppointmentRow } from "../../core/appointment/port.ts";
import type { WeeklyChange } from "../../core/municipality/appointments.ts";
import type { Settings } from "./settings.ts";
import type { Writers } from "./writers.ts";

const name = "weekly";

const changesIn = (data: string | null | undefined): readonly WeeklyChange[] =>
  typeof data === "string" ? (JSON.parse(data) as WeeklyChange[]) : [];

/** What the office has changed of weekly hours: the same list for as long as it does not change. */
export function weeklyIn(settings: Settings): () => readonly WeeklyChange[] {
  return settings.remembered(name, changesIn);
}

type WeeklyRow = AppointmentRow & { row: "weekly" | "weekly-gone" };

/** Writes what the office changes of weekly hours, and takes it back; two who do so at once both have their way. */
export function weeklyWriters(db: Database.Database, settings: Settings): Writers<WeeklyRow> {
  const data = db.prepare<[string], string>("select data from setting where name = ?").pluck();
  const all = () => changesIn(data.get(name));
  return {
    weekly: ({ change }) => {
      settings.put(name, [...all(), change]);
      return undefined;
    },
    "weekly-gone": ({ change }) => {
      const before = all();
      const at = before.findLastIndex((each) => isSame(each, change));
      if (at < 0) return "version";
      settings.put(name, before.toSpliced(at, 1));
      return undefined;
    },
  };
}

function isSame(one: WeeklyChange, other: WeeklyChange): boolean {
  const told = ({ resource, from, week, reason }: WeeklyChange) =>
    JSON.stringify([resource, from, reason, week.map(({ day, spans }) => [day, spans.map(spanOf)])]);
  return told(one) === told(other);
}

function spanOf({ from, to }: { from: string; to: string }): string {
  return `${from}-${to}`;
}
