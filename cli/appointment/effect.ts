import type { CalendarEffect } from "../../core/appointment/calendar-effect.ts";
import type { Timed } from "../../core/appointment/appointment.ts";
import { shortDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { type Line, styled } from "../print/paint.ts";
import { shorten } from "../print/width.ts";
import { fill, say, type Words } from "../words/words.ts";
import { calendarWords as words } from "./calendar-words.ts";

const mostListed = 20;

/** Of what free times are counted: one day, several, or as far ahead as residents can book. */
export type Counted = "day" | "days" | "ahead";

const freeWords = {
  day: { becomes: words.freeBecomes, stays: words.freeStays },
  days: { becomes: words.freeOfDaysBecomes, stays: words.freeOfDaysStays },
  ahead: { becomes: words.freeAheadBecomes, stays: words.freeAheadStays },
} as const satisfies Record<Counted, Record<string, Words>>;

/** What a change of a calendar would come to, or has: who is booked where nobody is any more, and what is left to have. */
export function effectLines(
  { booked, free }: CalendarEffect,
  language: Language,
  counted: Counted = "day",
): Line[] {
  const met = metLines(booked, language, counted === "ahead" ? words.displaced : words.meets);
  return [...met, ...freeLines(free, language, counted)];
}

/** Those who stay booked where nobody will be, each by day and time. */
export function metLines(booked: readonly Timed[], language: Language, head: Words = words.meets): Line[] {
  if (booked.length === 0) return [[styled("dim", say(words.meetsNone, language))]];
  const rest = booked.length - mostListed;
  return [
    [styled("yellow", fill(head[language], { count: String(booked.length) }))],
    ...booked
      .slice(0, mostListed)
      .map((one): Line => [
        `  ${shortDate(one.startsAt, language)}  ${groupTracking(one.number)}  `,
        shorten(one.text.replace(/\s+/gu, " "), 60),
      ]),
    ...(rest > 0 ? [[styled("dim", say(words.more, language, { count: String(rest) }))]] : []),
  ];
}

function freeLines(free: CalendarEffect["free"], language: Language, counted: Counted): Line[] {
  if (free === null) return [];
  const { before, after } = free;
  const counts = { before: String(before), after: String(after) };
  const said = freeWords[counted][before === after ? "stays" : "becomes"];
  return [[styled("dim", say(said, language, counts))]];
}
