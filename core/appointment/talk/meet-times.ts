import { type Context, type Input, run } from "../../conversation/flow.ts";
import { parseDay, startOfDay } from "../../law/athens.ts";
import { isRefusal } from "../../refusal.ts";
import { type Line, line } from "../../wording/line.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { holdTime, lookAt, moveOwn, timesOf, waitFor } from "../deeds.ts";
import { relativeIn, topicIn } from "./meet-said.ts";
import { afterTopic, ends, hostIn, phoneIn, type Slots, type Step, topicOf } from "./meet-slots.ts";

const spokenTimes = 2;

/** Begins with a host: two or three proposals first, unless they ask of one that they should have (`asksOfOwn`). */
export function begun(at: Slots, context: Context, asksOfOwn = false): Step {
  const { host, moving } = at;
  return run(lookAt({ host, moving }), at, ({ booked, proposals, days, cases, paused }): Step => {
    if (booked !== null && booked.startsAt !== null) {
      if (context.can.sync) return { move: "end", say: [line("appointment.has.phone")] };
      const { number, startsAt } = booked;
      const offer = (id: "move" | "cancel"): Option => {
        return {
          id: `appointment-${id}`,
          label: line(`appointment.${id}`),
          offer: `g:appointment-${id}:${number}`,
        };
      };
      const when = line("appointment.when", {
        host: hostIn({ ...at, host: booked.host }, context),
        when: { when: startsAt },
      });
      return { move: "end", say: [line("appointment.has"), when], offers: [offer("move"), offer("cancel")] };
    }
    if (asksOfOwn) return ends("appointment.not-yours", context);
    if (paused !== null) return pausedStep(paused, context);
    const next = { ...at, times: proposals, days, cases };
    return { move: "go", step: proposals.length === 0 ? "full" : "propose", slots: next };
  });
}

/** They did not come too often: the office books with them for a while. */
function pausedStep(until: string, context: Context): Step {
  const said = line("appointment.paused", { until: { day: new Date(until) }, phone: phoneIn(context) });
  return { move: "end", say: [said] };
}

const timeOption = (iso: string): Option => ({
  id: `t${String(Date.parse(iso))}`,
  label: line("appointment.time", { when: { when: new Date(iso) } }),
});
const timePicked = (id: string): string => new Date(Number(id.slice(1))).toISOString();
const dayOption = (day: string): Option => ({
  id: `d${day}`,
  label: line("appointment.day.one", { day: { day: startOfDay(parseDay(day)) } }),
});
const other: Option = { id: "other", label: line("appointment.other"), means: "other" };
const waits: Option = { id: "wait", label: line("appointment.wait") };

/** The proposals; on the phone two, with what is said of each short enough to be heard. */
export function askPropose({ times, host, moving }: Slots, { can, municipality }: Context): Prompt {
  const length = municipality.appointments?.hosts.find(({ id }) => id === host)?.length ?? 0;
  const say = [line("appointment.propose", { length: String(length) })];
  if (!can.sync) return choose(say, [...times.map(timeOption), other, ...(moving === null ? [waits] : [])]);
  return byKeys(times, say);
}

/** Two times on the phone, said in full, and another day. */
function byKeys(times: readonly string[], say: Line[]): Prompt {
  const offered = times.slice(0, spokenTimes);
  const [first, second] = offered.map((iso) => ({ when: new Date(iso) }));
  const keys = [
    ...(first === undefined ? [] : [line("appointment.propose.keys", { first })]),
    ...(second === undefined ? [] : [line("appointment.propose.next", { second })]),
    line("appointment.propose.other", { digit: { digit: String(offered.length + 1) } }),
  ];
  return { ...choose(say, [...offered.map(timeOption), other]), keys };
}

/** What was picked of the proposals, of a day, or of what is near. */
export function takeTime(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "text") {
    const times = at.times.map((iso) => ({ id: iso, at: new Date(iso) }));
    const said = relativeIn(input.text, times, context);
    return said === undefined ? toldEarly(input.text, at) : chosen(said, at, context);
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "other") return { move: "go", step: "day", slots: at };
  if (input.id === "wait") return waiting(at);
  return chosen(timePicked(input.id), at, context);
}

