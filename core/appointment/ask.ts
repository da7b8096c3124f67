import type { Actor } from "../case/actor.ts";
import { type Planned, record } from "../case/change.ts";
import { isOf } from "../cases.ts";
import type { ChannelName } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Language } from "../language.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Appointment, Asker, HearingWish } from "./appointment.ts";
import { accept } from "./facts.ts";
import { hostOf } from "./free.ts";
import { freshAppointment } from "./fresh.ts";
import { appointments } from "./kind.ts";

export type Asking = { host: string; text: string; asker: Asker; wish: HearingWish };
type Opening = { channel: ChannelName; language: Language; resident: PersonWithContacts; by: Actor };
export type AskRefusal = "unknown-host" | "unknown-centre" | "asked-already";
const newest = 20;

/**
 * Plans the wish for a hearing, for which the office finds a day. Refuses `unknown-host`, `unknown-centre`, and a resident
 * whose other one the office has not decided about yet `asked-already`.
 */
export async function planHearing(
  deps: Deps,
  asking: Asking,
  { channel, language, resident, by }: Opening,
): Promise<Planned<Appointment> | Refusal<AskRefusal>> {
  const municipality = await municipalityOf(deps);
  const { appointments: settings } = municipality;
  const { host, text, asker, wish } = asking;
  const found = hostOf(municipality, host);
  if (found === undefined) return refuse("unknown-host");
  if (wish.centre !== null && settings?.centres.some(({ id }) => id === wish.centre) !== true)
    return refuse("unknown-centre");
  if (by.kind !== "staff" && (await askedBy(deps, resident)) !== undefined) return refuse("asked-already");
  const at = deps.now();
  const one: Appointment = {
    ...(await freshAppointment(deps)),
    ...{ stage: "asked", resident: resident.person.id, channel, language, text, openedAt: at },
    ...{ host, startsAt: null, endsAt: null, length: found.length, way: "centre", case: null, asker, wish },
  };
  const event = { type: "HearingAsked", number: one.number, host, asker, text } as const;
  return record(deps, appointments, { was: 0, by, at, ...accept(one, event), resident });
}

/** The hearing of a person that the office has not decided about; undefined where there is none. */
export async function askedBy(
  { store }: Pick<Deps, "store">,
  { person }: PersonWithContacts,
): Promise<Appointment | undefined> {
  const all = await store.casesOf(person.id, newest);
  return all.find((one): one is Appointment => isOf(one, "appointment") && one.stage === "asked");
}
