import type { CalendarDay } from "../../core/appointment/calendar.ts";
import { minutesOf } from "../../core/appointment/hours.ts";
import { lengths } from "../../core/municipality/appointments.ts";
import { athensDay, formatDay, parseDay, weekdayOf } from "../../core/law/athens.ts";
import { weekText } from "../appointment/week-typed.ts";
import { calendarWords } from "../appointment/calendar-words.ts";
import { dayTitle, shortDay } from "../appointment/when.ts";
import { appointmentStageWords, wayWords } from "../appointment/words.ts";
import { emptyLine, type Line, line, lineWidth, type Span, span } from "../parts/line.ts";
import { keepVisible } from "../parts/window.ts";
import { fit, wrap } from "../print/width.ts";
import { fill } from "../words/words.ts";
import { mondayOf } from "./calendar.ts";
import { dayUnder, indexUnder, type Item, itemsOf, itemUnder } from "./calendar-items.ts";
import { drawn } from "./layout.ts";
import { word } from "./say.ts";
import type { CalendarMode, State } from "./state.ts";
import { briefly, cell, inLook, rowsFrom } from "./text-lines.ts";

const weekDays = 7;
const timeWidth = 11;
const sideFrom = 70;
const namedFrom = 90;

/** Whose calendar it is, and which week. */
export function calendarHead(state: State, mode: CalendarMode): Line {
  const { language } = state.office;
  const monday = mondayOf(mode.date);
  const sunday = formatDay(parseDay(monday) + weekDays - 1);
  const name = mode.shown?.name[language] ?? "";
  const dates = `${shortDay(monday, language)} – ${shortDay(sunday, language)}/${sunday.slice(0, 4)}`;
  return line(
    " ",
    span(word(state, "calendar"), "title"),
    "  ",
    span(briefly(name, 28), "strong"),
    "  ",
    dates,
  );
}

/** The day with the cursor in one line: its hours, why it is off, and how much there is. */
export function calendarDayLine(state: State, mode: CalendarMode): Line {
  const { language } = state.office;
  const title = span(dayTitle(mode.date, language), "strong");
  const day = dayUnder(mode);
  if (day === undefined) return line(" ", title);
  const hours = day.open.map(({ from, to }) => `${from}–${to}`).join(", ");
  const parts = [
    ...(day.off === null ? [] : [`${word(state, "calendar.off")}: ${day.off[language]}`]),
    hours === "" ? word(state, "calendar.closed") : hours,
    ...(day.booked.length > 0 ? [word(state, "calendar.booked", { count: String(day.booked.length) })] : []),
    ...(isCentre(mode) || day.free === 0 ? [] : [word(state, "calendar.free", { count: String(day.free) })]),
  ];
  const room = drawn(state.size) - lineWidth([title]) - 6;
  return line(" ", title, span(` · ${briefly(parts.join(" · "), room)}`, "dim"));
}

function isCentre({ shown }: CalendarMode): boolean {
  return shown !== null && shown.centre !== null;
}

/** So many columns are needed for those of a week to say anything. */
const weekFrom = 60;

/** The calendar: a day in rows under the week, or the week in columns, where there is room for them. */
export function calendarLines(state: State, mode: CalendarMode, rows: number): Line[] {
  const loading = [emptyLine, line("  ", span(word(state, "loading"), "dim"))];
  if (dayUnder(mode) === undefined) return rowsFrom(loading, 0, rows);
  return mode.span === "day" || drawn(state.size) < weekFrom - 1
    ? oneDay(state, mode, rows)
    : week(state, mode, rows);
}

const stripRows = 3;
const leastForStrip = 8;

function oneDay(state: State, mode: CalendarMode, rows: number): Line[] {
  const strip = rows < leastForStrip ? [] : [...stripLines(state, mode), emptyLine];
  const space = Math.max(1, rows - (strip.length > 0 ? stripRows : 0));
  const day = dayUnder(mode);
  const items = day === undefined ? [] : itemsOf(day);
  if (day === undefined || items.length === 0)
    return rowsFrom([...strip, ...emptyLines(state, day)], 0, rows);
  const index = indexUnder(mode);
  const top = keepVisible({ top: 0, index }, space, items.length);
  const shown = items
    .slice(top, top + space)
    .map((item, at) => dayRow(state, item, { selected: top + at === index }));
  return rowsFrom([...strip, ...shown], 0, rows);
}

