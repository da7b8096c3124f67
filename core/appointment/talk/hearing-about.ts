import type { Context, Input } from "../../conversation/flow.ts";
import { weekdayName } from "../../greek/dates.ts";
import { athensDay } from "../../law/athens.ts";
import { isRefusal } from "../../refusal.ts";
import { shorten } from "../../text/cut.ts";
import { plain } from "../../text/sanitize.ts";
import { type Line, line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { askers } from "../appointment.ts";
import { diaryOf } from "../diary.ts";
import { weekdaysOf } from "../hours.ts";
import type { HearingSlots, HearingStep } from "./hearing-slots.ts";
import { hostIn } from "./meet-slots.ts";

const longestName = 80;
const longestTopic = 1000;
const longestDays = 150;
const shownTopic = 120;
const unclear: HearingStep = { move: "again", say: [line("miss.choice")] };

export function askAsker(): Prompt {
  return choose(
    [line("hearing.asker")],
    askers.map((id): Option => ({ id, label: line(`hearing.asker.${id}`) })),
  );
}

export function takeAsker(input: Input, at: HearingSlots): HearingStep {
  const asker = askers.find((each) => input.kind === "option" && each === input.id);
  if (asker === undefined) return unclear;
  const next = { ...at, asker };
  return asker === "resident"
    ? { move: "go", step: "name", slots: { ...next, of: "" } }
    : { move: "go", step: "of", slots: next };
}

const written = (ask: Line): Prompt => ({ say: [ask], want: { kind: "text" }, options: [] });

export function askOf({ asker }: HearingSlots): Prompt {
  return written(line(asker === "association" ? "hearing.of.association" : "hearing.of.business"));
}
export const askName = (): Prompt => written(line("hearing.name"));
export const askTopic = (): Prompt => written(line("hearing.topic"));

/** Words of theirs for one slot, and the step that follows. */
function takeWords(slot: "of" | "name" | "text", then: string, most: number) {
  return (input: Input, at: HearingSlots): HearingStep => {
    const typed = input.kind === "text" ? input.text : "";
    const text = plain(typed, most, { lines: slot === "text" }).trim();
    if (text.length < 2) return { move: "again", say: [line("hearing.short")] };
    return { move: "go", step: then, slots: { ...at, [slot]: text } };
  };
}
export const takeOf = takeWords("of", "name", longestName);
export const takeName = takeWords("name", "topic", longestName);
export const takeTopic = takeWords("text", "centre", longestTopic);

export function askCentre(_: unknown, { municipality: { appointments, offices } }: Context): Prompt {
  const any: Option = { id: "any", label: line("hearing.any"), means: "none" };
  const all = (appointments?.centres ?? []).flatMap(({ id, office }): Option[] => {
    const there = offices.find((each) => each.id === office);
    return there === undefined
      ? []
      : [{ id: `c-${id}`, label: line("hearing.centre.one", { office: there.name }) }];
  });
  return choose([line("hearing.centre")], [...all, any]);
}

export function takeCentre(input: Input, at: HearingSlots): HearingStep {
  if (input.kind !== "option") return unclear;
  const centre = input.id === "any" ? null : input.id.slice(2);
  return { move: "go", step: "days", slots: { ...at, centre } };
}

/** The days of the week on which the host is met; other words are taken as they are. */
export function askDays({ host }: HearingSlots, { municipality, now }: Context): Prompt {
  const diary = diaryOf(municipality, { host });
  const days = isRefusal(diary) ? [] : weekdaysOf(athensDay(now), diary);
  const any: Option = { id: "any", label: line("hearing.day.any"), means: "none" };
  const options = days.map((day): Option => {
    const named = { el: weekdayName(day, "el"), en: weekdayName(day, "en") };
    return { id: `d${String(day)}`, label: line("hearing.day.one", { day: named }) };
  });
  return { say: [line("hearing.days")], want: { kind: "text" }, options: [...options, any] };
}

export function takeDays(input: Input, at: HearingSlots, { language }: Context): HearingStep {
  const go = (days: string): HearingStep => ({ move: "go", step: "confirm", slots: { ...at, days } });
  if (input.kind === "option")
    return go(input.id === "any" ? "" : weekdayName(Number(input.id.slice(1)), language));
  const days = input.kind === "text" ? plain(input.text, longestDays).trim() : "";
  return days.length < 2 ? unclear : go(days);
}

export function askConfirm(at: HearingSlots, context: Context): Prompt {
  const text = shorten(at.text.replace(/\s+/gu, " "), shownTopic);
  return choose(
    [line("hearing.confirm", { host: hostIn(at, context), text })],
    [
      { id: "yes", label: line("hearing.confirm.yes"), means: "yes" },
      { id: "no", label: line("hearing.confirm.no"), means: "no" },
    ],
  );
}
