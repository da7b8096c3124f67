import type { Whose } from "../../core/appointment/diary.ts";
import { athensDay, formatDay, parseDay, weekdayOf } from "../../core/law/athens.ts";
import { within } from "../parts/window.ts";
import { dayUnder, indexUnder, itemsOf } from "./calendar-items.ts";
import { type Event, type Step, step } from "./event.ts";
import { isWide } from "./layout.ts";
import { tellRefusal, word } from "./say.ts";
import {
  type CalendarMode,
  calendarOf,
  pop,
  push,
  replaceTop,
  type State,
  tell,
  topMode,
  withCalendar,
} from "./state.ts";

const weekDays = 7;

/** Opens the calendar of the first host at today; says so where nobody can be met. */
export function openCalendar(state: State): State {
  if (state.office.municipality.appointments === undefined)
    return tell(state, word(state, "calendar.nobody"), "warn");
  const date = formatDay(athensDay(state.now));
  const span = isWide(state.size) ? "week" : "day";
  const none = { cursor: null, load: 0, shown: null, deciding: null };
  return push({ ...state, toast: null }, { is: "calendar", whose: {}, date, span, ...none });
}

/** The Monday of a day. */
export function mondayOf(date: string): string {
  const day = parseDay(date);
  return formatDay(day - weekdayOf(day) + 1);
}

/** Asks for the week of the open calendar, for the first time or again. */
export function loadCalendar(state: State): Step {
  const mode = calendarOf(state);
  if (mode === undefined) return step(state);
  const load = mode.load + 1;
  const query = { ...mode.whose, from: mondayOf(mode.date), days: weekDays };
  return step(
    withCalendar(state, (each) => ({ ...each, load })),
    { do: "calendar", load, query },
  );
}

/** A step, and the week of the calendar again as soon as nothing lies on it any more: much can have happened. */
export function lookAgain(before: State, { state, effects }: Step): Step {
  if (topMode(state).is !== "calendar" || topMode(before).is === "calendar") return { state, effects };
  const again = loadCalendar(state);
  return step(again.state, ...effects, ...again.effects);
}

/** A week has come. */
export function calendarCame(state: State, { load, shown, refused }: Event & { event: "calendar" }): State {
  const mode = calendarOf(state);
  if (mode?.load !== load) return state;
  if (shown !== null) return withCalendar(state, (each) => anchored({ ...each, shown }));
  const back = topMode(state).is === "calendar" && mode.shown === null ? pop(state) : state;
  return tellRefusal(back, refused ?? "unknown-host");
}

/** With the cursor on a row, where there is one. */
function anchored(mode: CalendarMode): CalendarMode {
  const day = dayUnder(mode);
  const item = day === undefined ? undefined : itemsOf(day)[indexUnder(mode)];
  return item === undefined ? mode : { ...mode, cursor: { key: item.key, at: item.at } };
}

/** Another day; of another week once that has come. The cursor stays at its time of the day. */
export function goBy(state: State, mode: CalendarMode, days: number): Step {
  return goTo(state, mode, formatDay(parseDay(mode.date) + days));
}

export function goTo(state: State, mode: CalendarMode, date: string): Step {
  const by = (parseDay(date) - parseDay(mode.date)) * 86_400_000;
  const cursor = mode.cursor === null ? null : { key: "", at: mode.cursor.at + by };
  const next = { ...state, toast: null };
  const isKnown = mode.shown?.days.some((day) => day.date === date) === true;
  const moved = replaceTop(next, anchored({ ...mode, date, cursor, deciding: null }));
  return isKnown ? step(moved) : loadCalendar(moved);
}

/** Another row of the day. */
export function moveRow(state: State, mode: CalendarMode, by: number): State {
  const day = dayUnder(mode);
  if (day === undefined) return state;
  const items = itemsOf(day);
  const item = items[within(indexUnder(mode) + by, items.length)];
  if (item === undefined) return state;
  const cursor = { key: item.key, at: item.at };
  return { ...replaceTop(state, { ...mode, cursor, deciding: null }), toast: null };
}

/** The calendar of somebody else, at the same day. */
export function lookAt(state: State, whose: Whose): Step {
  return loadCalendar(
    withCalendar(state, (mode) => ({ ...mode, whose, shown: null, cursor: null, deciding: null })),
  );
}
