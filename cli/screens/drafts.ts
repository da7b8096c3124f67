import { keySign } from "../parts/keymap.ts";
import { verbNamed } from "../verbs.ts";
import { type Draft, draftKey, hasLines } from "./act.ts";
import { word } from "./say.ts";
import { type Drafts, type Left, type State, tell, type WriteMode } from "./state.ts";

/** What was written is kept for the next time, and said to be. */
export function keepDraft(state: State, { draft, field: { text } }: WriteMode): State {
  const kept = { ...state, toast: null, drafts: { ...state.drafts, [draftKey(draft)]: { draft, text } } };
  return isWorthKeeping({ draft, text }) ? tell(kept, word(kept, "draft.kept", { key: keyOf(draft) })) : kept;
}

/** The texts that nobody has got: the one being written, then those that were left. */
export function unsent({ drafts, modes }: Pick<State, "drafts" | "modes">): Left[] {
  const open = modes.flatMap((mode) =>
    mode.is === "write" ? [{ draft: mode.draft, text: mode.field.text }] : [],
  );
  const keys = open.map(({ draft }) => draftKey(draft));
  const left = Object.entries(drafts).flatMap(([key, each]) => (keys.includes(key) ? [] : [each]));
  return [...open, ...left.reverse()].filter(isWorthKeeping);
}

/** All of them, by act and case. */
export function draftsOf(state: Pick<State, "drafts" | "modes">): Drafts {
  return Object.fromEntries(unsent(state).map((left) => [draftKey(left.draft), left]));
}

/** Says that a text was left in this case, and how to go on with it. */
export function tellDraft(state: State, number: string): State {
  const draft = unsent(state).find((each) => each.draft.on.number === number)?.draft;
  if (draft === undefined) return state;
  return tell(state, word(state, "draft.here", { key: keyOf(draft) }), "warn");
}

/** A path or a number is soon typed again; words are not. */
function isWorthKeeping({ draft, text }: Left): boolean {
  return hasLines(draft) && text.trim() !== "";
}

/** The key that leads to the text again. */
function keyOf({ verb }: Pick<Draft, "verb">): string {
  const { screen } = verbNamed(verb);
  return "key" in screen ? keySign(screen.key) : keyOf(screen.under);
}
