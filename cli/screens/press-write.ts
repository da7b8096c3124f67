import { parseTracking } from "../../core/number/tracking.ts";
import { typeInto } from "../parts/field.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { within } from "../parts/window.ts";
import { mayBeEmpty } from "../verb/asks.ts";
import { answeredWith, askOf, hasLines } from "./act.ts";
import { abandon, arm, proceed } from "./begin.ts";
import { keepDraft } from "./drafts.ts";
import { type Step, step } from "./event.ts";
import { keyTable } from "./keys.ts";
import { tellRefusal, word } from "./say.ts";
import { pop, replaceTop, type ReviewMode, type State, tell, type WriteMode } from "./state.ts";

/** A key in a text. */
export function pressWrite(state: State, mode: WriteMode, stroke: Stroke): Step {
  const action = "key" in stroke ? bindingFor(keyTable.write, stroke)?.action : undefined;
  if (action === "done") return submit(state, mode);
  if (action === "back") return step(putAside(state, mode));
  if (action === "newline" && !hasLines(mode.draft)) return step(state);
  const field = typeInto(mode.field, stroke);
  return field === undefined ? step(state) : step({ ...replaceTop(state, { ...mode, field }), toast: null });
}

/** A closing goes back to its list of reasons, anything else to the case. */
function putAside(state: State, mode: WriteMode): State {
  const kept = keepDraft(state, mode);
  return state.modes.at(-2)?.is === "pick" ? pop(kept) : abandon(kept);
}

function submit(state: State, { draft, field: { text } }: WriteMode): Step {
  if (text.trim() === "" && !mayBeEmpty(askOf(draft), draft.files.length))
    return step(tell(state, word(state, "write.empty"), "warn"));
  const ask = askOf(draft);
  const wrong =
    ask?.as === "text" && text.trim() !== "" ? ask.wrong?.(text, state.office.language) : undefined;
  if (wrong !== undefined) return step(tellRefusal(state, wrong, draft.on));
  const form = ask?.as;
  if (form === "files")
    return step({ ...state, writing: true, toast: null }, { do: "keep", draft, path: text.trim() });
  if (form === "number" && parseTracking(text) === undefined)
    return step(tell(state, word(state, "write.number.wrong"), "warn"));
  return proceed(state, { ...answeredWith(draft, text), then: draft.then }, draft);
}

/** A key before something is sent. Enter counts only after it has rested, so that a key held down sends nothing. */
export function pressReview(state: State, mode: ReviewMode, stroke: Stroke): Step {
  const top = (to: number) => step(replaceTop(state, { ...mode, top: within(to, mostLines) }));
  switch (bindingFor(keyTable.review, stroke)?.action) {
    case "send":
      return mode.armed
        ? step({ ...state, writing: true, toast: null }, { do: "act", act: mode.act })
        : step(state, arm);
    case "back":
      return step(pop(state));
    case "down":
      return top(mode.top + 1);
    case "up":
      return top(mode.top - 1);
    default:
      return step(state);
  }
}

const mostLines = 500;

/** Enter has rested: from now on it sends. */
export function armed(state: State): State {
  const mode = state.modes.at(-1);
  return mode?.is === "review" ? replaceTop(state, { ...mode, armed: true }) : state;
}
