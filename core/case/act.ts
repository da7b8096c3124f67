import type { z } from "zod";
import { type Command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import type { Refusal } from "../refusal.ts";
import { change, type CommonRefusal } from "../request/change.ts";
import type { Decision, Facts } from "../request/facts.ts";
import type { ServiceRequest } from "../request/request.ts";
import type { Staff } from "../staff/staff.ts";

/** Which case, and the version that was on the screen when the clerk decided: `onCase` of the fields. */
type OnCase = { number: string; expected?: number | undefined };

type Act<Input extends z.ZodType<OnCase>, Reason extends string, Missing extends string> = {
  input: Input;
  /** What has to be looked up before the rule is asked, which sees only the case. */
  check?: (deps: Deps, input: z.output<Input>) => Promise<Refusal<Missing> | undefined>;
  /** The rule. Whoever only wants to know what would come of it asks this one, and nothing is written. */
  decide: (facts: Facts, input: z.output<Input>, by: Staff) => Decision<Reason>;
};

/**
 * A command by which whoever handles cases does one thing to one case. Refuses what the rule and the check refuse, and
 * `unknown-number`, `changed-meanwhile`.
 */
export function act<Input extends z.ZodType<OnCase>, Reason extends string, Missing extends string = never>({
  input,
  check,
  decide,
}: Act<Input, Reason, Missing>): Command<
  Input,
  ServiceRequest | Refusal<Reason | Missing | CommonRefusal>
> & {
  decide: typeof decide;
} {
  return {
    roles: handlers,
    writes: true,
    input,
    decide,
    run: async (deps, by, given) => {
      const missing = await check?.(deps, given);
      if (missing !== undefined) return missing;
      const { number, expected } = given;
      const seen = { number, expected, by: { kind: "staff", id: by.id } as const };
      return change(deps, seen, (facts) => decide(facts, given, by));
    },
  };
}
