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
  unreached: {
    el: "Δεν φτάνει μήνυμα σε αυτό το τηλέφωνο. Πείτε το εσείς: {phone}.",
    en: "No message reaches this telephone. Tell them yourself: {phone}.",
  },
  near: { el: "Ελεύθερες κοντά: {times}", en: "Free nearby: {times}" },
} as const satisfies Record<string, Words>;
