import type { ChannelName } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import type { Change } from "../store.ts";
import { burstOf, networksOf, newest } from "./burst.ts";
import type { Key } from "./key.ts";
import type { Petition } from "./petition.ts";
import type { PetitionRow } from "./port.ts";
import { keyDigest, leafOf, petitionSecret, type PetitionSecret, placeDigest, receiptOf } from "./secret.ts";
import { held, proven, type Signature, type SignatureState, type Source } from "./signature.ts";

/** Somebody under a petition: what is known of them there, and their signature if there is one. */
export type Signer = { petition: Petition; secret: PetitionSecret; key: Key; before: Signature | undefined };

/** What comes along with a signature, whoever takes it down. */
export type Given = {
  channel: ChannelName;
  person: string | null;
  /** Seen by everybody; null unless its owner says so. */
  name: string | null;
  unit: string | null;
  /** The internet address of a browser. */
  from: string | null;
  sheet: string | null;
  by: string | null;
  told: boolean;
};

/** The signer behind a key. Undefined for a petition whose signers are anonymous by now. */
export async function signerOf(deps: Deps, petition: Petition, key: Key): Promise<Signer | undefined> {
  const secret = await secretOf(deps, petition);
  if (secret === undefined) return undefined;
  const before = await deps.store.signatureBy(petition.id, keyDigest(secret, key));
  return { petition, secret, key, before };
}

/** The secret of a petition; undefined once its signers are anonymous. */
export async function secretOf(deps: Deps, { id }: Petition): Promise<PetitionSecret | undefined> {
  const beside = await deps.store.beside(id);
  return beside === undefined || beside.salt === null ? undefined : petitionSecret(deps.secret, beside.salt);
}

/** A signature that counts nowhere yet: a new one, or the one that was there with what is new of it. */
export async function unproven(deps: Deps, { petition, secret, key, before }: Signer, given: Given) {
  const { units = [] } = await municipalityOf(deps);
  const { channel, person, name, sheet, by, told } = given;
  const unit = units.some(({ id }) => id === given.unit) ? given.unit : null;
  const source = sourceOf(secret, key, given.from);
  const own = { channel, person, name, unit, source, sheet, by, told };
  if (before !== undefined) return { ...before, ...own };
  const signature: Signature = {
    ...{ id: deps.newId(), petition: petition.id, key: keyDigest(secret, key) },
    leaf: leafOf(petition.number, key, receiptOf(secret, key)),
    ...{ state: "pending", at: deps.now(), countedAt: null, ...own, code: null, codes: 0 },
  };
  return signature;
}

export type Counted = { rows: PetitionRow[]; state: SignatureState; receipt: string };

/**
 * A proven signature as part of a change: it counts, or is held with its like where it is one of a burst. What came
 * from the same place among the newest is then held too, because the first of them looked like anybody's.
 */
export async function counting(deps: Deps, signer: Signer, signature: Signature): Promise<Counted> {
  const at = deps.now();
  const day = formatDay(athensDay(at));
  const { petition, before } = signer;
  const since = new Date(at.getTime() - newest.ms);
  const pace = await deps.store.pace(petition.id, signature.source, { since, most: newest.most });
  const burst = signature.by === null ? burstOf(signature.source, pace) : null;
  const next = burst === null ? proven(signature, at) : held(signature, at);
  const rows: PetitionRow[] = [{ row: "signature", signature: next, was: before?.state ?? null, day }];
  const value = burst === null ? null : signature.source[burst];
  if (burst !== null && value !== null) {
    const select = { [burst]: value, since: since.toISOString() };
    rows.push({ row: "signatures", petition: petition.id, select, from: ["proven"], to: "held", at, day });
  }
  return { rows, state: next.state, receipt: receiptOf(signer.secret, signer.key) };
}

/** A signature that does not count by what is done to it here, as part of a change. */
export function keeping(deps: Deps, signature: Signature, was: SignatureState | null): Change {
  return { rows: [{ row: "signature", signature, was, day: formatDay(athensDay(deps.now())) }] };
}

/** Numbers that begin alike are told by six of their digits. */
const ALIKE = "+30".length + 6;

function sourceOf(secret: PetitionSecret, { kind, value }: Key, from: string | null): Source {
  const networks = from === null ? null : networksOf(from);
  return {
    address: networks === null || from === null ? null : placeDigest(secret, "address", from),
    network: networks?.network ?? null,
    wide: networks?.wide ?? null,
    prefix: kind === "mobile" ? placeDigest(secret, "prefix", value.slice(0, ALIKE)) : null,
  };
}
