import type { Words } from "../words/words.ts";

export const bookWords = {
  at: { flag: "--at", el: "Πότε; Όπως 3/12/2026 10:20:", en: "When? Like 3/12/2026 10:20:" },
  text: { flag: "--text", el: "Ποιο είναι το θέμα;", en: "What is it about?" },
  name: {
    flag: "--name",
    optional: true,
    el: "Όνομα; (κενό αν δεν δόθηκε)",
    en: "Name? (empty if not given)",
  },
  phone: { flag: "--phone", optional: true, el: "Τηλέφωνό του:", en: "Their phone:" },
} as const;

export const bookedWords = {
  done: { el: "{number}  κλείστηκε: {when}", en: "{number}  booked: {when}" },
  asked: { el: "{number}  ζητά ακρόαση", en: "{number}  asks for a hearing" },
  near: { el: "Ελεύθερες κοντά: {times}", en: "Free nearby: {times}" },
} as const satisfies Record<string, Words>;

export const calendarWords = {
  closed: { el: "κλειστά", en: "closed" },
  free: { el: "ελεύθερα {count}", en: "{count} free" },
  opened: { el: "άνοιξε {from}–{to}: {reason}", en: "opened {from}–{to}: {reason}" },
  shut: { el: "έκλεισε {from}–{to}: {reason}", en: "closed {from}–{to}: {reason}" },
  meets: {
    el: "Μένουν κλεισμένα εκείνη την ώρα, ώσπου να τα αλλάξετε: {count}",
    en: "These stay booked at that time, until you move them: {count}",
  },
  meetsNone: { el: "Δεν πέφτει πάνω σε κανένα ραντεβού.", en: "It meets no appointment." },
  sure: { el: "Να γραφτεί;", en: "Write it?" },
  date: { flag: "DATE", el: "Ποια ημέρα; Όπως 24/12/2026:", en: "Which day? Like 24/12/2026:" },
  reason: { flag: "--reason", el: "Γιατί;", en: "Why?" },
  openDone: { el: "{date}  ανοιχτά {from}–{to}", en: "{date}  open {from}–{to}" },
  closeDone: { el: "{date}  κλειστά {from}–{to}", en: "{date}  closed {from}–{to}" },
} as const;
