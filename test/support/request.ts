import { clocked } from "../../core/request/clock.ts";
import type { Facts } from "../../core/request/facts.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { chios } from "./chios.ts";
import { admin, anna, petros } from "./desk.ts";
import { tuesdayMorning } from "./dialogue.ts";

/** A pothole in Chios, reported on a Tuesday morning and not touched yet. */
export function pothole(over: Partial<ServiceRequest> = {}): ServiceRequest {
  const request: ServiceRequest = {
    kind: "request",
    id: "r1",
    number: "417293613",
    protocol: { year: 2026, no: 1 },
    version: 1,
    stage: "new",
    before: null,
    question: null,
    category: "potholes",
    department: anna.department,
    handler: null,
    formerHandlers: [],
    resident: "p1",
    channel: "telegram",
    language: "el",
    text: "Λακκούβα έξω από το σπίτι",
    place: null,
    openedAt: tuesdayMorning,
    closedAt: null,
    outcome: null,
    verdict: null,
    reopened: 0,
    promiseDays: 3,
    pauses: [],
    legalDue: null,
    promisedDue: null,
    ...over,
  };
  return clocked(request, chios);
}

/** What a rule looks at when it decides on this request, `days` after it was opened. */
export function factsOf(request: ServiceRequest, { days = 0, staff = [anna, petros, admin] } = {}): Facts {
  const at = new Date(tuesdayMorning.getTime() + days * 86_400_000);
  return { case: request, municipality: chios, staff, at };
}
