import type { News } from "../case/kind.ts";
import type { ChannelName } from "../channel.ts";
import { type Line, line, type Value } from "../wording/line.ts";
import { verdictOffers } from "../conversation/offers.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import { aboutOf } from "./about.ts";
import type { RequestEvent } from "./events.ts";
import { handlerOf } from "./handler.ts";
import { stageLine } from "./standing.ts";
import type { Outcome, ServiceRequest } from "./request.ts";

type Told = News<ServiceRequest>;

/** What the resident is told of an event on a channel; undefined where it is the office's own affair. */
export function toResident(event: RequestEvent, news: Told, on: ChannelName): Prompt | undefined {
  const at = named(news);
  switch (event.type) {
    case "RequestOpened":
      return tell(openedLine(event, news), ...contact(news));
    case "RequestAssigned":
      return withHandler(news, "notice.assigned");
    case "RequestReleased":
    case "HandlerLeft":
      return tell(releasedLine(news));
    case "StageChanged":
      return tell(
        line("notice.stage", { ...at, status: { line: stageLine(event.stage) } }),
        ...contact(news),
      );
    case "ResidentAsked":
      return tell(
        line(on === "mail" ? "notice.asked.mail" : "notice.asked", {
          ...{ ...at, question: event.question, phone: phoneOf(news) },
        }),
        ...contact(news),
      );
    case "ReplySent":
      return tell(line("notice.reply", { ...at, text: event.text }), ...contact(news));
    case "DepartmentChanged":
      return tell(departmentLine(news));
    case "RequestClosed":
      return closed(event.outcome, news, on);
    case "RequestReopened":
      return tell(line("notice.reopened", at), ...contact(news));
    case "RequestWithdrawn":
      if (event.asked === undefined) return undefined;
      return tell(line("notice.withdrawn", { ...at, phone: phoneOf(news) }));
    case "FileAttached":
    case "NoteAdded":
    case "CategoryChanged":
    case "ResidentAnswered":
    case "ResidentWrote":
    case "FixConfirmed":
    case "FollowerJoined":
    case "ActUndone":
      return undefined;
  }
}

/** What the clerk who has the case is told by mail. */
export function toStaff(event: RequestEvent, request: ServiceRequest): Line | undefined {
  const number = numberOf(request);
  if (event.type === "RequestReopened" && event.by === "resident") return line("staff.reopened", { number });
  if (event.type === "ResidentAnswered") return line("staff.answered", { number });
  return undefined;
}

function openedLine(event: RequestEvent & { type: "RequestOpened" }, news: Told): Line {
  return line(event.incomplete ? "report.partial" : "notice.opened", named(news));
}

/** What every message says first: from whom it is, and what it is about. */
function named(news: Told) {
  const { case: request, municipality } = news;
  return { name: municipality.name, about: aboutOf(request, municipality), number: numberOf(request) };
}

function closed(outcome: Outcome, news: Told, on: ChannelName): Prompt {
  const at = named(news);
  const { reason, text, proof } = outcome;
  if (reason === "duplicate") {
    const other = { tracking: outcome.duplicateOf ?? news.case.number };
    return tell(line("notice.declined.duplicate", { ...at, other, text }), ...contact(news));
  }
  if (reason !== "done") return tell(line(`notice.declined.${reason}`, { ...at, text }), ...contact(news));
  const photo = proof.length > 0;
  const said = photo ? [line("notice.done.photo", at)] : [line("notice.done", { ...at, text })];
  if (photo && text !== "") said.push(line("notice.words", { text }));
  // A mail cannot be answered here, so it says whom to call; everywhere else the question stands last.
  if (on === "mail") {
    const call = line("notice.done.call", { phone: phoneOf(news) });
    return { ...tell(...said, call, ...contact(news)), files: proof };
  }
  const say = [...said, ...contact(news), line("notice.done.right")];
  return { say, want: { kind: "choice" }, options: verdictOffers(news.case.number), files: proof };
}

function withHandler(news: Told, key: "notice.assigned"): Prompt | undefined {
  const handler = handlerOf(news.case, news);
  if (handler === undefined) return news.case.handler === null ? undefined : tell(byDepartment(news, key));
  const { name, department, phone, email } = handler;
  return tell(line(key, { ...named(news), handler: name, department, phone: { phone }, email }));
}

/** Somebody without a name has taken it: then their department has. */
function byDepartment(news: Told, key: "notice.assigned"): Line {
  const { name, phone, email } = departmentOf(news);
  const whose = { handler: name, department: news.municipality.name, phone: { phone }, email };
  return line(key, { ...named(news), ...whose });
}

/** Whom to turn to, at each step: the handler's name, phone and e-mail, or the department's while nobody has it. */
function contact(news: Told): Line[] {
  const { name, phone, email } = whoHas(news);
  return [line("notice.contact", { handler: name, phone: { phone }, email })];
}

function departmentLine(news: Told): Line {
  const { name, phone, email } = departmentOf(news);
  return line("notice.department", {
    ...{ ...named(news), department: name, phone: { phone }, email },
  });
}

/** Whom they were told to turn to has it no longer: until somebody takes it, the department has. */
function releasedLine(news: Told): Line {
  const { name, phone, email } = departmentOf(news);
  return line("notice.released", { ...named(news), department: name, phone: { phone }, email });
}

function whoHas(news: Told) {
  return handlerOf(news.case, news) ?? departmentOf(news);
}

function departmentOf({ case: request, municipality }: Told) {
  return municipality.departments.find((each) => each.id === request.department) ?? municipality;
}

function phoneOf(news: Told): Value {
  return { phone: whoHas(news).phone };
}

function numberOf(request: ServiceRequest): Value {
  return { tracking: request.number };
}
