import type { Agenda } from "./call/agenda.ts";
import { nobody } from "./call/nobody.ts";

/** What the calls of this desk are about: the kind of case that has them. */
export const agenda: Agenda = nobody;
