import { byStaff } from "./actor.ts";
import type { z } from "zod";
import type { Case, CaseEvent } from "../cases.ts";
import { type Command, handlers } from "../command.ts";
import type { Deps } from "../deps.ts";
import type { Refusal } from "../refusal.ts";
import type { Row } from "../store.ts";
import type { Staff } from "../staff/staff.ts";
import { change, type CommonRefusal } from "./change.ts";
import type { Decision, Facts } from "./facts.ts";
import type { Kind } from "./kind.ts";

/** Which case, and the version that was on the screen when the clerk decided: `onCase` of the fields. */
type OnCase = { number: string; expected?: number | undefined };

type Act<
  C extends Case,
  E extends CaseEvent,
  Input extends z.ZodType<OnCase>,
  Reason extends string,
  Missing extends string,
> = {
  on: Kind<C, E>;
  input: Input;
  /** What has to be looked up before the rule is asked, which sees only the case. */
  check?: (deps: Deps, input: z.output<Input>) => Promise<Refusal<Missing> | undefined>;
  /** What is kept beside the case together with what was decided. */
  beside?: (deps: Deps, input: z.output<Input>, one: C) => Promise<Row[]>;
  /** The rule. Whoever only wants to know what would come of it asks this one, and nothing is written. */
  decide: (facts: Facts<C>, input: z.output<Input>, by: Staff) => Decision<C, E, Reason>;
};

/**
 * A command by which whoever handles cases does one thing to one case. Refuses what the rule and the check refuse, and
 * `unknown-number`, `changed-meanwhile`.
 */
export function act<
  C extends Case,
  E extends CaseEvent,
  Input extends z.ZodType<OnCase>,
  Reason extends string,
  Missing extends string = never,
>({
  on,
  input,
  check,
  beside,
  decide,
}: Act<C, E, Input, Reason, Missing>): Command<Input, C | Refusal<Reason | Missing | CommonRefusal>> & {
  on: Kind<C, E>;
  decide: typeof decide;
} {
  return {
    roles: handlers,
    writes: true,
    on,
    input,
    decide,
    run: async (deps, by, given) => {
      const missing = await check?.(deps, given);
      if (missing !== undefined) return missing;
      const { number, expected } = given;
      const seen = {
        ...{ on, number, expected, by: byStaff(by) },
        beside: beside && ((one: C) => beside(deps, given, one)),
      };
      return change(deps, seen, (facts) => decide(facts, given, by));
    },
  };
}
