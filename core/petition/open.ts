import { isOf } from "../cases.ts";
import type { ChannelName } from "../channel.ts";
import { record } from "../case/change.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Language } from "../language.ts";
import { athensDay, startOfDay } from "../law/athens.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { freeNumber } from "../case/number.ts";
import { registerTime } from "../case/registered.ts";
import { draft, type Drafted } from "./draft.ts";
import { petitions } from "./kind.ts";
import { newSalt } from "./secret.ts";

type Opening = {
  channel: ChannelName;
  language: Language;
  resident: PersonWithContacts | null;
  /** A clerk who writes it down for somebody. */
  by?: string;
};

/** More than anybody means who has something to ask for. */
const petitionsADay = 3;

/**
 * Plans a new petition with a fresh number. Refuses what `draft` does, and `enough-today` to a resident who has written
 * as many as one can mean; what a clerk writes down counts for nobody.
 */
export async function planDraft(deps: Deps, drafted: Drafted, opening: Opening) {
  const { channel, language, resident, by } = opening;
  const at = deps.now();
  const municipality = await municipalityOf(deps);
  const given = { municipality, at, id: deps.newId(), number: await freeNumber(deps), channel, language };
  const decided = draft(drafted, { ...given, resident: resident?.person.id ?? null });
  if (isRefusal(decided)) return decided;
  if (by === undefined && resident !== null && (await draftedToday(deps, resident)) >= petitionsADay)
    return refuse("enough-today");
  const actor = by === undefined ? ({ kind: "resident" } as const) : ({ kind: "staff", id: by } as const);
  const { at: openedAt, ...behind } = await registerTime(deps, at);
  const planned = await record(deps, petitions, {
    ...{ was: 0, by: actor, at, case: { ...decided.case, openedAt } },
    events: decided.events.map((event) =>
      event.type === "PetitionDrafted" ? { ...event, ...behind } : event,
    ),
    ...(resident && { resident }),
  });
  const row = { row: "petition", petition: decided.case.id, salt: newSalt() } as const;
  return { case: planned.case, change: { ...planned.change, rows: [row] } };
}

/** By the clock of their first events: the register may be ahead of it. */
async function draftedToday({ store, now }: Deps, { person }: PersonWithContacts): Promise<number> {
  const midnight = startOfDay(athensDay(now()));
  const cases = await store.casesOf(person.id, 20);
  const newest = cases.filter((one) => isOf(one, "petition") && one.openedAt >= midnight);
  const begun = await Promise.all(newest.map(({ id }) => store.history(id)));
  return begun.filter(([first]) => first !== undefined && first.at >= midnight).length;
}
