import type { Agenda } from "./call/agenda.ts";
import { appointmentAgenda } from "./appointment/agenda.ts";

/** What the calls of this desk are about: the kind of case that has them. */
export const agenda: Agenda = appointmentAgenda;
