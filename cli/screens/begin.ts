import { isOpen } from "../../core/request/stage.ts";
import { emptyField } from "../parts/field.ts";
import { graphemes } from "../parts/graphemes.ts";
import { type ActDraft, actOf, type Draft, draftKey, longest, type Seen } from "./act.ts";
import { clerks, closings, commandChoices, isSearched, places, stageChoices } from "./choices.ts";
import { type Step, step } from "./event.ts";
import { foresee } from "./foresee.ts";
import { tellRefusal } from "./say.ts";
import {
  type CaseMode,
  type Intent,
  openCase,
  type PickItem,
  type PickMode,
  pop,
  push,
  type Shown,
  type State,
} from "./state.ts";

/** Opens a case; an intent is begun as soon as the case is there, and then only passes through it. */
export function open(state: State, number: string, intent: Intent | null = null): Step {
  const known = intent === null && state.peek?.request.number === number ? state.peek : null;
  const mode: CaseMode = {
    is: "case",
    number,
    shown: known,
    scroll: 0,
    intent,
    ahead: [],
    passing: intent !== null,
  };
  return step({ ...push(state, mode), toast: null }, { do: "show", number });
}

/** Begins an action on the open case: a list to choose from, or a text to write. What no rule would allow is said at once. */
export function begin(state: State, shown: Shown, { action, digit }: Intent): State {
  const { office } = state;
  const on: Seen = { number: shown.request.number, expected: shown.request.version };
  if (!office.may.includes(action)) return abandon(tellRefusal(state, "not-allowed", on));
  const about = { office, request: shown.request, on };
  switch (action) {
    case "assign":
      return whileOpen(state, shown, pick("pick.assign", clerks(about)));
    case "stage": {
      const picked = pick("pick.stage", stageChoices(about));
      const at = digit === null ? picked.at : Math.min(digit - 1, picked.items.length - 1);
      return whileOpen(state, shown, { ...picked, at });
    }
    case "move-to":
      return whileOpen(state, shown, pick("pick.move", places(about)));
    case "close":
      return whileOpen(state, shown, pick("pick.close", closings(about)));
    case "note":
    case "attach":
      return write(state, { kind: action, on });
    case "reply":
    case "ask":
    case "answer":
    case "reopen": {
      const draft: ActDraft = { kind: action, on };
      const foreseen = foresee(actOf(draft, "…"), shown, state);
      if ("refused" in foreseen) return abandon(tellRefusal(state, foreseen.refused, on));
      return write(state, draft);
    }
  }
}

function whileOpen(state: State, { request }: Shown, mode: PickMode): State {
  if (!isOpen(request.stage)) return abandon(tellRefusal(state, "closed", { number: request.number }));
  return push({ ...state, toast: null }, mode);
}

/** A list to choose from; the cursor begins on the first choice that would change something. */
function pick(title: PickMode["title"], items: readonly PickItem[]): PickMode {
  const at = Math.max(
    0,
    items.findIndex(({ now }) => now !== true),
  );
  const mode: PickMode = { is: "pick", title, items, at, search: null };
  return isSearched(mode) ? { ...mode, search: emptyField(100) } : mode;
}

/** The list of everything that can be done where the clerk is. */
export function palette(state: State, mode: "queue" | "case"): State {
  return push({ ...state, toast: null }, pick("pick.commands", commandChoices(state.office, mode)));
}

/** Opens the editor for a text, with what was left of it last time. */
export function write(state: State, draft: Draft): State {
  const text = state.drafts[draftKey(draft)]?.text ?? "";
  const field = { ...emptyField(longest(draft)), text, at: graphemes(text).length };
  return push({ ...state, toast: null }, { is: "write", draft, field });
}

/** Leaves what was begun: back to the case, or to the list when the case was opened only for this. */
export function abandon(state: State): State {
  const kept = withoutPanels(state);
  return openCase(kept)?.passing === true ? pop(kept) : kept;
}

/** The state without the panels that lie on the list or the case. */
export function withoutPanels(state: State): State {
  const last = state.modes.findLastIndex(({ is }) => is === "case" || is === "queue");
  return { ...state, modes: state.modes.slice(0, last + 1) };
}
