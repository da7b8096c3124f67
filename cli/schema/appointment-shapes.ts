import { z } from "zod";
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
const changed = exception.omit({ resource: true }).extend({ host: z.string(), booked });

/** What the commands of appointments and the calendar answer that are no verbs. */
export const appointmentShapes = {
  "appointment.list": shapeOf(appointmentList),
  "appointment.free": shapeOf(freeList),
  "appointment.book": z.union(caseShapes.filter(({ shape }) => "startsAt" in shape)),
  "cal.show": z.object({
    date: z.string(),
    off: z.object({ el: z.string(), en: z.string() }).nullable(),
    open: z.array(z.object({ from: z.string(), to: z.string() })),
    exceptions: z.array(exception),
    booked,
    free: whole,
  }),
  "cal.open": changed,
  "cal.close": changed,
};
