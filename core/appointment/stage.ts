import type { Status } from "../case/status.ts";

/**
 * Where an appointment stands; `asked` is a hearing that the office has not decided about, `missed` one to which its
 * resident did not come, `unheld` one that did not take place because of us.
 */
export const appointmentStages = [
  "asked",
  "booked",
  "met",
  "missed",
  "unheld",
  "cancelled",
  "refused",
] as const;
export type AppointmentStage = (typeof appointmentStages)[number];

/** What each means for the queue of the office. */
export const appointmentStatus: Record<AppointmentStage, Status> = {
  asked: "new",
  booked: "waiting",
  met: "closed",
  missed: "closed",
  unheld: "closed",
  cancelled: "closed",
  refused: "closed",
};
