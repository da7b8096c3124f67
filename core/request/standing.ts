import type { News, Standing } from "../case/kind.ts";
import { type Line, line } from "../wording/line.ts";
import { aboutOf } from "./about.ts";
import { handlerOf } from "./handler.ts";
import { dueAt, type ServiceRequest } from "./request.ts";
import { isOpen, type Stage } from "./stage.ts";

/** Where a request stands: its stage for everybody; when it is due, whom to call and how to take it back for its resident. */
export function standing(request: ServiceRequest, office: News<ServiceRequest>): Standing {
  const about = aboutOf(request, office.municipality);
  return { about, now: nowLine(request), own: ownLines(request, office), offers: offersOf(request) };
}

/** A duplicate stands where the other case stands, so it names it. */
function nowLine({ stage, outcome }: ServiceRequest): Line {
  const other = stage === "declined" ? outcome?.duplicateOf : undefined;
  return typeof other === "string"
    ? line("stage.duplicate", { other: { tracking: other } })
    : stageLine(stage);
}

/** A stage as a resident reads it. */
export function stageLine(stage: Stage): Line {
  return { key: `stage.${stage}`, params: {} };
}

function ownLines(request: ServiceRequest, office: News<ServiceRequest>): Line[] {
  const due = request.closedAt === null ? dueAt(request) : null;
  const handler = handlerOf(request, office);
  const lines = due === null ? [] : [line("status.due", { due: { day: due } })];
  if (handler !== undefined) {
    const { name, phone, email, department } = handler;
    lines.push(line("status.handler", { handler: name, department, phone: { phone }, email }));
  }
  return lines;
}

function offersOf({ number, stage }: ServiceRequest): Standing["offers"] {
  if (!isOpen(stage)) return [];
  return [
    {
      id: "withdraw",
      label: line("withdraw.option"),
      also: line("withdraw.also"),
      offer: `g:withdraw:${number}`,
    },
  ];
}
