import type { Refusal } from "../refusal.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Staff } from "../staff/staff.ts";
import type { RequestEvent } from "./events.ts";
import type { ServiceRequest } from "./request.ts";

/** All that a rule may look at. */
export type Facts = {
  request: ServiceRequest;
  municipality: Municipality;
  staff: readonly Staff[];
  at: Date;
};

/** What a rule decides: the request as it will be and what happened, or a refusal. */
export type Decision<Reason extends string> =
  { request: ServiceRequest; events: RequestEvent[] } | Refusal<Reason>;

/** Says yes: the request as it will be, and what happened. */
export function accept(
  request: ServiceRequest,
  ...events: RequestEvent[]
): { request: ServiceRequest; events: RequestEvent[] } {
  return { request, events };
}
