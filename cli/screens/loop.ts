import type { Effect, Event } from "./event.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";

/** Holds the state, lets events change it, and says when it has changed. */
export type Loop = {
  get: () => State;
  send: (event: Event) => void;
  subscribe: (listener: () => void) => () => void;
};

/** Starts from a state; `work` is given the effects of each event after the state has changed. */
export function startLoop(first: State, work: (effects: readonly Effect[]) => void): Loop {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (event) => {
      const next = reduce(state, event);
      const changed = next.state !== state;
      state = next.state;
      if (changed) for (const listener of listeners) listener();
      work(next.effects);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
