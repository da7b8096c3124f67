import type { CalendarEffect } from "../../core/appointment/calendar-change.ts";
import type { Timed } from "../../core/appointment/appointment.ts";
import { shortDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { type Line, styled } from "../print/paint.ts";
import { shorten } from "../print/width.ts";
import { fill, say, type Words } from "../words/words.ts";
import { calendarWords as words } from "./calendar-words.ts";

const mostListed = 20;

/** What a change of a calendar would come to, or has: who is booked where nobody is any more, and what is left to have. */
export function effectLines({ booked, free }: CalendarEffect, language: Language): Line[] {
  return [...metLines(booked, language), ...freeLines(free, language)];
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

function freeLines(free: CalendarEffect["free"], language: Language): Line[] {
  if (free === null) return [];
  const { before, after } = free;
  const counts = { before: String(before), after: String(after) };
  return [[styled("dim", say(before === after ? words.freeStays : words.freeBecomes, language, counts))]];
}
