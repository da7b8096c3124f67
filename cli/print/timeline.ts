import type { Actor } from "../../core/case/actor.ts";
import type { RequestEvent, RequestEventType } from "../../core/request/events.ts";
import { filesNamed, type Reading, type Telling } from "../verb/telling.ts";
import { verbTimeline } from "../verbs.ts";
import { channelWords } from "../words/channels.ts";
import { say } from "../words/words.ts";

type Timeline = { readonly [T in RequestEventType]: Telling<T> };

/** What happens to cases without a verb of the office. */
const others = {
  RequestOpened: ({ channel, incomplete }, { language }) => [
    say({ el: "Ήρθε από: {channel}", en: "Received by: {channel}" }, language, {
      channel: channelWords[channel][language],
    }),
    incomplete ? say({ el: "δεν ολοκληρώθηκε", en: "not completed" }, language) : null,
  ],
  ResidentWrote: ({ text, files }, reading) => [
    say({ el: "Μήνυμα από δημότη: «{text}»", en: "The resident wrote: “{text}”" }, reading.language, {
      text,
    }),
    filesNamed(files, reading),
  ],
  FixConfirmed: (_, { language }) => [
    say({ el: "Μας είπαν ότι έγινε σωστά", en: "The resident says that it was done" }, language),
  ],
} as const satisfies Partial<Timeline>;

const timeline: Timeline = { ...others, ...verbTimeline };

/** What happened, as one sentence for the timeline. */
export function eventSentence(event: RequestEvent, reading: Reading): string {
  const telling = timeline[event.type] as (
    event: RequestEvent,
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
