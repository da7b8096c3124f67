import { caseAt } from "../case/at.ts";
import { plan } from "../case/change.ts";
import { accept } from "../case/facts.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Place } from "../channel.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { roomToday } from "./allowance.ts";
import type { RequestEvent } from "./events.ts";
import { firstSpot } from "./first-spot.ts";
import { requests } from "./kind.ts";
import type { ServiceRequest } from "./request.ts";
import { mostFollowers } from "./spot.ts";

/** The same problem at the same place, reported before and still open. */
export type NearCase = { number: string; openedAt: Date; isOwn: boolean };

/** How near, where the category does not say. */
const usualMetres = 250;

/** Whether somebody has reported the same already; null where nobody has. */
export function lookNear(given: { category: string; place: Place }): Deed<NearCase | null> {
  return deed("request.near", given, near);
}

/** Follows the case of somebody else, with what was said of it. Refuses `closed` where it is not open any more. */
export function follow(given: {
  number: string;
  text: string;
  files: string[];
}): Deed<{ number: string } | Refusal<"closed">> {
  return deed("request.follow", given, joined);
}

/** Hears no more of the case of somebody else. Refuses `not-following`. */
export function unfollow(number: string): Deed<{ number: string } | Refusal<"not-following">> {
  return deed("request.unfollow", { number }, left);
}

async function near(
  { category, place }: { category: string; place: Place },
  { deps, known }: Caller,
): Promise<Done<NearCase | null>> {
  const municipality = await deps.store.municipality();
  const asked = municipality && askedNear({ category, place }, municipality);
  const [found] = asked === undefined ? [] : await deps.store.nearCases(asked);
  if (found === undefined) return { result: null, change: {} };
  const { number, openedAt, resident } = found;
  return { result: { number, openedAt, isOwn: resident === known.person.id }, change: {} };
}

function askedNear({ category, place }: { category: string; place: Place }, municipality: Municipality) {
  const metres = municipality.categories.find(({ id }) => id === category)?.nearMetres ?? usualMetres;
  const spot = firstSpot({ id: "", place, openedAt: new Date(0) }, { municipality, geocodes: false });
  if (spot === undefined || metres === 0) return undefined;
  const point = spot.sure === "point" ? spot.point : null;
  if (point === null && spot.name === null) return undefined;
  return { category, point, name: spot.name, metres, limit: 1 };
}

async function joined(
  { number, text, files }: { number: string; text: string; files: string[] },
  { deps, known }: Caller,
): Promise<Done<{ number: string } | Refusal<"closed">>> {
  const request = await caseAt(deps.store, "request", number);
  if (request === undefined || request.closedAt !== null) return { result: refuse("closed"), change: {} };
  const kept = files.slice(0, roomToday(await deps.store.filesOf(request.id), deps.now()));
  const event = { type: "FollowerJoined", text, files: kept } as const;
  const planned = await plan<ServiceRequest, RequestEvent, "closed">(
    deps,
    { on: requests, number, by: { kind: "resident" } },
    (facts) =>
      facts.case.closedAt === null
        ? accept<ServiceRequest, RequestEvent>(facts.case, event)
        : refuse("closed"),
  );
  if (isRefusal(planned)) return { result: refuse("closed"), change: {} };
  const row = { row: "follower", about: request.id, person: known.person.id, at: deps.now() } as const;
  const adopt = kept.length === 0 ? {} : { adopt: { about: request.id, files: kept } };
  return { result: { number }, change: { ...planned.change, rows: [row], ...adopt } };
}

async function left(
  { number }: { number: string },
  { deps, known, incoming }: Caller,
): Promise<Done<{ number: string } | Refusal<"not-following">>> {
  const request = await caseAt(deps.store, "request", number);
  const person = known.person.id;
  // A number that rings proves nothing.
  const follows =
    request !== undefined &&
    incoming.channel !== "voice" &&
    (await deps.store.followers(request.id, mostFollowers)).includes(person);
  if (!follows) return { result: refuse("not-following"), change: {} };
  return { result: { number }, change: { rows: [{ row: "unfollow", about: request.id, person }] } };
}
