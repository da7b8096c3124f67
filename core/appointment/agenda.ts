import { caseAt } from "../case/at.ts";
import type { Agenda, Outcome } from "../call/agenda.ts";
import { longer } from "../call/call.ts";
import type { Actor } from "../case/actor.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Appointment } from "./appointment.ts";
import { type Beside, changeAppointment } from "./change.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { met, missed, noted, rings } from "./move.ts";
import { pausedUntil } from "./pause.ts";
import { resourcesOf } from "./port.ts";

const longestMs = 30 * 60_000;

/** What calls are told of appointments, and tell them. */
export const appointmentAgenda: Agenda = {
  hosts: async (deps) => {
    const { appointments } = await municipalityOf(deps);
    return appointments?.hosts.map(({ id, name }) => ({ id, name })) ?? [];
  },
  centres: async (deps) => {
    const { appointments, offices } = await municipalityOf(deps);
    return (appointments?.centres ?? []).flatMap(({ id, office }) => {
      const name = offices.find((each) => each.id === office)?.name;
      return name === undefined ? [] : [{ id, name }];
    });
  },
  actor: () => Promise.resolve({ kind: "desk" }),
  brief: async (deps, about) => {
    const one = await appointmentOf(deps, about);
    if (one === undefined) return undefined;
    const [known, other] = await Promise.all([
      one.resident === null ? undefined : deps.store.person(one.resident),
      one.case === null ? undefined : deps.store.case(one.case),
    ]);
    const phone = known?.contacts.find(
      ({ channel, deadAt }) => deadAt === null && ["voice", "sms"].includes(channel),
    );
    return {
      ...{ number: one.number, topic: one.text, language: one.language },
      ...{ name: calledIn(one, known?.person.name ?? null), phone: phone?.address ?? null },
      case:
        other === undefined
          ? null
          : { number: other.number, text: other.text, openedAt: other.openedAt, status: other.stage },
    };
  },
  freeUntil: async (deps, about) => {
    const one = await appointmentOf(deps, about);
    return one === undefined ? null : freeUntil(deps, one);
  },
  extend: async (deps, { about, until, by }) => {
    const one = await appointmentOf(deps, about);
    const free = one === undefined ? null : await freeUntil(deps, one);
    if (one === undefined || free === null || until > free) return refuse("not-free");
    const done = await lengthened(deps, one, { until, by });
    if (!isRefusal(done)) return { until };
    return refuse(done.refused === "slot-taken" ? "not-free" : "over");
  },
  settle: async (deps, { about, outcome, by }) => {
    const one = await appointmentOf(deps, about);
    if (one === undefined) return;
    const until = outcome === "missed" ? await pausedUntil(deps, one.resident, one) : null;
    await changeAppointment(deps, { number: one.number, by }, (facts) => came(facts, { outcome, until }));
  },
  ring: async (deps, { about, by, actor }) => {
    const one = await appointmentOf(deps, about);
    if (one === undefined) return;
    await changeAppointment(deps, { number: one.number, by: actor }, (facts) => rings(facts, by));
  },
  note: async (deps, { about, text, by }) => {
    const one = await appointmentOf(deps, about);
    if (one === undefined) return;
    const beside: Beside = async () => {
      const call = await deps.store.callOf(about);
      if (call === undefined) return [];
      const entry = { call: call.id, at: deps.now(), what: "note", side: "host", detail: text } as const;
      return [{ row: "call-trail", entry }];
    };
    await changeAppointment(deps, { number: one.number, by, beside }, (facts) => noted(facts, text));
  },
};

/** Who comes, and for whom they speak. */
function calledIn({ wish }: Appointment, known: string | null): string | null {
  const name = wish?.name ?? known;
  if (wish === null || wish.of === null) return name;
  return name === null ? wish.of : `${name} (${wish.of})`;
}

function came(
  facts: Facts,
  { outcome, until }: { outcome: Outcome; until: Date | null },
): Decision<"not-booked" | "before-its-time" | "asked-already"> {
  const { stage, ring } = facts.case;
  // What somebody has put right by hand stays.
  if (stage !== "booked") return refuse("not-booked");
  if (outcome === "phone") return rings(facts, "host");
  if (outcome === "waited") return rings(facts, "desk");
  // Whoever asked to be rung up was there: how it came out the office alone can say, once it has rung.
  if (outcome === "missed" && ring !== null) return refuse("asked-already");
  return outcome === "missed" ? missed(facts, { note: "", until }) : met(facts);
}

async function appointmentOf({ store }: Deps, about: string): Promise<Appointment | undefined> {
  const number = await store.numberOf(about);
  return number === undefined ? undefined : caseAt(store, "appointment", number);
}

/** Up to the next thing that the host or the centre has, half an hour at most. */
async function freeUntil({ store, now }: Deps, one: Appointment): Promise<Date | null> {
  const { endsAt } = one;
  if (endsAt === null) return null;
  const time = { from: endsAt, until: new Date(endsAt.getTime() + longestMs), now: now(), moving: one.id };
  const all = await Promise.all(resourcesOf(one).map((resource) => store.taken(resource, time)));
  const next = Math.min(...all.flat().map(({ startsAt }) => startsAt.getTime()), time.until.getTime());
  return next > endsAt.getTime() ? new Date(next) : null;
}

/** The time after it is kept for it and its call ends later, in one change that the database may refuse. */
async function lengthened(
  deps: Deps,
  { number, startsAt, resident, wish }: Appointment,
  { until, by }: { until: Date; by: Actor },
): Promise<object | Refusal> {
  const beside = async (_: Deps, one: Appointment) => {
    const call = await deps.store.callOf(one.id);
    const slots = resourcesOf(one).map((resource) => ({
      resource,
      startsAt: startsAt ?? until,
      endsAt: until,
    }));
    const person = wish === null ? resident : null;
    const owner = { appointment: one.id, person, holder: null, remindAt: null };
    return [
      { row: "slots", owner, slots, at: deps.now() } as const,
      ...(call === undefined ? [] : [{ row: "call", call: longer(call, until), was: call.version } as const]),
    ];
  };
  return changeAppointment(deps, { number, by, beside }, ({ case: one }) =>
    one.stage === "booked"
      ? accept({ ...one, endsAt: until }, { type: "AppointmentExtended", endsAt: until.toISOString() })
      : refuse("not-booked"),
  );
}
