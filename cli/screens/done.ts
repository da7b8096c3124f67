import type { BadInput } from "../../core/desk.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { Case } from "../../core/cases.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { phoneToRing, ringWords } from "../outlook.ts";
import { verbNamed } from "../verbs.ts";
import { fill, type Words } from "../words/words.ts";
import { type Act, type Draft, draftKey, hasLines } from "./act.ts";
import { abandon, asked, open, withoutPanels } from "./begin.ts";
import { andThen, type Event, type Step, step } from "./event.ts";
import { leaveIfAsked } from "./leave.ts";
import { rowCame } from "./live.ts";
import { tellRefusal, valueIn, word } from "./say.ts";
import { type Left, openCase, pop, type State, tell, topMode, withCase } from "./state.ts";

/** The desk has answered: it is done and said so, or it is refused and what was written stays to be corrected. */
export function actedCame(state: State, { act, answer, value }: Event & { event: "acted" }): Step {
  const rested = { ...state, writing: false };
  if (isRefusal<Case, string>(answer)) return andThen(refused(rested, act, answer), leaveIfAsked);
  const last = { number: answer.number, expected: answer.version };
  const known = rowCame({ ...rested, last, said: wordsOf(state, act) }, answer);
  const done = finished(act.verb === "case.undo" ? giveBack(known, state.said, answer) : known, act, {
    became: answer,
    value,
  });
  return { ...done, effects: [...done.effects, { do: "resting", one: answer }] };
}

/** The words of an act that was written and looked at before it was sent. */
function wordsOf(state: State, { values }: Act): Left | null {
  const draft = draftOn(state);
  const text = draft && values[draft.ask];
  return draft !== undefined && typeof text === "string" && hasLines(draft) ? { draft, text } : null;
}

/** What was taken back is there again to be written better: it would be the worst to have to type it once more. */
function giveBack(state: State, said: Left | null, { number, version }: Case): State {
  if (said?.draft.on.number !== number) return state;
  const draft = { ...said.draft, on: { number, expected: version } };
  return { ...state, drafts: { ...state.drafts, [draftKey(draft)]: { draft, text: said.text } } };
}

type Became = { became?: Case; value?: Words | undefined };

/** What was begun is over: said at the bottom, and the case is read again where it is still open. */
function finished(state: State, act: Act, { became, value }: Became = {}): Step {
  const { number } = act.on;
  const done = abandon(withoutDraft(state));
  const words = verbNamed(act.verb).screen.done[state.office.language];
  const text = fill(words, {
    number: groupTracking(number),
    value: value?.[state.office.language] ?? valueIn(state, act, became),
  });
  if (became !== undefined && verbNamed(act.verb).screen.alone === true) {
    const told = fill(words, { number: groupTracking(became.number), value: "" });
    const opened = open(done, became.number);
    return andThen({ ...opened, state: tell(opened.state, told) }, leaveIfAsked);
  }
  const again = openCase(done) === undefined ? [] : [{ do: "show", number } as const];
  const ring = toRing(state, act);
  const said = ring === "" ? tell(done, text) : tell(done, `${text} ${ring}`, "warn");
  return andThen(step(said, ...again), leaveIfAsked);
}

/** Whom the clerk has to ring now, where the resident has to hear of this and no message reaches them. */
function toRing(state: State, { verb, on }: Act): string {
  const shown = openCase(state)?.shown;
  if (verbNamed(verb).heard !== true || shown?.case.number !== on.number) return "";
  const phone = shown.resident === null ? undefined : phoneToRing(shown.resident);
  return phone === undefined ? "" : ringWords(phone, state.office.language);
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
  const { number } = act.on;
  const back = topMode(state).is === "review" ? pop(state) : state;
  if (refusal.refused !== "changed-meanwhile")
    return step(tellRefusal(back, refusal.refused, { number, value: valueIn(state, act) }));
  return meanwhile(back, number);
}

/** Somebody else was faster: the case is read again, what was written stays, and may go on after a look. */
function meanwhile(back: State, number: string): Step {
  const kept = topMode(back).is === "write" ? back : withoutPanels(back);
  const staying = withCase(kept, (mode) => ({ ...mode, passing: false }));
  const told = tell({ ...staying, stale: true }, word(back, "said.meanwhile"), "warn");
  return step(told, { do: "show", number });
}

/** The file is kept with the case: that was all, or it stands beside what is asked next. */
export function keptCame(state: State, { draft, file }: Event & { event: "kept" }): Step {
  const rested = { ...state, writing: false };
  if (verbNamed(draft.verb).input === undefined) return finished(rested, draft);
  const shown = openCase(state)?.shown;
  const { number, expected } = draft.on;
  const [ask, ...then] = draft.then;
  if (shown === null || shown === undefined || ask === undefined) return step(rested);
  // Keeping a file is one change of the case, so the next version is still the one that the clerk saw.
  const on = { number, expected: expected + 1 };
  const next = asked(pop(withoutDraft(rested)), shown, {
    ...draft,
    on,
    files: [...draft.files, file],
    ask,
    then,
  });
  return andThen(step(tell(next, word(state, "said.kept")), { do: "show", number }), leaveIfAsked);
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
export function unsavedCame(state: State, { full }: Event & { event: "unsaved" }): Step {
  const rested = { ...state, writing: false };
  return andThen(step(tell(rested, word(state, full ? "said.full" : "said.unsaved"), "late")), leaveIfAsked);
}
