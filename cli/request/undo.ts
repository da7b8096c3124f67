import type { Undoable } from "../../core/request/request.ts";
import { exits } from "../exit-codes.ts";
import type { Verb } from "../verb/verb.ts";
import { say, type Words } from "../words/words.ts";

const acts: Readonly<Record<Undoable, Words>> = {
  RequestAssigned: { el: "η ανάθεση", en: "who has it" },
  RequestReleased: { el: "η επιστροφή στην ουρά", en: "putting it back into the queue" },
  StageChanged: { el: "η αλλαγή σταδίου", en: "the change of stage" },
  CategoryChanged: { el: "η αλλαγή κατηγορίας", en: "the change of category" },
  DepartmentChanged: { el: "η μεταβίβαση", en: "the move to another department" },
  ReplySent: { el: "η απάντηση, πριν φύγει", en: "the reply, before it left" },
  ResidentAsked: { el: "η ερώτηση, πριν φύγει", en: "the question, before it left" },
  RequestClosed: { el: "το κλείσιμο", en: "the closing" },
};

/** Takes back one's own last act on a case, before anybody has been told of it. */
export const undo = {
  name: "case.undo",
  on: ["request"],
  summary: { el: "Αναίρεση της τελευταίας πράξης", en: "Take back the last act" },
  aliases: ["αναιρεση"],
  examples: ["dimos case undo 417293613"],
  asks: {},
  input: () => ({}),
  done: { el: "{number}  αναιρέθηκε", en: "{number}  taken back" },
  refusals: {
    "nothing-to-undo": {
      exit: exits.rule,
      what: {
        el: "Στην υπόθεση {number} δεν υπάρχει τι να αναιρεθεί.",
        en: "There is nothing to take back in case {number}.",
      },
      why: {
        el: "Αναιρείται μόνο η δική σας τελευταία πράξη, μέσα σε δέκα λεπτά.",
        en: "Only your own last act can be taken back, within ten minutes.",
      },
      next: "dimos case show {number}",
    },
    "words-left": {
      exit: exits.rule,
      what: {
        el: "Στην υπόθεση {number} το μήνυμα έφυγε ήδη.",
        en: "The message of case {number} has left already.",
      },
      why: {
        el: "Δεν αναιρείται πια. Αλλάξτε την ξανά, και ο δημότης θα το μάθει.",
        en: "It cannot be taken back. Change it again, and the resident will hear of it.",
      },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    ActUndone: ({ of }, { language }) => [
      say({ el: "Αναιρέθηκε {act}", en: "Taken back: {act}" }, language, { act: acts[of][language] }),
    ],
  },
  screen: {
    key: "z",
    short: { el: "αναίρεση", en: "undo" },
    long: {
      el: "Αναιρεί ό,τι κάνατε τελευταίο, πριν το μάθει ο δημότης",
      en: "Takes back what you did last, before the resident hears of it",
    },
    atOnce: true,
    done: {
      el: "{number}: αναιρέθηκε. Στον δημότη δεν έφυγε τίποτα.",
      en: "{number}: taken back. Nothing left for the resident.",
    },
  },
} as const satisfies Verb<"case.undo">;
