import type { Language } from "../../core/language.ts";
import { athensDay, athensWall } from "../../core/law/athens.ts";
import type { Case } from "../../core/cases.ts";
import { kindOf } from "../kinds.ts";
import { dueWords } from "../words/due.ts";
import { say } from "../words/words.ts";
import { type Span, styled } from "./paint.ts";

/** Day and time in Athens, the same width always: 24/11/2026 10:30. */
export function stamp(at: Date): string {
  const { year, month, day, hour, minute } = athensWall(at);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}

/** The same without the year, for a column: 24/11 10:30. */
export function shortStamp(at: Date): string {
  return stamp(at).replace(/\/\d{4} /u, " ");
}

/** How long there is left, for a column: «3 ημ.», «σήμερα», «−2 ημ.» when late, «σταματά» while the resident is asked. */
export function left(one: Case, now: Date, language: Language): Span {
  if (kindOf(one).status(one) === "closed") return "";
  const due = kindOf(one).due(one);
  if (due === null && kindOf(one).undated === true) return styled("dim", "–");
  if (due === null) return styled("dim", say(dueWords.stands, language));
  const days = athensDay(due) - athensDay(now);
  if (days < 0) return styled("red", say(dueWords.late, language, { days: String(-days) }));
  if (days === 0) return styled("yellow", say(dueWords.today, language));
  return say(dueWords.days, language, { days: String(days) });
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
