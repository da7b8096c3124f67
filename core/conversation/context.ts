import type { Incoming } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { isOpen } from "../law/office-hours.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type PersonWithContacts, reachable } from "../person/person.ts";
import { mayOpen, openedToday } from "../request/allowance.ts";
import { buildMatcher, type Matched } from "../request/matcher.ts";
import { capabilities } from "./capabilities.ts";
import type { Conversation } from "./conversation.ts";
import type { Context, Matter } from "./flow.ts";

/** Gives the matcher of a municipality; built once for each version of its categories. */
export type Matching = (municipality: Municipality) => (text: string) => Matched;

/** Remembers the matcher of the municipality it saw last. */
export function rememberMatcher(): Matching {
  let known: { municipality: Municipality; match: (text: string) => Matched } | undefined;
  return (municipality) => {
    if (known?.municipality !== municipality)
      known = { municipality, match: buildMatcher(municipality.categories) };
    return known.match;
  };
}

type Asking = { incoming: Incoming; before: Conversation; known: PersonWithContacts; looksBack: boolean };

/** All that the steps may know of the world at this moment. */
export async function contextOf(
  { deps, matching }: { deps: Deps; matching: Matching },
  { incoming, before, known, looksBack }: Asking,
): Promise<Context> {
  const municipality = await municipalityOf(deps);
  const now = deps.now();
  const [matters, opened] = looksBack
    ? await Promise.all([mattersOf(deps, known, municipality), openedToday(deps, known.person.id)])
    : [[], 0];
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
    matters,
    reached: [...new Set(reachable(known).map((contact) => contact.channel))],
    recent: before.recent,
    noMore: mayOpen(incoming.channel, opened),
    match: matching(municipality),
  };
}

/** The resident's cases that wait for a word from them. */
async function mattersOf(
  deps: Deps,
  known: PersonWithContacts,
  municipality: Municipality,
): Promise<Matter[]> {
  const oldest = deps.now().getTime() - municipality.reopenDays * 86_400_000;
  const requests = await deps.store.casesOf(known.person.id, 20);
  return requests.flatMap(({ number, stage, question, verdict, closedAt }): Matter[] => {
    if (stage === "asked") return [{ number, waits: "answer", question }];
    const fresh = closedAt !== null && closedAt.getTime() > oldest;
    return stage === "done" && verdict === null && fresh
      ? [{ number, waits: "verdict", question: null }]
      : [];
  });
}
