import type { Chapter } from "../table/noun.ts";
import type { Words } from "./words.ts";

/** The words around the help. */
export const helpWords = {
  what: {
    el: "Το γραφείο εξυπηρέτησης του δήμου, από το τερματικό.",
    en: "The municipality's service desk, from the terminal.",
  },
  bare: {
    el: "Χωρίς εντολή ανοίγει η οθόνη του υπαλλήλου.",
    en: "Without a command the clerk's screen opens.",
  },
  command: { el: "ΕΝΤΟΛΗ", en: "COMMAND" },
  flags: { el: "ΕΠΙΛΟΓΕΣ", en: "FLAGS" },
  verbs: { el: "ΕΝΤΟΛΕΣ", en: "COMMANDS" },
  everywhere: { el: "ΠΑΝΤΟΥ", en: "EVERYWHERE" },
  examples: { el: "ΠΑΡΑΔΕΙΓΜΑΤΑ", en: "EXAMPLES" },
  more: { el: "Περισσότερα: {command}", en: "More: {command}" },
  alone: { el: "σκέτη σημαίνει: {verb}", en: "alone: {verb}" },
  numbers: {
    el: "Οι αριθμοί γράφονται με ή χωρίς κενά. Με «-» διαβάζονται από την είσοδο.",
    en: "Numbers are written with or without spaces. With “-” they are read from standard input.",
  },
  choices: { el: "{choices}", en: "{choices}" },
  codes: { el: "Κωδικοί εξόδου, για σενάρια:", en: "How each command ends, for scripts:" },
  settings: {
    el: "Ρυθμίσεις: από το περιβάλλον ή από αρχείο .env στον φάκελο όπου βρίσκεστε.",
    en: "Settings: from the environment, or a .env file in the current folder.",
  },
  topics: {
    el: "exit-codes, environment, schema ή μια εντολή",
    en: "exit-codes, environment, schema or a command",
  },
  schemas: {
    el: "Τι γράφει το --json, ως JSON Schema: {command} ΟΝΟΜΑ, για ένα από αυτά:",
    en: "What --json writes, as JSON Schema: {command} NAME, for one of these:",
  },
} as const satisfies Record<string, Words>;

/** The titles of the chapters. */
export const chapterWords = {
  work: { el: "ΔΟΥΛΕΙΑ", en: "WORK" },
  try: { el: "ΔΟΚΙΜΗ, ΧΩΡΙΣ ΛΟΓΑΡΙΑΣΜΟ ΠΟΥΘΕΝΑ", en: "TRY IT, WITH NO ACCOUNT ANYWHERE" },
  running: { el: "ΛΕΙΤΟΥΡΓΙΑ", en: "RUNNING THE DESK" },
} as const satisfies Record<Chapter, Words>;
