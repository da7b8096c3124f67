import { athensDay, endOfDay } from "../law/athens.ts";
import { addWorkingDays } from "../law/working-days.ts";
import { petitionDefaults } from "../municipality/petitions.ts";
import { refuse } from "../refusal.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Petition, Rejection } from "./petition.ts";
import { mayFollow } from "./stage.ts";

/** Enough supporters have signed: it waits for the office. Refuses `not-gathering`, `too-few`. */
export function gathered(facts: Facts, counted: number): Decision<"not-gathering" | "too-few"> {
  const { case: petition, municipality, at } = facts;
  if (petition.stage !== "gathering") return refuse("not-gathering");
  if (counted < petition.supporters) return refuse("too-few");
  const { moderationDays } = municipality.petitions ?? petitionDefaults;
  const moderateUntil = addWorkingDays(at, moderationDays, municipality);
  const until = moderateUntil.toISOString();
  return accept(
    { ...petition, stage: "moderation", moderateUntil },
    { type: "PetitionGathered", supporters: counted, until },
  );
}

/** Too few supporters in time. Refuses `not-gathering`, `not-yet`. */
export function lapsed(
  { case: petition, at }: Facts,
  counted: number,
): Decision<"not-gathering" | "not-yet"> {
  if (petition.stage !== "gathering") return refuse("not-gathering");
  if (at <= petition.gatherUntil) return refuse("not-yet");
  return accept(
    { ...petition, stage: "lapsed", closedAt: at },
    { type: "PetitionLapsed", supporters: counted },
  );
}

/** The office opens it for signatures, for the days of the municipality's setting. Refuses `not-in-moderation`. */
export function accepted({ case: petition, municipality, at }: Facts): Decision<"not-in-moderation"> {
  if (petition.stage !== "moderation") return refuse("not-in-moderation");
  const { daysOpen } = municipality.petitions ?? petitionDefaults;
  const signableUntil = endOfDay(athensDay(at) + daysOpen);
  const until = signableUntil.toISOString();
  return accept(
    { ...petition, stage: "open", moderateUntil: null, signableUntil },
    { type: "PetitionAccepted", until },
  );
}

/**
 * The office does not open it, for one of the standard reasons; everybody sees it with the reason. Refuses
 * `not-in-moderation`, and `no-other` where the petition that is already there is not named or is this one.
 */
export function rejected(
  { case: petition, at }: Facts,
  rejection: Rejection,
): Decision<"not-in-moderation" | "no-other"> {
  if (petition.stage !== "moderation") return refuse("not-in-moderation");
  const { reason, other } = rejection;
  if (reason === "already-there" && (other === null || other === petition.number)) return refuse("no-other");
  return accept(
    { ...petition, stage: "rejected", closedAt: at, moderateUntil: null, rejection },
    { type: "PetitionRejected", rejection },
  );
}

/** Nobody but the office sees it any more; nothing of it is deleted. Refuses `hidden-already`. */
export function hidden({ case: petition, at }: Facts, reason: string): Decision<"hidden-already"> {
  if (!mayFollow(petition.stage, "hidden")) return refuse("hidden-already");
  return accept(
    { ...petition, stage: "hidden", closedAt: petition.closedAt ?? at, moderateUntil: null },
    { type: "PetitionHidden", reason, from: petition.stage },
  );
}

/** Its author takes it back; once it is open it is its signers' as well. Refuses `opened`, `closed`. */
export function takenBack({ case: petition, at }: Facts): Decision<"opened" | "closed"> {
  if (petition.stage === "open") return refuse("opened");
  if (!mayFollow(petition.stage, "withdrawn")) return refuse("closed");
  return accept(
    { ...petition, stage: "withdrawn", closedAt: at, moderateUntil: null },
    { type: "PetitionWithdrawn" },
  );
}

/** Whether its words may be read by everybody: an insult or somebody's private affairs are not spread by rejecting them. */
export function isTextPublic({ stage, rejection }: Pick<Petition, "stage" | "rejection">): boolean {
  return stage !== "rejected" || (rejection?.reason !== "insult" && rejection?.reason !== "personal");
}
