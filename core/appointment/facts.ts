import { accept as accepted, type Decision as DecisionOn, type Facts as FactsOf } from "../case/facts.ts";
import type { Appointment, AppointmentEvent } from "./appointment.ts";

/** All that a rule may look at. */
export type Facts = FactsOf<Appointment>;
export type Decision<Reason extends string> = DecisionOn<Appointment, AppointmentEvent, Reason>;

/** Says yes: the appointment as it will be, and what happened. */
export function accept(appointment: Appointment, ...events: AppointmentEvent[]) {
  return accepted(appointment, ...events);
}
