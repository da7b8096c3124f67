import type { Bilingual, Municipality } from "../municipality/municipality.ts";
import type { Appointment } from "./appointment.ts";

/** Who is met, by name; the municipality itself where the folder names them no more. */
export function hostName(
  { host }: Pick<Appointment, "host">,
  { appointments: settings, name }: Municipality,
): Bilingual {
  return settings?.hosts.find(({ id }) => id === host)?.name ?? name;
}

/** The office of a centre, with its address; undefined where the folder has it no more. */
export function centreOf(
  { centre }: Pick<Appointment, "centre">,
  { appointments: settings, offices }: Municipality,
) {
  const found = settings?.centres.find(({ id }) => id === centre);
  return offices.find(({ id }) => id === found?.office);
}
