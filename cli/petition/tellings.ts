import { dayOnly } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import type { Reading, Tellings } from "../verb/telling.ts";
import { say } from "../words/words.ts";
import { dutyWords, rejectionWords } from "./words.ts";

const on = (iso: string, language: Language) => dayOnly(new Date(iso), language);
type Counting = { el: `${string}{count}${string}`; en: `${string}{count}${string}` };
const counted = (words: Counting, count: number, { language }: Reading) =>
  say(words, language, { count: String(count) });

/** What happens to a petition, as its history has it. */
export const petitionTellings = {
  PetitionDrafted: ({ title }, { language }) => [
    say({ el: "Γράφτηκε: «{title}»", en: "Written: “{title}”" }, language, { title }),
  ],
  PetitionGathered: ({ supporters, until }, reading) => [
    counted({ el: "Υποστηρικτές: {count}", en: "Supporters: {count}" }, supporters, reading),
    say({ el: "απόφαση έως {day}", en: "decision by {day}" }, reading.language, {
      day: on(until, reading.language),
    }),
  ],
  PetitionAccepted: ({ until }, { language }) => [
    say({ el: "Άνοιξε για υπογραφές έως {day}", en: "Opened for signatures until {day}" }, language, {
      day: on(until, language),
    }),
  ],
  PetitionRejected: ({ rejection }, { language }) => [
    say({ el: "Απορρίφθηκε", en: "Rejected" }, language),
    rejectionWords[rejection.reason][language],
    rejection.other,
    rejection.text,
  ],
  PetitionHidden: ({ reason }, { language }) => [say({ el: "Κρύφτηκε", en: "Hidden" }, language), reason],
  PetitionLapsed: ({ supporters }, reading) => [
    say({ el: "Δεν μάζεψε υποστηρικτές στον χρόνο του", en: "Too few supporters in time" }, reading.language),
    counted({ el: "ήταν {count}", en: "there were {count}" }, supporters, reading),
  ],
  PetitionWithdrawn: (_, { language }) => [
    say({ el: "Το πήρε πίσω όποιος το έγραψε", en: "Withdrawn by its author" }, language),
  ],
  PetitionThresholdReached: ({ duty, signatures, due }, reading) => [
    counted({ el: "Έφτασε τις {count} υπογραφές", en: "{count} signatures reached" }, signatures, reading),
    dutyWords[duty][reading.language],
    say({ el: "έως {day}", en: "by {day}" }, reading.language, { day: on(due, reading.language) }),
  ],
  PetitionOnAgenda: ({ session, on: day }, { language }) => [
    say({ el: "Σε συνεδρίαση {day}", en: "On the agenda of {day}" }, language, { day: on(day, language) }),
    session,
  ],
  PetitionClosed: ({ counted: count }, reading) => [
    counted({ el: "Έληξε με υπογραφές: {count}", en: "Closed with signatures: {count}" }, count, reading),
  ],
  PetitionAnswered: ({ text }, { language }) => [
    say({ el: "Απάντηση: «{text}»", en: "Answer: “{text}”" }, language, { text }),
  ],
  SheetEntered: ({ sheet, lines, counted: count }, reading) => [
    say({ el: "Φύλλο {sheet}", en: "Sheet {sheet}" }, reading.language, { sheet }),
    counted({ el: "μετρούν: {count}", en: "count: {count}" }, count, reading),
    counted({ el: "γραμμές: {count}", en: "lines: {count}" }, lines, reading),
  ],
  SignaturesHeld: ({ why, count }, reading) => [
    counted({ el: "Υπογραφές σε έλεγχο: {count}", en: "Signatures held: {count}" }, count, reading),
    why,
  ],
  SignaturesReleased: ({ count }, reading) => [
    counted(
      { el: "Υπογραφές που μετρούν πάλι: {count}", en: "Signatures released: {count}" },
      count,
      reading,
    ),
  ],
  InvalidationProposed: ({ reason, count }, reading) => [
    counted({ el: "Πρόταση ακύρωσης: {count}", en: "Proposed invalid: {count}" }, count, reading),
    reason,
  ],
  InvalidationRefused: (_, { language }) => [
    say({ el: "Η πρόταση ακύρωσης αφέθηκε", en: "The proposal was dropped" }, language),
  ],
  SignaturesInvalidated: ({ proposedBy, count }, reading) => [
    counted({ el: "Άκυρες υπογραφές: {count}", en: "Signatures made invalid: {count}" }, count, reading),
    say({ el: "το πρότεινε: {name}", en: "proposed by: {name}" }, reading.language, {
      name: reading.names.clerk(proposedBy),
    }),
  ],
  SignaturesCommitted: ({ added, removed, counted: count, root }, reading) => [
    counted(
      { el: "Υπογραφές στο τέλος της ημέρας: {count}", en: "Signatures at the day's end: {count}" },
      count,
      reading,
    ),
    `+${added} −${removed}`,
    root.slice(0, 12),
  ],
  SignersAnonymised: ({ count }, reading) => [
    counted(
      { el: "Έγιναν ανώνυμοι όσοι υπέγραψαν: {count}", en: "Signers made anonymous: {count}" },
      count,
      reading,
    ),
  ],
} as const satisfies Partial<Tellings>;
