import type { KindOf } from "../case/kind.ts";
import type { Incoming } from "../channel.ts";
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
  return {
    municipality,
    can: capabilities[incoming.channel],
    language: before.language,
    now,
    caller: incoming.caller,
    texts: reachable(known).some(({ channel }) => channel === "sms"),
    officeOpen: municipality.offices.some(
      (office) => office.kind === "town-hall" && isOpen(now, office.hours, municipality),
    ),
    matters: looksBack ? await mattersOf({ deps, kindOf }, known, municipality) : [],
    reached: [...new Set(reachable(known).map((contact) => contact.channel))],
    recent: before.recent,
    site: deps.site,
  };
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
