import type { Actor } from "../../core/case/actor.ts";
import type { CaseEvent } from "../../core/cases.ts";
import { kindTellings } from "../kinds.ts";
import type { Reading, Telling, Tellings } from "../verb/telling.ts";
import { verbTimeline } from "../verbs.ts";
import { say } from "../words/words.ts";

/** What stands in the history: of what verbs do, and of what else happens to each kind of case. */
const timeline: Tellings = {
  ...verbTimeline,
  ...kindTellings,
};

/** What happened, as one sentence for the timeline. */
export function eventSentence(event: CaseEvent, reading: Reading): string {
  const telling = timeline[event.type] as (
    event: CaseEvent,
    reading: Reading,
  ) => ReturnType<Telling<"NoteAdded">>;
  return telling(event, reading)
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

const doers = {
  resident: { el: "δημότης", en: "resident" },
  desk: { el: "αυτόματα", en: "automatically" },
} as const;

/** Who did it. */
export function actorName(by: Actor, { names, language }: Pick<Reading, "names" | "language">): string {
  return by.kind === "staff" ? names.clerk(by.id) : say(doers[by.kind], language);
}
