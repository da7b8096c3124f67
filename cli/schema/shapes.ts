import { surenesses } from "../../core/request/spot.ts";
import { z } from "zod";
import { channelNames } from "../../core/channel.ts";
import { caseShapes } from "../list/cases.ts";
import { shapeOf } from "../list/columns.ts";
import { logList } from "../list/log.ts";
import { memberList } from "../list/members.ts";
import { noticeList } from "../list/notices.ts";
import { appointmentShapes } from "./appointment-shapes.ts";
import { petitionShapes } from "./petition-shapes.ts";
import { allVerbs } from "../verbs.ts";

/** What items of JSON look like. Times are written in ISO 8601 UTC. Fields are only ever added. */

const whole = z.number().int();
const bilingual = z.object({ el: z.string(), en: z.string() });
/** A refusal, alone on the error output or beside the number of its case. */
export const failure = z.object({
  code: z.string(),
  exit: whole,
  message: z.string(),
  why: z.string(),
  next: z.string(),
});

/** What happened to a case; `by` is a login, `resident` or `desk`. */
export const eventItem = z.object({
  type: z.string(),
  at: z.date(),
  by: z.string(),
  seq: whole,
  data: z.record(z.string(), z.unknown()),
});

/** A file of a case. */
export const fileItem = z.object({
  id: z.string(),
  kind: z.enum(["photo", "document", "recording", "proof"]),
  state: z.enum(["wanted", "kept", "refused", "lost"]),
  name: z.string().nullable(),
  mime: z.string().nullable(),
  size: whole.nullable(),
  sha: z.string().nullable(),
  why: z.string().nullable(),
  createdAt: z.date(),
});

/** Who reported. */
export const residentItem = z.object({
  name: z.string().nullable(),
  language: z.enum(["el", "en"]),
  preferred: z.enum(channelNames).nullable(),
  contacts: z.array(
    z.object({
      channel: z.enum(channelNames),
      address: z.string(),
      proof: z.enum(["wrote", "platform", "caller-id", "clerk"]),
      deadAt: z.date().nullable(),
    }),
  ),
});

export const spotItem = z.object({
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  by: z.string().nullable(),
  sure: z.enum(surenesses),
  label: z.string().nullable(),
});
const noticeItem = shapeOf(noticeList);
const memberItem = shapeOf(memberList);
const caseItem = z.union(caseShapes);
const failed = z.object({ number: z.string(), error: failure });
const acted = z.union([...caseShapes, failed]);
const kept = z.union([z.object({ number: z.string(), file: z.string() }), failed]);
const step = z.object({ name: z.string(), state: z.enum(["applied", "pending"]) });
const named = z.object({ id: z.string(), name: bilingual });

/** One thing that was checked. */
const checkItem = z.object({
  name: z.string(),
  ok: z.boolean(),
  since: z.string().nullable(),
  detail: z.string(),
  next: z.string().nullable(),
  givenUp: whole.optional(),
});

