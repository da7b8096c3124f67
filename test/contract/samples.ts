import type { Case, CaseEvent, CaseOf, EventOf, KindName } from "../../core/cases.ts";
import type { Appointment } from "../../core/appointment/appointment.ts";
import type { Petition } from "../../core/petition/petition.ts";
import type { RequestEvent } from "../../core/request/events.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { booked, bookedEvent } from "./appointment-making.ts";
import { event, request } from "./making.ts";
import { begun, petition } from "./petition-making.ts";

/** A case of a kind as it is on its first day, with the event that begins its history. */
type Sample<C extends Case, E extends CaseEvent> = {
  made(own?: Partial<Case>): C;
  begun(one: C): E;
  /** A word by which it is found. */
  word: string;
};

/** One of each kind: whatever the store promises of cases is tried with all of them. */
const samples: { [K in KindName]: Sample<CaseOf<K>, EventOf<K>> } = {
  request: {
    made: (own) => request(own as Partial<ServiceRequest>),
    begun: (one) => event(one).event as RequestEvent,
    word: "λακκούβα",
  },
  appointment: { made: (own) => booked(own as Partial<Appointment>), begun: bookedEvent, word: "άδεια" },
  petition: { made: (own) => petition(own as Partial<Petition>), begun, word: "πεζόδρομος" },
};

/** What the store is tried with, kind by kind. */
export const everyKind = Object.entries(samples) as [KindName, Sample<Case, CaseEvent>][];
