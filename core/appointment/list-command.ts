import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { command, readers } from "../command.ts";
import { municipalityOf } from "../deps.ts";
import { caseNumber } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { firstHost, instant } from "./book-command.ts";
import { centreOf, freeTimes, hostOf } from "./free.ts";
import { hostResource } from "./port.ts";
import { nearest } from "./slots.ts";

const week = 7 * 86_400_000;

/** No call is longer, and a little. */
const lately = 4 * 3_600_000;

/**
 * `appointment.list`: hearings that wait for the office, and what is booked from now on for a week unless said, with what
 * goes on just now or waits for somebody to be rung up.
 */
export const listAppointmentsCommand = command({
  roles: readers,
  writes: false,
  input: z.object({
    host: z.string().max(60).optional(),
    from: instant.optional(),
    until: instant.optional(),
    limit: z.number().int().min(1).max(1000).default(200),
  }),
  run: async (deps, _, { host, from: given, until, limit }) => {
    const now = deps.now();
    const from = given ?? new Date(now.getTime() - lately);
    const time = { from, until: until ?? new Date((given ?? now).getTime() + week), limit };
    const [asked, booked] = await Promise.all([
      deps.store.asked(limit),
      deps.store.booked(host === undefined ? null : hostResource(host), time),
    ]);
    return {
      asked,
      booked: booked.filter((one) => given !== undefined || one.endsAt > now || one.ring !== null),
    };
  },
});

/**
 * `appointment.free`: the earliest free times, or the nearest three to one that is not free; where a centre is said, those at
 * which it is free too; for an appointment that is to have another time, those of its host and its centre. Refuses
 * `unknown-host`, `unknown-centre`, `unknown-number`.
 */
export const freeCommand = command({
  roles: readers,
  writes: false,
  input: z.object({
    host: z.string().max(60).optional(),
    centre: z.string().max(60).optional(),
    number: caseNumber.optional(),
    near: instant.optional(),
    limit: z.number().int().min(1).max(1000).default(20),
  }),
  run: async (deps, _, { host, near, limit, number, ...given }) => {
    const one = number === undefined ? undefined : await caseAt(deps.store, "appointment", number);
    if (number !== undefined && one === undefined) return refuse("unknown-number");
    const municipality = await municipalityOf(deps);
    const id = host ?? one?.host ?? (await firstHost(deps));
    if (hostOf(municipality, id) === undefined) return refuse("unknown-host");
    const centre = given.centre ?? one?.centre ?? null;
    if (centre !== null && centreOf(municipality, centre) === undefined) return refuse("unknown-centre");
    const free = await freeTimes(deps, id, { as: "staff", centre, ...(one && { moving: one.id }) });
    return { host: id, free: near === undefined ? free.slice(0, limit) : nearest(free, near) };
  },
});
