import type { Caller, Done } from "../conversation/deed.ts";
import { caseAt } from "../case/at.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { ownKey } from "./own-key.ts";
import type { Petition } from "./petition.ts";
import { codeDigest } from "./secret.ts";
import { tried } from "../person/code.ts";
import { type NotSignable, type Signature, signable } from "./signature.ts";
import { keeping, type Signer, signerOf } from "./signing.ts";

export type GivenCode = { number: string; typed: string; code: string };
export type CodeRefusal = "wrong-code" | "code-spent" | "code-expired" | "no-code";
export type NotProven = Done<
  (Refusal<NotSignable> & { petition: Petition }) | (Refusal<CodeRefusal> & { petition?: Petition })
>;
/** `signature` is what was there before, with the code used up. */
export type Proven = { signer: Signer & { before: Signature }; signature: Signature };

/** Whose signature a code is of that somebody gave back; where it is not the right one, the try is remembered. */
export async function givenCode(
  { number, typed, code }: GivenCode,
  caller: Caller,
): Promise<Proven | NotProven> {
  const { deps } = caller;
  const none: NotProven = { result: refuse("no-code"), change: {} };
  const petition = await caseAt(deps.store, "petition", number);
  const own = petition && ownKey(petition, typed, caller);
  if (petition === undefined || own === undefined || isRefusal(own) || own.key === null) return none;
  const no = signable(petition, deps.now());
  if (no !== null) return { result: { ...no, petition }, change: {} };
  const signer = await signerOf(deps, petition, own.key);
  if (signer?.before === undefined) return none;
  const { before } = signer;
  const digest = codeDigest(signer.secret, before.id, code.replace(/\D/gu, ""));
  const { one: signature, result } = tried(before, digest, deps.now());
  if (result === "right") return { signer: { ...signer, before }, signature };
  return result === "none" ? none : failed(deps, { before, signature, result });
}

type Failed = { before: Signature; signature: Signature; result: "wrong" | "spent" | "expired" };
const reasons = { wrong: "wrong-code", spent: "code-spent", expired: "code-expired" } as const;

function failed(deps: Deps, { before, signature, result }: Failed): NotProven {
  return { result: refuse(reasons[result]), change: keeping(deps, signature, before.state) };
}
