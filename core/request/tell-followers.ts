import type { ChannelName } from "../channel.ts";
import type { News } from "../case/kind.ts";
import { capabilities } from "../wording/capabilities.ts";
import { type Line, line } from "../wording/line.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import { aboutOf } from "./about.ts";
import type { RequestEvent } from "./events.ts";
import { handlerOf } from "./handler.ts";
import type { Outcome, ServiceRequest } from "./request.ts";
import { stageLine } from "./standing.ts";

/** What somebody hears who follows a request of another: each step, and how it ended; no question, for it is not theirs. */
export function toFollower(
  event: RequestEvent,
  news: News<ServiceRequest>,
  on: ChannelName,
): Prompt | undefined {
  const said = told(event, news);
  if (said === undefined || capabilities[on].register !== "chat") return said;
  const label = line("follow.stop");
  return { ...said, options: [{ id: "unfollow", label, offer: `g:unfollow:${news.case.number}` }] };
}

function told(event: RequestEvent, news: News<ServiceRequest>): Prompt | undefined {
  const at = named(news);
  switch (event.type) {
    case "RequestAssigned":
    case "RequestReleased":
    case "StageChanged":
      return tell(
        line("follow.step", { ...at, status: { line: stageLine(news.case.stage) } }),
        contact(news),
      );
    case "RequestClosed":
      return closed(event.outcome, news);
    case "RequestReopened":
      return tell(line("follow.reopened", at), contact(news));
    case "RequestWithdrawn":
      return tell(line("follow.withdrawn", at));
    default:
      return undefined;
  }
}

function closed({ reason, text, proof, duplicateOf }: Outcome, news: News<ServiceRequest>): Prompt {
  const at = named(news);
  const words = text === "" ? [] : [line("notice.words", { text })];
  if (reason === "duplicate") {
    const other = { tracking: duplicateOf ?? news.case.number };
    return tell(line("follow.duplicate", { ...at, other }), contact(news));
  }
  const said = line(reason === "done" ? "follow.done" : "follow.closed", at);
  return { ...tell(said, ...words, contact(news)), files: reason === "done" ? proof : [] };
}

function named({ case: request, municipality }: News<ServiceRequest>) {
  const about = aboutOf(request, municipality);
  return { number: { tracking: request.number }, name: municipality.name, about };
}

/** Whom to turn to: the handler, or the department's while nobody has it. */
function contact(news: News<ServiceRequest>): Line {
  const { municipality, case: request } = news;
  const department = municipality.departments.find(({ id }) => id === request.department);
  const { name, phone, email } = handlerOf(request, news) ?? department ?? municipality;
  return line("notice.contact", { handler: name, phone: { phone }, email });
}
