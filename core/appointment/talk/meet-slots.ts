import { z } from "zod";
import type { Context, Move } from "../../conversation/flow.ts";
import { type Line, line } from "../../wording/line.ts";
import { plain } from "../../text/sanitize.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import { ways } from "../appointment.ts";

/** What is gathered of an appointment that somebody books or moves; instants are ISO 8601, days YYYY-MM-DD. */
export const slots = z.object({
  host: z.string(),
  /** The number of the appointment that is moved; null where it is a new one. */
  moving: z.string().nullable(),
  /** What is offered just now. */
  times: z.array(z.string()),
  days: z.array(z.string()),
  cases: z.array(z.object({ number: z.string(), text: z.string() })),
  /** The time that is kept for them; empty until there is one. */
  at: z.string(),
  text: z.string(),
  files: z.array(z.string()),
  case: z.string().nullable(),
  way: z.enum(ways),
  /** The mobile or e-mail that was typed, and as its owner recognises it. */
  typed: z.string().nullable(),
  to: z.string(),
});
export type Slots = z.infer<typeof slots>;
export type Step = Move<Slots>;

export const nothing: Slots = {
  ...{ host: "", moving: null, times: [], days: [], cases: [], at: "", text: "", files: [] },
  ...{ case: null, way: "video", typed: null, to: "" },
};

const longestTopic = 1000;

/** A topic as it is kept. */
export const topicOf = (text: string): string => plain(text, longestTopic, { lines: true }).trim();

/** What is asked once it is known what it is about. */
export function afterTopic(at: Slots, { can }: Context): Step {
  return can.register === "chat" && at.cases.length > 0
    ? { move: "go", step: "case", slots: at }
    : { move: "go", step: "way", slots: at };
}

/** The phone of whoever takes care of appointments. */
export function phoneIn({ municipality }: Context): { phone: string } {
  const { appointments, departments, phone } = municipality;
  return { phone: departments.find(({ id }) => id === appointments?.department)?.phone ?? phone };
}

/** Who is met, by name. */
export function hostIn({ host }: { host: string }, { municipality }: Context) {
  return municipality.appointments?.hosts.find(({ id }) => id === host)?.name ?? municipality.name;
}

/** The end, with a sentence that names the phone. */
export function ends(
  key:
    | "appointment.none"
    | "appointment.not-yours"
    | "appointment.moved-enough"
    | "appointment.too-late"
    | "appointment.code.over"
    | "appointment.code.many"
    | "appointment.staff-only"
    | "hearing.none"
    | "hearing.by-phone",
  context: Context,
): { move: "end"; say: Line[] } {
  return { move: "end", say: [line(key, { phone: phoneIn(context) })] };
}

/** Whom they want to meet, where several can be met. */
export function askWho(_: unknown, { municipality }: Context): Prompt {
  const hosts = municipality.appointments?.hosts ?? [];
  return choose(
    [line("appointment.who")],
    hosts.map(({ id, name }) => ({ id: `h-${id}`, label: line("appointment.who.one", { host: name }) })),
  );
}
