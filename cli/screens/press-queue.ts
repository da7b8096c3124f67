import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { isVerb, verbNamed } from "../verbs.ts";
import type { KeyAction } from "./act.ts";
import { beginAlone, open, palette } from "./begin.ts";
import { isMove } from "./choices.ts";
import { openCalendar } from "./calendar.ts";
import { type Step, step } from "./event.ts";
import { filterMode } from "./press-filter.ts";
import { keysNow } from "./keys.ts";
import { listRows } from "./layout.ts";
import { leave } from "./leave.ts";
import { cursorRow, loadAgain, moveCursor, reload } from "./list.ts";
import { actAtOnce } from "./tray.ts";
import { counted, word } from "./say.ts";
import { push, type State, tell, views } from "./state.ts";

/** A key in the list. */
export function pressQueue(state: State, stroke: Stroke): Step {
  const bound = bindingFor(keysNow(state), stroke);
  if (bound === undefined) return step(state);
  if (!state.queue.stands && isAboutRow(bound.action)) return hold(state, stroke);
  if (bound.action === "views") return switchView(state, stroke);
  return doInQueue(state, bound.action);
}

/** An action in the list, by key or by name. */
export function doInQueue(state: State, action: KeyAction): Step {
  const page = listRows(state.size);
  if (isVerb(action) && verbNamed(action).screen.atOnce === true) return actAtOnce(state, action, null);
  if (isVerb(action) && verbNamed(action).screen.alone === true) return step(beginAlone(state, action));
  if (isVerb(action)) return onRow(state, (number) => open(state, number, { verb: action, digit: null }));
  switch (action) {
    case "open":
      return onRow(state, (number) => open(state, number));
    case "down":
      return moveCursor(state, 1);
    case "up":
      return moveCursor(state, -1);
    case "pagedown":
      return moveCursor(state, page);
    case "pageup":
      return moveCursor(state, -page);
    case "first":
      return moveCursor(state, -Infinity);
    case "last":
      return moveCursor(state, Infinity);
    case "filter":
      return step(push({ ...state, toast: null }, filterMode(state.queue.text)));
    case "take":
      return take(state);
    case "calendar":
      return step(openCalendar(state));
    case "palette":
      return step(palette(state));
    case "help":
      return step(push(state, { is: "help", of: "queue", top: 0 }));
    case "back":
      return state.queue.text === "" ? step({ ...state, toast: null }) : reload(state, { text: "" });
    case "quit":
      return leave(state, 0);
    default:
      return step(state);
  }
}

const mostAhead = 40;

/** A key that is about a row waits for the list that was asked for: the rows on the screen are not meant. */
function hold(state: State, stroke: Stroke): Step {
  const ahead = [...state.queue.ahead, stroke].slice(0, mostAhead);
  return step({ ...state, queue: { ...state.queue, ahead } });
}

function isAboutRow(action: KeyAction): boolean {
  if (isVerb(action) && (verbNamed(action).screen.atOnce ?? verbNamed(action).screen.alone) === true)
    return false;
  return action === "open" || isMove(action) || isVerb(action);
}

function onRow(state: State, go: (number: string) => Step): Step {
  const row = cursorRow(state.queue);
  return row === undefined ? step(tell(state, word(state, "said.no-case"), "warn")) : go(row.case.number);
}

function switchView(state: State, stroke: Stroke): Step {
  const view = "char" in stroke ? views[Number(stroke.char) - 1] : undefined;
  return view === undefined ? step(state) : reload({ ...state, toast: null }, { view });
}

function take(state: State): Step {
  const count = state.queue.waiting.length;
  if (count === 0) return step(tell(state, word(state, "said.no-new"), "warn"));
  return loadAgain(tell(state, counted(state, count, ["said.taken.one", "said.taken.many"])));
}
