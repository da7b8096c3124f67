import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { caseAt } from "../case/at.ts";
import { command, handlers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { onCase, words } from "../fields.ts";
import { introduce } from "../person/introduce.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { askers } from "./appointment.ts";
import { planHearing } from "./ask.ts";
import { reservation } from "./book.ts";
import { contactOf, firstHost, instant } from "./book-command.ts";
import { openedCall } from "./call-rows.ts";
import { type Beside, changeAppointment } from "./change.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { diaryOf, isOpenIn } from "./diary.ts";
import { appointments } from "./kind.ts";
import { slotAt } from "./slots.ts";

const tries = 5;
const askInput = z.object({
  host: z.string().max(60).optional(),
  text: words(2000),
  asker: z.enum(askers).default("resident"),
  name: words(120).optional(),
  /** The business or association that they speak for. */
  of: words(120).optional(),
  /** The centre that suits them. */
  centre: z.string().max(60).optional(),
  /** Days or hours that suit them, in words. */
  days: words(200).optional(),
  phone: z.string().max(60).optional(),
  email: z.email().optional(),
  language: z.enum(["el", "en"]).default("el"),
});

/**
 * `appointment.ask`: somebody asks for a hearing, for whom the office finds a day. Refuses `no-contact`, `wrong-phone`,
 * `unknown-host`, `unknown-centre`.
 */
export const askHearingCommand = command({
  roles: handlers,
  writes: true,
  input: askInput,
  run: async (deps, by, given) => {
    const contact = contactOf(given);
    if (isRefusal(contact)) return contact;
    const host = given.host ?? (await firstHost(deps));
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { language, name = null, of = null, centre = null, days = "", text, asker } = given;
      const who = await introduce(deps, { ...contact, proof: "clerk", language, name });
      const asking = { host, text, asker, wish: { name, of, centre, days } };
      const opening = { channel: "desk", language, resident: who.known, by: byStaff(by) } as const;
      const planned = await planHearing(deps, asking, opening);
      if (isRefusal(planned)) return planned;
      const result = await deps.store.commit({ ...planned.change, ...who.change });
      if (!("conflict" in result)) return { ...planned.case, protocol: result.protocol };
    }
    return refuse("changed-meanwhile");
  },
});

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
 * `outside-hours` of the host, `centre-closed`, `too-soon`, `slot-taken`.
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
async function slotInBoth(deps: Deps, { at, centre, host }: { at: Date; centre: string; host: string }) {
  const municipality = await municipalityOf(deps);
  const [own, place] = [diaryOf(municipality, { host }), diaryOf(municipality, { centre })];
  if (isRefusal(own)) return own;
  if (isRefusal(place)) return place;
  if (at <= deps.now()) return refuse("too-soon");
  const slot = slotAt(at, own.grid ?? { length: 0, buffer: 0 });
  if (!(await isOpenIn(deps.store, own, slot))) return refuse("outside-hours");
  return (await isOpenIn(deps.store, place, slot)) ? slot : refuse("centre-closed");
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
