import { z } from "zod";
import { endings } from "../../core/call/call.ts";
import { sides } from "../../core/call/link.ts";
import { appointmentList, freeList } from "../list/appointments.ts";
import { caseShapes } from "../list/cases.ts";
import { shapeOf } from "../list/columns.ts";

const whole = z.number().int();
const exception = z.object({
  resource: z.string(),
  date: z.string(),
  from: z.string(),
  to: z.string(),
  state: z.enum(["open", "closed"]),
  reason: z.string(),
});
const booked = z.array(shapeOf(appointmentList));
const time = z.object({ startsAt: z.date(), endsAt: z.date() });
const effect = {
  host: z.string().nullable(),
  centre: z.string().nullable(),
  booked,
  free: z.object({ before: whole, after: whole }).nullable(),
};
const changed = exception.omit({ resource: true }).extend({ until: z.string(), ...effect });
const spans = z.array(z.object({ from: z.string(), to: z.string() }));
const weekday = z.object({ day: whole, spans });
const weekly = z.object({ from: z.string(), week: z.array(weekday), reason: z.string() });

/** What the commands of appointments and the calendar answer that are no verbs. */
export const appointmentShapes = {
  "appointment.list": shapeOf(appointmentList),
  "appointment.free": shapeOf(freeList),
  "appointment.ask": z.union(caseShapes.filter(({ shape }) => "startsAt" in shape)),
  "appointment.book": z.union(caseShapes.filter(({ shape }) => "startsAt" in shape)),
  "appointment.link": z.object({ of: z.string(), address: z.string() }),
  "appointment.device": z.object({ of: z.string(), code: z.string(), address: z.string() }),
  "appointment.record": z.object({
    number: z.string(),
    startsAt: z.date(),
    endsAt: z.date(),
    startedAt: z.date().nullable(),
    endedAt: z.date().nullable(),
    ending: z.enum(endings).nullable(),
    trail: z.array(
      z.object({
        at: z.date(),
        what: z.string(),
        side: z.enum(sides).nullable(),
        detail: z.string().nullable(),
      }),
    ),
  }),
  "stats.calls": z.object({
    ...{ from: z.string(), until: z.string(), calls: whole, met: whole, missed: whole, phone: whole },
    ...{ notBegun: whole, cancelled: whole, begun: whole, inTime: whole, extended: whole },
    waitingDays: whole.nullable(),
  }),
  "cal.show": z.object({
    date: z.string(),
    off: z.object({ el: z.string(), en: z.string() }).nullable(),
    open: spans,
    usual: spans,
    exceptions: z.array(exception),
    weekly: z.array(weekly),
    booked,
    held: z.array(time),
    times: z.array(time),
    free: whole,
  }),
  "cal.open": changed,
  "cal.close": changed,
  "cal.remove": changed,
  "cal.week": weekday.extend({
    ...{ from: z.string().nullable(), reason: z.string().nullable(), later: z.array(weekly) },
  }),
  "cal.hours": weekly.extend(effect),
  "cal.undo": weekly.extend(effect),
};
