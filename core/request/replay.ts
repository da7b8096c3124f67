import { type Refusal, refuse } from "../refusal.ts";
import { answer, ask, write } from "./ask.ts";
import { assign } from "./assign.ts";
import { close } from "./close.ts";
import type { Decision, Facts } from "./facts.ts";
import { recategorise, transfer } from "./move.ts";
import { confirmFix, reopenByResident, reopenByStaff } from "./reopen.ts";
import type { Outcome } from "./request.ts";
import { setStage, type settableStages } from "./set-stage.ts";
import { note, reply } from "./tell.ts";
import { withdraw } from "./withdraw.ts";

/** Something that somebody did to a case, as data; staff are named by id. */
export type PastAct =
  | { does: "assign"; to: string }
  | { does: "stage"; stage: (typeof settableStages)[number]; reason: string | null }
  | { does: "ask"; question: string }
  | { does: "answer" | "write" | "note" | "reply"; text: string }
  | { does: "recategorise"; category: string }
  | { does: "transfer"; department: string; reason: string | null }
  | { does: "close"; outcome: Outcome }
  | { does: "confirm" | "withdraw" | "contradict" }
  | { does: "reopen"; reason: string };

/** Asks the rule that the act belongs to. */
export function replay(facts: Facts, act: PastAct): Decision<string> {
  switch (act.does) {
    case "assign":
      return assigned(facts, act.to);
    case "stage":
      return setStage(facts, act);
    case "ask":
      return ask(facts, act.question);
    case "answer":
      return answer(facts, { text: act.text, files: [] });
    case "write":
      return write(facts, { text: act.text, files: [] });
    case "note":
      return note(facts, act.text);
    case "reply":
      return reply(facts, act.text);
    case "recategorise":
      return recategorise(facts, act.category);
    case "transfer":
      return transfer(facts, act);
    case "close":
      return close(facts, act.outcome);
    case "confirm":
      return confirmFix(facts);
    case "withdraw":
      return withdraw(facts);
    case "contradict":
      return reopenByResident(facts);
    case "reopen":
      return reopenByStaff(facts, act.reason);
  }
}

function assigned(facts: Facts, id: string): Decision<string> | Refusal {
  const to = facts.staff.find((each) => each.id === id);
  return to === undefined ? refuse("unknown-clerk") : assign(facts, to);
}
