import { filesNamed, type Tellings } from "../verb/telling.ts";
import { channelWords } from "../words/channels.ts";
import { say } from "../words/words.ts";

/** What happens to requests without a verb of the office. */
export const requestTellings = {
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
  FollowerJoined: ({ text, files }, reading) => [
    say({ el: "Το είπε και άλλος: «{text}»", en: "Somebody else said so too: “{text}”" }, reading.language, {
      text,
    }),
    filesNamed(files, reading),
  ],
  HandlerLeft: ({ from }, { names, language }) => [
    say({ el: "Πίσω στην ουρά της υπηρεσίας", en: "Back in the department's queue" }, language),
    say({ el: "την είχε: {who}", en: "was with {who}" }, language, { who: names.clerk(from) }),
  ],
  FixConfirmed: (_, { language }) => [
    say({ el: "Μας είπαν ότι έγινε σωστά", en: "The resident says that it was done" }, language),
  ],
} as const satisfies Partial<Tellings>;
