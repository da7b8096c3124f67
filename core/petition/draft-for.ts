import { z } from "zod";
import type { ChannelName } from "../channel.ts";
import { command, handlers } from "../command.ts";
import { words } from "../fields.ts";
import { parsePhone } from "../greek/phone.ts";
import { introduce } from "../person/introduce.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { draft } from "./draft.ts";
import type { Facts } from "./facts.ts";
import { petitions } from "./kind.ts";
import { planDraft } from "./open.ts";

/** Longer than any part: the rule says in its own words what is too long. */
const most = 100_000;
const part = z.string().max(most).default("");
const tries = 5;

const input = z.object({
  ...{ title: part, ask: part, why: part },
  name: words(120).optional(),
  /** Whether everybody sees the name. */
  showName: z.boolean().default(false),
  phone: z.string().max(60).optional(),
  email: z.email().optional(),
  language: z.enum(["el", "en"]).default("el"),
});

/**
 * `petition.draft`: a clerk writes a petition down for somebody who is known by phone or e-mail. Refuses what `draft`
 * does, `no-contact`, `wrong-phone`.
 */
export const draftPetitionCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input,
    run: async (deps, by, given) => {
      const { title, ask, why, name, showName, phone, email, language } = given;
      const parsed = phone === undefined ? undefined : parsePhone(phone);
      if (phone !== undefined && (parsed === undefined || parsed.kind === "emergency"))
        return refuse("wrong-phone");
      if (parsed === undefined && email === undefined) return refuse("no-contact");
      const address = parsed?.e164 ?? null;
      const contact: { channel: ChannelName; address: string } =
        address === null
          ? { channel: "mail", address: email ?? "" }
          : { channel: parsed?.kind === "mobile" ? "sms" : "voice", address };
      const author = showName ? (name ?? null) : null;
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const who = await introduce(deps, { ...contact, proof: "clerk", language, name: name ?? null });
        const opening = { channel: "desk", language, resident: who.known, by: by.id } as const;
        const planned = await planDraft(deps, { title, ask, why, author }, opening);
        if (isRefusal(planned)) return planned;
        const result = await deps.store.commit({ ...planned.change, ...who.change });
        if (!("conflict" in result)) return { ...planned.case, protocol: result.protocol };
      }
      return refuse("changed-meanwhile");
    },
  }),
  on: petitions,
  decide: ({ municipality, at }: Facts, { title, ask, why, language }: z.output<typeof input>) => {
    const nobody = { id: "", number: "", resident: null, channel: "desk" } as const;
    return draft({ title, ask, why, author: null }, { ...nobody, municipality, at, language });
  },
};
