import type { CalendarDay } from "../../core/appointment/calendar.ts";
import { parseDay, startOfDay } from "../../core/law/athens.ts";
import { clockTime, dayOnly } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Action, Run } from "../action.ts";
import { calendarWords } from "../appointment/command-words.ts";
import { daysTyped } from "../appointment/when.ts";
import { confirm, need } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { numberFlag, textFlag } from "../flags.ts";
import { appointmentList } from "../list/appointments.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { shorten } from "../print/width.ts";
import { onDesk, refused } from "../session.ts";
import { say } from "../words/words.ts";

/** `dimos cal show`: days with their hours, what is booked and how much is free. */
export const showCalendar = onDesk(async (run, session) => {
  const typed = textFlag(run, "from") ?? run.args[0];
  const query = {
    host: textFlag(run, "host"),
    ...(typed !== undefined && { from: daysTyped(typed, session.deps.now()) }),
    days: numberFlag(run, "days"),
  };
  const shown = await session.desk.do("cal.show", query);
  if (isRefusal(shown)) return refused(run, shown);
  const reading = await readingOf(run, session);
  if (run.json) {
    const items = shown.days.map((day) => ({
      ...day,
      booked: day.booked.map((one) => itemOf(appointmentList, one, reading)),
    }));
    printJson(run, { query, items });
  } else if (run.quiet)
    print(
      run,
      shown.days.map(({ date }) => [date]),
    );
  else
    print(
      run,
      shown.days.flatMap((day) => dayLines(run, day)),
    );
  return exits.ok;
});

function dayLines(run: Run, { date, off, open, exceptions, booked, free }: CalendarDay): Line[] {
  const { language } = run;
  const hours = open.map(({ from, to }) => `${from}–${to}`).join(", ");
  const why = off === null ? "" : ` · ${off[language]}`;
  const state =
    open.length === 0
      ? styled("dim", `${say(calendarWords.closed, language)}${why}`)
      : `${hours} · ${say(calendarWords.free, language, { count: String(free) })}${why}`;
  return [
    [styled("bold", dayOnly(startOfDay(parseDay(date)), language)), "  ", state],
    ...exceptions.map(({ state: kind, from, to, reason }): Line => {
      const words = kind === "open" ? calendarWords.opened : calendarWords.shut;
      return [styled("yellow", `    ${say(words, language, { from, to, reason })}`)];
    }),
    ...booked.map((one) => bookedLine(one, "    ")),
  ];
}

/** What it is about as far as one line goes. */
const topicColumns = 60;

function bookedLine({ startsAt, number, text }: CalendarDay["booked"][number], indent: string): Line {
  const topic = shorten(text.replace(/\s+/gu, " "), topicColumns);
  return [`${indent}${clockTime(startsAt)}  ${groupTracking(number)}  `, topic];
}

/** `dimos cal open` and `dimos cal close`: what it meets is shown before it is written. */
export function changeCalendar(state: "open" | "closed"): Action {
  const name = state === "open" ? "cal.open" : "cal.close";
  return onDesk(async (run, session) => {
    const typed = run.args[0] ?? (await need(run, calendarWords.date));
    if (typeof typed === "number") return typed;
    const reason = textFlag(run, "reason") ?? (await need(run, calendarWords.reason));
    if (typeof reason === "number") return reason;
    const input = {
      ...{ host: textFlag(run, "host"), from: textFlag(run, "from"), to: textFlag(run, "to"), reason },
      date: daysTyped(typed, session.deps.now()),
    };
    const before = await session.desk.do(name, { ...input, dry: true });
    if (isRefusal(before)) return refused(run, before);
    const reading = await readingOf(run, session);
    remark(run, ...meeting(run, before.booked));
    if (!run.dryRun && !(await confirm(run, say(calendarWords.sure, run.language))))
      return fail(run, "cancelled");
    const done = run.dryRun ? before : await session.desk.do(name, input);
    if (isRefusal(done)) return refused(run, done);
    const { date, from, to, booked } = done;
    if (run.json) {
      const met = booked.map((one) => itemOf(appointmentList, one, reading));
      printJson(run, {
        query: input,
        items: [{ host: done.host, date, from, to, state, reason, booked: met }],
      });
    } else if (run.quiet)
      print(
        run,
        booked.map(({ number }) => [number]),
      );
    else {
      const words = state === "open" ? calendarWords.openDone : calendarWords.closeDone;
      print(run, [[styled("green", "✓ "), say(words, run.language, { date, from, to })]]);
    }
    if (run.dryRun) tellDry(run);
    const [first] = booked;
    if (first !== undefined) suggest(run, `dimos appointment move ${first.number} --at "…"`);
    return exits.ok;
  });
}

function meeting(run: Run, booked: CalendarDay["booked"]): Line[] {
  if (booked.length === 0) return [[styled("dim", say(calendarWords.meetsNone, run.language))]];
  const count = String(booked.length);
  return [
    [styled("yellow", say(calendarWords.meets, run.language, { count }))],
    ...booked.map((one) => bookedLine(one, "  ")),
  ];
}
