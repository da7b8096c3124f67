import type { Status } from "../case/status.ts";

/** Where an appointment stands; `asked` is a hearing that the office has not decided about. */
export const appointmentStages = ["asked", "booked", "met", "missed", "cancelled", "refused"] as const;
export type AppointmentStage = (typeof appointmentStages)[number];

/** What each means for the queue of the office. */
export const appointmentStatus: Record<AppointmentStage, Status> = {
  asked: "new",
  booked: "waiting",
  met: "closed",
  missed: "closed",
  cancelled: "closed",
  refused: "closed",
};
