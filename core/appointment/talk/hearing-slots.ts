import { z } from "zod";
import type { Move } from "../../conversation/flow.ts";
import { askers } from "../appointment.ts";
import type { OwnAsking } from "../ask-deeds.ts";

/** What is gathered of a hearing that somebody asks for. */
export const hearingSlots = z.object({
  host: z.string(),
  asker: z.enum(askers),
  /** The business or association; empty for a resident. */
  of: z.string(),
  name: z.string(),
  text: z.string(),
  centre: z.string().nullable(),
  days: z.string(),
  /** The mobile or e-mail that was typed, and as its owner recognises it. */
  typed: z.string().nullable(),
  to: z.string(),
  /** The one that is taken back; null where one is asked for. */
  dropping: z.string().nullable(),
});
export type HearingSlots = z.infer<typeof hearingSlots>;
export type HearingStep = Move<HearingSlots>;

export const noHearing: HearingSlots = {
  ...{ host: "", asker: "resident", of: "", name: "", text: "", centre: null, days: "" },
  ...{ typed: null, to: "", dropping: null },
};

export function askingIn({ host, text, asker, name, of, centre, days, typed }: HearingSlots): OwnAsking {
  const wish = { name, of: of === "" ? null : of, centre, days };
  return { host, text, asker, wish, typed };
}
