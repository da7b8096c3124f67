import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Writes to the resident. */
export const reply = {
  name: "case.reply",
  on: ["request"],
  summary: { el: "Μήνυμα στον δημότη", en: "Write to the resident" },
  aliases: ["απαντηση"],
  examples: ['dimos case reply 417293613 "Ερχόμαστε την Τρίτη το πρωί."'],
  asks: {
    text: {
      as: "text",
      flag: flagTable.text,
      question: { el: "Απάντηση στον δημότη.", en: "A reply to the resident." },
      most: 4000,
    },
  },
  input: ({ text = "" }) => ({ text }),
  done: { el: "{number}  το μήνυμα φεύγει", en: "{number}  message on its way" },
  timeline: {
    ReplySent: ({ text }, { language }) => [
      say({ el: "Μήνυμα προς δημότη: «{text}»", en: "To the resident: “{text}”" }, language, { text }),
    ],
  },
  screen: {
    key: "r",
    short: { el: "απάντηση", en: "reply" },
    long: {
      el: "Μήνυμα στον δημότη· το βλέπετε πριν φύγει",
      en: "A message to the resident; you see it before it leaves",
    },
    foot: () => true,
    draft: { el: "απάντηση στον δημότη", en: "reply" },
    done: { el: "{number}: η απάντηση μπήκε στα εξερχόμενα.", en: "{number}: the reply is in the outbox." },
  },
} as const satisfies Verb<"case.reply">;
