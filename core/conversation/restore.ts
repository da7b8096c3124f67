import type { Conversation, FlowState } from "./conversation.ts";
import type { Flows } from "./flow.ts";

/** The state as today's dialogues understand it; undefined when the flow or the step is unknown. */
export function restored(state: Conversation, flows: Flows): Conversation | undefined {
  const understood = (at: FlowState | null) => (at === null ? null : (restoredFlow(at, flows) ?? null));
  const flow = understood(state.flow);
  return flow === null
    ? undefined
    : { ...state, flow, under: understood(state.under), draft: understood(state.draft) };
}

/** With today's slots, and of the steps behind this one those that there still are. */
function restoredFlow({ under, ...at }: FlowState, flows: Flows): FlowState | undefined {
  const flow = flows[at.id];
  const slots = flow?.restore(at.slots, at.version);
  if (flow === undefined || slots === undefined || !flow.steps.includes(at.step)) return undefined;
  const trail = at.trail.flatMap(({ step, slots: then }) => {
    const was = at.version === flow.version ? then : flow.restore(then, at.version);
    return was === undefined || !flow.steps.includes(step) ? [] : [{ step, slots: was }];
  });
  const beneath = under === undefined ? undefined : restoredFlow(under, flows);
  const now = { ...at, version: flow.version, slots, trail };
  return beneath === undefined ? now : { ...now, under: beneath };
}
