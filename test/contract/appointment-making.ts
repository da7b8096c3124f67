import { randomUUID } from "node:crypto";
import type { Appointment, AppointmentEvent } from "../../core/appointment/appointment.ts";

let made = 0;

/** An appointment with the mayor on the day on which it was booked, under a number of its own. */
export function booked(own: Partial<Appointment> = {}): Appointment {
  made += 1;
  const seven = 2_000_000 + made;
  const number = String(seven * 100 + 98 - ((seven * 100) % 97));
  const startsAt = new Date(Date.UTC(2026, 11, 1, 8, 0));
  return {
    ...{ kind: "appointment", id: randomUUID(), number, protocol: null, version: 1, stage: "booked" },
    ...{ category: null, department: "citizens", handler: null, resident: null, channel: "telegram" },
    ...{ language: "el", text: "Η άδεια του περιπτέρου", openedAt: new Date(Date.UTC(2026, 10, 24, 8, 30)) },
    ...{
      closedAt: null,
      host: "mayor",
      startsAt,
      endsAt: new Date(startsAt.getTime() + 900_000),
      length: 15,
    },
    ...{ way: "video", centre: null, case: null, moves: 0, invite: { uid: randomUUID(), sequence: 0 } },
    ...{ asker: "resident", wish: null, arrivedAt: null, ring: null },
    ...own,
  };
}

/** What its history begins with. */
export function bookedEvent({ number, host, way, text, startsAt, endsAt }: Appointment): AppointmentEvent {
  const when = { startsAt: startsAt?.toISOString() ?? "", endsAt: endsAt?.toISOString() ?? "" };
  return { type: "AppointmentBooked", number, host, way, text, ...when };
}
