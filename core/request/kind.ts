import type { Kind } from "../case/kind.ts";
import { aboutOf } from "./about.ts";
import { clocked } from "./clock.ts";
import type { RequestEvent } from "./events.ts";
import type { ServiceRequest } from "./request.ts";
import { standing } from "./standing.ts";
import { toFollower } from "./tell-followers.ts";
import { toResident, toStaff } from "./tellings.ts";

const dayMs = 86_400_000;

/** A problem or a question: due by promise and law, and its reporter has the last word. */
export const requests: Kind<ServiceRequest, RequestEvent> = {
  name: "request",
  clocked,
  waits: (request, { now, municipality }) => {
    const { stage, question, verdict, closedAt, category } = request;
    const about = aboutOf(request, municipality);
    if (stage === "asked") return { waits: "answer", question, about, category };
    const oldest = now.getTime() - municipality.reopenDays * dayMs;
    const isFresh = closedAt !== null && closedAt.getTime() > oldest;
    return stage === "done" && verdict === null && isFresh
      ? { waits: "verdict", question: null, about, category }
      : null;
  },
  standing,
  toResident,
  toFollower,
  toStaff,
};
