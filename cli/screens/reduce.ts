import type { Names } from "../names.ts";
import { calendarCame, loadCalendar, lookAgain } from "./calendar.ts";
import { changedCame } from "./change.ts";
import { actedCame, keptCame, notKeptCame, unsavedCame } from "./done.ts";
import { draftsOf } from "./drafts.ts";
import { type Effect, type Event, type Step, step, andThen } from "./event.ts";
import { isWide } from "./layout.ts";
import { cursorRow, loadAgain, pageCame, resized } from "./list.ts";
import { freshCame, refresh, rowCame } from "./live.ts";
import { keysCame, pasteCame, pressAll } from "./press.ts";
import { filterRested } from "./press-filter.ts";
import { armed } from "./press-write.ts";
import { word } from "./say.ts";
import { restingCame } from "./tray.ts";
import { shownCame } from "./shown.ts";
import { openCase, type State, tell, topMode, views } from "./state.ts";
import { viewQuery } from "./views.ts";

const pollMs = 500;
const countMs = 1000;
const rememberMs = 300;
const rememberSoon: Effect = { do: "later", timer: "remember", ms: rememberMs };
const pollSoon: Effect = { do: "later", timer: "poll", ms: pollMs };

/** What the screen does about everything that can happen to it. Pure: the clock comes with `now` and with events. */
export function reduce(state: State, event: Event): Step {
  const next = lookAgain(state, reduced(state, event));
  return writtenIn(next.state) === writtenIn(state) ? next : step(next.state, ...next.effects, rememberSoon);
}

/** What changes as soon as a text does that nobody has got. */
function writtenIn({ drafts, modes }: State): unknown {
  const top = modes.at(-1);
  return top?.is === "write" ? top.field.text : drafts;
}

function reduced(state: State, event: Event): Step {
  switch (event.event) {
    case "keys":
      return keysCame(state, event.strokes);
    case "paste":
      return pasteCame(state, event.text);
    case "size":
      return andThen(step(resized({ ...state, size: event.size })), (next) => step(next, ...peekNow(next)));
    case "page":
      return andThen(pageCame(state, event), pressAhead);
    case "counted":
      return step({ ...state, counts: { ...state.counts, [event.view]: event.count } });
    case "matched":
      if (event.load !== state.queue.load) return step(state);
      return step({ ...state, queue: { ...state.queue, matches: event.count } });
    case "elsewhere":
      if (event.load !== state.queue.load) return step(state);
      return step({ ...state, queue: { ...state.queue, elsewhere: event.found } });
    case "marked":
      return step({ ...state, marks: new Map([...state.marks, ...event.marks]) });
    case "resting":
      return step(restingCame(state, event));
    case "counter":
      return counterCame(state, event);
    case "named":
      return step(named(state, event.names));
    case "fresh":
      return freshCame(state, event);
    case "row":
      return step(rowCame(state, event.case));
    case "shown":
      return shownCame(state, event);
    case "peeked":
      return step({ ...state, peek: event.shown });
    case "acted":
      return actedCame(state, event);
    case "kept":
      return keptCame(state, event);
    case "not-kept":
      return notKeptCame(state, event);
    case "calendar":
      return step(calendarCame(state, event));
    case "changed":
      return changedCame(state, event);
    case "unsaved":
      return unsavedCame(state, event);
    case "due":
      return timerCame(state, event.timer);
    case "silent":
      return step({ ...state, now: event.at, silent: state.silent ?? event.at }, pollSoon);
  }
}

/** The store has answered; when somebody has changed a case since, what is on the screen is read again. */
function counterCame(state: State, { value, at }: Event & { event: "counter" }): Step {
  const answered = { ...state, now: at, silent: null, counter: value };
  const spoken = state.silent === null ? answered : tell(answered, word(state, "back"));
  const lost = state.silent !== null && state.queue.loading ? loadAgain(spoken) : step(spoken);
  if (state.counter === value)
    return andThen(lost, (next) =>
      andThen(step(next, pollSoon), isAsBefore(state, at) ? step : loadCalendar),
    );
  const open = openCase(state);
  return andThen(andThen(lost, loadCalendar), (next) =>
    step(
      next,
      pollSoon,
      { do: "later", timer: "count", ms: countMs },
      ...(next.queue.loading ? [] : [refresh(next)]),
      ...(open === undefined ? peekNow(next) : [{ do: "show", number: open.number } as const]),
    ),
  );
}

/** What is free, and what somebody is kept, changes with the clock; and an answer may have been lost. */
function isAsBefore({ now, silent }: State, at: Date): boolean {
  return silent === null && Math.floor(now.getTime() / 60_000) === Math.floor(at.getTime() / 60_000);
}

/** Somebody was added, or a department was given another name. What is the same as before draws nothing anew. */
function named(state: State, names: Names): State {
  const { office } = state;
  const { staff, municipality } = office.names;
  const same = staff.length === names.staff.length && staff.every((each, at) => each === names.staff[at]);
  if (same && municipality === names.municipality) return state;
  const me = names.staff.find(({ id }) => id === office.me.id) ?? office.me;
  return {
    ...state,
    office: { ...office, me, names, municipality: names.municipality ?? office.municipality },
  };
}

/** The keys that have waited for the list. */
function pressAhead(state: State): Step {
  const { ahead, stands } = state.queue;
  if (!stands || ahead.length === 0 || topMode(state).is !== "queue") return step(state);
  return pressAll({ ...state, queue: { ...state.queue, ahead: [] } }, ahead);
}

function timerCame(state: State, timer: (Event & { event: "due" })["timer"]): Step {
  switch (timer) {
    case "filter":
      return filterRested(state);
    case "peek":
      return step(state, ...peekNow(state));
    case "arm":
      return step(armed(state));
    case "poll":
      return step(state, poll(state));
    case "remember":
      return step(state, { do: "remember", drafts: draftsOf(state) });
    case "count":
      return step(state, countAll);
  }
}

const countAll: Effect = {
  do: "count",
  counts: views.map((view) => ({ view, query: viewQuery(view) })),
};

function poll({ office }: State): Effect {
  return { do: "poll", language: office.language };
}

function peekNow(state: State): Effect[] {
  const row = cursorRow(state.queue);
  return isWide(state.size) && row !== undefined ? [{ do: "peek", number: row.case.number }] : [];
}

/** What is asked for as soon as the screen stands. */
export function beginnings(state: State): readonly Effect[] {
  return [countAll, poll(state), ...peekNow(state)];
}
