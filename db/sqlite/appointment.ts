import type Database from "better-sqlite3";
import { type Appointment, isTimed, type Timed } from "../../core/appointment/appointment.ts";
import type { Exception } from "../../core/appointment/hours.ts";
import type { AppointmentConflict, AppointmentReads, Waiting } from "../../core/appointment/port.ts";
import type { Taken } from "../../core/appointment/slots.ts";
import { isOf } from "../../core/cases.ts";
import type { CodeReads } from "../../core/person/code.ts";
import { date } from "../kinds/times.ts";
import { patiently } from "./patient.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import type * as schema from "./schema-appointment.ts";

type SlotFields = typeof schema.slot.$inferSelect;
type WaitingFields = typeof schema.waiting.$inferSelect;
type CodeFields = typeof schema.contact_code.$inferSelect;

type Time = Pick<SlotFields, "starts_at" | "ends_at" | "state">;
/** No reserved time is longer, so that an index of beginnings finds what reaches into a time. */
const longestMs = 4 * 3_600_000;

/** The words by which the database refuses a time. */
export const appointmentConflicts: Record<AppointmentConflict, readonly string[]> = {
  "slot-taken": ["slot.resource, slot.starts_at", "slot taken", "day full"],
  "one-booking": ["slot.person"],
};

/** What is read of appointments and of what is reserved for them. */
export function openAppointments(db: Database.Database): AppointmentReads & CodeReads {
  const taken = db.prepare<[string, number, number, number, number, string, string], Time>(
    `select starts_at, ends_at, state from slot where resource = ? and starts_at > ? and starts_at < ? and ends_at > ?
      and (state = 'booked' or until > ?) and holder is not ?
      and (appointment is null or appointment is not (select seq from cases where id = ?)) order by starts_at`,
  );
  const exceptions = db.prepare<[string, string, string], Exception>(
    `select resource, date, starts as "from", ends as "to", state, reason from exception
      where resource = ? and date >= ? and date <= ? order by seq`,
  );
  const booked = (where: string) =>
    db.prepare<[string, number, number, number, number], CaseRow>(
      `select cases.* from slot join cases on cases.seq = slot.appointment
        where ${where} and slot.starts_at >= ? and slot.starts_at < ?
          and (cases.status = 'waiting' or ? and cases.stage in ('met', 'missed', 'unheld'))
        order by slot.starts_at limit ?`,
    );
  const bookedOf = booked("slot.resource = ?");
  const bookedOfAll = booked("slot.resource like ?");
  const bookedBy = db.prepare<[string, number], CaseRow>(
    `select cases.* from slot join cases on cases.seq = slot.appointment
      where slot.person = ? and slot.ends_at > ?`,
  );
  const asked = db.prepare<[number], CaseRow>(
    "select * from cases where kind = 'appointment' and status = 'new' order by seq limit ?",
  );
  const remindable = db.prepare<[number, number], { number: number; due: number }>(
    `select cases.number as number, remind_at as due from slot join cases on cases.seq = slot.appointment
      where remind_at is not null and remind_at <= ? order by remind_at limit ?`,
  );
  const waiting = db.prepare<[string, number], WaitingFields>(
    "select * from waiting where host = ? order by since, seq limit ?",
  );
  const code = db.prepare<[string, string], CodeFields>(
    "select * from contact_code where channel = ? and address = ?",
  );
  return {
    taken: (resource, { from, until, now, holder = "", moving = "" }) =>
      patiently(() => {
        const start = from.getTime();
        const time = [start - longestMs, until.getTime(), start, now.getTime()] as const;
        return taken.all(resource, ...time, holder, moving).map(takenOf);
      }),
    exceptions: (resource, { from, until }) => patiently(() => exceptions.all(resource, from, until)),
    booked: (resource, { from, until, limit, over = false }) =>
      patiently(() => {
        const time = [from.getTime(), until.getTime(), over ? 1 : 0, limit] as const;
        const rows = resource === null ? bookedOfAll.all("host:%", ...time) : bookedOf.all(resource, ...time);
        return rows.map(appointmentOf).filter((one): one is Timed => isTimed(one));
      }),
    bookedBy: (person, now) =>
      patiently(() => {
        const row = bookedBy.get(person, now.getTime());
        return row && appointmentOf(row);
      }),
    asked: (limit) => patiently(() => asked.all(limit).map(appointmentOf)),
    waiting: (host, limit) => patiently(() => waiting.all(host, limit).map(waitingOf)),
    contactCode: (channel, address) =>
      patiently(() => {
        const row = code.get(channel, address);
        if (row === undefined) return undefined;
        const { digest, until, misses, codes } = row;
        return { channel, address, codes, code: { digest, until: new Date(until), misses } };
      }),
    remindable: (now, limit) =>
      patiently(() =>
        remindable.all(now.getTime(), limit).map(({ number, due }) => {
          return { number: String(number), due: new Date(due) };
        }),
      ),
  };
}

function waitingOf({ host, person, since, before, offer_at, offer_until }: WaitingFields): Waiting {
  const offer =
    offer_at === null || offer_until === null
      ? null
      : { startsAt: new Date(offer_at), until: new Date(offer_until) };
  return { host, person, since: new Date(since), before: date(before), offer };
}

function takenOf({ starts_at, ends_at, state }: Time): Taken {
  return {
    startsAt: new Date(starts_at),
    endsAt: new Date(ends_at),
    state: state === "held" ? "held" : "booked",
  };
}

function appointmentOf(row: CaseRow): Appointment {
  const one = caseOf(row);
  if (!isOf(one, "appointment")) throw new Error(`case ${row.id} is no appointment`);
  return one;
}
