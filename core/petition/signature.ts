import type { ChannelName } from "../channel.ts";
import type { Code } from "../person/code.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Petition } from "./petition.ts";
import { petitionStage } from "./stage.ts";

/** Only `proven` ones count. None is ever deleted. */
export const signatureStates = ["pending", "proven", "held", "invalid", "withdrawn"] as const;
export type SignatureState = (typeof signatureStates)[number];

/** Where a signature came from, to tell a burst; keyed digests but for the networks. */
export type Source = {
  address: string | null;
  network: string | null;
  wide: string | null;
  prefix: string | null;
};

/**
 * One person's signature under one petition. `key` says who by a keyed digest alone, `leaf` is what the day's public list
 * has of it. `name` is there only where its owner wants it seen, `unit` where they said where they live.
 */
export type Signature = {
  id: string;
  petition: string;
  key: string;
  leaf: string;
  state: SignatureState;
  channel: ChannelName;
  /** When it was proven; until then, when it was asked for. */
  at: Date;
  /** When it began to count; it stays when the signature is held or taken back later. */
  countedAt: Date | null;
  person: string | null;
  name: string | null;
  unit: string | null;
  source: Source;
  sheet: string | null;
  /** The member of staff who took it down. */
  by: string | null;
  code: Code | null;
  /** Codes that were sent for it within a day of each other. */
  codes: number;
  /** Whether its owner wants to hear what becomes of the petition. */
  told: boolean;
};

export type NotSignable = "unknown-number" | "not-yet" | "over" | "rejected";
export type SignRefusal = NotSignable | "signed" | "signed-held" | "signed-invalid" | "too-many-codes";

/**
 * Whether a petition takes signatures at this moment. Refuses `unknown-number` where nobody may see it, `not-yet` while
 * the office looks at it, `over`, `rejected`.
 */
export function signable(petition: Petition, at: Date): Refusal<NotSignable> | null {
  const { stage, gatherUntil, signableUntil } = petition;
  const { signed, seen } = petitionStage[stage];
  if (seen === "office") return refuse("unknown-number");
  if (stage === "moderation") return refuse("not-yet");
  if (stage === "rejected") return refuse("rejected");
  const until = stage === "gathering" ? gatherUntil : signableUntil;
  return signed && until !== null && at <= until ? null : refuse("over");
}

/**
 * Whether somebody who may have signed before can do it now: again after taking it back, and on after a code that never
 * came. Refuses `signed`, `signed-held` (it is being looked at), `signed-invalid`.
 */
export function mayStillSign(before: Signature | undefined): Refusal<SignRefusal> | null {
  switch (before?.state) {
    case "proven":
      return refuse("signed");
    case "held":
      return refuse("signed-held");
    case "invalid":
      return refuse("signed-invalid");
    case "pending":
    case "withdrawn":
    case undefined:
      return null;
  }
}

/** Proven: it counts from now on. */
export function proven(signature: Signature, at: Date): Signature {
  return { ...signature, state: "proven", at, countedAt: at, code: null };
}

/** Proven, but looked at by somebody before it counts. */
export function held(signature: Signature, at: Date): Signature {
  return { ...signature, state: "held", at, code: null };
}

/** Its owner takes it back. Refuses `not-signed`, and `over` once the petition can be signed no more. */
export function withdrawn(
  signature: Signature | undefined,
  petition: Petition,
  at: Date,
): Signature | Refusal<"not-signed" | "over"> {
  if (signature === undefined || signature.state === "withdrawn" || signature.state === "invalid")
    return refuse("not-signed");
  if (signable(petition, at) !== null) return refuse("over");
  return { ...signature, state: "withdrawn", code: null, name: null, told: false };
}
