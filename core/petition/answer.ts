import { refuse } from "../refusal.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Petition } from "./petition.ts";

/** Its time is over: no signature counts from now on. Refuses `not-open`, `not-yet`. */
export function closed({ case: petition, at }: Facts, counted: number): Decision<"not-open" | "not-yet"> {
  if (petition.stage !== "open" || petition.signableUntil === null) return refuse("not-open");
  if (at <= petition.signableUntil) return refuse("not-yet");
  const stage = petition.answer === null ? ("closed" as const) : ("answered" as const);
  return accept(finished({ ...petition, stage }, at), { type: "PetitionClosed", counted });
}

/**
 * The municipality's answer, published with the petition. While it is open people go on signing; a second answer
 * replaces the first. Refuses `not-answerable` before it has opened or when nobody sees it.
 */
export function answered({ case: petition, at }: Facts, text: string): Decision<"not-answerable"> {
  const { stage } = petition;
  if (stage !== "open" && stage !== "closed" && stage !== "answered") return refuse("not-answerable");
  const next = {
    ...petition,
    stage: stage === "open" ? stage : ("answered" as const),
    answer: { text, at },
    owed: kept(petition, "answer", at),
  };
  return accept(finished(next, at), { type: "PetitionAnswered", text });
}

/** It is on the agenda of a session; `session` names it for people. Refuses `not-answerable`, `past`. */
export function onAgenda(
  { case: petition, at }: Facts,
  agenda: { session: string; on: Date },
): Decision<"not-answerable" | "past"> {
  const { stage } = petition;
  if (stage !== "open" && stage !== "closed" && stage !== "answered") return refuse("not-answerable");
  if (agenda.on < at) return refuse("past");
  const next = { ...petition, agenda, owed: kept(petition, "agenda", at) };
  return accept(finished(next, at), {
    type: "PetitionOnAgenda",
    session: agenda.session,
    on: agenda.on.toISOString(),
  });
}

/** It is off the office's hands once it can be signed no more and nothing of what it reached is still owed. */
function finished(petition: Petition, at: Date): Petition {
  const owes = petition.owed.some((each) => each.kept === null);
  const over = petition.stage === "closed" || petition.stage === "answered";
  return over && !owes ? { ...petition, closedAt: petition.closedAt ?? at } : petition;
}

/** The duty is done, whenever it was owed. */
function kept({ owed }: Petition, duty: Petition["owed"][number]["duty"], at: Date): Petition["owed"] {
  return owed.map((each) => (each.duty === duty ? { ...each, kept: each.kept ?? at } : each));
}
