import { caseAt } from "../case/at.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import { municipalityOf } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { codeNotice } from "./code-notice.ts";
import { type Address, contactOf } from "./contact.ts";
import { type CodeRefusal, givenCode } from "./given-code.ts";
import type { KeyRefusal } from "./key.ts";
import { ownKey } from "./own-key.ts";
import type { Petition } from "./petition.ts";
import { coded, sixDigits } from "../person/code.ts";
import { codeDigest, receiptOf } from "./secret.ts";
import { mayStillSign, type NotSignable, type Signature, type SignRefusal, signable } from "./signature.ts";
import { type Counted, counting, type Given, keeping, type Signer, signerOf, unproven } from "./signing.ts";

/** How it is signed beside its number; all may be left out. `typed` is a mobile or e-mail, `from` a browser's address. */
export type Signing = {
  number: string;
  typed?: string;
  from?: string;
  name?: string;
  unit?: string;
  told?: boolean;
};

/** It counts, and `missing` is how many supporters it still needs; or a clerk looks at it first. */
export type Signed =
  | { as: "counted"; petition: Petition; counted: number; missing: number; receipt: string }
  | { as: "held"; petition: Petition; receipt: string };

/** `at` is when they signed, where they did, and `receipt` what they got for it. */
export type NotSigned = Refusal<SignRefusal | KeyRefusal | "at-desk"> & {
  at?: Date;
  petition?: Petition;
  receipt?: string;
};

/** `code`: one of six digits went to `to`, to be given to `provePetition`. `key`: a mobile or e-mail has to be typed. */
export type SigningResult = Signed | { as: "code"; to: string; typed: string } | { as: "key" } | NotSigned;

export type Proving = Signing & { typed: string; code: string };
export type NotProven = Refusal<CodeRefusal>;
export type ProvingResult = Signed | NotSigned | NotProven;

/** Signs a petition, at once with a contact that is proven, else after a code. */
export function signPetition(signing: Signing): Deed<SigningResult> {
  return deed("petition.sign", signing, sign);
}

/** Gives back the code that `signPetition` sent. The sixth wrong one ends it. */
export function provePetition(proving: Proving): Deed<ProvingResult> {
  return deed("petition.prove", proving, prove);
}

async function sign(signing: Signing, caller: Caller): Promise<Done<SigningResult>> {
  const { deps } = caller;
  const nothing = (result: SigningResult): Done<SigningResult> => ({ result, change: {} });
  const petition = await caseAt(deps.store, "petition", signing.number);
  const no = petition === undefined ? refuse("unknown-number" as const) : signable(petition, deps.now());
  if (petition === undefined || no !== null)
    return nothing({ ...refusal(no), ...(petition && { petition }) });
  const own = ownKey(petition, signing.typed ?? null, caller);
  if (isRefusal(own)) return nothing(own);
  if (own.key === null) return nothing({ as: "key" });
  const signer = await signerOf(deps, petition, own.key);
  if (signer === undefined) return nothing(refuse("over"));
  const signature = await unproven(deps, signer, givenOf(signing, caller));
  return own.proven
    ? counted(signer, signature, caller)
    : sendCode(signer, signature, { ...caller, typed: signing.typed ?? null });
}

async function prove(proving: Proving, caller: Caller): Promise<Done<ProvingResult>> {
  const { deps } = caller;
  const proven = await givenCode(proving, caller);
  if ("result" in proven) return proven;
  const { signer, signature } = proven;
  const next = await unproven(deps, { ...signer, before: signature }, givenOf(proving, caller));
  const done = await counted(signer, next, caller);
  const contact = contactOf(signer.petition.key, proving.typed);
  return { ...done, change: { ...done.change, ...(await provenContact(contact, caller)) } };
}

/** What a code has proven is a contact of theirs from now on, unless somebody else has it: persons are never joined. */
async function provenContact(proven: Address | null, { deps, known }: Caller) {
  if (proven === null) return {};
  const { channel, address } = proven;
  const there = await deps.store.contact(channel, address);
  if (there !== undefined && there.person.id !== known.person.id) return {};
  const mine = known.contacts.find((contact) => contact.channel === channel && contact.address === address);
  if (mine?.proof === "wrote" || mine?.proof === "platform") return {};
  const { id: person } = known.person;
  const fresh = { id: deps.newId(), person, channel, address };
  return { contacts: [{ ...(mine ?? fresh), proof: "wrote" as const, deadAt: null }] };
}

async function counted(
  signer: Signer,
  signature: Signature,
  { deps }: Caller,
): Promise<Done<Signed | NotSigned>> {
  const { petition, before } = signer;
  const no = mayStillSign(before);
  if (no !== null && before !== undefined)
    return {
      result: { ...no, at: before.at, petition, receipt: receiptOf(signer.secret, signer.key) },
      change: keeping(
        deps,
        { ...before, code: before.code && { ...before.code, digest: null } },
        before.state,
      ),
    };
  const { rows, state, receipt }: Counted = await counting(deps, signer, signature);
  if (state === "held") return { result: { as: "held", petition, receipt }, change: { rows } };
  const beside = await deps.store.beside(petition.id);
  const count = (beside?.tally.proven ?? 0) + 1;
  const missing = petition.stage === "gathering" ? Math.max(0, petition.supporters - count) : 0;
  return { result: { as: "counted", petition, counted: count, missing, receipt }, change: { rows } };
}

/** Whoever has signed already hears that only after the code: a number that is typed may be anybody's. */
async function sendCode(
  { secret, key, before }: Signer,
  signature: Signature,
  { deps, language, typed }: Caller & { typed: string | null },
): Promise<Done<SigningResult>> {
  const code = sixDigits(deps.random);
  // Who typed it is not who signed: until the code is given back nothing of a signature that is there changes.
  const waiting = before ?? signature;
  const next = coded(waiting, codeDigest(secret, waiting.id, code), deps.now());
  if (isRefusal(next)) return { result: next, change: {} };
  const notice = codeNotice({
    key,
    typed,
    code,
    language,
    id: deps.newId(),
    municipality: await municipalityOf(deps),
    at: deps.now(),
  });
  const { rows = [] } = keeping(deps, next, before?.state ?? null);
  const result = { as: "code", to: notice.masked, typed: key.value } as const;
  return { result, change: { rows, notices: [notice.notice] } };
}

function givenOf({ name, unit, from, told }: Signing, { known, incoming }: Caller): Given {
  return {
    channel: incoming.channel,
    person: known.person.id,
    name: name ?? null,
    unit: unit ?? null,
    from: from ?? null,
    ...{ sheet: null, by: null, told: told ?? true },
  };
}

function refusal(no: Refusal<NotSignable> | null): Refusal<NotSignable> {
  return no ?? refuse("unknown-number");
}
