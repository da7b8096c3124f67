import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { within } from "../parts/window.ts";
import { type Step, step } from "./event.ts";
import { helpLines } from "./help-lines.ts";
import { keyTable } from "./keys.ts";
import { bodyRows } from "./layout.ts";
import { type Mode, pop, replaceTop, type State } from "./state.ts";

/** A key on the help page. */
export function pressHelp(state: State, mode: Mode & { is: "help" }, stroke: Stroke): Step {
  const room = Math.max(0, helpLines(state, mode.of).length - bodyRows(state.size));
  const top = (to: number) => step(replaceTop(state, { ...mode, top: within(to, room + 1) }));
  switch (bindingFor(keyTable.help, stroke)?.action) {
    case "down":
      return top(mode.top + 1);
    case "up":
      return top(mode.top - 1);
    case "pagedown":
      return top(mode.top + bodyRows(state.size) - 1);
    case "pageup":
      return top(mode.top - bodyRows(state.size) + 1);
    case "first":
      return top(0);
    case "last":
      return top(room);
    case "back":
      return step(pop(state));
    default:
      return step(state);
  }
}
