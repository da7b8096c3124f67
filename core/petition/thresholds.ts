import { athensDay, endOfDay } from "../law/athens.ts";
import { duties, type Threshold } from "../municipality/petitions.ts";
import { refuse } from "../refusal.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Owed, Petition } from "./petition.ts";

/**
 * What binds the municipality for this petition, one threshold a duty at most: what was promised when it was written,
 * or less where it has been lowered since. Raising one, or deleting it, takes nothing from who has signed.
 */
export function bindingThresholds(petition: Petition, now: readonly Threshold[]): Threshold[] {
  const all = [...petition.thresholds, ...now];
  return duties.flatMap((duty) => {
    const own = all.filter((each) => each.duty === duty).sort((a, b) => a.signatures - b.signatures);
    return own.slice(0, 1);
  });
}

/** The number of signatures at which something new is owed; null where nothing more is. */
export function nextThreshold(petition: Petition, now: readonly Threshold[]): number | null {
  const left = bindingThresholds(petition, now).filter(({ duty }) => !isOwed(petition, duty));
  return left.length === 0 ? null : Math.min(...left.map(({ signatures }) => signatures));
}

/**
 * The count has reached what binds the municipality: each duty is owed once, until the end of its last day, and stays
 * owed when signatures are withdrawn later. Refuses `not-open`, `not-reached`.
 */
export function thresholdsReached(facts: Facts, counted: number): Decision<"not-open" | "not-reached"> {
  const { case: petition, municipality, at } = facts;
  if (petition.stage !== "open" && petition.stage !== "closed") return refuse("not-open");
  const met = bindingThresholds(petition, municipality.petitions?.thresholds ?? []).filter(
    ({ duty, signatures }) => !isOwed(petition, duty) && counted >= signatures,
  );
  if (met.length === 0) return refuse("not-reached");
  const owed = met.map(({ duty, signatures, days }): Owed => {
    const due = endOfDay(athensDay(at) + days);
    return { duty, signatures, at, due, kept: fulfilled(petition, duty) ? at : null };
  });
  return accept(
    { ...petition, owed: [...petition.owed, ...owed] },
    ...owed.map(({ duty, signatures, due }) => ({
      ...({ type: "PetitionThresholdReached", duty, signatures, counted } as const),
      due: due.toISOString(),
    })),
  );
}

/** The date that the office works towards: the nearest of its duties, or of the decision whether it opens. */
export function petitionDue({ stage, moderateUntil, owed }: Petition): Date | null {
  if (stage === "hidden") return null;
  const dates = owed.filter(({ kept }) => kept === null).map(({ due }) => due);
  if (moderateUntil !== null) dates.push(moderateUntil);
  return dates.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function isOwed(petition: Petition, duty: Owed["duty"]): boolean {
  return petition.owed.some((each) => each.duty === duty);
}

function fulfilled({ answer, agenda }: Petition, duty: Owed["duty"]): boolean {
  return (duty === "answer" ? answer : agenda) !== null;
}
