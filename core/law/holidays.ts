import { type Day, dayOf, parseDay, weekdayOf, yearOf } from "./athens.ts";
import { orthodoxEaster } from "./easter.ts";

/** A holiday of the municipality's own: every year on a day and month, or once on a date (YYYY-MM-DD). */
export type Holiday = { name: string; month: number; day: number } | { name: string; date: string };

/** The days a municipality does not work besides weekends and public holidays. Keep one object: it is cached by identity. */
export type Calendar = { holidays: readonly Holiday[] };

/** One day off; a provisional one follows the custom but no decree has confirmed it yet. */
export type DayOff = { day: Day; el: string; en: string; provisional: boolean };

/** 1 May moves by ministerial decree when it meets Easter or a Sunday; one row a year, read again each January. */
const MAY_DAY: Record<number, { date: string; provisional: boolean }> = {
  2021: { date: "2021-05-04", provisional: false },
  2022: { date: "2022-05-02", provisional: false },
  2024: { date: "2024-05-07", provisional: false },
  2027: { date: "2027-05-04", provisional: true },
};

const publicByYear = new Map<number, readonly DayOff[]>();
const byCalendar = new WeakMap<Calendar, Map<number, ReadonlyMap<Day, DayOff>>>();

/** The public sector's holidays of a year (1900–2099), in order. Throws a RangeError outside it. */
export function publicHolidays(year: number): readonly DayOff[] {
  let days = publicByYear.get(year);
  if (days === undefined) {
    days = computePublic(year).sort((a, b) => a.day - b.day);
    publicByYear.set(year, days);
  }
  return days;
}

/** All days off of a year but for plain weekends: public ones and the municipality's own. */
export function daysOff(year: number, calendar: Calendar): ReadonlyMap<Day, DayOff> {
  let years = byCalendar.get(calendar);
  if (years === undefined) byCalendar.set(calendar, (years = new Map()));
  let days = years.get(year);
  if (days === undefined) {
    days = new Map([...ownHolidays(year, calendar), ...publicHolidays(year)].map((off) => [off.day, off]));
    years.set(year, days);
  }
  return days;
}

/** Whether 1 May of this year meets a weekend or Easter and no decree about it has been entered yet. */
export function mayDayNeedsDecree(year: number): boolean {
  const row = MAY_DAY[year];
  if (row !== undefined) return row.provisional;
  const first = dayOf(year, 5, 1);
  const fromEaster = first - orthodoxEaster(year);
  return weekdayOf(first) > 5 || (fromEaster >= -6 && fromEaster <= 1);
}

function computePublic(year: number): DayOff[] {
  const easter = orthodoxEaster(year);
  const off = (day: Day, el: string, en: string): DayOff => ({ day, el, en, provisional: false });
  return [
    off(dayOf(year, 1, 1), "Πρωτοχρονιά", "New Year's Day"),
    off(dayOf(year, 1, 6), "Θεοφάνια", "Epiphany"),
    off(easter - 48, "Καθαρά Δευτέρα", "Clean Monday"),
    off(dayOf(year, 3, 25), "25η Μαρτίου", "25 March"),
    off(easter - 2, "Μεγάλη Παρασκευή", "Good Friday"),
    off(easter - 1, "Μεγάλο Σάββατο", "Holy Saturday"),
    off(easter + 1, "Δευτέρα του Πάσχα", "Easter Monday"),
    mayDay(year),
    off(easter + 50, "Αγίου Πνεύματος", "Whit Monday"),
    off(dayOf(year, 8, 15), "Κοίμηση της Θεοτόκου", "Dormition"),
    off(dayOf(year, 10, 28), "28η Οκτωβρίου", "28 October"),
    off(dayOf(year, 12, 25), "Χριστούγεννα", "Christmas Day"),
    off(dayOf(year, 12, 26), "Σύναξη της Θεοτόκου", "26 December"),
  ];
}

function mayDay(year: number): DayOff {
  const row = MAY_DAY[year];
  const day = row === undefined ? dayOf(year, 5, 1) : parseDay(row.date);
  return { day, el: "Πρωτομαγιά", en: "May Day", provisional: row?.provisional ?? false };
}

function ownHolidays(year: number, calendar: Calendar): DayOff[] {
  return calendar.holidays.flatMap((own) => {
    const day = "date" in own ? parseDay(own.date) : dayOf(year, own.month, own.day);
    const exists = "date" in own || new Date(day * 86_400_000).getUTCMonth() + 1 === own.month;
    return exists && yearOf(day) === year ? [{ day, el: own.name, en: own.name, provisional: false }] : [];
  });
}
