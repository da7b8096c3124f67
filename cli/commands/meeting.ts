import type { TrailEntry } from "../../core/call/call.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import { terminal as harmless } from "../../core/text/sanitize.ts";
import type { Run } from "../action.ts";
import { instantTyped } from "../appointment/when.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import { tellDry } from "../print/dry.ts";
import { print, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { fit } from "../print/width.ts";
import { onDesk, refused } from "../session.ts";
import { endingWords, meetingWords, sideWords, trailWords } from "../words/meetings.ts";
import { say } from "../words/words.ts";

const label = 34;
const dayMs = 86_400_000;

/** `dimos appointment link`: a fresh link to the page of whoever receives. */
export const giveLink = onDesk(async (run, session) => {
  const given = await session.desk.do("appointment.link", { of: textFlag(run, "host") });
  if (isRefusal(given)) return refused(run, given);
  const { of, address } = given;
  if (run.json) printJson(run, { items: [{ of: of.id, address }] });
  else if (run.quiet) print(run, [[address]]);
  else
    print(run, [
      [styled("green", "✓ "), say(meetingWords.link, run.language, { name: of.name[run.language] })],
      [styled("cyan", address)],
    ]);
  remark(run, [say(meetingWords.bound, run.language)]);
  return told(run);
});

/** `dimos appointment device`: a fresh code for the device of a centre. */
export const giveCode = onDesk(async (run, session) => {
  const given = await session.desk.do("appointment.device", { of: textFlag(run, "centre") });
  if (isRefusal(given)) return refused(run, given);
  const { of, token, address } = given;
  if (run.json) printJson(run, { items: [{ of: of.id, code: token, address }] });
  else if (run.quiet) print(run, [[token]]);
  else
    print(run, [
      [styled("green", "✓ "), say(meetingWords.code, run.language, { name: of.name[run.language] })],
      [styled("cyan", token)],
    ]);
  remark(run, [say(meetingWords.typed, run.language, { address })]);
  return told(run);
});

function told(run: Run): number {
  if (run.dryRun) tellDry(run);
  return exits.ok;
}

/** `dimos appointment record`: one page for whoever asks later. */
export const showRecord = onDesk(async (run, session) => {
  const [number = ""] = run.args;
  const found = await session.desk.do("appointment.record", { number });
  if (isRefusal(found)) return refused(run, found, { number });
  const { call, trail } = found;
  if (run.json) {
    const { startsAt, endsAt, startedAt, endedAt, ending } = call;
    const happened = trail.map(({ call: _, ...entry }) => entry);
    printJson(run, {
      query: { number },
      items: [{ number: found.number, startsAt, endsAt, startedAt, endedAt, ending, trail: happened }],
    });
    return exits.ok;
  }
  const { language } = run;
  print(run, [
    [styled("bold", say(meetingWords.record, language, { number: groupTracking(found.number) }))],
    [
      styled("dim", fit(say(meetingWords.planned, language), 12)),
      `${writtenDate(call.startsAt, language)} – ${writtenDate(call.endsAt, language)}`,
    ],
    [],
    ...trail.map((entry) => lineOf(entry, language)),
    [],
    [say(meetingWords.unrecorded, language)],
  ]);
  return exits.ok;
});

function lineOf({ at, what, side, detail }: TrailEntry, language: Language): Line {
  const who = side === null ? "" : ` (${sideWords[side][language]})`;
  return [
    styled("dim", `${secondOf(at)}  `),
    `${trailWords[what][language]}${who}${detailOf(what, detail, language)}`,
  ];
}

function detailOf(what: TrailEntry["what"], detail: string | null, language: Language): string {
  if (detail === null || what === "joined" || what === "left" || what === "waits") return "";
  if (what === "extended") return ` ${writtenDate(new Date(detail), language)}`;
  if (what === "ended" && detail in endingWords)
    return `: ${endingWords[detail as keyof typeof endingWords][language]}`;
  return what === "note" ? `: ${harmless(detail)}` : "";
}

const seconds = new Intl.DateTimeFormat("el-GR", {
  timeZone: "Europe/Athens",
  hourCycle: "h23",
  ...({ hour: "2-digit", minute: "2-digit", second: "2-digit" } as const),
});

function secondOf(at: Date): string {
  return seconds.format(at);
}

/** `dimos stats calls`: figures of the office. */
export const showFigures = onDesk(async (run, session) => {
  const day = (name: string) => {
    const typed = textFlag(run, name);
    return typed === undefined ? undefined : instantTyped(`${typed} 0:00`, session.deps.now());
  };
  const [from, last] = [day("from"), day("until")];
  const end = last === undefined ? undefined : new Date(new Date(last).getTime() + dayMs);
  const until = end === undefined ? undefined : Number.isNaN(end.getTime()) ? last : end.toISOString();
  const found = await session.desk.do("stats.calls", { from, until });
  if (isRefusal(found)) return refused(run, found);
  if (run.json) printJson(run, { query: { from: found.from, until: found.until }, items: [found] });
  else print(run, figuresOf(found, run.language));
  return exits.ok;
});

function figuresOf(
  figures: {
    from: string;
    until: string;
    begun: number;
    inTime: number;
    waitingDays: number | null;
  } & Readonly<Record<"calls" | "met" | "missed" | "phone" | "notBegun" | "cancelled" | "extended", number>>,
  language: Language,
): Line[] {
  const on = (iso: string) => writtenDate(new Date(iso), language);
  const names = ["calls", "met", "missed", "phone", "notBegun", "cancelled", "extended"] as const;
  const fact = (name: keyof typeof meetingWords, value: string): Line => [
    styled("dim", fit(meetingWords[name][language], label)),
    value,
  ];
  const share = figures.begun === 0 ? "–" : `${figures.inTime}/${figures.begun}`;
  return [
    [
      styled(
        "bold",
        say(meetingWords.figures, language, { from: on(figures.from), until: on(figures.until) }),
      ),
    ],
    ...names.map((name) => fact(name, String(figures[name]))),
    fact("inTime", share),
    fact("waitingDays", figures.waitingDays === null ? "–" : String(figures.waitingDays)),
  ];
}
