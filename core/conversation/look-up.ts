import { caseAt } from "../case/at.ts";
import type { Incoming } from "../channel.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { type Handler, handlerOf } from "../request/handler.ts";
import { dueAt, type ServiceRequest } from "../request/request.ts";
import type { Staff } from "../staff/staff.ts";
import { type Caller, type Deed, deed, type Done } from "./deed.ts";

/** What a number shows: the stage to everybody, the rest only to the resident whose case it is. */
export type Found = {
  number: string;
  stage: ServiceRequest["stage"];
  own: boolean;
  opened: Date;
  due: Date | null;
  handler: Handler | null;
};

/** `slow` where too many numbers were guessed; nothing is told then. */
export type LookedUp = { found: Found | null; slow: boolean };

/** Where the case of a number stands. */
export function findCase(number: string): Deed<LookedUp> {
  return deed("case.find", { number }, find);
}

/** Where the cases of the resident stand, the newest twenty. */
export function findMine(): Deed<{ cases: Found[] }> {
  return deed("case.mine", {}, mine);
}

const newest = 20;

async function find({ number }: { number: string }, caller: Caller): Promise<Done<LookedUp>> {
  const { deps, known, incoming, numbers } = caller;
  const [request, staff, municipality] = await Promise.all([
    caseAt(deps.store, "request", number),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const seen =
    request !== undefined && municipality !== undefined
      ? found(request, { incoming, known, staff, municipality })
      : null;
  const told = (slow: boolean): Done<LookedUp> => ({
    result: { slow, found: slow ? null : seen },
    change: {},
  });
  if (seen?.own === true) return told(false);
  const who = asker(incoming);
  if (!(await numbers.mayLook(who))) return told(true);
  if (seen === null) await numbers.missed(who);
  return told(false);
}

/** Whom a miss counts for. Callers without a number count as one: each of their calls looks like somebody new. */
function asker({ channel, address, caller }: Incoming): string {
  return channel === "voice" ? `voice:${caller ?? "withheld"}` : `${channel}:${address}`;
}

async function mine(_: object, { deps, known, incoming }: Caller): Promise<Done<{ cases: Found[] }>> {
  const [requests, staff, municipality] = await Promise.all([
    deps.store.casesOf(known.person.id, newest),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const cases =
    municipality === undefined
      ? []
      : requests.map((each) => found(each, { incoming, known, staff, municipality }));
  return { result: { cases }, change: {} };
}

type Knowing = {
  incoming: Incoming;
  known: PersonWithContacts;
  staff: readonly Staff[];
  municipality: Municipality;
};

/** Coarse to everybody; due date and handler only to a resident who writes from a proven contact. */
function found(request: ServiceRequest, { incoming, known, staff, municipality }: Knowing): Found {
  // The number that calls is no proof, whatever else its owner has proven.
  const own =
    incoming.channel !== "voice" &&
    request.resident === known.person.id &&
    known.contacts.some((contact) => contact.proof === "wrote");
  return {
    number: request.number,
    stage: request.stage,
    own,
    opened: request.openedAt,
    due: request.closedAt === null ? dueAt(request) : null,
    handler: handlerOf(request, { staff, municipality }) ?? null,
  };
}
