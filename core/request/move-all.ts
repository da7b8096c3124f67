import { byStaff } from "../case/actor.ts";
import { openStatuses } from "../case/status.ts";
import { isOf } from "../cases.ts";
import type { Deps } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Effect } from "../municipality/plan.ts";
import { type OfficeEvent, staffSubject } from "../office/acts.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Change } from "../store.ts";
import { requests } from "./kind.ts";
import { recategorise, transfer } from "./move.ts";
import type { ServiceRequest } from "./request.ts";

/** What has moved with its place, as one part of a change. */
export type Moved = Required<Pick<Change, "cases" | "events" | "staff" | "acts">>;

type Moving = { municipality: Municipality; effects: readonly Effect[]; by: Staff };
const page = 1000;

/**
 * Every open request and every clerk of what another folder removes, moved to what it names in its place, by the rules of
 * `case.move`; clerks keep the cases that move along with them, and residents are told nothing, since nothing changes for
 * them. Refuses `other-kinds` where something else than a request is among the cases.
 */
export async function moveAll(
  deps: Deps,
  { municipality, effects, by }: Moving,
): Promise<Moved | Refusal<"other-kinds">> {
  const moves = effects.filter(({ moveTo }) => moveTo !== null);
  const [at, staff] = [deps.now(), await deps.store.staff()];
  const found = await Promise.all(moves.map(({ part, id }) => openIn(deps, { [part]: id })));
  const all = [...new Map(found.flat().map((each) => [each.id, each])).values()];
  const actor = byStaff(by);
  const moved: Moved = { cases: [], events: [], staff: [], acts: [] };
  for (const one of all) {
    if (!isOf(one, "request")) return refuse("other-kinds");
    const { request, events } = movedRequest(one, { municipality, moves, staff, at });
    const next = { ...requests.clocked(request, municipality), version: one.version + 1 };
    moved.cases.push({ case: next, was: one.version });
    moved.events.push(...events.map((event) => ({ about: one.id, at, by: actor, event })));
  }
  for (const each of staff) {
    const to = targetOf(moves, "department", each.department);
    if (to === undefined) continue;
    moved.staff.push({ staff: { ...each, department: to, version: each.version + 1 }, was: each.version });
    const department = { from: each.department, to };
    const event: OfficeEvent = {
      type: "StaffChanged",
      login: each.login,
      fields: ["department"],
      department,
    };
    moved.acts.push({ on: staffSubject(each.id), at, by: actor, event });
  }
  return moved;
}

type Around = {
  municipality: Municipality;
  moves: readonly Effect[];
  staff: readonly Staff[];
  at: Date;
};

function movedRequest(request: ServiceRequest, { moves, ...facts }: Around) {
  const category = targetOf(moves, "category", request.category);
  const first = category === undefined ? undefined : recategorise({ ...facts, case: request }, category);
  const renamed = first === undefined || isRefusal(first) ? { case: request, events: [] } : first;
  const department = targetOf(moves, "department", renamed.case.department);
  const second =
    department === undefined
      ? undefined
      : transfer({ ...facts, case: renamed.case }, { department, reason: null });
  const last = second === undefined || isRefusal(second) ? { case: renamed.case, events: [] } : second;
  const events = [...renamed.events, ...last.events];
  const { stage, handler } = request;
  const comesAlong =
    handler !== null &&
    facts.staff.some(({ id, department: own }) => id === handler && own === request.department);
  const isKept = comesAlong && targetOf(moves, "department", request.department) === last.case.department;
  return { request: isKept ? { ...last.case, stage, handler } : last.case, events };
}

function targetOf(moves: readonly Effect[], part: Effect["part"], id: string | null): string | undefined {
  return moves.find((each) => each.part === part && each.id === id)?.moveTo ?? undefined;
}

async function openIn({ store }: Deps, where: { department?: string; category?: string }) {
  const all = [];
  let after: string | null = null;
  do {
    const query = { ...where, status: openStatuses, limit: page, ...(after !== null && { after }) };
    const found: Awaited<ReturnType<typeof store.list>> = await store.list(query);
    all.push(...found.items);
    after = found.next;
  } while (after !== null);
  return all;
}
