import type { ChannelName } from "../channel.ts";
import { type Line, line, type Value } from "../conversation/catalogue.ts";
import { verdictOffers } from "../conversation/offers.ts";
import { type Prompt, tell } from "../conversation/prompt.ts";
import type { RequestEvent } from "../request/events.ts";
import { handlerOf } from "../request/handler.ts";
import type { Outcome, ServiceRequest } from "../request/request.ts";
import type { Announcement } from "./announcement.ts";

type Told = Pick<Announcement, "request" | "municipality" | "staff" | "by">;

/** What the resident is told of an event on a channel; undefined where it is the office's own affair. */
export function residentPrompt(event: RequestEvent, news: Told, on: ChannelName): Prompt | undefined {
  const number = numberOf(news.request);
  switch (event.type) {
    case "RequestOpened":
      return tell(openedLine(event, news));
    case "RequestAssigned":
      return withHandler(news, "notice.assigned");
    case "StageChanged":
      return tell(
        line("notice.stage", { number, status: { line: { key: `stage.${event.stage}`, params: {} } } }),
        ...contact(news),
      );
    case "ResidentAsked":
      return tell(
        line(on === "mail" ? "notice.asked.mail" : "notice.asked", {
          ...{ number, question: event.question, phone: phoneOf(news) },
        }),
        ...(on === "sms" ? [] : contact(news)),
      );
    case "ReplySent":
      return tell(line("notice.reply", { number, text: event.text }), ...contact(news));
    case "DepartmentChanged":
      return tell(departmentLine(news));
    case "RequestClosed":
      return closed(event.outcome, news, on);
    case "RequestReopened":
      return tell(line("notice.reopened", { number }), ...contact(news));
    case "RequestWithdrawn":
      if (news.by.kind !== "staff") return undefined;
      return tell(line("notice.withdrawn", { number, phone: phoneOf(news) }));
    case "FileAttached":
    case "NoteAdded":
    case "CategoryChanged":
    case "ResidentAnswered":
    case "ResidentWrote":
    case "FixConfirmed":
      return undefined;
  }
}

/** What the clerk who has the case is told by mail. */
export function staffLine(event: RequestEvent, request: ServiceRequest): Line | undefined {
  const number = numberOf(request);
  if (event.type === "RequestReopened" && event.by === "resident") return line("staff.reopened", { number });
  if (event.type === "ResidentAnswered") return line("staff.answered", { number });
  return undefined;
}

function openedLine(
  event: RequestEvent & { type: "RequestOpened" },
  { request, municipality, by }: Told,
): Line {
  const params = { number: numberOf(request), name: municipality.name };
  if (event.incomplete) return line("report.partial", params);
  return by.kind === "staff" ? line("notice.opened", params) : line("report.done", params);
}

function closed(outcome: Outcome, news: Told, on: ChannelName): Prompt {
  const number = numberOf(news.request);
  const { reason, text, proof } = outcome;
  if (reason === "duplicate") {
    const other = { tracking: outcome.duplicateOf ?? news.request.number };
    return tell(line("notice.declined.duplicate", { number, other, text }), ...contact(news));
  }
  if (reason !== "done") return tell(line(`notice.declined.${reason}`, { number, text }), ...contact(news));
  const photo = proof.length > 0;
  const said = photo ? [line("notice.done.photo", { number })] : [line("notice.done", { number, text })];
  if (photo && text !== "") said.push(line("notice.words", { text }));
  // A mail cannot be answered here, so it says whom to call; everywhere else the question stands last.
  if (on === "mail") {
    const call = line("notice.done.call", { phone: phoneOf(news) });
    return { ...tell(...said, call, ...contact(news)), files: proof };
  }
  const say = [...said, ...contact(news), line("notice.done.right")];
  return { say, want: { kind: "choice" }, options: verdictOffers(news.request.number), files: proof };
}

function withHandler(news: Told, key: "notice.assigned"): Prompt | undefined {
  const handler = handlerOf(news.request, news);
  if (handler === undefined) return undefined;
  const { name, department, phone, email } = handler;
  return tell(
    line(key, { number: numberOf(news.request), handler: name, department, phone: { phone }, email }),
  );
}

/** The handler's name, phone and e-mail, at each step. */
function contact(news: Told): Line[] {
  const handler = handlerOf(news.request, news);
  if (handler === undefined) return [];
  const { name, phone, email } = handler;
  return [line("notice.contact", { handler: name, phone: { phone }, email })];
}

function departmentLine(news: Told): Line {
  const params = { number: numberOf(news.request), department: departmentName(news) };
  return line("notice.department", { ...params, phone: departmentPhone(news) });
}

function departmentOf({ request, municipality }: Told) {
  return municipality.departments.find((each) => each.id === request.department);
}

function departmentName(news: Told): Value {
  return departmentOf(news)?.name ?? news.municipality.name;
}

function departmentPhone(news: Told): Value {
  return { phone: departmentOf(news)?.phone ?? news.municipality.phone };
}

function phoneOf(news: Told): Value {
  return {
    phone: handlerOf(news.request, news)?.phone ?? departmentOf(news)?.phone ?? news.municipality.phone,
  };
}

function numberOf(request: ServiceRequest): Value {
  return { tracking: request.number };
}
