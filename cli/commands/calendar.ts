import type { BookedTime, CalendarDay } from "../../core/appointment/calendar.ts";
import type { Time } from "../../core/appointment/hours.ts";
import { clockTime } from "../../core/greek/dates.ts";
import { parseDay } from "../../core/law/athens.ts";
import type { BadInput, InputOf, OutputOf } from "../../core/desk.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { Action, Run } from "../action.ts";
import { calendarWords as words } from "../appointment/calendar-words.ts";
import { effectLines } from "../appointment/effect.ts";
import { weekText } from "../appointment/week-typed.ts";
import { daysTitle, daysTyped, dayTitle, shortDay } from "../appointment/when.ts";
import { appointmentStageWords } from "../appointment/words.ts";
import { confirm, need } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { numberFlag, textFlag } from "../flags.ts";
import { appointmentList } from "../list/appointments.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import type { Session } from "../machine.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { shorten } from "../print/width.ts";
import { onDesk, refused } from "../session.ts";
import { fill, say, type Words } from "../words/words.ts";

const whoseOf = (run: Run) => ({ host: textFlag(run, "host"), centre: textFlag(run, "centre") });

/** `dimos cal show`: days with their hours, what is booked and how much is free; of a centre what is free. */
export const showCalendar = onDesk(async (run, session) => {
  const typed = textFlag(run, "from") ?? run.args[0];
  const query = {
    ...whoseOf(run),
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
      shown.days.flatMap((day) => dayLines(run, day, shown.centre !== null)),
    );
  return exits.ok;
});

function dayLines(run: Run, day: CalendarDay, isCentre: boolean): Line[] {
  const { language } = run;
  const { date, off, open, exceptions, weekly, booked, held } = day;
  const hours = open.map(({ from, to }) => `${from}–${to}`).join(", ");
  const why = off === null ? "" : ` · ${off[language]}`;
  const stretches = day.times.map(spanOf).join(", ");
  const free =
    isCentre && stretches !== ""
      ? say(words.freeFrom, language, { times: stretches })
      : say(words.free, language, { count: String(day.free) });
  const state =
    open.length === 0 ? styled("dim", `${say(words.closed, language)}${why}`) : `${hours} · ${free}${why}`;
  return [
    [styled("bold", dayTitle(date, language)), "  ", state],
    ...exceptions.map(({ state: kind, from, to, reason }): Line => {
      const said = kind === "open" ? words.opened : words.shut;
      return [styled("yellow", `    ${say(said, language, { from, to, reason })}`)];
    }),
    ...weekly.map(({ week, reason }): Line => {
      const said = { week: weekText(week, language), reason };
      return [styled("yellow", `    ${say(words.weekly, language, said)}`)];
    }),
    ...booked.map((one) => bookedLine(run, one)),
    ...held.map((each): Line => [
      styled("dim", `    ${clockTime(each.startsAt)}  ${say(words.held, language)}`),
    ]),
  ];
}

function spanOf({ startsAt, endsAt }: Time): string {
  return `${clockTime(startsAt)}–${clockTime(endsAt)}`;
}

/** What it is about as far as one line goes. */
const topicColumns = 60;

function bookedLine({ language }: Run, one: BookedTime): Line {
  const { stage, outside, name } = one;
  const said = shorten(`${name === null ? "" : `${name}: `}${one.text.replace(/\s+/gu, " ")}`, topicColumns);
  return [
    `    ${clockTime(one.startsAt)}  ${groupTracking(one.number)}  ${said}`,
    ...(stage === "booked" ? [] : [styled("dim", ` · ${appointmentStageWords[stage][language]}`)]),
    ...(outside ? [styled("yellow", ` · ${say(words.outside, language)}`)] : []),
  ];
}

const changes = {
  open: { name: "cal.open", done: words.openDone },
  closed: { name: "cal.close", done: words.closeDone },
} as const;

/** `dimos cal open` and `dimos cal close`: what it meets is shown before it is written. */
export function changeCalendar(state: "open" | "closed"): Action {
  return onDesk(async (run, session) => {
    const given = await givenFor(run, session);
    if (typeof given === "number") return given;
    const reason = textFlag(run, "reason") ?? (await need(run, words.reason));
    if (typeof reason === "number") return reason;
    const { name, done } = changes[state];
    const go = (dry: boolean) => session.desk.do(name, { ...given, reason, dry });
    return changed(run, session, { go, done });
  });
}

/** `dimos cal remove`: takes back what was opened or closed; what that meets is shown before. */
export const removeException = onDesk(async (run, session) => {
  const given = await givenFor(run, session);
  if (typeof given === "number") return given;
  const go = (dry: boolean) => session.desk.do("cal.remove", { ...given, dry });
  const rehearsed = await go(true);
  if ("refused" in rehearsed && rehearsed.refused === "which-exception")
    return refused(run, rehearsed, { details: await changesOn(run, session, given) });
  return changed(run, session, { go, done: words.removeDone });
});

/** What was changed of a day, for whoever has to say which they mean. */
async function changesOn(
  run: Run,
  { desk }: Session,
  { host, centre, date, until = date }: InputOf<"cal.remove">,
) {
  const days = parseDay(until) - parseDay(date) + 1;
  const shown = await desk.do("cal.show", { host, centre, from: date, days });
  if ("refused" in shown) return [];
  return shown.days.flatMap(({ exceptions }) =>
    exceptions.map(({ date: on, state, from, to, reason }) => {
      const said = say(state === "open" ? words.opened : words.shut, run.language, { from, to, reason });
      return until === date ? said : `${shortDay(on, run.language)}  ${said}`;
    }),
  );
}

async function givenFor(run: Run, { deps }: Session) {
  const typed = run.args[0] ?? (await need(run, words.date));
  if (typeof typed === "number") return typed;
  const until = textFlag(run, "until") ?? run.args[1];
  return {
    ...whoseOf(run),
    ...{ from: textFlag(run, "from"), to: textFlag(run, "to") },
    date: daysTyped(typed, deps.now()),
    ...(until !== undefined && { until: daysTyped(until, deps.now()) }),
  };
}

type Going = {
  go: (dry: boolean) => Promise<OutputOf<"cal.close"> | Refusal | BadInput>;
  done: Words;
};

async function changed(run: Run, session: Session, { go, done: said }: Going): Promise<number> {
  const before = await go(true);
  if (isRefusal<OutputOf<"cal.close">, string>(before)) return refused(run, before);
  const counted = before.until === before.date ? "day" : "days";
  remark(run, ...effectLines(before, run.language, counted));
  if (!run.dryRun && !(await confirm(run, say(words.sure, run.language)))) return fail(run, "cancelled");
  const done = run.dryRun ? before : await go(false);
  if (isRefusal<OutputOf<"cal.close">, string>(done)) return refused(run, done);
  const { resource: _, booked, ...told } = done;
  if (run.json) {
    const reading = await readingOf(run, session);
    const met = booked.map((one) => itemOf(appointmentList, one, reading));
    printJson(run, { query: { ...whoseOf(run), date: told.date }, items: [{ ...told, booked: met }] });
  } else if (run.quiet)
    print(
      run,
      booked.map(({ number }) => [number]),
    );
  else {
    const { from, to } = told;
    const date = daysTitle(told, run.language);
    print(run, [[styled("green", "✓ "), fill(said[run.language], { date, from, to })]]);
  }
  if (run.dryRun) tellDry(run);
  const [first] = booked;
  if (first !== undefined) suggest(run, `dimos appointment move ${first.number} --at "…"`);
  return exits.ok;
}
