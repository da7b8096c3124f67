import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { unsent } from "./drafts.ts";
import { step, type Step } from "./event.ts";
import { keyTable } from "./keys.ts";
import { word } from "./say.ts";
import { type Mode, pop, push, type State, tell, topMode } from "./state.ts";

/**
 * Leaves the desk with an exit code, but never while a change is on its way to the disk, and only after a question while
 * there are texts that nobody has got.
 */
export function leave(state: State, code: number): Step {
  if (state.writing) return step(tell({ ...state, leaving: code }, word(state, "said.writing"), "warn"));
  if (topMode(state).is !== "leave" && unsent(state).length > 0)
    return step(push({ ...state, leaving: null, toast: null }, { is: "leave", code }));
  return step({ ...state, leaving: code, quit: code });
}

/** A key at that question. Enter stays. */
export function pressLeave(state: State, { code }: Mode & { is: "leave" }, stroke: Stroke): Step {
  const action = bindingFor(keyTable.leave, stroke)?.action;
  if (action === "stay") return step(pop(state));
  return action === "quit" ? leave(state, code) : step(state);
}

/** Leaves if that was asked for and nothing holds it up any more. */
export function leaveIfAsked(state: State): Step {
  return state.leaving === null || state.writing ? step(state) : leave(state, state.leaving);
}
