import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import { caseAt } from "../case/at.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { codeNotice } from "./code-notice.ts";
import type { Drafted, DraftRefusal } from "./draft.ts";
import { lookAlikes } from "./look-alikes.ts";
import type { KeyRefusal } from "./key.ts";
import { ownKey } from "./own-key.ts";
import type { Petition } from "./petition.ts";
import { planDraft } from "./open.ts";
import { codeDigest } from "./secret.ts";
import {
  coded,
  mayStillSign,
  type NotSignable,
  type Signature,
  type SignRefusal,
  signable,
  tried,
  withdrawn,
} from "./signature.ts";
import { type Counted, counting, type Given, keeping, type Signer, signerOf, unproven } from "./signing.ts";
import { petitionStage } from "./stage.ts";

/** What anybody may know of a petition by its number, and whether the one who asks has signed. */
export type Seen = { petition: Petition; counted: number; signed: Signature["state"] | null };

/** How it is signed beside its number; all may be left out. `typed` is a mobile or e-mail, `from` a browser's address. */
export type Signing = {
  number: string;
  typed?: string;
  from?: string;
  name?: string;
  unit?: string;
  told?: boolean;
};

/**
 * `counted`: it counts; `missing` is how many supporters it still needs. `held`: a clerk looks at it first. `code`: a code
 * of six digits went to `to`, to be given to `provePetition`. `key`: a mobile or e-mail has to be typed.
 */
export type SigningResult =
  | { as: "counted"; petition: Petition; counted: number; missing: number; receipt: string }
  | { as: "held"; petition: Petition; receipt: string }
  | { as: "code"; to: string; typed: string }
  | { as: "key" }
  | (Refusal<SignRefusal | KeyRefusal | "at-desk"> & { at?: Date; petition?: Petition });

export type Proving = Signing & { typed: string; code: string };
export type ProvingResult = SigningResult | Refusal<"wrong-code" | "code-spent" | "code-expired" | "no-code">;

/** Looks a petition up by its number; null where there is none that they may see. Guessing is counted. */
export function findPetition(number: string): Deed<{ seen: Seen | null }> {
  return deed("petition.find", { number }, find);
}

/** Up to three petitions that ask for something like it. */
export function similarPetitions(draft: { title: string; text: string }): Deed<{ petitions: Petition[] }> {
  return deed("petition.similar", draft, similar);
}

/** Writes a petition. Refuses what `draft` does, and `enough-today`. */
export function draftPetition(drafted: Drafted): Deed<DraftingResult> {
  return deed("petition.draft", drafted, draftOne);
}
export type DraftingResult = { petition: Petition; link: string } | Refusal<DraftRefusal | "enough-today">;

/** Signs a petition, at once with a contact that is proven, else after a code. */
export function signPetition(signing: Signing): Deed<SigningResult> {
  return deed("petition.sign", signing, sign);
}

/** Gives back the code that `signPetition` sent. The sixth wrong one ends it. */
export function provePetition(proving: Proving): Deed<ProvingResult> {
  return deed("petition.prove", proving, prove);
}

/** Takes a signature back that was made from here, or with a contact that is proven. Refuses `not-signed`, `over`. */
export function withdrawSignature(number: string): Deed<{ taken: true } | Refusal<"not-signed" | "over">> {
  return deed("petition.withdraw", { number }, takeBack);
}

/** Nothing more of this petition is told to them. */
export function stopTelling(number: string): Deed<{ stopped: true } | Refusal<"not-signed">> {
  return deed("petition.stop", { number }, stop);
}

async function find({ number }: { number: string }, caller: Caller): Promise<Done<{ seen: Seen | null }>> {
  const { deps, numbers, incoming } = caller;
  const petition = await caseAt(deps.store, "petition", number);
  const own = petition !== undefined && petition.resident === caller.known.person.id;
  if (petition === undefined || (petitionStage[petition.stage].seen === "office" && !own)) {
    const who = `${incoming.channel}:${incoming.caller ?? incoming.address}`;
    if (await numbers.mayLook(who)) await numbers.missed(who);
    return { result: { seen: null }, change: {} };
  }
  const [beside, before] = await Promise.all([
    deps.store.beside(petition.id),
    ownSignature(petition, caller),
  ]);
  const signed = before?.state ?? null;
  return { result: { seen: { petition, counted: beside?.tally.proven ?? 0, signed } }, change: {} };
}

const compared = 1000;

async function similar(
  draft: { title: string; text: string },
  { deps }: Caller,
): Promise<Done<{ petitions: Petition[] }>> {
  const { items } = await deps.store.listed({
    stages: ["open", "gathering"],
    order: "newest",
    limit: compared,
  });
  const all = items.map(({ petition }) => petition);
  const alike = lookAlikes(draft, all);
  const petitions = alike.flatMap((number) => all.find((each) => each.number === number) ?? []);
  return { result: { petitions }, change: {} };
}

