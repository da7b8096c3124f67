import type { Want } from "../channel.ts";
import type { Meaning } from "../hearing/choosable.ts";
import type { Invite } from "./invite.ts";
import type { Can } from "./capabilities.ts";
import type { Line } from "./line.ts";

/** One thing the resident can choose. A fixed `digit` is kept on the phone; others are counted. */
export type Option = {
  id: string;
  label: Line;
  /** Other words that people have for the label. */
  also?: Line;
  /** What it is to the question, so that it is met in whatever words people say that. */
  means?: Meaning;
  digit?: string;
  /** On the phone the label is a whole sentence already. */
  whole?: boolean;
  /** An offer stands for itself: it works from an old notice, at any later step. */
  offer?: string;
};

/** A question as an intent; the renderer gives it words, buttons or keys. */
export type Prompt = {
  say: Line[];
  want: Want;
  options: Option[];
  /** On the phone: said instead of reading the options out, and the caller may talk over it. */
  keys?: Line[];
  /** On the phone: said before the choices, and the caller may talk over it too. */
  over?: Line[];
  /** On the phone from the second miss on: said instead of everything above. */
  brief?: Line[];
  /** By SMS the words say what to answer, and the choices are not written under them. */
  unlisted?: boolean;
  /** The question has been asked before: by SMS it is left out where there is no room for it. */
  again?: { say: number };
  /** Case files that go along. */
  files?: string[];
  /** An entry for a calendar, on channels that can carry one. */
  invite?: Invite;
};

/** A prompt that only tells. */
export function tell(...say: Line[]): Prompt {
  return { say, want: { kind: "nothing" }, options: [] };
}

/** A prompt that offers a choice and nothing else. */
export function choose(say: Line[], options: Option[]): Prompt {
  return { say, want: { kind: "choice" }, options };
}

/**
 * The second time only what is needed to answer: the short form where there is one, else the keys alone. Where keys
 * are awaited the short form may be talked over, like the keys it replaces.
 */
export function shortened(prompt: Prompt, can: Can): Prompt {
  const { brief, want } = prompt;
  if (brief === undefined) return can.sync && prompt.options.length > 0 ? { ...prompt, say: [] } : prompt;
  const isMenu = want.kind === "choice" || want.kind === "digits";
  return isMenu ? { ...prompt, say: [], keys: brief } : { ...prompt, say: brief };
}
