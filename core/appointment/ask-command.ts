import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { byStaff } from "../case/actor.ts";
import { record } from "../case/change.ts";
import { command, handlers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { onCase, words } from "../fields.ts";
import { introduce } from "../person/introduce.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { type Appointment, type Asker, askers } from "./appointment.ts";
import { reservation } from "./book.ts";
import { contactOf, firstHost, instant } from "./book-command.ts";
import { openedCall } from "./call-rows.ts";
import { type Beside, changeAppointment } from "./change.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { exceptionsOf, hostOf, rulesOf } from "./free.ts";
import { freshAppointment } from "./fresh.ts";
import { appointments } from "./kind.ts";
import { centreResource, hostResource } from "./port.ts";
import { isWithinHours, type Slot, slotAt } from "./slots.ts";

const tries = 5;
const askInput = z.object({
  host: z.string().max(60).optional(),
  text: words(2000),
  asker: z.enum(askers).default("resident"),
  name: words(120).optional(),
  phone: z.string().max(60).optional(),
  email: z.email().optional(),
  language: z.enum(["el", "en"]).default("el"),
});

/** `appointment.ask`: somebody asks for a hearing, for whom the office finds a day. Refuses `no-contact`, `wrong-phone`, `unknown-host`. */
export const askHearingCommand = command({
  roles: handlers,
  writes: true,
  input: askInput,
  run: async (deps, by, given) => {
    const contact = contactOf(given);
    if (isRefusal(contact)) return contact;
    const host = given.host ?? (await firstHost(deps));
    if (hostOf(await municipalityOf(deps), host) === undefined) return refuse("unknown-host");
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { language, name = null, text, asker } = given;
      const who = await introduce(deps, { ...contact, proof: "clerk", language, name });
      const one = await askedFor(deps, { host, text, asker, language, resident: who.known.person.id });
      const event = { type: "HearingAsked", number: one.number, host, asker, text } as const;
      const planned = await record(deps, appointments, {
        ...{
          was: 0,
          by: byStaff(by),
          at: deps.now(),
          ...accept(one, event),
          resident: who.known,
        },
      });
      const result = await deps.store.commit({ ...planned.change, ...who.change });
      if (!("conflict" in result)) return { ...planned.case, protocol: result.protocol };
    }
    return refuse("changed-meanwhile");
  },
});

type Wish = { host: string; text: string; asker: Asker; language: Appointment["language"]; resident: string };

async function askedFor(deps: Deps, { host, text, asker, language, resident }: Wish): Promise<Appointment> {
  const length = hostOf(await municipalityOf(deps), host)?.length ?? 0;
  return {
    ...(await freshAppointment(deps)),
    ...{ stage: "asked", resident, channel: "desk", language, text, openedAt: deps.now() },
    ...{ host, startsAt: null, endsAt: null, length, way: "centre", case: null, asker },
  };
}

const approveInput = z.object({ ...onCase, at: instant, centre: z.string().max(60) });
type Approval = z.output<typeof approveInput>;

/** A hearing gets its day and its centre. Refuses `no-hearing`. */
export function approved({ case: one }: Facts, { at, centre }: Approval): Decision<"no-hearing"> {
  if (one.stage !== "asked") return refuse("no-hearing");
  const { startsAt, endsAt } = slotAt(at, { length: one.length, buffer: 0 });
  const when = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  return accept(
    { ...one, stage: "booked", startsAt, endsAt, centre },
    { type: "HearingApproved", centre, ...when },
  );
}

/**
 * `appointment.approve`: host and centre are reserved together, or neither. Refuses `no-hearing`, `unknown-centre`,
 * `outside-hours` (of either), `too-soon`, `slot-taken`.
 */
export const approveHearingCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: approveInput,
    run: async (deps, by, given) => {
      const { number, expected, at, centre } = given;
      const one = await caseAt(deps.store, "appointment", number);
      if (one === undefined) return refuse("unknown-number");
      const slot = await slotInBoth(deps, { at, centre, host: one.host });
      if (isRefusal(slot)) return slot;
      const beside: Beside = async (_, next) => [
        reservation(next, slot, { at: deps.now(), holder: null }),
        ...(await openedCall(deps, next)),
      ];
      const act = { number, expected, by: byStaff(by), beside };
      return changeAppointment(deps, act, (facts) => approved(facts, given));
    },
  }),
  on: appointments,
  decide: approved,
};

/** The time, where both the host and the centre have hours. */
async function slotInBoth(deps: Deps, { at, centre, host: id }: { at: Date; centre: string; host: string }) {
  const municipality = await municipalityOf(deps);
  const host = hostOf(municipality, id);
  const place = municipality.appointments?.centres.find((each) => each.id === centre);
  if (host === undefined) return refuse("unknown-host");
  if (place === undefined) return refuse("unknown-centre");
  if (at <= deps.now()) return refuse("too-soon");
  const days = { from: at, until: at };
  const [own, there] = await Promise.all([
    exceptionsOf(deps, hostResource(id), days),
    exceptionsOf(deps, centreResource(centre), days),
  ]);
  const rules = rulesOf(municipality, host, own);
  const office = municipality.offices.find((each) => each.id === place.office);
  const hours = place.hours ?? office?.hours ?? [];
  const slot: Slot = slotAt(at, rules);
  const isOpen = isWithinHours(slot, rules) && isWithinHours(slot, { ...rules, hours, exceptions: there });
  return isOpen ? slot : refuse("outside-hours");
}

const refuseInput = z.object({ ...onCase, reason: words(500) });

/** No hearing is granted; whoever asked is told why. Refuses `no-hearing`. */
export function refused(
  { case: one, at }: Facts,
  { reason }: z.output<typeof refuseInput>,
): Decision<"no-hearing"> {
  if (one.stage !== "asked") return refuse("no-hearing");
  return accept({ ...one, stage: "refused", closedAt: at }, { type: "HearingRefused", reason });
}

/** `appointment.refuse`. Refuses what `refused` does. */
export const refuseHearingCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input: refuseInput,
    run: (deps, by, { reason, ...given }) =>
      changeAppointment(deps, { ...given, by: byStaff(by) }, (facts) =>
        refused(facts, { reason, number: facts.case.number }),
      ),
  }),
  on: appointments,
  decide: refused,
};