async function draftOne(drafted: Drafted, caller: Caller): Promise<Done<DraftingResult>> {
  const { deps, known, incoming, language } = caller;
  const planned = await planDraft(deps, drafted, { channel: incoming.channel, language, resident: known });
  if (isRefusal(planned)) return { result: planned, change: {} };
  const { case: petition, change } = planned;
  const link = linkTo(deps, petition);
  return { result: { petition, link }, change, recent: { number: petition.number, full: true } };
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
  const petition = await caseAt(deps.store, "petition", proving.number);
  const own = petition && ownKey(petition, proving.typed, caller);
  if (petition === undefined || own === undefined || isRefusal(own) || own.key === null)
    return { result: refuse("no-code"), change: {} };
  const no = signable(petition, deps.now());
  if (no !== null) return { result: { ...no, petition }, change: {} };
  const signer = await signerOf(deps, petition, own.key);
  if (signer?.before === undefined) return { result: refuse("no-code"), change: {} };
  const { before } = signer;
  const code = proving.code.replace(/\D/gu, "");
  const { signature, result } = tried(before, codeDigest(signer.secret, before.id, code), deps.now());
  if (result === "none") return { result: refuse("no-code"), change: {} };
  if (result === "expired")
    return { result: refuse("code-expired"), change: keeping(deps, signature, before.state) };
  if (result !== "right") {
    const told = refuse(result === "spent" ? ("code-spent" as const) : ("wrong-code" as const));
    return { result: told, change: keeping(deps, signature, before.state) };
  }
  const next = await unproven(deps, { ...signer, before: signature }, givenOf(proving, caller));
  const done = await counted({ ...signer, before }, next, caller);
  return { ...done, change: { ...done.change, ...(await provenContact(own.key.value, petition, caller)) } };
}

/** What a code has proven is a contact of theirs from now on, unless somebody else has it: persons are never joined. */
async function provenContact(address: string, { key }: Petition, { deps, known }: Caller) {
  if (key !== "mobile") return {};
  const there = await deps.store.contact("sms", address);
  if (there !== undefined && there.person.id !== known.person.id) return {};
  const mine = known.contacts.find((contact) => contact.channel === "sms" && contact.address === address);
  if (mine?.proof === "wrote" || mine?.proof === "platform") return {};
  const { id: person } = known.person;
  const fresh = { id: deps.newId(), person, channel: "sms" as const, address };
  return { contacts: [{ ...(mine ?? fresh), proof: "wrote" as const, deadAt: null }] };
}

async function counted(signer: Signer, signature: Signature, { deps }: Caller): Promise<Done<SigningResult>> {
  const { petition, before } = signer;
  const no = mayStillSign(before);
  if (no !== null && before !== undefined)
    return {
      result: { ...no, at: before.at, petition },
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
  const code = String(deps.random(1_000_000)).padStart(6, "0");
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

async function ownSignature(petition: Petition, caller: Caller): Promise<Signature | undefined> {
  const { deps, known, incoming } = caller;
  if (incoming.channel === "voice") return undefined;
  const signed = (await deps.store.signedBy(known.person.id, 200)).find(
    ({ number }) => number === petition.number,
  );
  if (signed !== undefined) return signed.signature;
  const own = ownKey(petition, null, caller);
  if (isRefusal(own) || own.key === null || !own.proven) return undefined;
  return (await signerOf(deps, petition, own.key))?.before;
}

async function takeBack(
  { number }: { number: string },
  caller: Caller,
): Promise<Done<{ taken: true } | Refusal<"not-signed" | "over">>> {
  const petition = await caseAt(caller.deps.store, "petition", number);
  if (petition === undefined) return { result: refuse("not-signed"), change: {} };
  const before = await ownSignature(petition, caller);
  const next = withdrawn(before, petition, caller.deps.now());
  if (isRefusal(next)) return { result: next, change: {} };
  return { result: { taken: true }, change: keeping(caller.deps, next, before?.state ?? null) };
}

async function stop(
  { number }: { number: string },
  caller: Caller,
): Promise<Done<{ stopped: true } | Refusal<"not-signed">>> {
  const petition = await caseAt(caller.deps.store, "petition", number);
  const before = petition && (await ownSignature(petition, caller));
  if (before === undefined) return { result: refuse("not-signed"), change: {} };
  const change = keeping(caller.deps, { ...before, told: false }, before.state);
  return { result: { stopped: true }, change };
}

/** The address of its page, to be passed on; empty where the desk does not know its own. */
function linkTo({ site }: Pick<Deps, "site">, { number }: Petition): string {
  return site === "" ? "" : `${site}/petitions/${number}`;
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
