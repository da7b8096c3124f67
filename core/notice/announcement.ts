import type { Municipality } from "../municipality/municipality.ts";
import type { PersonWithContacts } from "../person/person.ts";
import type { Actor } from "../case/actor.ts";
import type { RequestEvent } from "../request/events.ts";
import type { ServiceRequest } from "../request/request.ts";
import type { Staff } from "../staff/staff.ts";

/** What happened to a case, with everything that decides whom to tell and how. */
export type Announcement = {
  request: ServiceRequest;
  events: readonly RequestEvent[];
  by: Actor;
  at: Date;
  municipality: Municipality;
  staff: readonly Staff[];
  resident: PersonWithContacts | undefined;
};
