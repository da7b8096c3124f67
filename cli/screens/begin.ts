import { emptyField } from "../parts/field.ts";
import { graphemes } from "../parts/graphemes.ts";
import { questionOf } from "../verb/asks.ts";
import { verbNamed } from "../verbs.ts";
import { type Act, answeredWith, askOf, begun, type Draft, draftKey, longest, type Seen } from "./act.ts";
import { choicesOf, commandChoices, searchedFrom } from "./choices.ts";
import { type Effect, type Step, step } from "./event.ts";
import { foresee } from "./foresee.ts";
import { tellRefusal, valueIn, word } from "./say.ts";
import type { VerbName } from "../verb/verb.ts";
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
  const known = intent === null && state.peek?.case.number === number ? state.peek : null;
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

/** Begins a verb on the open case: a list to choose from, or a text to write. What no rule would allow is said at once. */
export function begin(state: State, shown: Shown, { verb, digit }: Intent): State {
  const { case: one } = shown;
  const on: Seen = { number: one.number, expected: one.version };
  if (!state.office.may.includes(verb)) return abandon(tellRefusal(state, "not-allowed", on));
  const draft = begun(verb, on);
  if (askOf(draft)?.as === "one-of") {
    if (one.closedAt !== null && verbNamed(verb).screen.closedToo !== true)
      return abandon(tellRefusal(state, "closed", on));
    const picked = pickFor(state, shown, draft);
    const { none } = verbNamed(verb).screen;
    if (none !== undefined && picked.items.length === 1) return abandon(tellRefusal(state, none, on));
    const at = digit === null ? picked.at : Math.min(digit, picked.items.length - 1);
    return push({ ...state, toast: null }, { ...picked, at });
  }
  if (verbNamed(verb).input !== undefined) {
    const foreseen = foresee(answeredWith(draft, "…"), shown, state);
    // What is still to be typed cannot be wrong yet.
    if ("refused" in foreseen && foreseen.refused !== "bad-input")
      return abandon(tellRefusal(state, foreseen.refused, on));
  }
  return write(state, draft);
}

/** Begins a verb that is done to no case. */
export function beginAlone(state: State, verb: VerbName): State {
  const on: Seen = { number: "", expected: 0 };
  return state.office.may.includes(verb)
    ? write(state, begun(verb, on))
    : tellRefusal(state, "not-allowed", on);
}

/** Asks for what a draft needs next: in a list of choices, or in the editor. */
export function asked(state: State, shown: Shown | null, draft: Draft): State {
  if (askOf(draft)?.as !== "one-of" || shown === null) return write(state, draft);
  return push({ ...state, toast: null }, pickFor(state, shown, draft));
}

function pickFor(state: State, shown: Shown, draft: Draft): PickMode {
  const ask = askOf(draft);
  const title = ask && questionOf(ask, draft.values, draft.files.length)[state.office.language];
  const choices = choicesOf(state, shown, draft);
  const stay: PickItem = { label: word(state, "pick.stay"), aside: "", then: { choose: "stay" } };
  return pick(title ?? "", [stay, ...choices], choices.length >= searchedFrom);
}

/** A list to choose from. The cursor begins on the first choice, which changes nothing: a key hit twice does no harm. */
function pick(title: string, items: readonly PickItem[], searched: boolean): PickMode {
  return { is: "pick", title, items, at: 0, search: searched ? emptyField(100) : null };
}

/** The list of everything that can be done where the clerk is. */
export function palette(state: State): State {
  const items = commandChoices(state);
  return push({ ...state, toast: null }, pick(word(state, "pick.commands"), items, true));
}

/** Opens the editor for a text, with what was left of it last time. */
export function write(state: State, draft: Draft): State {
  const text = state.drafts[draftKey(draft)]?.text ?? "";
  const field = { ...emptyField(longest(draft)), text, at: graphemes(text).length };
  return push({ ...state, toast: null }, { is: "write", draft, field });
}

/** How long Enter must rest before it sends: longer than any keyboard waits before it repeats. */
const armMs = 700;
export const arm: Effect = { do: "later", timer: "arm", ms: armMs };

/**
 * An answer was given: what is still to be asked comes next. Where that is nothing it is shown before it is sent, but for
 * what stays in the office.
 */
export function proceed(
  state: State,
  { then, ...act }: Act & { then: readonly string[] },
  answered: Draft,
): Step {
  const shown = openCase(state)?.shown ?? null;
  const isAlone = verbNamed(act.verb).screen.alone === true;
  if (shown === null && !isAlone) return step(state);
  const [ask, ...others] = then;
  if (ask !== undefined) return step(asked(pop(state), shown, { ...act, ask, then: others }));
  if (verbNamed(act.verb).screen.inside === true)
    return step({ ...state, writing: true, toast: null }, { do: "act", act });
  if (shown === null) return step(state);
  const foreseen = foresee(act, shown, state);
  if ("refused" in foreseen) {
    const { number } = act.on;
    return step(tellRefusal(state, foreseen.refused, { number, value: valueIn(state, act) }));
  }
  const review = { is: "review", draft: answered, act, top: 0, armed: false } as const;
  return step(push({ ...state, toast: null }, review), arm);
}

/** Leaves what was begun: back to the case, or to the list when the case was opened only for this. */
export function abandon(state: State): State {
  const kept = withoutPanels(state);
  return openCase(kept)?.passing === true ? pop(kept) : kept;
}

/** The state without the panels that lie on the list, the case or the calendar. */
export function withoutPanels(state: State): State {
  const last = state.modes.findLastIndex(({ is }) => ["case", "calendar", "queue"].includes(is));
  return { ...state, modes: state.modes.slice(0, last + 1) };
}
