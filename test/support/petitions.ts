import type { Deed } from "../../core/conversation/deed.ts";
import type { Incoming } from "../../core/channel.ts";
import { kindOf } from "../../core/kinds.ts";
import { introduce } from "../../core/person/introduce.ts";
import { draftPetition } from "../../core/petition/deeds.ts";
import { provePetition, type Signing, signPetition } from "../../core/petition/sign-deeds.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { settlePetitions } from "../../core/petition/settle.ts";
import { isRefusal } from "../../core/refusal.ts";
import { joined } from "../../core/case/joined.ts";
import { anna, incoming, type TestDesk } from "./desk.ts";
import { pedestrianStreet } from "../core/petition/petitions.ts";

/** Does a deed as a resident on a channel, the way a dialogue or a page does: again where the commit met a conflict. */
export async function doing<R>(desk: TestDesk, deed: Deed<R>, from: Partial<Incoming> = {}): Promise<R> {
  const event = incoming("", from);
  const numbers = { mayLook: () => Promise.resolve(true), missed: () => Promise.resolve() };
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const { channel, address } = event;
    const proof = channel === "voice" ? "caller-id" : "wrote";
    const reached =
      channel === "voice"
        ? { channel: "sms" as const, address: event.caller ?? address }
        : { channel, address };
    const who = await introduce(desk.deps, { ...reached, proof, language: "el", name: null });
    const caller = {
      deps: desk.deps,
      known: who.known,
      incoming: event,
      language: "el",
      turns: 1,
      kindOf,
      isNew: false,
      numbers,
    } as const;
    const { result, change } = await deed.perform(caller);
    const done = await desk.store.commit(joined([who.change, change]));
    if (!("conflict" in done)) return result;
  }
  throw new Error(`${deed.name} would not settle`);
}

export const sms = (address: string): Partial<Incoming> => ({ channel: "sms", address });
export const chat = (address: string): Partial<Incoming> => ({ channel: "telegram", address });
export const mobile = (no: number): string => `+3069${String(no).padStart(8, "0")}`;

/** Writes a petition from a chat. */
export async function draftedBy(desk: TestDesk, from = chat("author")): Promise<Petition> {
  const made = await doing(desk, draftPetition(pedestrianStreet), from);
  if (isRefusal(made)) throw new Error(made.refused);
  return made.petition;
}

/** A petition that its first five supporters and a clerk have opened; those five have signed it. */
export async function opened(desk: TestDesk): Promise<Petition> {
  const { number } = await draftedBy(desk);
  for (let no = 1; no <= 5; no += 1) await signing(desk, { number }, sms(mobile(no)));
  await settlePetitions(desk.deps);
  const done = await desk.as(anna).do("petition.moderate", { number, decision: "open" });
  if (isRefusal(done)) throw new Error(done.refused);
  return done;
}

export function signing(desk: TestDesk, given: Signing, from: Partial<Incoming>) {
  return doing(desk, signPetition(given), from);
}

/** Types the code that was sent last. */
export async function proving(desk: TestDesk, given: Signing & { typed: string }, from: Partial<Incoming>) {
  return doing(desk, provePetition({ ...given, code: await lastCode(desk) }), from);
}

/** The code in the newest message that has one. */
export async function lastCode({ store }: TestDesk): Promise<string> {
  const { items } = await store.notices({ limit: 50 });
  const code = items
    .map(({ reply }) => /\b\d{6}\b/u.exec(reply.text)?.[0])
    .find((found) => found !== undefined);
  if (code === undefined) throw new Error("no code was sent");
  return code;
}

export async function counted({ store }: TestDesk, { id }: Pick<Petition, "id">): Promise<number> {
  return (await store.beside(id))?.tally.proven ?? 0;
}
