import { groupTracking } from "../../core/number/tracking.ts";
import { declineReasons, type Outcome } from "../../core/request/request.ts";
import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import { filesNamed } from "../verb/telling.ts";
import { type Choice, type Place, type Values, type Verb, whileOpen } from "../verb/verb.ts";
import { outcomeWords, reasonWords } from "../words/closing.ts";
import { say, type Words } from "../words/words.ts";

type Reason = Outcome["reason"];

/** Closes a case: as done with a proof, or with an honest reason. */
export const close = {
  name: "case.close",
  on: ["request"],
  summary: { el: "Κλείσιμο με απόδειξη ή με τον λόγο", en: "Close with a proof or a reason" },
  aliases: ["κλεισιμο"],
  examples: [
    "dimos case close 417293613 --done --photo photo.jpg",
    'dimos case close 417293613 --reason not-ours --text "Ο δρόμος είναι της Περιφέρειας"',
    "dimos case close 417293613 --reason duplicate --of 802551942",
  ],
  asks: {
    reason: {
      as: "one-of",
      flag: {
        term: "--reason <REASON>",
        choices: ["done", ...declineReasons],
        el: "πώς κλείνει",
        en: "how it closes",
      },
      question: { el: "Πώς κλείνει η υπόθεση;", en: "How does the case close?" },
      options: closings,
      switches: [
        {
          term: "--done",
          el: "έγινε: θέλει φωτογραφία ή δυο λόγια",
          en: "done: needs a photo or a few words",
        },
      ],
    },
    text: { as: "text", flag: flagTable.text, question: told, most: 2000 },
    photo: {
      as: "files",
      flag: {
        term: "--photo <FILE>",
        many: "each",
        el: "φωτογραφία, και πολλές φορές",
        en: "a photo; may be repeated",
      },
      question: {
        el: "Πού είναι η φωτογραφία; Γράψτε τη διαδρομή του αρχείου ή σύρετέ το εδώ.",
        en: "Where is the photo? Type the path of the file or drop it here.",
      },
    },
    of: {
      as: "number",
      flag: { term: "--of <NUMBER>", el: "η υπόθεση όπου συνεχίζεται", en: "the case in which it goes on" },
      question: {
        el: "Με ποια υπόθεση είναι ίδια; Γράψτε τα εννέα ψηφία εκείνης.",
        en: "Which case does it duplicate? Type its nine digits.",
      },
    },
  },
  rest: "text",
  input: ({ reason, text, of }, files) => ({
    reason: reason as Reason,
    text,
    proof: [...files],
    duplicateOf: of,
  }),
  sure: {
    from: 2,
    el: "Κλείνουν {count} υποθέσεις και οι δημότες ειδοποιούνται. Συνεχίζουμε;",
    en: "{count} cases will be closed and the residents told. Go on?",
  },
  value: ({ reason, of }, { language }, became) => {
    const other = of === undefined ? "" : groupTracking(of);
    return became === undefined ? other : say(reasonWords[reason as Reason], language, { other });
  },
  done: { el: "{number}  έκλεισε: {value}", en: "{number}  closed: {value}" },
  refusals: {
    "no-proof": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
      why: {
        el: "Για να κλείσει με «έγινε», βάλτε φωτογραφία ή γράψτε τι έγινε.",
        en: "To close it as done, add a photo or a few words about what was done.",
      },
      next: "dimos case close {number} --done --photo photo.jpg",
    },
    "no-reason": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
      why: { el: "Ο δημότης θα διαβάσει το γιατί: γράψτε το.", en: "The resident will read why: write it." },
      next: 'dimos case close {number} --reason cannot --text "…"',
    },
    "no-original": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
      why: { el: "Λείπει ο αριθμός της άλλης υπόθεσης.", en: "The number of the other case is missing." },
      next: "dimos case close {number} --reason duplicate --of …",
    },
    "closed-original": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
      why: {
        el: "Η άλλη υπόθεση έχει κλείσει: δώστε εκείνη που μένει ανοιχτή.",
        en: "The other case is closed: give the one that stays open.",
      },
      next: "dimos case list",
    },
    "unknown-original": {
      exit: exits.notFound,
      what: { el: "Δεν υπάρχει υπόθεση {value}.", en: "There is no case {value}." },
      why: {
        el: "Η διπλή υπόθεση πρέπει να δείχνει σε μία που υπάρχει.",
        en: "A duplicate must name a case that exists.",
      },
      next: "dimos case list --closed",
    },
  },
  timeline: {
    RequestClosed: ({ outcome }, reading) => [
      say({ el: "Έκλεισε: {reason}", en: "Closed: {reason}" }, reading.language, {
        reason: outcomeWords(outcome, reading.language),
      }),
      outcome.text,
      filesNamed(outcome.proof, reading),
    ],
  },
  screen: {
    key: "c",
    short: { el: "κλείσιμο", en: "close" },
    long: { el: "Κλείνει, με απόδειξη ή με τον λόγο", en: "Closes, with a proof or with the reason" },
    foot: whileOpen,
    draft: { el: "κλείσιμο", en: "closing" },
    done: { el: "{number}: η υπόθεση έκλεισε.", en: "{number} is closed." },
  },
} as const satisfies Verb<"case.close">;

const ways: readonly { reason: Reason; then: readonly string[]; label: Words }[] = [
  {
    reason: "done",
    then: ["text"],
    label: { el: "Έγινε: δυο λόγια για το τι έγινε", en: "Done: a few words about what was done" },
  },
  {
    reason: "done",
    then: ["photo", "text"],
    label: { el: "Έγινε: με φωτογραφία", en: "Done: with a photo" },
  },
  { reason: "cannot", then: ["text"], label: { el: "Δεν μπορεί να γίνει", en: "It cannot be done" } },
  {
    reason: "not-ours",
    then: ["text"],
    label: { el: "Δεν είναι αρμοδιότητα του δήμου", en: "Not a matter of the municipality" },
  },
  {
    reason: "nothing-found",
    then: ["text"],
    label: { el: "Πήγαμε και δεν βρέθηκε τίποτα", en: "We went and found nothing" },
  },
  {
    reason: "duplicate",
    then: ["of"],
    label: { el: "Διπλή: συνεχίζεται σε άλλη υπόθεση", en: "Duplicate: it goes on in another case" },
  },
];

/** The ways to close a case, and what each needs. */
function closings({ language }: Place): Choice[] {
  return ways.map(({ reason, then, label }) => ({ label: label[language], values: { reason }, then }));
}

const questions: Readonly<Record<string, Words>> = {
  done: { el: "Τι έγινε; Το διαβάζει ο δημότης.", en: "What was done? The resident reads it." },
  "not-ours": {
    el: "Ποιου αρμοδιότητα είναι; Το διαβάζει ο δημότης.",
    en: "Whose matter is it? The resident reads it.",
  },
  cannot: {
    el: "Γιατί δεν μπορεί να γίνει; Το διαβάζει ο δημότης.",
    en: "Why can it not be done? The resident reads it.",
  },
  "nothing-found": {
    el: "Πότε πήγατε και τι είδατε; Το διαβάζει ο δημότης.",
    en: "When did you go and what did you see? The resident reads it.",
  },
};
const beside: Words = {
  el: "Θέλετε να πείτε δυο λόγια στον δημότη; Αν όχι, πατήστε Enter.",
  en: "A few words to the resident with it? If not, press Enter.",
};

/** What the resident is told, by how the case closes; a photo needs no words. */
function told({ reason = "" }: Values, files: number): Words {
  return files > 0 ? beside : (questions[reason] ?? beside);
}
