import { dayEnds } from "../../core/appointment/hours.ts";
import type { CommandName } from "../../core/desk.ts";
import { weekdayName } from "../../core/greek/dates.ts";
import { athensDay, parseDay, weekdayOf } from "../../core/law/athens.ts";
import { isRefusal } from "../../core/refusal.ts";
import { weekText, weekTyped } from "../appointment/week-typed.ts";
import { daysTitle, daysTyped, hoursTyped } from "../appointment/when.ts";
import { emptyField, typeInto } from "../parts/field.ts";
import { graphemes } from "../parts/graphemes.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { withoutPanels } from "./begin.ts";
import { dayUnder, type Item, itemsOf, itemUnder } from "./calendar-items.ts";
import { andThen, type Event, type Step, step } from "./event.ts";
import { keyTable } from "./keys.ts";
import { leaveIfAsked } from "./leave.ts";
import { tellRefusal, word } from "./say.ts";
import {
  type CalendarChanged,
  type CalendarMode,
  calendarOf,
  type ChangeMode,
  type Deciding,
  pop,
  push,
  replaceTop,
  type State,
  type SureMode,
  tell,
  withCalendar,
} from "./state.ts";

const mostInHours = 40;
const mostInReason = 200;
const commandOf = {
  open: "cal.open",
  closed: "cal.close",
  remove: "cal.remove",
  weekly: "cal.hours",
  undo: "cal.undo",
} as const satisfies Record<Deciding["what"], CommandName>;
/** What stands in a change before anything was typed. */
const empty = { from: "", to: "", week: [], reason: "" };

/**
 * Begins to close, to open, to take back hours of the day with the cursor, or to change those of its weekday; what nobody may
 * is said at once.
 */
export function beginChange(state: State, mode: CalendarMode, what: Exclude<Deciding["what"], "undo">): Step {
  const { whose, date } = mode;
  if (!state.office.may.includes(commandOf[what])) return step(tellRefusal(state, "not-allowed"));
  if (parseDay(date) < athensDay(state.now)) return step(tellRefusal(state, "day-over"));
  const item = itemUnder(mode);
  if (what === "remove") return beginRemoval(state, mode, item);
  const change = { what, whose, date, until: date, ...empty };
  const text = what === "weekly" ? usualHours(mode) : hoursUnder(item, what);
  const field = { ...emptyField(mostInHours), text, at: graphemes(text).length };
  return step(push({ ...state, toast: null }, { is: "change", change, asks: "hours", field }));
}

/** The hours of what is under the cursor, where that is to close, or is what was closed. */
function hoursUnder(item: Item | undefined, what: "open" | "closed"): string {
  if (item === undefined || item.is === "weekly") return "";
  const isOfClosed = item.is === "exception" && item.exception.state === "closed";
  return what === "closed" || isOfClosed ? `${item.from}-${item.to}` : "";
}

/** The hours that the weekday with the cursor has by rule, as they are typed. */
function usualHours(mode: CalendarMode): string {
  const { usual = [] } = dayUnder(mode) ?? {};
  return usual.map(({ from, to }) => `${from}-${to}`).join(", ");
}

/** What was changed of the day: what is under the cursor, or all there is. */
function beginRemoval(state: State, mode: CalendarMode, item: Item | undefined): Step {
  const { whose, date } = mode;
  const day = dayUnder(mode);
  const all = day === undefined ? [] : itemsOf(day).filter(isChange);
  const [only] = all;
  const meant = item !== undefined && isChange(item) ? item : all.length === 1 ? only : undefined;
  if (meant === undefined)
    return step(tell(state, word(state, all.length === 0 ? "calendar.unchanged" : "calendar.which"), "warn"));
  const change = { whose, date, until: date, ...empty };
  const asked: Deciding =
    meant.is === "weekly"
      ? { ...change, what: "undo", week: meant.change.week, reason: meant.change.reason }
      : { ...change, what: "remove", from: meant.from, to: meant.to, reason: meant.exception.reason };
  return ask({ ...state, toast: null }, asked);
}

function isChange(item: Item): item is Item & { is: "exception" | "weekly" } {
  return item.is === "exception" || item.is === "weekly";
}

/** Asks what a change would come to. */
function ask(state: State, change: Deciding): Step {
  const waits = withCalendar(state, (mode) => ({ ...mode, deciding: change }));
  return step(waits, { do: "change", change, dry: true });
}

