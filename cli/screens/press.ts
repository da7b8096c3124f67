import { pasteInto } from "../parts/field.ts";
import { bindingFor, looksPasted } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { hasLines } from "./act.ts";
import { type Step, step, andThen } from "./event.ts";
import { keysNow, keyTable } from "./keys.ts";
import { pressChange, pressSure } from "./change.ts";
import { leave, pressLeave } from "./leave.ts";
import { doInCalendar, pressCalendar } from "./press-calendar.ts";
import { doInCase, pressCase } from "./press-case.ts";
import { filterTyped, pressFilter } from "./press-filter.ts";
import { pressHelp } from "./press-help.ts";
import { pressPick } from "./press-pick.ts";
import { doInQueue, pressQueue } from "./press-queue.ts";
import { pressReview, pressWrite } from "./press-write.ts";
import { word } from "./say.ts";
import { pop, push, replaceTop, type State, tell, topMode } from "./state.ts";

const interrupted = 130;

/**
 * The one place that keys come to. Ctrl-C leaves from anywhere. A burst of letters that would change a case is shown first
 * instead of being obeyed.
 */
export function keysCame(state: State, strokes: readonly Stroke[]): Step {
  if (strokes.some((stroke) => "key" in stroke && stroke.key === "interrupt"))
    return leave(state, interrupted);
  const { is } = topMode(state);
  const commands = is === "queue" || is === "case" || is === "calendar";
  if (commands && looksPasted(keysNow(state), beforeFilter(state, strokes)))
    return step(push(state, { is: "burst", strokes }));
  return pressAll(state, strokes);
}

/** Behind the key of the filter everything is only searched for. */
function beforeFilter(state: State, strokes: readonly Stroke[]): readonly Stroke[] {
  const at = strokes.findIndex((stroke) => bindingFor(keysNow(state), stroke)?.action === "filter");
  return at < 0 ? strokes : strokes.slice(0, at);
}

/** Presses one after the other, each where the one before has led to. */
export function pressAll(state: State, strokes: readonly Stroke[]): Step {
  return strokes.reduce((sofar, stroke) => andThen(sofar, (next) => press(next, stroke)), step(state));
}

function press(state: State, stroke: Stroke): Step {
  const mode = topMode(state);
  // What is being written cannot be changed any more, nor written twice.
  if (state.writing && mode.is !== "queue" && mode.is !== "case") return step(state);
  switch (mode.is) {
    case "queue":
      return pressQueue(state, stroke);
    case "filter":
      return pressFilter(state, mode.field, stroke);
    case "case":
      return pressCase(state, mode, stroke);
    case "pick": {
      const picked = pressPick(state, mode, stroke);
      if (!("command" in picked)) return picked;
      const below = topMode(picked.state);
      const { action } = picked.command;
      if (below.is === "calendar") return doInCalendar(picked.state, below, action);
      return below.is === "case"
        ? doInCase(picked.state, below, { action })
        : doInQueue(picked.state, action);
    }
    case "calendar":
      return pressCalendar(state, mode, stroke);
    case "change":
      return pressChange(state, mode, stroke);
    case "sure":
      return pressSure(state, mode, stroke);
    case "write":
      return pressWrite(state, mode, stroke);
    case "review":
      return pressReview(state, mode, stroke);
    case "help":
      return pressHelp(state, mode, stroke);
    case "leave":
      return pressLeave(state, mode, stroke);
    case "burst": {
      const action = bindingFor(keyTable.burst, stroke)?.action;
      if (action === "drop") return step(pop(state));
      return action === "run" ? pressAll(pop(state), mode.strokes) : step(state);
    }
  }
}

/** Pasted text goes where text is typed; anywhere else it would be a row of commands, so it does nothing. */
export function pasteCame(state: State, text: string): Step {
  const mode = topMode(state);
  if (state.writing) return step(state);
  switch (mode.is) {
    case "filter":
      return filterTyped(state, pasteInto(mode.field, text, { lines: false }));
    case "write": {
      const field = pasteInto(mode.field, text, { lines: hasLines(mode.draft) });
      return step({ ...replaceTop(state, { ...mode, field }), toast: null });
    }
    case "pick":
      if (mode.search === null) return step(state);
      return step(
        replaceTop(state, { ...mode, at: 0, search: pasteInto(mode.search, text, { lines: false }) }),
      );
    case "change": {
      const field = pasteInto(mode.field, text, { lines: false });
      return step({ ...replaceTop(state, { ...mode, field }), toast: null });
    }
    case "queue":
    case "case":
    case "calendar":
      return step(tell(state, word(state, "said.pasted"), "warn"));
    case "review":
    case "sure":
    case "help":
    case "leave":
    case "burst":
      return step(state);
  }
}
