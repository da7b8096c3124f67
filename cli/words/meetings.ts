import type { Ending, TrailWord } from "../../core/call/call.ts";
import type { Side } from "../../core/call/link.ts";
import type { Words } from "./words.ts";

/** What happened in a meeting, as its record has it. `detail` stands behind. */
export const trailWords: Readonly<Record<TrailWord, Words>> = {
  waits: { el: "Στην αναμονή", en: "In the waiting room" },
  started: { el: "Άρχισε", en: "Begun" },
  joined: { el: "Μπήκε", en: "Joined" },
  left: { el: "Βγήκε", en: "Left" },
  extended: { el: "Παρατάθηκε έως", en: "Made longer, until" },
  device: { el: "Συνέχισε από άλλη συσκευή, με κωδικό", en: "Went on from another device, by a code" },
  third: { el: "Δόθηκε σύνδεσμος σε βοηθό", en: "A helper was given a link" },
  "asked-phone": { el: "Ζήτησε τηλεφώνημα", en: "Asked to be rung up" },
  lost: { el: "Η αίθουσα χάθηκε και ξανάνοιξε", en: "The room was lost and opened again" },
  moved: { el: "Άλλαξε ώρα", en: "Moved" },
  note: { el: "Σημείωση", en: "Note" },
  ended: { el: "Τελείωσε", en: "Ended" },
};

export const sideWords: Readonly<Record<Side, Words>> = {
  resident: { el: "δημότης", en: "resident" },
  host: { el: "δήμος", en: "municipality" },
  third: { el: "βοηθός", en: "helper" },
  kiosk: { el: "κέντρο", en: "centre" },
};

export const endingWords: Readonly<Record<Ending, Words>> = {
  time: { el: "στην ώρα της", en: "at its time" },
  host: { el: "την έκλεισε ο δήμος", en: "closed by the municipality" },
  missed: { el: "δεν ήρθε κανείς", en: "nobody came" },
  phone: { el: "συνέχισε με τηλέφωνο", en: "went on by phone" },
  cancelled: { el: "ακυρώθηκε", en: "cancelled" },
};

export const meetingWords = {
  link: { el: "Σύνδεσμος για: {name}", en: "Link for: {name}" },
  bound: {
    el: "Δένεται με τη συσκευή που τον ανοίγει πρώτη. Ο προηγούμενος δεν ισχύει πια.",
    en: "It belongs to the device that opens it first. The one before is no longer good.",
  },
  code: { el: "Κωδικός για: {name}", en: "Code for: {name}" },
  typed: {
    el: "Γράφεται μία φορά στη σελίδα {address} της συσκευής. Ο προηγούμενος δεν ισχύει πια.",
    en: "It is typed once on the device, on the page {address}. The one before is no longer good.",
  },
  record: { el: "Συνάντηση της υπόθεσης {number}", en: "Meeting of case {number}" },
  planned: { el: "Ορίστηκε", en: "Planned" },
  unrecorded: {
    el: "Δεν γράφτηκε ούτε ήχος ούτε εικόνα.",
    en: "Neither sound nor picture was recorded.",
  },
  figures: { el: "Συναντήσεις {from} έως {until}", en: "Meetings {from} to {until}" },
  calls: { el: "Συναντήσεις", en: "Meetings" },
  met: { el: "Έγιναν", en: "Took place" },
  missed: { el: "Δεν ήρθε κανείς", en: "Nobody came" },
  phone: { el: "Με τηλέφωνο", en: "By phone" },
  notBegun: { el: "Δεν άρχισαν από τον δήμο", en: "Not begun by the municipality" },
  cancelled: { el: "Ακυρώθηκαν", en: "Cancelled" },
  inTime: { el: "Άρχισαν στην ώρα (έως 2 λεπτά)", en: "Begun in time (within 2 minutes)" },
  extended: { el: "Παρατάθηκαν", en: "Made longer" },
  waitingDays: { el: "Αναμονή, διάμεση (ημέρες)", en: "Waiting, median (days)" },
} as const satisfies Record<string, Words>;
