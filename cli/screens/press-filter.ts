import { emptyField, type Field, typeInto } from "../parts/field.ts";
import { graphemes } from "../parts/graphemes.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { type Step, step, andThen } from "./event.ts";
import { keyTable } from "./keys.ts";
import { moveCursor, reload } from "./list.ts";
import { type Mode, pop, replaceTop, type State, topMode } from "./state.ts";

/** Only what comes in the same moment is waited for: a search takes less than a hand. */
const restMs = 0;
const longest = 100;

/** The filter being typed, beginning with the words that narrow the list now. */
export function filterMode(text: string): Mode {
  return { is: "filter", field: { ...emptyField(longest), text, at: graphemes(text).length } };
}

/** A key while the filter is typed; the list follows at once. */
export function pressFilter(state: State, field: Field, stroke: Stroke): Step {
  const action = "key" in stroke ? bindingFor(keyTable.filter, stroke)?.action : undefined;
  switch (action) {
    case "done":
      return settled(pop(state), field.text);
    case "back":
      return settled(pop(state), "");
    case "down":
      return moveCursor(state, 1);
    case "up":
      return moveCursor(state, -1);
    default: {
      const typed = typeInto(field, "key" in stroke && stroke.key === "newline" ? { key: "enter" } : stroke);
      return typed === undefined ? step(state) : filterTyped(state, typed);
    }
  }
}

/** The filter with other words in it. */
export function filterTyped(state: State, field: Field): Step {
  return step(replaceTop(state, { is: "filter", field }), { do: "later", timer: "filter", ms: restMs });
}

/** The list is narrowed by what stands in the filter. */
export function filterRested(state: State): Step {
  const mode = topMode(state);
  return mode.is === "filter" ? settled(state, mode.field.text) : step(state);
}

function settled(state: State, text: string): Step {
  return andThen(step(state), (next) => (next.queue.text === text ? step(next) : reload(next, { text })));
}
