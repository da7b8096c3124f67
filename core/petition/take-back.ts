import type { Caller, Done } from "../conversation/deed.ts";
import { type Deed, deed } from "../conversation/deed.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { type CodeRefusal, type GivenCode, givenCode } from "./given-code.ts";
import { type NotSignable, withdrawn } from "./signature.ts";
import { keeping } from "./signing.ts";

export type TakingBack = { taken: true } | Refusal<NotSignable | CodeRefusal | "not-signed">;

/** Takes a signature back by the code that `signPetition` sent, from wherever it was made. Refuses `not-signed`. */
export function takeBackByCode(given: GivenCode): Deed<TakingBack> {
  return deed("petition.take-back", given, takeBack);
}

async function takeBack(given: GivenCode, caller: Caller): Promise<Done<TakingBack>> {
  const { deps } = caller;
  const proven = await givenCode(given, caller);
  if ("result" in proven) return proven;
  const { signer, signature } = proven;
  // Whoever never signed has only asked for a code.
  const none = signature.state === "pending";
  const next = none ? refuse("not-signed" as const) : withdrawn(signature, signer.petition, deps.now());
  const kept = keeping(deps, isRefusal(next) ? signature : next, signer.before.state);
  return { result: isRefusal(next) ? next : { taken: true }, change: kept };
}