function emptyLines(state: State, day: CalendarDay | undefined): Line[] {
  const told = word(state, (day?.open.length ?? 0) > 0 ? "calendar.later" : "calendar.empty");
  return wrap(told, drawn(state.size) - 4).map((text) => line("  ", span(text, "dim")));
}

/** The days of the week with what each has; the one with the cursor in brackets. */
function stripLines(state: State, mode: CalendarMode): Line[] {
  const days = mode.shown?.days ?? [];
  const wide = Math.max(3, Math.floor(drawn(state.size) / weekDays));
  const titles = days.map((day) => dayHead(state, mode, { day, wide }));
  const counts = days.map((day) => countCell(state, mode, { day, wide }));
  return [line(...titles), line(...counts)];
}

type Column = { day: CalendarDay; wide: number };

function dayHead(state: State, mode: CalendarMode, { day, wide }: Column) {
  const { language } = state.office;
  const whole = shortDay(day.date, language);
  const said = whole.length + 2 <= wide ? whole : whole.replace(/\/\d+$/u, "");
  const short = said.length + 2 <= wide ? said : said.replace(/^\S+ /u, "");
  const isToday = day.date === formatDay(athensDay(state.now));
  const look = day.date === mode.date ? "mark" : isToday ? "title" : day.open.length === 0 ? "dim" : "plain";
  return span(fit(day.date === mode.date ? `[${short}]` : ` ${short} `, wide), look);
}

const pairFrom = 9;

function countCell(state: State, mode: CalendarMode, column: Column): Span {
  const { wide } = column;
  return span(fit(` ${briefly(countOf(state, mode, column), wide - 1)}`, wide), "dim");
}

function countOf(state: State, mode: CalendarMode, { day, wide }: Column): string {
  const { booked, free, open, off } = day;
  if (open.length === 0 && booked.length === 0) {
    if (wide < pairFrom) return "–";
    return word(state, off === null ? "calendar.closed" : "calendar.off");
  }
  const count = String(booked.length);
  const all = String(booked.length + free);
  if (isCentre(mode)) return wide < pairFrom ? count : word(state, "calendar.booked", { count });
  return wide < pairFrom ? `${count}/${all}` : word(state, "calendar.pair", { count, all });
}

/** One row of a day, as wide as the window. */
function dayRow(state: State, item: Item, { selected }: { selected: boolean }): Line {
  const columns = drawn(state.size);
  const side = columns >= sideFrom ? sideOf(state, item) : emptyLine;
  const room = columns - 2 - timeWidth - 2 - (side.length > 0 ? lineWidth(side) + 2 : 0);
  const body = bodyOf(state, item, room);
  const gap = " ".repeat(Math.max(0, room - lineWidth(body) + (side.length > 0 ? 2 : 0)));
  const row = line(`${fit(`${item.from}–${item.to}`, timeWidth)}  `, ...body, gap, ...side);
  if (!selected) return line("  ", ...row);
  return [span(fit(`▸ ${row.map(({ text }) => text).join("")}`, columns), "chosen")];
}

function bodyOf(state: State, item: Item, room: number): Line {
  const { language } = state.office;
  switch (item.is) {
    case "free":
      return [span(briefly(word(state, "calendar.is-free"), room), "good")];
    case "held":
      return [span(briefly(calendarWords.held[language], room), "warn")];
    case "exception": {
      const { state: kind, reason } = item.exception;
      return [span(briefly(saidOf(kind, reason, language), room), "warn")];
    }
    case "weekly":
      return [span(briefly(weeklyOf(item.change, language), room), "warn")];
    case "booked": {
      const { name, text } = item.one;
      const who = name ?? calendarWords.nameless[language];
      if (room < namedFrom - timeWidth) return [span(briefly(`${who}: ${text}`, room))];
      return line(span(cell(who, 24), "strong"), "  ", briefly(text, room - 26));
    }
  }
}

function weeklyOf({ week, reason }: CalendarDay["weekly"][number], language: "el" | "en"): string {
  return fill(calendarWords.weekly[language], { week: weekText(week, language), reason });
}

