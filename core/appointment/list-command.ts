import { z } from "zod";
import { command, readers } from "../command.ts";
import { municipalityOf } from "../deps.ts";
import { refuse } from "../refusal.ts";
import { firstHost, instant } from "./book-command.ts";
import { freeTimes, hostOf } from "./free.ts";
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

/** `appointment.free`: the earliest free times, or the nearest three to one that is not free. Refuses `unknown-host`. */
export const freeCommand = command({
  roles: readers,
  writes: false,
  input: z.object({
    host: z.string().max(60).optional(),
    near: instant.optional(),
    limit: z.number().int().min(1).max(1000).default(20),
  }),
  run: async (deps, _, { host, near, limit }) => {
    const id = host ?? (await firstHost(deps));
    if (hostOf(await municipalityOf(deps), id) === undefined) return refuse("unknown-host");
    const free = await freeTimes(deps, id, { as: "staff" });
    return { host: id, free: near === undefined ? free.slice(0, limit) : nearest(free, near) };
  },
});
