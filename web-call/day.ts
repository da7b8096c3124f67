import type { Language } from "../core/language.ts";
import { athensWall } from "../core/law/athens.ts";

const formats: Record<Language, Intl.DateTimeFormat> = { el: longDay("el-GR"), en: longDay("en-GB") };

/** The day it is in Athens, with its year, because a page may be read years later: «Τρίτη 24 Νοεμβρίου 2026». */
export function fullDay(at: Date, language: Language): string {
  return formats[language].format(at).replaceAll(",", "");
}

/** The day in figures, for the first column of a table on a narrow screen: 24/11/2026, in both languages. */
export function shortDay(at: Date): string {
  return isoDay(at).split("-").reverse().join("/");
}

/** The same day for `<time datetime>`: 2026-11-24. */
export function isoDay(at: Date): string {
  const { year, month, day } = athensWall(at);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function longDay(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "Europe/Athens",
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}
