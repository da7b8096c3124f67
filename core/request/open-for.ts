import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { channelNames, type ChannelName } from "../channel.ts";
import { command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { words } from "../fields.ts";
import { parsePhone } from "../greek/phone.ts";
import { municipalityOf } from "../deps.ts";
import { parsePlace } from "../municipality/point-in-text.ts";
import { refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import { introduce, type Introduction } from "../person/introduce.ts";
import { planOpen } from "./open.ts";

const input = z.object({
  text: words(10_000),
  category: z.string().optional(),
  place: words(300).optional(),
  name: words(120).optional(),
  phone: z.string().optional(),
  email: z.email().optional(),
  language: z.enum(["el", "en"]).default("el"),
  channel: z.enum(channelNames).default("desk"),
});
const tries = 5;

/**
 * `case.new`: a clerk writes a request down for a caller or a visitor. Refuses `unknown-category`,
 * `wrong-phone`.
 */
export const newCommand = command({
  roles: handlers,
  writes: true,
  input,
  run: async (deps, by, given) => {
    const municipality = await municipalityOf(deps);
    if (given.category !== undefined && !municipality.categories.some((each) => each.id === given.category)) {
      return refuse("unknown-category");
    }
    const contact = contactOf(given);
    if (contact === "wrong-phone") return refuse("wrong-phone");
    const point = given.place === undefined ? undefined : parsePlace(given.place, municipality.area.center);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const resident = await residentFor(deps, contact, given);
      const planned = await planOpen(deps, {
        by: byStaff(by),
        channel: given.channel,
        language: given.language,
        text: given.text,
        category: given.category ?? null,
        place:
          given.place === undefined
            ? null
            : { lat: point?.lat ?? null, lon: point?.lon ?? null, address: given.place },
        files: [],
        incomplete: false,
        resident: resident?.known ?? null,
      });
      const result = await deps.store.commit({ ...planned.change, ...(resident?.change ?? {}) });
      if (!("conflict" in result)) return { ...planned.case, protocol: result.protocol };
    }
    return refuse("changed-meanwhile");
  },
});

type Reached = { channel: ChannelName; address: string };

function contactOf({ phone, email }: z.output<typeof input>): Reached | undefined | "wrong-phone" {
  if (phone !== undefined) {
    const parsed = parsePhone(phone);
    if (parsed === undefined || parsed.kind === "emergency") return "wrong-phone";
    if (parsed.kind === "mobile" || email === undefined) {
      return { channel: parsed.kind === "mobile" ? "sms" : "voice", address: parsed.e164 };
    }
  }
  return email === undefined ? undefined : { channel: "mail", address: email };
}

async function residentFor(
  deps: Deps,
  contact: Reached | undefined,
  { name, language }: z.output<typeof input>,
): Promise<(Introduction & { change: Change }) | undefined> {
  if (contact === undefined) return undefined;
  return introduce(deps, { ...contact, proof: "clerk", language, name: name ?? null });
}
