import { step, type Step } from "./event.ts";
import { word } from "./say.ts";
import { type State, tell } from "./state.ts";

/** Leaves the desk with an exit code, but never while a change is on its way to the disk. */
export function leave(state: State, code: number): Step {
  if (!state.writing) return step({ ...state, leaving: code, quit: code });
  return step(tell({ ...state, leaving: code }, word(state, "said.writing"), "warn"));
}

/** Leaves if that was asked for and nothing holds it up any more. */
export function leaveIfAsked(state: State): State {
  return state.leaving === null || state.writing ? state : { ...state, quit: state.leaving };
}
