import type { Can } from "../wording/capabilities.ts";
import { type Line, line } from "../wording/line.ts";
import type { Prompt } from "../wording/prompt.ts";
import type { Conversation } from "./conversation.ts";
import type { Dialogues } from "./dialogues.ts";
import type { Context, Move } from "./flow.ts";
import { flowOf } from "./position.ts";

/** What one event leads to: the next state, what is said, what is asked, and what the desk must do first. */
export type Turn = {
  state: Conversation;
  say: Line[];
  ask: Prompt | null;
  run: Running | null;
  /** Ends a phone call. */
  bye: boolean;
};
export type Running = Move<unknown> & { move: "run" };
export type Engine = Dialogues & { context: Context };

/** The state after a turn: what a caller was told stays with its question until the next one. */
export function remembering(
  before: Conversation,
  { state, say }: Turn,
  { sync }: Pick<Can, "sync">,
): Conversation {
  return state.serial === before.serial || !sync ? state : { ...state, said: say };
}

/** What a move says. */
export function saidBy(move: Move<unknown>): Line[] {
  return "say" in move ? (move.say ?? []) : [];
}

/** With the question of the present step. */
export function asked(state: Conversation, engine: Engine): Turn {
  const context = { ...engine.context, language: state.language };
  const ask = flowOf(state.flow.id, engine.flows).ask(state.flow.step, state.flow.slots, context);
  return { state, say: [], ask, run: null, bye: false };
}

/** Whether words are what the open question asks for. */
export function takesWords(state: Conversation, engine: Engine): boolean {
  const kind = asked(state, engine).ask?.want.kind;
  return kind === "text" || kind === "place";
}

/** With the question that was open, asked once more. */
export function askedAgain(state: Conversation, engine: Engine): Turn {
  const turn = asked(state, engine);
  return turn.ask === null ? turn : { ...turn, ask: { ...turn.ask, again: { say: turn.ask.say.length } } };
}

/** With the question that was open, in another language. */
export function speaking(state: Conversation, language: "el" | "en", engine: Engine): Turn {
  const context = { ...engine.context, language };
  return { ...askedAgain({ ...state, language }, { ...engine, context }), say: [line("language.now")] };
}

/** With the question that is open now, because the button belongs to one of before. */
export function stale(state: Conversation, engine: Engine): Turn {
  return { ...asked(state, engine), say: [line("stale.button")] };
}

/** With nothing said and nothing asked. */
export function quiet(state: Conversation): Turn {
  return { state, say: [], ask: null, run: null, bye: false };
}
