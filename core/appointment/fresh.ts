import { freeNumber } from "../case/number.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Appointment } from "./appointment.ts";

/** What every appointment begins with, whether it has a time already or is only asked for. */
export async function freshAppointment(
  deps: Deps,
): Promise<
  Omit<
    Appointment,
    | ("stage" | "resident" | "channel" | "language" | "text" | "openedAt")
    | ("host" | "startsAt" | "endsAt" | "length" | "way" | "case" | "asker")
  >
> {
  const { appointments: settings } = await municipalityOf(deps);
  return {
    ...{ kind: "appointment", id: deps.newId(), number: await freeNumber(deps), protocol: null, version: 0 },
    ...{ category: null, department: settings?.department ?? null, handler: null, closedAt: null },
    ...{
      centre: null,
      moves: 0,
      invite: { uid: deps.newId(), sequence: 0 },
      wish: null,
      arrivedAt: null,
      ring: null,
    },
  };
}
