import { z } from "zod";
import type { ChannelName } from "../channel.ts";
import { byStaff } from "../case/actor.ts";
import { command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber, words } from "../fields.ts";
import { parsePhone } from "../greek/phone.ts";
import { introduce } from "../person/introduce.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { planBooking } from "./book.ts";

const tries = 5;
/** An instant in ISO 8601. */
export const instant = z.iso.datetime({ offset: true }).transform((iso) => new Date(iso));

const input = z.object({
  host: z.string().max(60).optional(),
  at: instant,
  way: z.enum(["video", "phone"]).default("video"),
  text: words(1000),
  /** A case of theirs that it is about. */
  case: caseNumber.optional(),
  name: words(120).optional(),
  phone: z.string().max(60).optional(),
  email: z.email().optional(),
  language: z.enum(["el", "en"]).default("el"),
});

/**
 * `appointment.book`: a clerk books for somebody who calls or comes. Refuses what `planBooking` does, `no-contact`,
 * `wrong-phone`.
 */
export const bookCommand = command({
  roles: handlers,
  writes: true,
  input,
  run: async (deps, by, given) => {
    const contact = contactOf(given);
    if (isRefusal(contact)) return contact;
    const { language, name } = given;
    const host = given.host ?? (await firstHost(deps));
    const wanted = { host, startsAt: given.at, way: given.way, text: given.text, case: given.case ?? null };
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const who = await introduce(deps, { ...contact, proof: "clerk", language, name: name ?? null });
      const opening = { channel: "desk", language, resident: who.known, holder: null } as const;
      const planned = await planBooking(deps, wanted, { ...opening, by: byStaff(by) });
      if (isRefusal(planned)) return planned;
      const result = await deps.store.commit({ ...planned.change, ...who.change });
      if (!("conflict" in result)) return { ...planned.case, protocol: result.protocol };
      if (result.conflict === "one-booking") return refuse("booked-already");
      if (result.conflict === "slot-taken") return refuse("slot-taken");
    }
    return refuse("changed-meanwhile");
  },
});

/** The one whom the folder names first. */
export async function firstHost({ store }: Pick<Deps, "store">): Promise<string> {
  return (await store.municipality())?.appointments?.hosts[0]?.id ?? "";
}

type Reached = { channel: ChannelName; address: string };

/** How somebody is reached whom a clerk writes down. Refuses `wrong-phone`, `no-contact`. */
export function contactOf({ phone, email }: { phone?: string | undefined; email?: string | undefined }) {
  const parsed = phone === undefined ? undefined : parsePhone(phone);
  if (phone !== undefined && (parsed === undefined || parsed.kind === "emergency"))
    return refuse("wrong-phone");
  if (parsed === undefined && email === undefined) return refuse("no-contact");
  const address = parsed?.e164 ?? null;
  const reached: Reached =
    address === null
      ? { channel: "mail", address: email ?? "" }
      : { channel: parsed?.kind === "mobile" ? "sms" : "voice", address };
  return reached;
}
