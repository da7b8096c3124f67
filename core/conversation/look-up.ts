import type { Standing } from "../case/kind.ts";
import type { Case } from "../cases.ts";
import type { Incoming } from "../channel.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Staff } from "../staff/staff.ts";
import { type Caller, type Deed, deed, type Done } from "./deed.ts";

/** What a number shows: where the case stands to everybody, the rest only to the resident whose case it is. */
export type Found = Standing & { number: string; isOwn: boolean; isOpen: boolean; opened: Date };

/** `slow` where too many numbers were guessed; nothing is told then. */
export type LookedUp = { found: Found | null; slow: boolean };

/** Where the case of a number stands, of whatever kind it is. */
export function findCase(number: string): Deed<LookedUp> {
  return deed("case.find", { number }, find);
}

/** Where the cases of the resident stand, the newest twenty. */
export function findMine(): Deed<{ cases: Found[] }> {
  return deed("case.mine", {}, mine);
}

const newest = 20;

async function find({ number }: { number: string }, caller: Caller): Promise<Done<LookedUp>> {
  const { deps, incoming, numbers } = caller;
  const [one, staff, municipality] = await Promise.all([
    deps.store.case(number),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const seen =
    one !== undefined && municipality !== undefined ? found(one, caller, { staff, municipality }) : null;
  const told = (slow: boolean): Done<LookedUp> => ({
    result: { slow, found: slow ? null : seen },
    change: {},
  });
  if (seen?.isOwn === true) return told(false);
  const who = asker(incoming);
  if (!(await numbers.mayLook(who))) return told(true);
  if (seen === null) await numbers.missed(who);
  return told(false);
}

/** Whom a miss counts for. Callers without a number count as one: each of their calls looks like somebody new. */
function asker({ channel, address, caller }: Incoming): string {
  return channel === "voice" ? `voice:${caller ?? "withheld"}` : `${channel}:${address}`;
}

async function mine(_: object, caller: Caller): Promise<Done<{ cases: Found[] }>> {
  const { deps, known } = caller;
  const [all, staff, municipality] = await Promise.all([
    deps.store.casesOf(known.person.id, newest),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const cases =
    municipality === undefined ? [] : all.map((each) => found(each, caller, { staff, municipality }));
  return { result: { cases }, change: {} };
}

type Office = { staff: readonly Staff[]; municipality: Municipality };

function found(one: Case, { incoming, known, kindOf }: Caller, office: Office): Found {
  // The number that calls is no proof, whatever else its owner has proven.
  const isOwn =
    incoming.channel !== "voice" &&
    one.resident === known.person.id &&
    known.contacts.some((contact) => contact.proof === "wrote");
  const told = kindOf(one).standing(one, { case: one, ...office });
  const { about, now, own, offers, anybody = { lines: [], offers: [] } } = told;
  return {
    ...{ number: one.number, isOwn, isOpen: one.closedAt === null, opened: one.openedAt, now },
    ...(about !== undefined && { about }),
    own: [...anybody.lines, ...(isOwn ? own : [])],
    offers: [...anybody.offers, ...(isOwn ? offers : [])],
  };
}
