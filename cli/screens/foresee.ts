import { announce } from "../../core/notice/announce.ts";
import type { NewNotice } from "../../core/notice/notice.ts";
import { parseTracking } from "../../core/number/tracking.ts";
import { isRefusal, refuse } from "../../core/refusal.ts";
import { answer, ask } from "../../core/request/ask.ts";
import { assign } from "../../core/request/assign.ts";
import { clocked } from "../../core/request/change.ts";
import { close } from "../../core/request/close.ts";
import type { Decision, Facts } from "../../core/request/facts.ts";
import { recategorise, transfer } from "../../core/request/move.ts";
import { reopenByStaff } from "../../core/request/reopen.ts";
import { setStage } from "../../core/request/set-stage.ts";
import { note, reply } from "../../core/request/tell.ts";
import { withdrawFor } from "../../core/request/withdraw.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Act } from "./act.ts";
import type { Office, Shown } from "./state.ts";

type Knows = Pick<Office, "municipality" | "names" | "me">;
export type Foreseen = { notices: NewNotice[] } | { refused: string };

/** What an act would come to: the messages that would leave, word for word, or the rule that forbids it. Nothing is written. */
export function foresee(act: Act, shown: Shown, { office, now: at }: { office: Knows; now: Date }): Foreseen {
  const { municipality, me } = office;
  const { staff } = office.names;
  const decision = decide(act, { request: shown.request, municipality, staff, at }, me);
  if (isRefusal(decision)) return decision;
  const by = { kind: "staff", id: me.id } as const;
  const resident = shown.resident ?? undefined;
  const request = clocked(decision.request, municipality);
  return { notices: announce({ ...decision, request, by, at, municipality, staff, resident }) };
}

function decide(act: Act, facts: Facts, me: Staff): Decision<string> {
  switch (act.name) {
    case "case.assign": {
      const login = act.input.to === "me" ? me.login : act.input.to;
      const clerk = facts.staff.find((each) => each.login === login && each.active);
      return clerk === undefined ? refuse("unknown-clerk") : assign(facts, clerk);
    }
    case "case.stage":
      return setStage(facts, { stage: act.input.stage, reason: act.input.reason ?? null });
    case "case.move": {
      const { category, department, reason } = act.input;
      if (category !== undefined) return recategorise(facts, category);
      return transfer(facts, { department: department ?? "", reason: reason ?? null });
    }
    case "case.ask":
      return ask(facts, act.input.question);
    case "case.answer":
      return answer(facts, { text: act.input.text, files: [] });
    case "case.reply":
      return reply(facts, act.input.text);
    case "case.note":
      return note(facts, act.input.text);
    case "case.reopen":
      return reopenByStaff(facts, act.input.reason);
    case "case.withdraw":
      return withdrawFor(facts, act.input.reason);
    case "case.close": {
      const { reason, text, proof, duplicateOf } = act.input;
      const other = duplicateOf === undefined ? null : (parseTracking(duplicateOf) ?? null);
      return close(facts, { reason, text: text ?? "", proof: proof ?? [], duplicateOf: other });
    }
  }
}
