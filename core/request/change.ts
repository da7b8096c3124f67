import { type Deps, municipalityOf } from "../deps.ts";
import { legalDue, promisedDue } from "../law/deadlines.ts";
import { announce } from "../notice/announce.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Actor } from "../case/actor.ts";
import { caseAt } from "../case/at.ts";
import type { RequestEvent } from "./events.ts";
import type { Decision, Facts } from "./facts.ts";
import type { ServiceRequest } from "./request.ts";
import { isOpen } from "./stage.ts";

/** Which case, by whom, and (where the actor looked at it first) the version that was seen. */
export type Act = { number: string; by: Actor; expected?: number | undefined };
export type Planned = { case: ServiceRequest; change: Change };
export type CommonRefusal = "unknown-number" | "changed-meanwhile";

const tries = 3;

/**
 * The one way to change a case: load, decide, derive clocks and notices, commit; a case that changed
 * meanwhile is tried again three times. Refuses `unknown-number`, `changed-meanwhile`, and what the rule refuses.
 */
export async function change<Reason extends string>(
  deps: Deps,
  act: Act,
  decide: (facts: Facts) => Decision<Reason>,
): Promise<ServiceRequest | Refusal<Reason | CommonRefusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const planned = await plan(deps, act, decide);
    if (isRefusal(planned)) return planned;
    const result = await deps.store.commit(planned.change);
    if (!("conflict" in result)) return planned.case;
  }
  return refuse("changed-meanwhile");
}

/** The same as `change` up to the commit, for whoever has more to commit with it (a dialogue). */
export async function plan<Reason extends string>(
  deps: Deps,
  act: Act,
  decide: (facts: Facts) => Decision<Reason>,
): Promise<Planned | Refusal<Reason | CommonRefusal>> {
  const [request, municipality, staff] = await Promise.all([
    caseAt(deps.store, "request", act.number),
    municipalityOf(deps),
    deps.store.staff(),
  ]);
  if (request === undefined) return refuse("unknown-number");
  if (act.expected !== undefined && act.expected !== request.version) return refuse("changed-meanwhile");
  const at = deps.now();
  const decision = decide({ case: request, municipality, staff, at });
  if (isRefusal(decision)) return decision;
  return record(deps, { was: request.version, by: act.by, at, ...decision });
}

export type Decided = {
  was: number;
  by: Actor;
  at: Date;
  case: ServiceRequest;
  events: RequestEvent[];
  /** Given where the resident is new and not in the store yet. */
  resident?: PersonWithContacts;
};

/** Turns a decision into one change: next version, clocks, events, and the notices that follow from them. */
export async function record(deps: Deps, decided: Decided): Promise<Planned> {
  const { was, by, at, events } = decided;
  const [municipality, staff, resident] = await Promise.all([
    municipalityOf(deps),
    deps.store.staff(),
    decided.resident ?? residentOf(deps, decided.case),
  ]);
  const request = { ...clocked(decided.case, municipality), version: was + 1 };
  const notices = announce({ request, events, by, at, municipality, staff, resident });
  return {
    case: request,
    change: {
      cases: [{ case: request, was }],
      events: events.map((event) => ({ about: request.id, at, by, event })),
      notices,
    },
  };
}

async function residentOf(deps: Deps, { resident }: ServiceRequest): Promise<PersonWithContacts | undefined> {
  return resident === null ? undefined : deps.store.person(resident);
}

/** Both due dates from the filing date and the pauses. */
export function clocked(request: ServiceRequest, municipality: Municipality): ServiceRequest {
  if (!isOpen(request.stage)) return request;
  const { openedAt: start, promiseDays: days, pauses } = request;
  return {
    ...request,
    legalDue: legalDue(start, pauses, municipality).due,
    promisedDue: days === null ? null : promisedDue({ start, days }, pauses, municipality).due,
  };
}
