import { athensDay, parseDay } from "../../core/law/athens.ts";
import { isRefusal } from "../../core/refusal.ts";
import { dayTitle, hoursTyped } from "../appointment/when.ts";
import { emptyField, typeInto } from "../parts/field.ts";
import { graphemes } from "../parts/graphemes.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { withoutPanels } from "./begin.ts";
import { dayUnder, type Item, itemUnder } from "./calendar-items.ts";
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
const commandOf = { open: "cal.open", closed: "cal.close", remove: "cal.remove" } as const;

/** Begins to close, to open or to take back hours of the day with the cursor; what nobody may is said at once. */
export function beginChange(state: State, mode: CalendarMode, what: Deciding["what"]): Step {
  const { whose, date } = mode;
  if (!state.office.may.includes(commandOf[what])) return step(tellRefusal(state, "not-allowed"));
  if (parseDay(date) < athensDay(state.now)) return step(tellRefusal(state, "past"));
  const item = itemUnder(mode);
  if (what === "remove") return beginRemoval(state, mode, item);
  const change = { what, whose, date, from: "", to: "", reason: "" };
  const isOfClosed = item?.is === "exception" && item.exception.state === "closed";
  const text = item !== undefined && (what === "closed" || isOfClosed) ? `${item.from}-${item.to}` : "";
  const field = { ...emptyField(mostInHours), text, at: graphemes(text).length };
  return step(push({ ...state, toast: null }, { is: "change", change, asks: "hours", field }));
}

/** What was changed of the day: what is under the cursor, or all there is. */
function beginRemoval(state: State, mode: CalendarMode, item: Item | undefined): Step {
  const { whose, date } = mode;
  const all = dayUnder(mode)?.exceptions ?? [];
  const [only] = all;
  const meant = item?.is === "exception" ? item.exception : all.length === 1 ? only : undefined;
  if (meant === undefined)
    return step(tell(state, word(state, all.length === 0 ? "calendar.unchanged" : "calendar.which"), "warn"));
  const { from, to, reason } = meant;
  return ask({ ...state, toast: null }, { what: "remove", whose, date, from, to, reason });
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
  const hours = text === "" && change.what === "closed" ? { from: "00:00", to: "24:00" } : hoursTyped(text);
  if (hours === undefined) return step(tell(state, word(state, "change.hours.wrong"), "warn"));
  const next: ChangeMode = {
    is: "change",
    change: { ...change, ...hours },
    asks: "reason",
    field: emptyField(mostInReason),
  };
  return step({ ...replaceTop(state, next), toast: null });
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

/** What has been written; who is booked there may be more than was said before. */
function told(state: State, { what }: Deciding, { date, from, to, booked }: CalendarChanged): State {
  const { language } = state.office;
  const said = { day: dayTitle(date, language), from, to };
  const done = word(state, `change.${what}.done`, said);
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
