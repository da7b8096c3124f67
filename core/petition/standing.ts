import type { Standing } from "../case/kind.ts";
import { type Line, line } from "../wording/line.ts";
import type { Option } from "../wording/prompt.ts";
import { isTextPublic } from "./moderate.ts";
import type { Petition, Rejection } from "./petition.ts";
import { petitionStage } from "./stage.ts";

/** Where a petition stands, for anybody who has its number; its author can take it back until it opens. */
export function petitionStanding(petition: Petition): Standing {
  const { number, title, stage } = petition;
  const status = { line: stageLine(petition) };
  const isBare = petitionStage[stage].seen === "office" || !isTextPublic(petition);
  const takeBack = {
    id: "petition-back",
    label: line("petition.withdraw"),
    offer: `g:petition-back:${number}`,
  };
  return {
    now: isBare ? stageLine(petition) : line("petition.now", { title, status }),
    own: [],
    offers: petitionStage[stage].next.includes("withdrawn") ? [takeBack] : [],
    anybody: { lines: furtherLines(petition), offers: signOffers(petition) },
  };
}

/** What follows where it stands: why it was not opened, what is owed, the agenda, the answer. */
export function furtherLines({ stage, rejection, owed, agenda, answer }: Petition): Line[] {
  if (petitionStage[stage].seen === "office") return [];
  const lines = rejection === null ? [] : [rejectionLine(rejection)];
  for (const { duty, due, kept } of owed) {
    if (kept === null) lines.push(line(`petition.owed.${duty}`, { due: { day: due } }));
  }
  if (agenda !== null)
    lines.push(line("petition.agenda", { on: { day: agenda.on }, session: agenda.session }));
  if (answer !== null) lines.push(line("petition.answer", { text: answer.text }));
  return lines;
}

/** The button that leads to a signature, while there can be one. */
export function signOffers({ number, stage }: Petition): Option[] {
  if (!petitionStage[stage].signed) return [];
  return [{ id: "sign", label: line("petition.sign.offer"), offer: `g:sign:${number}` }];
}

/** The stage as a sentence. */
export function stageLine({ stage, signableUntil }: Petition): Line {
  return stage === "open"
    ? line("petition.stage.open", { until: { day: signableUntil ?? new Date(0) } })
    : line(`petition.stage.${stage}`);
}

/** Why it was not opened, in the standard words. */
export function rejectionLine({ reason, other }: Rejection): Line {
  return reason === "already-there"
    ? line("petition.no.already-there", { other: { tracking: other ?? "" } })
    : line(`petition.no.${reason}`);
}