/** The words of a change without its hours, which stand before it. */
function saidOf(kind: "open" | "closed", reason: string, language: "el" | "en"): string {
  const words = kind === "open" ? calendarWords.opened : calendarWords.shut;
  return fill(words[language].replace(" {from}–{to}", ""), { reason });
}

/** At the right edge of what is booked: how long stays free after it, how people meet, and where it stands. */
function sideOf(state: State, item: Item): Line {
  if (item.is !== "booked") return emptyLine;
  const { language, municipality } = state.office;
  const { way, stage, outside, arrivedAt } = item.one;
  const buffer = municipality.appointments?.buffer ?? 0;
  const stands =
    stage === "booked" && arrivedAt !== null ? calendarWords.arrived : appointmentStageWords[stage];
  const said = [
    ...(buffer === 0 || stage !== "booked" ? [] : [`+${String(buffer)}′`]),
    wayWords[way][language],
    stands[language],
  ].join(" · ");
  return outside && stage === "booked"
    ? line(span(calendarWords.outside[language], "warn"), span(` · ${said}`, "dim"))
    : line(span(said, "dim"));
}

const least = 14;

/**
 * The week in columns; where they are narrow, Saturday and Sunday only with something in them. What is under the cursor stands
 * in full in the last row.
 */
function week(state: State, mode: CalendarMode, rows: number): Line[] {
  const columns = drawn(state.size);
  const all = mode.shown?.days ?? [];
  const hasRoom = Math.floor(columns / weekDays) >= least;
  const days = all.filter((day) => hasRoom || day.date === mode.date || isWorkday(day));
  const wide = Math.max(3, Math.floor(columns / Math.max(1, days.length)));
  const index = Math.max(0, indexUnder(mode));
  const longest = Math.max(0, ...days.map((day) => itemsOf(day).length));
  const under = rows < leastForStrip ? undefined : itemUnder(mode);
  const whole = under === undefined ? [] : [dayRow(state, under, { selected: false })];
  const space = Math.max(1, rows - 2 - 2 * whole.length);
  const top = keepVisible({ top: 0, index }, space, longest);
  const heads = line(...days.map((day) => dayHead(state, mode, { day, wide })));
  const counts = days.map((day) => countCell(state, mode, { day, wide }));
  const lists = days.map((day) => itemsOf(day).slice(top, top + space));
  const body = Array.from({ length: Math.min(space, longest - top) }, (_, at) =>
    line(
      ...days.flatMap((day, column) => {
        const item = lists[column]?.[at];
        const selected = day.date === mode.date && top + at === index;
        return item === undefined ? [span(" ".repeat(wide))] : weekCell(state, item, { wide, selected });
      }),
    ),
  );
  return [...rowsFrom([heads, line(...counts), ...body], 0, rows - whole.length), ...whole];
}

function isWorkday({ date, open, booked }: CalendarDay): boolean {
  return weekdayOf(parseDay(date)) <= 5 || open.length + booked.length > 0;
}

/** A name that is cut in a narrow column still says more than none, so that it is cut anywhere. */
const mostInCell = 200;

function weekCell(state: State, item: Item, { wide, selected }: { wide: number; selected: boolean }): Line {
  const room = wide - 2;
  const body = `${item.from} ${shortBody(state, item)}`;
  const text = fit(briefly(body, mostInCell), room);
  if (selected) return [span(`▸${text}`, "chosen"), span(" ")];
  const look =
    item.is === "booked" ? (item.one.outside ? "warn" : "strong") : item.is === "free" ? "dim" : "warn";
  return inLook(line(` ${text} `), look);
}

/** What is longer is no time of a host but a stretch of a centre, and needs its end. */
const longestTime = Math.max(...lengths);

function shortBody(state: State, item: Item): string {
  const { language } = state.office;
  switch (item.is) {
    case "free":
      return minutesOf(item.to) - minutesOf(item.from) > longestTime ? `–${item.to} ·` : "·";
    case "held":
      return "…";
    case "exception":
      return `${item.exception.state === "open" ? "+" : "×"} –${item.to} ${item.exception.reason}`;
    case "weekly":
      return `» ${weekText(item.change.week, language)}`;
    case "booked":
      return item.one.name ?? (item.one.text || calendarWords.nameless[language]);
  }
}
