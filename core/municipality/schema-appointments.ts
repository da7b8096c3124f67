import { z } from "zod";
import { appointmentDefaults, lengths } from "./appointments.ts";
import { bilingual, id, strict } from "./schema-parts.ts";
import { hours } from "./schema-time.ts";

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const whole = (least: number, most: number) => z.int("count").min(least, "count").max(most, "count");

const host = strict({
  id,
  name: bilingual,
  hours: hours.min(1, "empty"),
  length: z.literal([...lengths], "appointment-length").default(appointmentDefaults.length),
  cap: whole(1, 100).default(appointmentDefaults.cap),
}).superRefine(({ hours: spans, length }, context) => {
  for (const [at, { from, to }] of spans.entries())
    if (minutesOf(to) - minutesOf(from) < length)
      context.addIssue({ code: "custom", path: ["hours", at, "to"], message: "appointment-fits" });
});

const centre = strict({
  id,
  office: id,
  equipment: bilingual,
  hours: z.exactOptional(hours),
});

/** appointments.yaml: a department and somebody to meet are needed. */
export const appointmentsSchema = strict({
  department: id,
  buffer: whole(0, 60).default(appointmentDefaults.buffer),
  noticeHours: whole(0, 720).default(appointmentDefaults.noticeHours),
  staffNoticeHours: whole(0, 720).default(appointmentDefaults.staffNoticeHours),
  horizonDays: whole(1, 365).default(appointmentDefaults.horizonDays),
  graceSeconds: whole(0, 600).default(appointmentDefaults.graceSeconds),
  noShows: whole(0, 20).default(appointmentDefaults.noShows),
  noShowDays: whole(1, 730).default(appointmentDefaults.noShowDays),
  pauseDays: whole(1, 365).default(appointmentDefaults.pauseDays),
  hosts: z.array(host).min(1, "empty"),
  centres: z.array(centre).default((): z.output<typeof centre>[] => []),
}).superRefine(({ noticeHours, staffNoticeHours, horizonDays }, context) => {
  if (noticeHours >= horizonDays * 24)
    context.addIssue({ code: "custom", path: ["noticeHours"], message: "appointment-notice" });
  if (staffNoticeHours > noticeHours)
    context.addIssue({ code: "custom", path: ["staffNoticeHours"], message: "appointment-staff-notice" });
});
