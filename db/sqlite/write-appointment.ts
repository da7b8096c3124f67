import type Database from "better-sqlite3";
import type { AppointmentRow, Owner } from "../../core/appointment/port.ts";
import { athensDay, startOfDay } from "../../core/law/athens.ts";
import type { CodeRow } from "../../core/person/code.ts";
import type * as schema from "./schema-appointment.ts";
import type { SeqOf, Writers } from "./writers.ts";
import { inserting, taken } from "./statements.ts";

type SlotFields = typeof schema.slot.$inferSelect;
type ExceptionFields = typeof schema.exception.$inferSelect;
type WaitingFields = typeof schema.waiting.$inferSelect;
type CodeFields = typeof schema.contact_code.$inferSelect;

const columns = [
  ...["resource", "starts_at", "ends_at", "state", "until", "holder", "appointment", "person", "remind_at"],
  ...["most", "day_starts", "day_ends"],
] as const satisfies (keyof SlotFields)[];

/** Writes what is reserved, what was reminded of, and what the office opens and closes. */
export function appointmentWriters(
  db: Database.Database,
): Writers<Exclude<AppointmentRow, { row: "weekly" | "weekly-gone" }> | CodeRow> {
  const code = codeWriter(db);
  const gone = db.prepare("delete from waiting where host = ? and person = ?");
  const waiting = inserting<Omit<WaitingFields, "seq">>(db, {
    table: "waiting",
    columns: ["host", "person", "since", "before", "offer_at", "offer_until"],
    and: `on conflict (host, person) do update set ${taken(["before", "offer_at", "offer_until"])}`,
  });
  const reserve = slotWriter(db);
  const reminded = db.prepare("update slot set remind_at = ? where appointment = ? and remind_at = ?");
  const exception = inserting<Omit<ExceptionFields, "seq">>(db, {
    table: "exception",
    columns: ["resource", "date", "starts", "ends", "state", "reason"],
  });
  const exceptionGone = db.prepare(
    `delete from exception where seq = (
      select max(seq) from exception
        where resource = ? and date = ? and starts = ? and ends = ? and state = ? and reason = ?)`,
  );
  return {
    slots: (row, seqOf) => {
      reserve(row, seqOf);
      return undefined;
    },
    reminded: (row, seqOf) => {
      const { next, was, appointment } = row;
      const { changes } = reminded.run(next?.getTime() ?? null, seqOf(appointment), was.getTime());
      return changes === 0 ? "version" : undefined;
    },
    exception: (row) => {
      const { from: starts, to: ends, ...rest } = row.exception;
      exception({ ...rest, starts, ends });
      return undefined;
    },
    "exception-gone": (row) => {
      const { resource, date, from, to, state, reason } = row.exception;
      const { changes } = exceptionGone.run(resource, date, from, to, state, reason);
      return changes === 0 ? "version" : undefined;
    },
    waiting: (row) => {
      const { since, before, offer, ...rest } = row.waiting;
      const times = {
        offer_at: offer?.startsAt.getTime() ?? null,
        offer_until: offer?.until.getTime() ?? null,
      };
      waiting({ ...rest, since: since.getTime(), before: before?.getTime() ?? null, ...times });
      return undefined;
    },
    "waiting-gone": (row) => {
      gone.run(row.host, row.person);
      return undefined;
    },
    "contact-code": (row) => code(row),
  };
}

/** What is over goes first, then all that the owner had: only what others really have can be in the way. */
function slotWriter(db: Database.Database): (row: AppointmentRow & { row: "slots" }, seqOf: SeqOf) => void {
  const expired = db.prepare("delete from slot where state = 'held' and until <= ?");
  const held = db.prepare("delete from slot where state = 'held' and holder = ?");
  const booked = db.prepare("delete from slot where appointment = ?");
  // Whoever has been there may book again.
  const past = db.prepare("update slot set person = null where person = ? and ends_at <= ?");
  const insert = inserting<Omit<SlotFields, "seq">>(db, { table: "slot", columns });
  return ({ owner, slots, at }, seqOf) => {
    expired.run(at.getTime());
    if (owner.holder !== null) held.run(owner.holder);
    if ("appointment" in owner) booked.run(seqOf(owner.appointment));
    const own = ownOf(owner, seqOf);
    if (own.person !== null) past.run(own.person, at.getTime());
    slots.forEach(({ resource, startsAt, endsAt, most }, index) =>
      insert({
        ...{ resource, starts_at: startsAt.getTime(), ends_at: endsAt.getTime(), ...own },
        ...dayOf(startsAt, most),
        // One of several says whose it is and reminds.
        ...(index > 0 && { person: null, remind_at: null }),
      }),
    );
  };
}

function dayOf(startsAt: Date, most: number | undefined) {
  if (most === undefined) return { most: null, day_starts: null, day_ends: null };
  const day = athensDay(startsAt);
  return { most, day_starts: startOfDay(day).getTime(), day_ends: startOfDay(day + 1).getTime() };
}

function ownOf(owner: Owner, seqOf: SeqOf) {
  if ("until" in owner) {
    const { holder, until } = owner;
    const none = { appointment: null, person: null, remind_at: null };
    return { state: "held", until: until.getTime(), holder, ...none };
  }
  const { appointment, person, remindAt } = owner;
  const none = { until: null, holder: null };
  return {
    state: "booked",
    ...none,
    appointment: seqOf(appointment),
    person,
    remind_at: remindAt?.getTime() ?? null,
  };
}

/** Two who try a code at the same moment are two tries. */
function codeWriter(db: Database.Database): (row: CodeRow) => "version" | undefined {
  const insert = inserting<CodeFields>(db, {
    table: "contact_code",
    columns: ["channel", "address", "digest", "until", "misses", "codes"],
    and: "on conflict do nothing",
  });
  const update = db.prepare(
    `update contact_code set digest = ?, until = ?, misses = ?, codes = ?
      where channel = ? and address = ? and misses = ? and codes = ? and digest is ?`,
  );
  return ({ code: { channel, address, codes, code }, was }) => {
    const next = {
      digest: code?.digest ?? null,
      until: code?.until.getTime() ?? 0,
      misses: code?.misses ?? 0,
    };
    const { changes } =
      was === null
        ? insert({ channel, address, codes, ...next })
        : update.run(
            ...[next.digest, next.until, next.misses, codes, channel, address],
            ...[was.code?.misses ?? 0, was.codes, was.code?.digest ?? null],
          );
    return changes === 0 ? "version" : undefined;
  };
}
