import { deskRows } from "./desk-rows.ts";
import { kindNouns } from "./kind-nouns.ts";
import type { Noun } from "./noun.ts";

/** The first words of commands, in the order of the help. */
export const nouns: readonly Noun[] = [
  noun("tui", "work"),
  ...Object.values(kindNouns),
  {
    name: "stats",
    chapter: "work",
    summary: { el: "Αριθμοί: οι συναντήσεις", en: "Figures: the meetings" },
    aliases: ["στατιστικα"],
  },
  {
    name: "cal",
    chapter: "work",
    summary: {
      el: "Το ημερολόγιο των ραντεβού: ώρες, τι είναι ελεύθερο",
      en: "The calendar of appointments: hours, what is free",
    },
    aliases: ["ημερολογιο"],
  },
  {
    name: "outbox",
    chapter: "work",
    summary: {
      el: "Τα μηνύματα που φεύγουν: πού είναι το καθένα",
      en: "The messages that leave, and where each stands",
    },
    aliases: ["μηνυματα"],
  },
  {
    name: "staff",
    chapter: "work",
    summary: { el: "Ποιοι δουλεύουν εδώ, νέος λογαριασμός", en: "Who works here, a new account" },
    aliases: ["υπαλληλοι"],
  },
  {
    name: "log",
    chapter: "work",
    summary: { el: "Ποιος έκανε τι και πότε, και αν στέκει", en: "Who did what when, and whether it holds" },
    aliases: ["ιστορικο"],
  },
  noun("chat", "try"),
  noun("call", "try"),
  noun("seed", "try"),
  noun("serve", "running"),
  noun("init", "running"),
  noun("doctor", "running"),
  {
    name: "config",
    chapter: "running",
    summary: {
      el: "Ο δήμος: υπηρεσίες, κατηγορίες, λόγια",
      en: "The municipality: departments, categories, words",
    },
  },
  {
    name: "migrate",
    chapter: "running",
    summary: { el: "Η μορφή της βάσης", en: "The shape of the database" },
  },
  noun("backup", "running"),
  noun("restore", "running"),
  noun("completion", "running"),
  noun("help", "running"),
];

function noun(name: string, chapter: Noun["chapter"]): Noun {
  const summary = deskRows.find((row) => row.name === name)?.summary ?? { el: name, en: name };
  return { name, chapter, summary };
}
