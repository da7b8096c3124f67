import { type Conversation, type FlowState, homeFlow, isForgotten, isLeft } from "./conversation.ts";
import { claimant, type Context, type Flow, type Flows, type Input } from "./flow.ts";
import type { Event } from "./resolve.ts";

/** Dialogues that may wait at once; of what waits beneath more, nothing is gone on with. */
const mostWaiting = 3;

/** The dialogue of that name; one that is not there is a mistake in the list. */
export function flowOf(id: string, flows: Flows): Flow {
  const flow = flows[id];
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
}

/** At another step, with the one before it behind; a question asked again is the same question. */
export function moved(state: Conversation, move: { step: string; slots: unknown }): Conversation {
  const { flow } = state;
  const same = flow.step === move.step;
  const trail =
    same || flow.step === ""
      ? flow.trail
      : [...flow.trail, { step: flow.step, slots: flow.slots }].slice(-12);
  return {
    ...state,
    misses: same ? state.misses : 0,
    serial: same ? state.serial : state.serial + 1,
    flow: { ...flow, step: move.step, slots: move.slots, trail, page: same ? flow.page : 0 },
  };
}

/** At the same step, with other slots. */
export function withSlots(state: Conversation, slots: unknown): Conversation {
  return { ...state, flow: { ...state.flow, slots } };
}

/** With the present dialogue waiting while something short goes first. */
export function over(state: Conversation, flows: Flows): Conversation {
  return flowOf(state.flow.id, flows).passing ? state : overAll(state);
}

/** With whatever is open waiting, something short (an answer, a signature) too, and what waits beneath it. */
export function overAll(state: Conversation): Conversation {
  const { flow, under } = state;
  return flow.id === "home" ? state : { ...state, under: onto(flow, waitingIn({ under })) };
}

/** With what waited on top again, and what waits beneath that. */
export function uncovered(state: Conversation): Conversation {
  const [flow = state.flow, ...beneath] = waitingIn(state);
  const [next, ...others] = beneath;
  return { ...state, flow, under: next === undefined ? null : onto(next, others) };
}

/** What waits, each by itself, the uppermost first. */
function waitingIn({ under }: { under?: FlowState | null }): FlowState[] {
  if (under === null || under === undefined) return [];
  const { under: _, ...alone } = under;
  return [alone, ...waitingIn(under)];
}

function onto(flow: FlowState, beneath: readonly FlowState[]): FlowState {
  const [next, ...others] = beneath.slice(0, mostWaiting - 1);
  return next === undefined ? flow : { ...flow, under: onto(next, others) };
}

/** What was gathered in the middle of a dialogue, be it that something short lies over it. */
export function gathered({ flow, under }: Conversation, flows: Flows): FlowState | undefined {
  return [flow, ...waitingIn({ under })].find(({ id }) => flowOf(id, flows).keepsDraft);
}

/** Home again, with what was gathered as a draft, where it was left for too long; undefined while it was not. */
export function laidAside(state: Conversation, now: Date, flows: Flows): Conversation | undefined {
  if (!isLeft(state, now) || state.flow.id === "home") return undefined;
  const draft = isForgotten(state, now) ? null : (gathered(state, flows) ?? null);
  return { ...state, draft, flow: homeFlow, under: null, offered: [], misses: 0 };
}

type Asking = { flows: Flows; context: Context };

/** The dialogue for what answers a message about a case; undefined where it answers none. */
export function repliedTo(event: Event, { flows, context }: Asking): Flow | undefined {
  const isReply = event.kind === "text" || event.kind === "files" || event.kind === "place";
  if (!isReply || event.to === undefined) return undefined;
  return Object.values(flows).find(({ replies }) => replies(event, context));
}

/** The dialogue that words are meant for which are to make no case, with the words. */
export function meantFor(input: Input, asking: Asking): { flow: string; input: Input } | undefined {
  const found = repliedTo(input, asking) ?? claimant(Object.values(asking.flows), input, asking.context);
  return found && { flow: found.id, input };
}

/** One step back, with what stays of the present one; undefined at the first. */
export function steppedBack(state: Conversation, flows: Flows): Conversation | undefined {
  const trail = [...state.flow.trail];
  const last = trail.pop();
  if (last === undefined) return undefined;
  const slots = flowOf(state.flow.id, flows).back(last.slots, state.flow.slots);
  const flow = { ...state.flow, ...last, slots, trail, page: 0 };
  return { ...state, flow, misses: 0, serial: state.serial + 1 };
}

/** With what a changed message says now, where that is in something being written; undefined where it is not. */
export function corrected(
  state: Conversation,
  words: { before: string; now: string },
  flows: Flows,
): Conversation | undefined {
  for (const place of ["flow", "under", "draft"] as const) {
    const at = state[place];
    const slots = at === null ? undefined : flowOf(at.id, flows).corrected(at.slots, words);
    if (at !== null && slots !== undefined) return { ...state, [place]: { ...at, slots } };
  }
  return undefined;
}

/** With nothing open and nothing kept. */
export function emptied(state: Conversation, now: Date): Conversation {
  const none = { under: null, draft: null, offered: [], said: [], misses: 0 };
  return { ...state, updatedAt: now.toISOString(), flow: homeFlow, ...none };
}

/**
 * What a person is given of a dialogue that is left for one. A sentence that asks for them is a yes to having it passed
 * on, and goes along; after «υπάλληλος» it is asked what else there is.
 */
export function forPerson({ flow: { id, slots } }: Conversation, flows: Flows, typed = ""): Input {
  const told = flowOf(id, flows).told(slots);
  if (told === "") return { kind: "start", payload: "" };
  const isYes = /\S\s+\S+\s+\S/u.test(typed);
  return isYes ? { kind: "text", text: `${told}\n${typed}`, said: "yes" } : { kind: "text", text: told };
}
