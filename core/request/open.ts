import type { ChannelName, Place } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { type Planned, record } from "../case/change.ts";
import type { Actor } from "../case/actor.ts";
import { freeNumber } from "../case/number.ts";
import { registerTime } from "../case/registered.ts";
import { requests } from "./kind.ts";
import type { RequestEvent } from "./events.ts";
import { firstSpot } from "./first-spot.ts";
import type { ServiceRequest } from "./request.ts";

export type Opening = {
  by: Actor;
  channel: ChannelName;
  language: Language;
  text: string;
  category: string | null;
  place: Place | null;
  files: string[];
  incomplete: boolean;
  resident: PersonWithContacts | null;
};

/**
 * Plans a new request: a fresh tracking number, routed to the department of its category. The protocol
 * number is given by the commit itself. A clash of numbers comes back from the commit as `number`.
 */
export async function planOpen(deps: Deps, opening: Opening): Promise<Planned<ServiceRequest>> {
  const municipality = await municipalityOf(deps);
  const at = deps.now();
  const number = await freeNumber(deps);
  const { at: registered, ...behind } = await registerTime(deps, at);
  const request = {
    ...opened(opening, { municipality, at: registered, id: deps.newId(), number }),
    ...(registered > at && { receivedAt: at }),
  };
  const planned = await record(deps, requests, {
    was: 0,
    by: opening.by,
    at,
    case: request,
    events: [{ ...openedEvent(request, opening), ...behind }],
    ...(opening.resident && { resident: opening.resident }),
  });
  const spot = firstSpot(request, { municipality, geocodes: deps.geocodes === true });
  if (spot === undefined) return planned;
  return { ...planned, change: { ...planned.change, rows: [{ row: "spot", spot }] } };
}

/** What the log says of an opening. */
export function openedEvent(
  { number, channel, text, category, department, place }: ServiceRequest,
  { files, incomplete }: Pick<Opening, "files" | "incomplete">,
): RequestEvent & { type: "RequestOpened" } {
  return { type: "RequestOpened", number, channel, text, category, department, place, files, incomplete };
}

type Given = { municipality: Municipality; at: Date; id: string; number: string };

/** A request as it is on the day it is opened. */
export function opened(opening: Opening, { municipality, at, id, number }: Given): ServiceRequest {
  const category = municipality.categories.find((each) => each.id === opening.category);
  return {
    kind: "request",
    id,
    number,
    protocol: null,
    version: 0,
    stage: opening.incomplete ? "incomplete" : "new",
    before: null,
    question: null,
    category: category?.id ?? null,
    department: category?.department ?? null,
    handler: null,
    formerHandlers: [],
    resident: opening.resident?.person.id ?? null,
    channel: opening.channel,
    language: opening.language,
    text: opening.text,
    place: opening.place,
    openedAt: at,
    closedAt: null,
    outcome: null,
    verdict: null,
    reopened: 0,
    promiseDays: category?.promiseDays ?? null,
    pauses: [],
    legalDue: null,
    promisedDue: null,
  };
}
