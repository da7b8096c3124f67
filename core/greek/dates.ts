import type { Language } from "../language.ts";
import { athensWall, type Wall } from "../law/athens.ts";
import { spokenNumber } from "./spoken-number.ts";

type Names = { days: string[]; short: string[]; months: string[] };

/** Day names from Monday; the Greek months stand in the genitive that dates take. */
const NAMES: Record<Language, Names> = {
  el: {
    days: "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή".split(" "),
    short: "Δε Τρ Τε Πε Πα Σα Κυ".split(" "),
    months:
      "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split(
        " ",
      ),
  },
  en: {
    days: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    short: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
  },
};

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** For a chat or a page: «Τρίτη 24 Νοεμβρίου, 10:30», wall time in Athens. */
export function writtenDate(at: Date, language: Language): string {
  const wall = athensWall(at);
  const { days, months } = NAMES[language];
  return `${named(days, wall.weekday)} ${wall.day} ${named(months, wall.month)}, ${clock(wall)}`;
}

/** For an SMS or a narrow column: «Τρ 24/11, 10:30», wall time in Athens. */
export function shortDate(at: Date, language: Language): string {
  const wall = athensWall(at);
  return `${named(NAMES[language].short, wall.weekday)} ${wall.day}/${wall.month}, ${clock(wall)}`;
}

/** For a due date: «Παρασκευή 27/11», the day it is in Athens. */
export function dayOnly(at: Date, language: Language): string {
  const wall = athensWall(at);
  return `${named(NAMES[language].days, wall.weekday)} ${wall.day}/${wall.month}`;
}

/** The time of day in Athens, of 24 hours: «09:05». */
export function clockTime(at: Date): string {
  return clock(athensWall(at));
}

/** The name of a day of the week, 1 for Monday: «Τρίτη». */
export function weekdayName(weekday: number, language: Language): string {
  return named(NAMES[language].days, weekday);
}

/** The short name of a day of the week, 1 for Monday: «Τρ». */
export function shortWeekday(weekday: number, language: Language): string {
  return named(NAMES[language].short, weekday);
}

function clock({ hour, minute }: Wall): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function named(names: readonly string[], oneBased: number): string {
  return names[oneBased - 1] ?? "";
}

/**
 * Day and time to be read aloud, wall time in Athens: «Τρίτη είκοσι τέσσερις Νοεμβρίου, στις δέκα και μισή». The part
 * of the day is said whenever it is not office morning.
 */
export function spokenDate(at: Date, language: Language): string {
  return `${spokenDay(at, language)}, ${language === "el" ? greekTime(athensWall(at)) : englishTime(athensWall(at))}`;
}

/** The time alone to be read aloud, as one chooses it: «τις δέκα και είκοσι», “ten twenty”. */
export function spokenHour(at: Date, language: Language): string {
  const wall = athensWall(at);
  return language === "el" ? greekTime(wall).replace(/^σ/u, "") : englishTime(wall).replace(/^at /u, "");
}

/** A moment of the next six days to be read aloud: «την Τετάρτη στις επτά και μισή», “on Wednesday at half past seven”. */
export function spokenMoment(at: Date, language: Language): string {
  const wall = athensWall(at);
  const name = named(NAMES[language].days, wall.weekday);
  if (language === "en") return `on ${name} ${englishTime(wall)}`;
  return `${wall.weekday === 6 ? "το" : "την"} ${name} ${greekTime(wall)}`;
}

/** The day alone to be read aloud: «Παρασκευή πρώτη Μαΐου», “Friday the first of May”. */
export function spokenDay(at: Date, language: Language): string {
  const { weekday, day, month } = athensWall(at);
  const name = NAMES[language].days[weekday - 1] ?? "";
  const monthName = NAMES[language].months[month - 1] ?? "";
  if (language === "en") return `${name} the ${ordinal(day)} of ${monthName}`;
  return `${name} ${day === 1 ? "πρώτη" : spokenNumber(day, "el", "feminine")} ${monthName}`;
}

function greekTime(wall: Wall): string {
  const to = wall.minute === 45;
  const hour = twelve(wall.hour + (to ? 1 : 0));
  const start = `${hour === 1 ? "στη" : "στις"} ${spokenNumber(hour, "el", "feminine")}`;
  return `${start}${greekMinute(wall.minute)}${greekPart(wall)}`;
}

function greekMinute(minute: number): string {
  if (minute === 0) return "";
  if (minute === 15) return " και τέταρτο";
  if (minute === 30) return " και μισή";
  if (minute === 45) return " παρά τέταρτο";
  return ` και ${spokenNumber(minute, "el")}${minute === 1 ? " λεπτό" : ""}`;
}

function greekPart({ hour, minute }: Wall): string {
  if (hour === 0 && minute === 0) return " τα μεσάνυχτα";
  if (hour === 0 || hour >= 20) return " το βράδυ";
  if (hour <= 4) return " τα ξημερώματα";
  if (hour <= 6) return " το πρωί";
  if (hour <= 11) return "";
  return hour <= 14 ? " το μεσημέρι" : " το απόγευμα";
}

function englishTime(wall: Wall): string {
  if (wall.minute === 0 && wall.hour === 0) return "at midnight";
  if (wall.minute === 0 && wall.hour === 12) return "at noon";
  const hour = spokenNumber(twelve(wall.hour), "en");
  return `at ${englishClock(wall, hour)}${englishPart(wall.hour)}`;
}

function englishClock({ hour, minute }: Wall, spoken: string): string {
  if (minute === 0) return spoken;
  if (minute === 15) return `a quarter past ${spoken}`;
  if (minute === 30) return `half past ${spoken}`;
  if (minute === 45) return `a quarter to ${spokenNumber(twelve(hour + 1), "en")}`;
  return `${spoken} ${minute < 10 ? "oh " : ""}${spokenNumber(minute, "en")}`;
}

function englishPart(hour: number): string {
  if (hour < 4) return " at night";
  if (hour < 7) return " in the morning";
  if (hour < 12) return "";
  if (hour < 18) return " in the afternoon";
  return hour < 22 ? " in the evening" : " at night";
}

function twelve(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}

function ordinal(day: number): string {
  if (day <= 20) return ORDINALS[day - 1] ?? "";
  if (day === 30) return "thirtieth";
  return `${spokenNumber(day - (day % 10), "en")}-${ORDINALS[(day % 10) - 1] ?? ""}`;
}
