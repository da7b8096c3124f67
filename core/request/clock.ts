import { legalDue, promisedDue } from "../law/deadlines.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ServiceRequest } from "./request.ts";
import { isOpen } from "./stage.ts";

/** Both due dates from the filing date and the pauses. */
export function clocked(request: ServiceRequest, municipality: Municipality): ServiceRequest {
  if (!isOpen(request.stage)) return request;
  const { promiseDays: days, pauses } = request;
  const start = request.receivedAt ?? request.openedAt;
  return {
    ...request,
    legalDue: legalDue(start, pauses, municipality).due,
    promisedDue: days === null ? null : promisedDue({ start, days }, pauses, municipality).due,
  };
}
