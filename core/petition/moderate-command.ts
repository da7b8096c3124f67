import { byStaff } from "../case/actor.ts";
import { z } from "zod";
import { command, handlers } from "../command.ts";
import { caseNumber, onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { caseAt } from "../case/at.ts";
import { changePetition } from "./change.ts";
import type { Decision, Facts } from "./facts.ts";
import { petitions } from "./kind.ts";
import { accepted, hidden, rejected } from "./moderate.ts";
import { rejectionReasons } from "./petition.ts";

/** What a moderator decides: it opens, it is rejected for one of the standard reasons, or nobody sees it any more. */
export const moderations = ["open", ...rejectionReasons, "hide"] as const;

const input = z.object({
  ...onCase,
  decision: z.enum(moderations),
  /** Said besides the standard wording; for `hide` the office's own reason. */
  text: words(1000).optional(),
  /** The petition that is there already. */
  other: caseNumber.optional(),
});
type Given = z.output<typeof input>;
type Reason = "not-in-moderation" | "no-other" | "no-hiding-reason" | "hidden-already";

/** The rule behind a moderator's decision. Refuses `no-hiding-reason` where something is hidden without one. */
export function moderated(facts: Facts, { decision, text, other }: Given): Decision<Reason> {
  if (decision === "open") return accepted(facts);
  if (decision === "hide") return text === undefined ? refuse("no-hiding-reason") : hidden(facts, text);
  return rejected(facts, { reason: decision, text: text ?? "", other: other ?? null });
}

/** `petition.moderate`. Refuses `unknown-other` too, where that is no petition. */
export const moderateCommand = {
  ...command({
    roles: handlers,
    writes: true,
    input,
    run: async (deps, by, given) => {
      const { number, expected, other } = given;
      if (other !== undefined && (await caseAt(deps.store, "petition", other)) === undefined)
        return refuse("unknown-other");
      return changePetition(deps, { number, expected, by: byStaff(by) }, (facts) => moderated(facts, given));
    },
  }),
  on: petitions,
  decide: moderated,
};
