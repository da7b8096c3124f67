import { commands } from "../../core/desk.ts";
import { announce } from "../../core/notice/announce.ts";
import type { NewNotice } from "../../core/notice/notice.ts";
import { isRefusal, refuse } from "../../core/refusal.ts";
import { requests } from "../../core/request/kind.ts";
import type { Decision, Facts } from "../../core/request/facts.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { type Act, inputOf } from "./act.ts";
import type { Office, Shown } from "./state.ts";

type Knows = Pick<Office, "municipality" | "names" | "me">;
export type Foreseen = { notices: NewNotice[] } | { refused: string };

/** What an act would come to: the messages that would leave, word for word, or the rule that forbids it. Nothing is written. */
export function foresee(act: Act, shown: Shown, { office, now: at }: { office: Knows; now: Date }): Foreseen {
  const { municipality, me } = office;
  const { staff } = office.names;
  const decision = decide(act, { case: shown.request, municipality, staff, at }, me);
  if (isRefusal(decision)) return decision;
  const by = { kind: "staff", id: me.id } as const;
  const resident = shown.resident ?? undefined;
  const one = requests.clocked(decision.case, municipality);
  const news = { case: one, events: decision.events, by, at, municipality, staff, resident };
  return { notices: announce(requests, news) };
}

/** The rule of the command itself, with what it would be given. */
function decide(act: Act, facts: Facts, me: Staff): Decision<string> {
  const command = commands[act.verb];
  if (!("decide" in command)) return { case: facts.case, events: [] };
  const given = command.input.safeParse(inputOf(act));
  if (!given.success) return refuse("bad-input");
  const rule = command.decide as (facts: Facts, given: unknown, by: Staff) => Decision<string>;
  return rule(facts, given.data, me);
}
