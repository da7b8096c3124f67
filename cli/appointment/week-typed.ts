import { shortWeekday, weekdayName } from "../../core/greek/dates.ts";
import { fold } from "../../core/greek/fold.ts";
import type { Language } from "../../core/language.ts";
import type { Weekday } from "../../core/municipality/appointments.ts";
import { hoursTyped } from "./when.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const workdays = ["καθημερινές", "καθημερινά", "weekdays"].map(fold);
const none = ["κλειστά", "κλειστό", "closed", "none", "off", "-"].map(fold);
const joiners = ["και", "and", "από", "from", "κάθε", "every", "στις", "τις", "την", "on"].map(fold);
const names = weekdays.map((day) => [fold(weekdayName(day, "el")), fold(weekdayName(day, "en"))]);

/** What was typed and is neither a day nor hours, or stands where it says nothing. */
export type Unclear = { unclear: string };

/**
 * «Τρ 10:00-13:00, 17-19 Πε κλειστά», «Δε-Πα 9-14», "tue,thu 10-12": weekdays, each with its hours, in Greek or English, whole or
 * begun (two letters do).
 */
export function weekTyped(typed: string): Weekday[] | Unclear {
  const week = new Map<number, Weekday["spans"] | "none">();
  let days: number[] = [];
  let given = 0;
  for (const token of tokensOf(typed)) {
    const named = daysNamed(token);
    if (named !== undefined) {
      days = given > 0 ? named : [...days, ...named];
      given = 0;
      continue;
    }
    const hours = hoursTyped(token);
    const isNone = none.includes(token);
    if (days.length === 0 || (hours === undefined && !isNone)) return { unclear: token };
    given += 1;
    for (const day of days) {
      const before = week.get(day);
      if (before === "none" || (isNone && before !== undefined)) return { unclear: token };
      week.set(day, hours === undefined ? "none" : [...(before ?? []), hours]);
    }
  }
  // A day without hours says nothing, least of all that nobody is there.
  if (week.size === 0 || given === 0) return { unclear: typed.trim() };
  return [...week]
    .map(([day, spans]) => ({ day, spans: spans === "none" ? [] : spans }))
    .sort((a, b) => a.day - b.day);
}

/** Hours, but from the end to the beginning: «13-10». */
export function isTurned(typed: string): boolean {
  const [from = "", to = "", ...more] = typed.split("-");
  return more.length === 0 && hoursTyped(typed) === undefined && hoursTyped(`${to}-${from}`) !== undefined;
}

/** «Τρ 10:00–13:00, 17:00–19:00 · Πε κλειστά». */
export function weekText(week: readonly Weekday[], language: Language): string {
  return week
    .map(({ day, spans }) => `${shortWeekday(day, language)} ${spansText(spans, language)}`)
    .join(" · ");
}

/** «10:00–13:00, 17:00–19:00», or that nobody is there. */
export function spansText(spans: Weekday["spans"], language: Language): string {
  if (spans.length === 0) return language === "el" ? "κλειστά" : "closed";
  return spans.map(({ from, to }) => `${from}–${to}`).join(", ");
}

/** Words, with what belongs together in one: «10 - 12», «από 10:00 έως 12:00», «Δε έως Πα». */
function tokensOf(typed: string): string[] {
  return fold(typed)
    .replace(/(?<=[\d\p{L}.])\s*[-–—]\s*(?=[\d\p{L}])/gu, "-")
    .replace(/(?<=[\d\p{L}])\s+(?:εωσ|ωσ|μεχρι|to|until)\s+(?=[\d\p{L}])/gu, "-")
    .split(/[\s,;·+&/]+/u)
    .map((token) => token.replace(/(?<=\p{L})[.:]+$/u, "").replace(/^[–—]$/u, "-"))
    .filter((token) => token !== "" && !joiners.includes(token));
}

/** The weekdays of a word; undefined where it names none. From Friday to Monday goes over the weekend. */
function daysNamed(token: string): number[] | undefined {
  if (workdays.includes(token)) return [1, 2, 3, 4, 5];
  const [first = "", last, ...more] = token.split("-");
  const [from, to] = [dayNamed(first), last === undefined ? undefined : dayNamed(last)];
  if (from === undefined || more.length > 0) return undefined;
  if (last === undefined) return [from];
  if (to === undefined) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => ((from + at - 1) % 7) + 1);
}

/** By its beginning, or by its stem in another ending: «Τρίτες», "Tuesdays". */
function dayNamed(word: string): number | undefined {
  if (word.length < 2) return undefined;
  const isMeant = (name: string) =>
    name.startsWith(word) || (word.startsWith(name.slice(0, -1)) && word.length <= name.length + 2);
  return weekdays.find((day) => names[day - 1]?.some(isMeant));
}
