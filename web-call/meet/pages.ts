import type { Appointment } from "../../core/appointment/appointment.ts";
import type { Pages } from "../around.ts";

/** Appointments show nothing by their number: when somebody meets whom is theirs alone. */
export const appointment: Pages<Appointment> = {
  serve: () => undefined,
  pathOf: () => null,
};
