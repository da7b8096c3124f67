import { type Conversation, type FlowState, homeFlow, isForgotten, isLeft } from "./conversation.ts";
import type { Context, Flow, Flows } from "./flow.ts";
import type { Event } from "./resolve.ts";

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
  const { flow, under } = state;
  const waits = flow.id !== "home" && !flowOf(flow.id, flows).passing;
  return { ...state, under: waits ? flow : under };
}

/** What was gathered in the middle of a dialogue, be it that something short lies over it. */
export function gathered({ flow, under }: Conversation, flows: Flows): FlowState | undefined {
  return [flow, under].find((at) => at !== null && flowOf(at.id, flows).keepsDraft) ?? undefined;
}

/** Home again, with what was gathered as a draft, where it was left for too long; undefined while it was not. */
export function laidAside(state: Conversation, now: Date, flows: Flows): Conversation | undefined {
  if (!isLeft(state, now) || state.flow.id === "home") return undefined;
  const draft = isForgotten(state, now) ? null : (gathered(state, flows) ?? null);
  return { ...state, draft, flow: homeFlow, under: null, offered: [], misses: 0 };
}

/** The dialogue for what answers a message about a case; undefined where it answers none. */
export function repliedTo(
  event: Event,
  { flows, context }: { flows: Flows; context: Context },
): string | undefined {
  const isReply = event.kind === "text" || event.kind === "files" || event.kind === "place";
  if (!isReply || event.to === undefined) return undefined;
  return Object.values(flows).find(({ replies }) => replies(event, context))?.id;
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
