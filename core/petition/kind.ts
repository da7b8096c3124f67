import type { Kind, News } from "../case/kind.ts";
import { type Line, line } from "../wording/line.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import type { Petition, PetitionEvent } from "./petition.ts";
import { petitionStanding, rejectionLine } from "./standing.ts";

/** What petitions tell the desk. */
export const petitions: Kind<Petition, PetitionEvent> = {
  name: "petition",
  // Its dates are its own: nothing stops them.
  clocked: (petition) => petition,
  waits: () => null,
  standing: petitionStanding,
  toResident,
  // Those who signed are told in portions, and by themselves.
  toFollower: () => undefined,
  toStaff,
};

function toResident(
  event: PetitionEvent,
  { case: petition, municipality }: News<Petition>,
): Prompt | undefined {
  const number = { tracking: petition.number };
  switch (event.type) {
    case "PetitionGathered":
      return tell(line("petition.told.gathered", { number, until: { day: new Date(event.until) } }));
    case "PetitionAccepted":
      return tell(line("petition.told.accepted", { number, until: { day: new Date(event.until) } }));
    case "PetitionRejected": {
      const said = line("petition.told.rejected", {
        number,
        reason: { line: rejectionLine(event.rejection) },
      });
      return event.rejection.text === ""
        ? tell(said)
        : tell(said, line("notice.words", { text: event.rejection.text }));
    }
    case "PetitionHidden": {
      const department =
        municipality.departments.find(({ id }) => id === petition.department) ?? municipality;
      return tell(line("petition.told.hidden", { number, phone: { phone: department.phone } }));
    }
    case "PetitionLapsed":
      return tell(line("petition.told.lapsed", { number }));
    case "PetitionClosed":
      return tell(line("petition.told.closed", { number, count: { count: event.counted } }));
    case "PetitionThresholdReached":
    case "PetitionOnAgenda":
    case "PetitionAnswered":
      return tell(newsLine(event, petition));
    default:
      return undefined;
  }
}

/** What its author and all who signed are told of; those who signed can stop it. */
export type SignersNews = PetitionEvent & {
  type: "PetitionThresholdReached" | "PetitionOnAgenda" | "PetitionAnswered";
};

/** Whether those who signed are told of it. */
export function isSignersNews(event: { type: string }): event is SignersNews {
  return ["PetitionThresholdReached", "PetitionOnAgenda", "PetitionAnswered"].includes(event.type);
}

/** The sentence that tells of it. */
export function newsLine(event: SignersNews, { title }: Petition): Line {
  switch (event.type) {
    case "PetitionThresholdReached": {
      const key = event.duty === "answer" ? "petition.told.answer-owed" : "petition.told.agenda-owed";
      return line(key, { title, count: { count: event.signatures }, due: { day: new Date(event.due) } });
    }
    case "PetitionOnAgenda":
      return line("petition.told.agenda", { title, on: { day: new Date(event.on) }, session: event.session });
    case "PetitionAnswered":
      return line("petition.told.answered", { title, text: event.text });
  }
}

function toStaff(event: PetitionEvent, petition: Petition): Line | undefined {
  const number = { tracking: petition.number };
  if (event.type === "PetitionGathered")
    return line("staff.petition.gathered", { number, until: { day: new Date(event.until) } });
  if (event.type === "PetitionThresholdReached")
    return line("staff.petition.owed", {
      ...{ number, count: { count: event.signatures }, due: { day: new Date(event.due) } },
    });
  return undefined;
}
