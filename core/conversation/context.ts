import type { KindOf } from "../case/kind.ts";
import type { ChannelName, Incoming } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { isOpen } from "../law/office-hours.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type PersonWithContacts, reachable } from "../person/person.ts";
import { capabilities } from "../wording/capabilities.ts";
import type { Conversation } from "./conversation.ts";
import type { Context, Matter } from "./flow.ts";

type Desk = { deps: Deps; kindOf: KindOf };
type Asking = { incoming: Incoming; before: Conversation; known: PersonWithContacts; looksBack: boolean };

/** All that the steps may know of the world at this moment. */
export async function contextOf(
  { deps, kindOf }: Desk,
  { incoming, before, known, looksBack }: Asking,
): Promise<Context> {
  const municipality = await municipalityOf(deps);
  const now = deps.now();
  const reached = await writable(deps, known, incoming.channel);
  return {
    municipality,
    can: capabilities[incoming.channel],
    language: before.language,
    now,
    caller: incoming.caller,
    texts: reached.includes("sms"),
    officeOpen: municipality.offices.some(
      (office) => office.kind === "town-hall" && isOpen(now, office.hours, municipality),
    ),
    matters: looksBack ? await mattersOf({ deps, kindOf }, known, municipality) : [],
    reached,
    recent: before.recent,
    site: deps.site,
  };
}

/** Where the resident can be written to: nobody is promised what a channel that is off would have to carry. */
async function writable(
  { store }: Deps,
  known: PersonWithContacts,
  here: ChannelName,
): Promise<ChannelName[]> {
  const channels = [...new Set(reachable(known).map(({ channel }) => channel))];
  if (channels.every((channel) => channel === here)) return channels;
  const sending = await store.sending();
  const isOn = (channel: ChannelName) => sending === undefined || sending.on.includes(channel);
  return channels.filter((channel) => channel === here || isOn(channel));
}

/** The resident's cases that wait for a word from them. */
async function mattersOf(
  { deps, kindOf }: Desk,
  known: PersonWithContacts,
  municipality: Municipality,
): Promise<Matter[]> {
  const cases = await deps.store.casesOf(known.person.id, 20);
  const office = { now: deps.now(), municipality };
  return cases.flatMap((one): Matter[] => {
    const waits = kindOf(one).waits(one, office);
    return waits === null ? [] : [{ number: one.number, ...waits }];
  });
}
