import type { BadInput } from "../../core/desk.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { stageWords } from "../words/stages.ts";
import type { TuiWord } from "../words/tui.ts";
import { type Act, type ActName, type Draft, draftKey } from "./act.ts";
import { abandon, withoutPanels, write } from "./begin.ts";
import { andThen, type Event, type Step, step } from "./event.ts";
import { leaveIfAsked } from "./leave.ts";
import { rowCame } from "./live.ts";
import { tellRefusal, word } from "./say.ts";
import { openCase, pop, type State, tell, topMode, withCase } from "./state.ts";

const said: Record<ActName, TuiWord> = {
  "case.assign": "said.assign",
  "case.stage": "said.stage",
  "case.move": "said.move",
  "case.ask": "said.ask",
  "case.answer": "said.answer",
  "case.reply": "said.reply",
  "case.note": "said.note",
  "case.close": "said.close",
  "case.reopen": "said.reopen",
  "case.withdraw": "said.withdraw",
};

/** The desk has answered: it is done and said so, or it is refused and what was written stays to be corrected. */
export function actedCame(state: State, { act, answer }: Event & { event: "acted" }): Step {
  const rested = { ...state, writing: false };
  const { number } = act.input;
  if (isRefusal<ServiceRequest, string>(answer)) return andThen(refused(rested, act, answer), leaveIfAsked);
  const done = rowCame(rested, answer);
  return finished(done, number, word(done, said[act.name], sayings(done, act, answer)));
}

/** What was begun is over: said at the bottom, and the case is read again where it is still open. */
function finished(state: State, number: string, text: string): Step {
  const done = abandon(withoutDraft(state));
  const again = openCase(done) === undefined ? [] : [{ do: "show", number } as const];
  return andThen(step(tell(done, text), ...again), leaveIfAsked);
}

function sayings({ office }: State, { input }: Act, request: ServiceRequest): Record<string, string> {
  return {
    number: groupTracking(input.number),
    name: request.handler === null ? "" : office.names.clerk(request.handler),
    stage: stageWords[request.stage][office.language],
  };
}

function withoutDraft(state: State): State {
  const draft = draftOn(state);
  if (draft === undefined) return state;
  const { [draftKey(draft)]: _, ...drafts } = state.drafts;
  return { ...state, drafts };
}

function draftOn(state: State): Draft | undefined {
  const mode = topMode(state);
  return mode.is === "write" || mode.is === "review" ? mode.draft : undefined;
}

function refused(state: State, act: Act, refusal: Refusal | BadInput): Step {
  const { number } = act.input;
  const back = topMode(state).is === "review" ? pop(state) : state;
  if (refusal.refused !== "changed-meanwhile")
    return step(tellRefusal(back, refusal.refused, { number, value: valueOf(act) }));
  return meanwhile(back, number);
}

/** Somebody else was faster: the case is read again, what was written stays, and may go on after a look. */
function meanwhile(back: State, number: string): Step {
  const kept = topMode(back).is === "write" ? back : withoutPanels(back);
  const staying = withCase(kept, (mode) => ({ ...mode, passing: false }));
  const told = tell({ ...staying, stale: true }, word(back, "said.meanwhile"), "warn");
  return step(told, { do: "show", number });
}

function valueOf({ name, input }: Act): string {
  return name === "case.close" ? (input.duplicateOf ?? "") : "";
}

/** The file is kept with the case. A photo for a closing can now prove it, with or without words. */
export function keptCame(state: State, { on, file }: Event & { event: "kept" }): Step {
  const { number } = on;
  if (draftOn(state)?.kind === "attach") {
    const text = word(state, "said.attach", { number: groupTracking(number) });
    return finished({ ...state, writing: false }, number, text);
  }
  const rested = { ...withoutDraft(state), writing: false };
  // Keeping a file is one change of the case, so the next version is still the one that the clerk saw.
  const now = { ...on, expected: on.expected + 1 };
  const closing = write(pop(rested), { kind: "close", on: now, reason: "done", proof: [file] });
  return andThen(step(tell(closing, word(state, "said.kept")), { do: "show", number }), leaveIfAsked);
}

/** The file could not be read or is not of a kind that we keep. */
export function notKeptCame(state: State, { path, refused: reason }: Event & { event: "not-kept" }): Step {
  const rested = { ...state, writing: false };
  const number = draftOn(state)?.on.number ?? "";
  const told =
    reason === "changed-meanwhile"
      ? meanwhile(rested, number)
      : step(tellRefusal(rested, reason, { value: path, number }));
  return andThen(told, leaveIfAsked);
}

/** The database did not take the change; what was written stays on the screen. */
export function unsavedCame(state: State): Step {
  const rested = { ...state, writing: false };
  return andThen(step(tell(rested, word(state, "said.unsaved"), "late")), leaveIfAsked);
}
