import type { Decision, Facts } from "../../core/case/facts.ts";
import type { Kind } from "../../core/case/kind.ts";
import type { Case, CaseEvent } from "../../core/cases.ts";
import { commands } from "../../core/desk.ts";
import { announce } from "../../core/notice/announce.ts";
import type { NewNotice } from "../../core/notice/notice.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { phoneToRing } from "../outlook.ts";
import { type Act, inputOf } from "./act.ts";
import type { Office, Shown } from "./state.ts";

type Knows = Pick<Office, "municipality" | "names" | "me">;
/**
 * `unreachable`: there would be something to tell the resident, and nowhere to write to; `phone` is where they can be rung.
 */
export type Foreseen =
  { notices: NewNotice[]; unreachable: boolean; phone: string | undefined } | { refused: string };
type Rule = (facts: Facts<Case>, given: unknown, by: Staff) => Decision<Case, CaseEvent, string>;

/**
 * What an act would come to: the messages that would leave, word for word, or the rule that forbids it. The rule is that
 * of the command itself; nothing is written.
 */
export function foresee(act: Act, shown: Shown, { office, now: at }: { office: Knows; now: Date }): Foreseen {
  const command = commands[act.verb];
  if (command.on.name !== shown.case.kind) return { refused: "unknown-number" };
  const given = command.input.safeParse(inputOf(act));
  if (!given.success) return { refused: "bad-input" };
  const { municipality, me, names } = office;
  const { staff } = names;
  const facts = { case: shown.case, municipality, staff, at };
  const decision = (command.decide as Rule)(facts, given.data, me);
  if (isRefusal(decision)) return decision;
  const kind: Kind<Case, CaseEvent> = command.on;
  const by = { kind: "staff", id: me.id } as const;
  const resident = shown.resident ?? undefined;
  const one = kind.clocked(decision.case, municipality);
  const news = { case: one, events: decision.events, by, at, municipality, staff, resident };
  const notices = announce(kind, news);
  const tells = decision.events.some((event) => kind.toResident(event, news, one.channel) !== undefined);
  const isTold = resident !== undefined && notices.some(({ person }) => person === resident.person.id);
  return { notices, unreachable: tells && !isTold, phone: resident && phoneToRing(resident) };
}

/** What the resident reads first; undefined where nothing reaches them, and at most the office hears of it. */
export function firstTold({
  notices,
  unreachable,
}: Exclude<Foreseen, { refused: string }>): NewNotice | undefined {
  return unreachable ? undefined : notices.find(({ person }) => person !== null);
}
