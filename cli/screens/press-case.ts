import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { within } from "../parts/window.ts";
import { isVerb, verbNamed } from "../verbs.ts";
import type { KeyAction } from "./act.ts";
import { begin, beginAlone, open, palette } from "./begin.ts";
import { caseHeight } from "./case-lines.ts";
import { type Step, step, andThen } from "./event.ts";
import { keysNow } from "./keys.ts";
import { bodyRows } from "./layout.ts";
import { leave } from "./leave.ts";
import { cursorRow, moveCursor } from "./list.ts";
import { actAtOnce } from "./tray.ts";
import { type CaseMode, pop, push, replaceTop, type State } from "./state.ts";

const mostAhead = 40;

/** A key in a case. While the case is on its way, keys wait for it. */
export function pressCase(state: State, mode: CaseMode, stroke: Stroke): Step {
  const bound = bindingFor(keysNow(state), stroke);
  const leaves = bound?.action === "back" || bound?.action === "quit";
  if (mode.shown === null && !leaves) {
    const ahead = [...mode.ahead, stroke].slice(0, mostAhead);
    return step(replaceTop(state, { ...mode, ahead }));
  }
  if (bound === undefined) return step(state);
  const digit = "char" in stroke && /^\d$/u.test(stroke.char) ? Number(stroke.char) : null;
  return doInCase(state, mode, { ...bound, digit });
}

type Done = { action: KeyAction; digit?: number | null };

/** An action in a case, by key or by name. */
export function doInCase(state: State, mode: CaseMode, { action, digit = null }: Done): Step {
  const page = bodyRows(state.size) - 1;
  if (isVerb(action) && verbNamed(action).screen.atOnce === true)
    return mode.shown === null ? step(state) : actAtOnce(state, action, mode.shown);
  if (isVerb(action) && verbNamed(action).screen.alone === true) return step(beginAlone(state, action));
  if (isVerb(action))
    return step(mode.shown === null ? state : begin(state, mode.shown, { verb: action, digit }));
  switch (action) {
    case "down":
      return scroll(state, mode, mode.scroll + 1);
    case "up":
      return scroll(state, mode, mode.scroll - 1);
    case "pagedown":
      return scroll(state, mode, mode.scroll + page);
    case "pageup":
      return scroll(state, mode, mode.scroll - page);
    case "first":
      return scroll(state, mode, 0);
    case "last":
      return scroll(state, mode, Infinity);
    case "next":
      return neighbour(state, 1);
    case "previous":
      return neighbour(state, -1);
    case "palette":
      return step(palette(state));
    case "help":
      return step(push(state, { is: "help", of: "case", top: 0 }));
    case "back":
      return step({ ...pop(state), toast: null });
    case "quit":
      return leave(state, 0);
    default:
      return step(state);
  }
}

function scroll(state: State, mode: CaseMode, to: number): Step {
  const room = Math.max(0, caseHeight(state, mode) - bodyRows(state.size));
  return step({ ...replaceTop(state, { ...mode, scroll: within(to, room + 1) }), toast: null });
}

function neighbour(state: State, by: number): Step {
  return andThen(moveCursor(state, by), (moved) => {
    const next = cursorRow(moved.queue);
    if (next === undefined || next.case.number === cursorRow(state.queue)?.case.number) return step(moved);
    return open(pop(moved), next.case.number);
  });
}
