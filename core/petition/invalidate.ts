import { refuse } from "../refusal.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Proposal, Selection } from "./petition.ts";

/** The states out of which signatures can be made invalid: those that only wait for a code can be stored up. */
export const invalidFrom = ["pending", "proven", "held"] as const;

/** One person proposes, with a reason and the number that the preview showed. Refuses `nothing-selected`, `proposed-already`. */
export function proposed(
  { case: petition, at }: Facts,
  proposal: Omit<Proposal, "at">,
): Decision<"nothing-selected" | "proposed-already"> {
  if (proposal.count === 0) return refuse("nothing-selected");
  if (petition.proposals.some((each) => same(each.select, proposal.select)))
    return refuse("proposed-already");
  const { id, reason, select, count } = proposal;
  return accept(
    { ...petition, proposals: [...petition.proposals, { ...proposal, at }] },
    { type: "InvalidationProposed", proposal: id, reason, select, count },
  );
}

/**
 * A second person makes them invalid; `count` is how many there were at that moment. Refuses `unknown-proposal`, and
 * `same-person` to whoever proposed it.
 */
export function confirmed(
  { case: petition }: Facts,
  { id, by, count }: { id: string; by: string; count: number },
): Decision<"unknown-proposal" | "same-person"> {
  const proposal = petition.proposals.find((each) => each.id === id);
  if (proposal === undefined) return refuse("unknown-proposal");
  if (proposal.by === by) return refuse("same-person");
  return accept(
    { ...petition, proposals: petition.proposals.filter((each) => each !== proposal) },
    { type: "SignaturesInvalidated", proposal: id, proposedBy: proposal.by, count },
  );
}

/** Anybody, the first person too, lets it be. Refuses `unknown-proposal`. */
export function dropped({ case: petition }: Facts, id: string): Decision<"unknown-proposal"> {
  const left = petition.proposals.filter((each) => each.id !== id);
  if (left.length === petition.proposals.length) return refuse("unknown-proposal");
  return accept({ ...petition, proposals: left }, { type: "InvalidationRefused", proposal: id });
}

/** Doubtful ones that are in order after all count from now on. Refuses `nothing-selected`. */
export function released(
  { case: petition }: Facts,
  { select, count }: { select: Selection; count: number },
): Decision<"nothing-selected"> {
  if (count === 0) return refuse("nothing-selected");
  return accept(petition, { type: "SignaturesReleased", select, count });
}

/** `before` is the moment of looking, not what is looked for. */
function same(a: Selection, b: Selection): boolean {
  const known = ({ before: _, ids, ...rest }: Selection) =>
    JSON.stringify([ids === undefined ? null : [...ids].sort(), Object.entries(rest).sort()]);
  return known(a) === known(b);
}
