import { begin } from "./begin.ts";
import { tellDraft } from "./drafts.ts";
import { type Event, type Step, step, andThen } from "./event.ts";
import { rowCame } from "./live.ts";
import { pressAll } from "./press.ts";
import { tellRefusal, word } from "./say.ts";
import {
  type CaseMode,
  openCase,
  pop,
  replaceTop,
  type Shown,
  type State,
  tell,
  topMode,
  withCase,
} from "./state.ts";

/** A case has come, for the first time or again; what was begun or pressed meanwhile goes on now. */
export function shownCame(state: State, { number, shown, refused }: Event & { event: "shown" }): Step {
  const mode = openCase(state);
  if (mode === undefined || mode.number !== number) return step(state);
  if (shown === null) {
    const back = topMode(state).is === "case" ? pop(state) : state;
    return step(tellRefusal(back, refused ?? "unknown-number", { number }));
  }
  const before = mode.shown;
  const came = rowCame(
    withCase(state, (open) => ({ ...open, shown, intent: null, ahead: [] })),
    shown.case,
  );
  const next = before === null ? tellDraft(came, number) : changed(came, before, shown);
  return goOn(state.stale ? seen(next, shown) : next, mode, shown);
}

function changed(state: State, before: Shown, shown: Shown): State {
  const quiet = state.toast !== null || before.case.version === shown.case.version;
  return quiet ? state : tell(state, word(state, "said.refreshed"), "warn");
}

function goOn(state: State, { intent, ahead }: CaseMode, shown: Shown): Step {
  const begun = intent === null ? state : begin(state, shown, intent);
  return andThen(step(begun), (next) => pressAll(next, ahead));
}

/** After a conflict the case has been read again and is on the screen: the text may go on from what it shows now. */
function seen(state: State, { case: one }: Shown): State {
  const mode = topMode(state);
  const fresh = { ...state, stale: false };
  if (mode.is !== "write" || mode.draft.on.number !== one.number) return fresh;
  const on = { ...mode.draft.on, expected: one.version };
  return replaceTop(fresh, { ...mode, draft: { ...mode.draft, on } });
}