/** What it is about, said before it is asked, is kept; nothing else of a text chooses a time. */
function toldEarly(text: string, at: Slots): Step {
  const topic = at.moving === null ? topicIn(text) : "";
  if (topic === "") return { move: "again", say: [line("miss.choice")] };
  return { move: "again", say: [line("report.kept")], slots: { ...at, text: topicOf(topic) } };
}

function waiting(at: Slots): Step {
  return run(waitFor(at.host), at, () => ({ move: "end", say: [line("appointment.waits")] }));
}

export function askDay({ days }: Slots): Prompt {
  return choose([line("appointment.day")], days.map(dayOption));
}

export function takeDay(input: Input, at: Slots, context: Context): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "text") {
    const days = at.days.map((day) => ({ id: day, at: startOfDay(parseDay(day)) }));
    const said = relativeIn(input.text, days, context);
    return said === undefined ? toldEarly(input.text, at) : hoursOf(said, at);
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return hoursOf(input.id.slice(1), at);
}

function hoursOf(day: string, at: Slots): Step {
  const { host, moving } = at;
  return run(timesOf({ host, moving, day }), at, ({ times }): Step => {
    if (times.length === 0) return { move: "again", say: [line("appointment.gone")] };
    return { move: "go", step: "hour", slots: { ...at, times } };
  });
}

export function askHour({ times }: Slots): Prompt {
  const hours = times.map((iso): Option => ({
    ...timeOption(iso),
    label: line("appointment.hour.one", { when: { hour: new Date(iso) } }),
  }));
  return choose([line("appointment.hour")], hours);
}

/** Nothing is free. The first answer is to leave it. */
export function askFull(): Prompt {
  return choose(
    [line("appointment.full")],
    [
      { id: "no", label: line("menu.no"), means: "no" },
      { id: "yes", label: line("menu.yes"), means: "yes" },
    ],
  );
}

export function takeFull(input: Input, at: Slots): Step {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return input.id === "yes" ? waiting(at) : { move: "end", say: [line("appointment.left")] };
}

/** A time that was picked: kept while they are asked, or where an appointment is moved taken at once. */
function chosen(iso: string, at: Slots, context: Context): Step {
  if (at.moving !== null) return movedTo(iso, { ...at, moving: at.moving }, context);
  return run(holdTime({ host: at.host, at: iso }), at, (held): Step => {
    if (!isRefusal<{ until: string }, "slot-taken">(held))
      return at.text === ""
        ? { move: "go", step: "topic", slots: { ...at, at: iso } }
        : afterTopic({ ...at, at: iso }, context);
    return near("near" in held ? held.near : [], at);
  });
}

/** Somebody was quicker: the three nearest, or that there are none. */
export function near(times: readonly string[], at: Slots): Step {
  if (times.length === 0) return { move: "go", step: "full", slots: { ...at, times: [] } };
  return { move: "go", step: "near", slots: { ...at, times: [...times] } };
}

export function askNear({ times }: Slots, { can }: Context): Prompt {
  const say = [line("appointment.taken")];
  return can.sync ? byKeys(times, say) : choose(say, [...times.map(timeOption), other]);
}

/** The nearest to a time that turned out to be gone. */
export function nearTo(iso: string, at: Slots): Step {
  const { host, moving } = at;
  return run(timesOf({ host, moving, near: iso }), at, ({ times }) => near(times, at));
}

function movedTo(iso: string, at: Slots & { moving: string }, context: Context): Step {
  return run(moveOwn({ number: at.moving, at: iso }), at, (result): Step => {
    if (!isRefusal(result))
      return { move: "end", say: [line("appointment.moved", { when: { when: new Date(iso) } })] };
    switch (result.refused) {
      case "slot-taken":
        return nearTo(iso, at);
      case "same-time":
        return { move: "end", say: [line("appointment.kept")] };
      case "moved-enough":
      case "too-late":
        return ends(`appointment.${result.refused}`, context);
      case "not-booked":
        return { move: "end", say: [line("appointment.over")] };
      default:
        return ends("appointment.not-yours", context);
    }
  });
}
