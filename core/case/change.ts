import type { Case, CaseEvent } from "../cases.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { announce, noticesOf } from "../notice/announce.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Change, Row } from "../store.ts";
import type { Actor } from "./actor.ts";
import type { Accepted, Decision, Facts } from "./facts.ts";
import type { Kind } from "./kind.ts";

/** Which case of which kind, by whom, and (where the actor looked at it first) the version that was seen. */
export type Act<C extends Case, E extends CaseEvent> = {
  on: Kind<C, E>;
  number: string;
  by: Actor;
  expected?: number | undefined;
  /** What is kept beside the case together with what was decided. */
  beside?: ((one: C) => Promise<Row[]>) | undefined;
  /** The address of a page that is its resident's alone. */
  page?: string | undefined;
};
export type Planned<C extends Case> = { case: C; change: Change };
export type CommonRefusal = "unknown-number" | "changed-meanwhile";

type Rule<C extends Case, E extends CaseEvent, Reason extends string> = (
  facts: Facts<C>,
) => Decision<C, E, Reason>;

const tries = 3;

/**
 * The one way to change a case: load, decide, derive clocks and notices, commit; a case that changed
 * meanwhile is tried again three times. Refuses `unknown-number`, `changed-meanwhile`, and what the rule refuses.
 */
export async function change<C extends Case, E extends CaseEvent, Reason extends string>(
  deps: Deps,
  act: Act<C, E>,
  decide: Rule<C, E, Reason>,
): Promise<C | Refusal<Reason | CommonRefusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const planned = await plan(deps, act, decide);
    if (isRefusal(planned)) return planned;
    const rows = await act.beside?.(planned.case);
    const result = await deps.store.commit(rows === undefined ? planned.change : { ...planned.change, rows });
    if (!("conflict" in result)) return planned.case;
  }
  return refuse("changed-meanwhile");
}

/** The same as `change` up to the commit, for whoever has more to commit with it (a dialogue). */
export async function plan<C extends Case, E extends CaseEvent, Reason extends string>(
  deps: Deps,
  { on, number, by, expected, page }: Act<C, E>,
  decide: Rule<C, E, Reason>,
): Promise<Planned<C> | Refusal<Reason | CommonRefusal>> {
  const [found, municipality, staff] = await Promise.all([
    deps.store.case(number),
    municipalityOf(deps),
    deps.store.staff(),
  ]);
  if (found === undefined || !isOfKind(found, on)) return refuse("unknown-number");
  if (expected !== undefined && expected !== found.version) return refuse("changed-meanwhile");
  const at = deps.now();
  const decision = decide({ case: found, municipality, staff, at });
  if (isRefusal(decision)) return decision;
  return recorded(deps, on, { ...decision, was: found.version, by, at, page, municipality, staff });
}

export type Decided<C extends Case, E extends CaseEvent> = Accepted<C, E> & {
  was: number;
  by: Actor;
  at: Date;
  /** Given where the resident is new and not in the store yet. */
  resident?: PersonWithContacts;
  page?: string | undefined;
};

/** Turns a decision into one change: next version, clocks, events, and the notices that follow from them. */
export async function record<C extends Case, E extends CaseEvent>(
  deps: Deps,
  kind: Kind<C, E>,
  decided: Decided<C, E>,
): Promise<Planned<C>> {
  const [municipality, staff] = await Promise.all([municipalityOf(deps), deps.store.staff()]);
  return recorded(deps, kind, { ...decided, municipality, staff });
}

type Office = { municipality: Municipality; staff: readonly Staff[] };

async function recorded<C extends Case, E extends CaseEvent>(
  deps: Deps,
  kind: Kind<C, E>,
  { was, by, at, events, recall, municipality, staff, page, ...decided }: Decided<C, E> & Office,
): Promise<Planned<C>> {
  const one = { ...kind.clocked(decided.case, municipality), version: was + 1 };
  const resident = decided.resident ?? (await residentOf(deps, one));
  const followers = was === 0 ? [] : await followersOf(deps, one);
  const told = announce(kind, {
    ...{ case: one, events, by, at, municipality, staff, resident, followers },
    page,
  });
  const rests = by.kind === "staff" ? (deps.restMs ?? 0) : 0;
  return {
    case: one,
    change: {
      cases: [{ case: one, was }],
      events: events.map((event) => ({ about: one.id, at, by, event })),
      notices: told.map((notice) => ({ ...notice, dueAt: new Date(notice.dueAt.getTime() + rests) })),
      ...(recall !== undefined && { recall: [noticesOf(one, recall)] }),
    },
  };
}

const mostTold = 1000;

async function followersOf({ store }: Deps, { id, resident }: Case): Promise<PersonWithContacts[]> {
  const ids = await store.followers(id, mostTold);
  const people = await Promise.all(ids.filter((each) => each !== resident).map((each) => store.person(each)));
  return people.filter((each) => each !== undefined);
}

async function residentOf(deps: Deps, { resident }: Case): Promise<PersonWithContacts | undefined> {
  return resident === null ? undefined : deps.store.person(resident);
}

function isOfKind<C extends Case, E extends CaseEvent>(found: Case, { name }: Kind<C, E>): found is C {
  return found.kind === name;
}
