import type { ChannelName } from "../channel.ts";
import type { Language } from "../language.ts";
import { athensDay, endOfDay } from "../law/athens.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { accept, type Decision } from "./facts.ts";
import type { Petition } from "./petition.ts";
import { type Part, parts, type Trouble, troubleIn } from "./text.ts";

/** What somebody wrote: the title, what is asked and why; `author` where they want their name to be seen. */
export type Drafted = Record<Part, string> & { author: string | null };
export type DraftRefusal = "no-petitions" | `${Part}-${Trouble}`;

type Given = {
  municipality: Municipality;
  at: Date;
  id: string;
  number: string;
  channel: ChannelName;
  language: Language;
  resident: string | null;
};

/**
 * A petition as it is on the day it is written, under the municipality's rules of that day. Refuses `no-petitions`
 * where the municipality takes none, and for each part what a clerk would say of it (`title-one-word`, `ask-too-long`).
 */
export function draft(drafted: Drafted, given: Given): Decision<DraftRefusal> {
  const { municipality, at, id, number, channel, language, resident } = given;
  const settings = municipality.petitions;
  if (settings === undefined) return refuse("no-petitions");
  const trouble = firstTrouble(drafted, language);
  if (trouble !== undefined) return trouble;
  const { title, ask: text, why, author } = drafted;
  const { department, key, supporters, thresholds, supporterDays } = settings;
  const petition: Petition = {
    ...{ kind: "petition", id, number, protocol: null, version: 0, stage: "gathering" },
    ...{ category: null, department, handler: null, resident, channel, language },
    ...{ title, text, why, author, key, supporters, thresholds },
    openedAt: at,
    closedAt: null,
    gatherUntil: endOfDay(athensDay(at) + supporterDays),
    moderateUntil: null,
    signableUntil: null,
    rejection: null,
    owed: [],
    agenda: null,
    answer: null,
    proposals: [],
    anonymisedAt: null,
  };
  return accept(petition, { type: "PetitionDrafted", number, title, text, why });
}

function firstTrouble(drafted: Drafted, language: Language): Refusal<DraftRefusal> | undefined {
  for (const part of parts) {
    const trouble = troubleIn(part, drafted[part], language);
    if (trouble !== null) return refuse<DraftRefusal>(`${part}-${trouble}`);
  }
  return undefined;
}