/** The items that each command answers. */
export const shapes: Readonly<Record<string, z.ZodObject | z.ZodUnion<readonly z.ZodObject[]>>> = {
  "case.list": caseItem,
  "case.count": z.object({ count: whole, more: z.boolean() }),
  "case.show": z.union(
    caseShapes.map((item) =>
      item.extend({
        resident: residentItem.nullable(),
        located: spotItem.nullable(),
        followers: whole,
        events: z.array(eventItem),
        files: z.array(fileItem),
        notices: z.array(noticeItem),
      }),
    ),
  ),
  "case.file": fileItem.extend({ path: z.string() }),
  "case.new": caseItem,
  ...Object.fromEntries(allVerbs.map(({ name, input }) => [name, input === undefined ? kept : acted])),
  // Those with a command of their own say there what it answers.
  ...petitionShapes,
  ...appointmentShapes,
  "outbox.list": noticeItem,
  "outbox.retry": z.object({ id: z.string() }),
  "config.lessons": z.object({
    number: z.string(),
    text: z.string(),
    was: z.string().nullable(),
    category: z.string(),
    taken: z.boolean(),
    at: z.string(),
  }),
  "config.unlearn": z.object({ number: z.string() }),
  "staff.list": memberItem,
  "staff.add": memberItem,
  "staff.edit": memberItem,
  "staff.reactivate": memberItem,
  "staff.deactivate": memberItem.extend({ to: z.string().nullable(), cases: z.array(z.string()) }),
  "staff.recover": z.object({ login: z.string(), before: z.array(z.string()) }),
  "log.list": shapeOf(logList),
  "log.verify": checkItem,
  seed: z.object({ cases: whole, staff: whole, petitions: whole }),
  init: z.object({
    data: z.string(),
    municipality: z.string(),
    created: z.boolean(),
    admins: z.array(z.string()),
  }),
  doctor: checkItem,
  "config.show": z.object({
    id: z.string(),
    name: bilingual,
    phone: z.string(),
    email: z.string(),
    website: z.string(),
    area: z.looseObject({}),
    neighbours: z.array(z.looseObject({})),
    reopenDays: whole,
    offices: z.array(z.looseObject(named.shape)),
    departments: z.array(z.looseObject(named.shape)),
    groups: z.array(z.looseObject(named.shape)),
    categories: z.array(z.looseObject({ ...named.shape, department: z.string(), promiseDays: whole })),
    phrases: z.looseObject({}),
    holidays: z.array(z.looseObject({})),
    units: z.array(z.looseObject({})).optional(),
    emergencies: z.array(z.looseObject({})).optional(),
    facts: z.array(z.looseObject({})).optional(),
    authorities: z.array(z.looseObject({})).optional(),
    petitions: z.looseObject({}).optional(),
    appointments: z.looseObject({}).optional(),
    places: z.looseObject({}).optional(),
    privacy: z.looseObject({}).optional(),
    accessibility: z.looseObject({}).optional(),
    colour: z.string().optional(),
    emblem: z.string().optional(),
  }),
  "config.check": z.object({
    municipality: z.string(),
    /** Answers that do not go out whole by SMS. */
    long: z.array(
      z.object({
        file: z.string(),
        id: z.string(),
        language: z.enum(["el", "en"]),
        segments: whole,
        most: whole,
        read: z.string(),
      }),
    ),
  }),
  "config.apply": z.object({
    municipality: z.string(),
    changes: z.array(
      z.object({
        part: z.enum(["department", "category"]),
        id: z.string(),
        what: z.enum(["added", "removed", "name", "route", "promise", "answered"]),
        from: z.string().nullable(),
        to: z.string().nullable(),
        open: whole,
        staff: whole,
        moveTo: z.string().nullable(),
      }),
    ),
    also: z.array(z.string()),
    moved: z.object({ cases: whole, staff: whole }),
  }),
  "config.try": z.object({
    danger: z.string().nullable(),
    intent: z.string().nullable(),
    category: z.string().nullable(),
    sure: z.boolean(),
    place: z.string().nullable(),
    point: z.object({ lat: z.number(), lon: z.number() }).nullable(),
    because: z.array(
      z.object({ category: z.string(), name: z.string(), score: z.number(), words: z.array(z.string()) }),
    ),
  }),
  "migrate.status": step,
  "migrate.plan": step,
  "migrate.up": step,
  backup: z.object({
    folder: z.string(),
    pages: whole,
    missing: z.array(z.string()),
    strange: z.array(z.string()),
  }),
  restore: z.object({
    data: z.string(),
    municipality: z.string().nullable(),
    cases: whole,
    until: z.string().nullable(),
    aside: z.string().nullable(),
    newer: whole.nullable(),
    steps: whole,
    missing: z.array(z.string()),
    strange: z.array(z.string()),
    log: z.array(z.looseObject({ name: z.string(), ok: z.boolean() })),
    strangers: z.array(z.string()),
    hasAdmin: z.boolean(),
    waiting: whole,
  }),
};