/** A key while hours or a reason are typed. */
export function pressChange(state: State, mode: ChangeMode, stroke: Stroke): Step {
  const action = "key" in stroke ? bindingFor(keyTable.change, stroke)?.action : undefined;
  if (action === "goon") return answered(state, mode);
  if (action === "back") return step({ ...undecided(pop(state)), toast: null });
  if ("key" in stroke && stroke.key === "newline") return step(state);
  const field = typeInto(mode.field, stroke);
  return field === undefined ? step(state) : step({ ...replaceTop(state, { ...mode, field }), toast: null });
}

function undecided(state: State): State {
  return withCalendar(state, (mode) => ({ ...mode, deciding: null }));
}

function answered(state: State, { change, asks, field }: ChangeMode): Step {
  const text = field.text.trim();
  if (asks === "reason") {
    if (text === "") return step(tell(state, word(state, "write.empty"), "warn"));
    return ask(replaceTop(state, { is: "change", change, asks, field }), { ...change, reason: text });
  }
  const said = change.what === "weekly" ? weeklyIn(text, change) : daysIn(text, change, state.now);
  if (said === undefined) return step(tell(state, word(state, "change.hours.wrong"), "warn"));
  const next: ChangeMode = {
    is: "change",
    change: { ...change, ...said },
    asks: "reason",
    field: emptyField(mostInReason),
  };
  return step({ ...replaceTop(state, next), toast: null });
}

/** «10-12», «10-12 έως 3/1», and to close a whole day nothing, or «έως 3/1» alone. */
function daysIn(text: string, { what, date }: Deciding, now: Date): Partial<Deciding> | undefined {
  const [, before = text, typed] =
    /^(.*?)\s*(?:έως|εως|ως|μέχρι|until)\s+(\d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?)$/iu.exec(text) ?? [];
  const until = typed === undefined ? date : daysTyped(typed, now);
  const hours = before === "" && what === "closed" ? { from: "00:00", to: dayEnds } : hoursTyped(before);
  return hours && { ...hours, until };
}

/** The hours of the weekday, none for nothing typed; or of whichever weekdays were typed. */
function weeklyIn(text: string, { date }: Deciding): Partial<Deciding> | undefined {
  const day = weekdayOf(parseDay(date));
  if (text === "") return { week: [{ day, spans: [] }] };
  const named = weekTyped(text);
  const week = "unclear" in named ? weekTyped(`${weekdayName(day, "el")} ${text}`) : named;
  return "unclear" in week ? undefined : { week };
}

/** The desk has said what a change comes to, or has written it. */
export function changedCame(state: State, event: Event & { event: "changed" }): Step {
  const { change, dry, answer } = event;
  if (dry && calendarOf(state)?.deciding !== change) return step(state);
  const rested = dry ? undecided(state) : { ...state, writing: false };
  if (isRefusal<CalendarChanged, string>(answer)) {
    const back = dry ? rested : withoutPanels(rested);
    const { refused } = answer;
    const wrong = refused === "bad-input" ? tell(back, word(state, "change.hours.wrong"), "warn") : undefined;
    return andThen(step(wrong ?? tellRefusal(back, refused)), leaveIfAsked);
  }
  if (dry) return step(push({ ...rested, toast: null }, { is: "sure", change, effect: answer, at: 0 }));
  return andThen(step(told(withoutPanels(rested), change, answer)), leaveIfAsked);
}

/** What belongs into the words of a change. */
export function saidOf({ office: { language } }: State, { date, until, from, to, week }: Deciding) {
  return { day: daysTitle({ date, until }, language), from, to, week: weekText(week, language) };
}

/** What has been written; who is booked there may be more than was said before. */
function told(state: State, change: Deciding, { booked }: CalendarChanged): State {
  const done = word(state, `change.${change.what}.done`, saidOf(state, change));
  if (booked.length === 0) return tell(state, done);
  return tell(state, `${done} ${word(state, "change.meets", { count: String(booked.length) })}`, "warn");
}

/** A key at the question whether it is to be written. */
export function pressSure(state: State, mode: SureMode, stroke: Stroke): Step {
  const at = (to: number) =>
    step({ ...replaceTop(state, { ...mode, at: Math.max(0, Math.min(1, to)) }), toast: null });
  const bound = bindingFor(keyTable.sure, stroke);
  switch (bound?.action) {
    case "down":
      return at(mode.at + 1);
    case "up":
      return at(mode.at - 1);
    case "digits":
      return at("char" in stroke ? Number(stroke.char) : mode.at);
    case "back":
      return step(pop(state));
    case "choose":
      if (mode.at === 0) return step(withoutPanels(state));
      return step(
        { ...state, writing: true, toast: null },
        { do: "change", change: mode.change, dry: false },
      );
    default:
      return step(state);
  }
}
