import type { Decision as Decided, Facts as FactsOf } from "../case/facts.ts";
import type { RequestEvent } from "./events.ts";
import type { ServiceRequest } from "./request.ts";

/** All that a rule about a request may look at. */
export type Facts = FactsOf<ServiceRequest>;

/** What a rule about a request decides. */
export type Decision<Reason extends string> = Decided<ServiceRequest, RequestEvent, Reason>;
