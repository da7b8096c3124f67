import { DateTime } from "luxon";
import { z } from "zod";
import type { Hours, OwnHoliday } from "./municipality.ts";
import { strict, title } from "./schema-parts.ts";

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "clock");
const weekday = z.int("weekday").min(1, "weekday").max(7, "weekday");

const span = strict({
  days: z
    .array(weekday)
    .min(1, "empty")
    .refine((days) => new Set(days).size === days.length, "weekday-twice"),
  from: clock,
  to: clock,
}).refine((value) => value.from < value.to, { message: "hours-order", path: ["to"] });

/** Opening hours of one place: each span ends after it begins and no two of one day overlap. */
export const hours = z.array(span).superRefine((spans, context) => {
  spans.forEach((value, index) => {
    if (spans.slice(0, index).some((earlier) => overlap(earlier, value)))
      context.addIssue({ code: "custom", path: [index], message: "hours-overlap" });
  });
});

const overlap = (a: Hours, b: Hours): boolean =>
  a.from < b.to && b.from < a.to && a.days.some((day) => b.days.includes(day));

/** A holiday by month and day (29 February allowed), or once on an ISO date. */
export const holiday = strict({
  name: title,
  month: z.exactOptional(z.int("month").min(1, "month").max(12, "month")),
  day: z.exactOptional(z.int("day").min(1, "day").max(31, "day")),
  date: z.exactOptional(
    z.string().refine((value) => DateTime.fromFormat(value, "yyyy-MM-dd").isValid, "date"),
  ),
}).transform((value, context): OwnHoliday => {
  const { name, month, day, date } = value;
  if (date !== undefined && month === undefined && day === undefined) return { name, date };
  if (date === undefined && month !== undefined && day !== undefined) {
    if (DateTime.utc(2028, month, day).isValid) return { name, month, day };
    context.addIssue({ code: "custom", path: ["day"], message: "day" });
  } else context.addIssue({ code: "custom", path: [], message: "holiday" });
  return z.NEVER;
});
