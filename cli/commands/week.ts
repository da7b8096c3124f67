import type { BadInput, OutputOf } from "../../core/desk.ts";
import { weekdayName } from "../../core/greek/dates.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { calendarWords as words } from "../appointment/calendar-words.ts";
import { effectLines } from "../appointment/effect.ts";
import { isTurned, spansText, weekText, weekTyped } from "../appointment/week-typed.ts";
import { daysTyped, dayTitle } from "../appointment/when.ts";
import { confirm, need } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import { appointmentList } from "../list/appointments.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import type { Session } from "../machine.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { fill, say, type Words } from "../words/words.ts";

const whoseOf = (run: Run) => ({ host: textFlag(run, "host"), centre: textFlag(run, "centre") });

/** `dimos cal week`: the hours of each weekday, since when where they were changed, and what comes later. */
export const showWeek = onDesk(async (run, session) => {
  const query = whoseOf(run);
  const shown = await session.desk.do("cal.week", query);
  if (isRefusal(shown)) return refused(run, shown);
  if (run.json) printJson(run, { query, items: shown.week });
  else if (run.quiet)
    print(
      run,
      shown.week.map((each) => [weekText([each], run.language)]),
    );
  else print(run, pageOf(run, shown));
  if (shown.changed) remark(run, [styled("dim", say(words.besideFolder, run.language))]);
  return exits.ok;
});

function pageOf({ language }: Run, { name, week, later }: OutputOf<"cal.week">): Line[] {
  const named = (each: (typeof week)[number]): Line => {
    const { day, spans, from, reason } = each;
    const since =
      from === null || reason === null
        ? ""
        : say(words.sinceChange, language, { date: dayTitle(from, language), reason });
    const hours = spansText(spans, language);
    return [
      `  ${weekdayName(day, language).padEnd(11)}`,
      spans.length === 0 ? styled("dim", hours) : hours,
      ...(since === "" ? [] : [styled("yellow", `  ${since}`)]),
    ];
  };
  return [
    [styled("bold", say(words.whoseWeek, language, { name: name[language] }))],
    ...week.map(named),
    ...later.map(({ from, week: then, reason }): Line => {
      const told = { date: dayTitle(from, language), week: weekText(then, language), reason };
      return [styled("yellow", `  ${say(words.fromChange, language, told)}`)];
    }),
  ];
}

/** `dimos cal hours`: other weekly hours; whom they meet is shown before they are written. */
export const changeHours = onDesk(async (run, session) => {
  const typed = run.args.length > 0 ? run.args.join(" ") : await need(run, words.hours);
  if (typeof typed === "number") return typed;
  const week = weekTyped(typed);
  if ("unclear" in week)
    return fail(run, isTurned(week.unclear) ? "hours-turned" : "week-unclear", { value: week.unclear });
  const reason = textFlag(run, "reason") ?? (await need(run, words.reason));
  if (typeof reason === "number") return reason;
  const given = { ...whoseOf(run), ...fromOf(run, session), week, reason };
  const go = (dry: boolean) => session.desk.do("cal.hours", { ...given, dry });
  return changed(run, session, { go, done: words.hoursDone });
});

/** `dimos cal undo`: takes back the last change of weekly hours; what that meets is shown before. */
export const undoHours = onDesk(async (run, session) => {
  const given = { ...whoseOf(run), ...fromOf(run, session) };
  const go = (dry: boolean) => session.desk.do("cal.undo", { ...given, dry });
  return changed(run, session, { go, done: words.undoDone });
});

function fromOf(run: Run, { deps }: Session) {
  const from = textFlag(run, "from");
  return from === undefined ? {} : { from: daysTyped(from, deps.now()) };
}

type Weekly = OutputOf<"cal.hours">;
type Going = { go: (dry: boolean) => Promise<Weekly | Refusal | BadInput>; done: Words };

async function changed(run: Run, session: Session, { go, done: said }: Going): Promise<number> {
  const before = await go(true);
  if (isRefusal<Weekly, string>(before)) return refused(run, before);
  const { language } = run;
  const told = { date: dayTitle(before.from, language), week: weekText(before.week, language) };
  remark(run, [fill(said[language], told)], ...effectLines(before, language, "ahead"));
  if (!run.dryRun && !(await confirm(run, say(words.sure, language)))) return fail(run, "cancelled");
  const done = run.dryRun ? before : await go(false);
  if (isRefusal<Weekly, string>(done)) return refused(run, done);
  const { resource: _, booked, ...rest } = done;
  if (run.json) {
    const reading = await readingOf(run, session);
    const items = [{ ...rest, booked: booked.map((one) => itemOf(appointmentList, one, reading)) }];
    printJson(run, { query: whoseOf(run), items });
  } else if (run.quiet)
    print(
      run,
      booked.map(({ number }) => [number]),
    );
  else print(run, [[styled("green", "✓ "), fill(said[language], told)]]);
  if (run.dryRun) tellDry(run);
  const [first] = booked;
  if (first !== undefined) suggest(run, `dimos appointment move ${first.number} --at "…"`);
  else if (!run.dryRun && run.name === "cal.hours") suggest(run, "dimos cal undo");
  return exits.ok;
}
