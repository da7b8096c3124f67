import { caseAt } from "../case/at.ts";
import { type CommonRefusal, plan } from "../case/change.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Drafted, DraftRefusal } from "./draft.ts";
import type { Facts } from "./facts.ts";
import { petitions } from "./kind.ts";
import { lookAlikes } from "./look-alikes.ts";
import { takenBack } from "./moderate.ts";
import { planDraft } from "./open.ts";
import { ownKey } from "./own-key.ts";
import type { Petition, PetitionEvent } from "./petition.ts";
import { type Signature, withdrawn } from "./signature.ts";
import { keeping, signerOf } from "./signing.ts";
import { petitionStage } from "./stage.ts";

/** What anybody may know of a petition by its number, and whether the one who asks has signed. */
export type Seen = {
  petition: Petition;
  counted: number;
  signed: Signature["state"] | null;
  signedAt: Date | null;
  /** Whether it is theirs, as far as the channel proves it. */
  isOwn: boolean;
};

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

/** Takes a signature back that was made from here, or with a contact that is proven. Refuses `not-signed`, `over`. */
export function withdrawSignature(number: string): Deed<{ taken: true } | Refusal<"not-signed" | "over">> {
  return deed("petition.withdraw", { number }, takeBack);
}

/** Takes back a petition that they wrote themselves. Refuses `not-yours`, and what `takenBack` does. */
export function withdrawPetition(number: string): Deed<PetitionTakenBack> {
  return deed("petition.take-off", { number }, takeOff);
}
export type PetitionTakenBack = Petition | Refusal<"not-yours" | "opened" | "closed" | CommonRefusal>;

/** Nothing more of this petition is told to them, or of none that they signed. */
export function stopTelling(number: string | null): Deed<{ stopped: true } | Refusal<"not-signed">> {
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
  const counted = beside?.tally.proven ?? 0;
  const signed = { signed: before?.state ?? null, signedAt: before?.at ?? null };
  const isOwn = own && incoming.channel !== "voice";
  return { result: { seen: { petition, counted, ...signed, isOwn } }, change: {} };
}

const compared = 1000;
const mostSigned = 200;

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

async function ownSignature(petition: Petition, caller: Caller): Promise<Signature | undefined> {
  const { deps, known, incoming } = caller;
  if (incoming.channel === "voice") return undefined;
  const signed = (await deps.store.signedBy(known.person.id, mostSigned)).find(
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

async function takeOff(
  { number }: { number: string },
  { deps, known, incoming }: Caller,
): Promise<Done<PetitionTakenBack>> {
  const act = { on: petitions, number, by: { kind: "resident" } } as const;
  // The number that calls is no proof of who does.
  const isOwn = ({ case: one }: Facts) => incoming.channel !== "voice" && one.resident === known.person.id;
  const planned = await plan<Petition, PetitionEvent, "not-yours" | "opened" | "closed">(
    deps,
    act,
    (facts) => (isOwn(facts) ? takenBack(facts) : refuse("not-yours")),
  );
  if (isRefusal(planned)) return { result: planned, change: {} };
  return { result: planned.case, change: planned.change, gone: number };
}

async function stop(
  { number }: { number: string | null },
  caller: Caller,
): Promise<Done<{ stopped: true } | Refusal<"not-signed">>> {
  const { deps, known, incoming } = caller;
  if (incoming.channel === "voice") return { result: refuse("not-signed"), change: {} };
  const all = await deps.store.signedBy(known.person.id, mostSigned);
  const meant = all.filter((each) => number === null || each.number === number);
  if (meant.length === 0) return { result: refuse("not-signed"), change: {} };
  const rows = meant
    .filter(({ signature }) => signature.told)
    .flatMap(({ signature }) => keeping(deps, { ...signature, told: false }, signature.state).rows ?? []);
  return { result: { stopped: true }, change: { rows } };
}

/** The address of its page, to be passed on; empty where the desk does not know its own. */
function linkTo({ site }: Pick<Deps, "site">, { number }: Petition): string {
  return site === "" ? "" : `${site}/petitions/${number}`;
}
