import type { Words } from "./words.ts";

/** The municipality of the desk, and what comes of reading its folder. */
export const configWords = {
  departments: { el: "ΥΠΗΡΕΣΙΕΣ", en: "DEPARTMENTS" },
  categories: { el: "ΚΑΤΗΓΟΡΙΕΣ", en: "CATEGORIES" },
  days: { el: "{count} εργ.", en: "{count} days" },
  told: { el: "απαντάμε αμέσως", en: "answered at once" },
  good: { el: "Ο φάκελος είναι εντάξει: {value}.", en: "The folder is in order: {value}." },
  applied: {
    el: "Διαβάσαμε τον φάκελο: {value}. Υποθέσεις που μετακινήθηκαν: {cases}. Υπάλληλοι: {staff}.",
    en: "The folder has been read: {value}. Cases moved: {cases}. Staff moved: {staff}.",
  },
  department: { el: "υπηρεσία {id}", en: "department {id}" },
  category: { el: "κατηγορία {id}", en: "category {id}" },
  added: { el: "νέα: {to}", en: "new: {to}" },
  removed: { el: "καταργείται: {from}", en: "removed: {from}" },
  moves: {
    el: "καταργείται: {from}· όλα πηγαίνουν στο {to}",
    en: "removed: {from}; everything goes to {to}",
  },
  name: { el: "νέο όνομα: «{from}» → «{to}»", en: "new name: “{from}” → “{to}”" },
  route: {
    el: "οι νέες πηγαίνουν στην υπηρεσία {to} αντί για {from}",
    en: "new ones go to {to} instead of {from}",
  },
  promise: {
    el: "προθεσμία: {from} → {to} εργάσιμες· όσες είναι ήδη ανοιχτές κρατούν τη δική τους",
    en: "promise: {from} → {to} working days; those that are open keep theirs",
  },
  answered: { el: "απαντάμε αμέσως, δεν ανοίγει υπόθεση", en: "answered at once, no case is opened" },
  opens: { el: "ανοίγει πια υπόθεση", en: "a case is opened from now on" },
  meets: { el: "ανοιχτές υποθέσεις: {open}", en: "open cases: {open}" },
  meetsStaff: {
    el: "ανοιχτές υποθέσεις: {open} · υπάλληλοι: {staff}",
    en: "open cases: {open}; staff: {staff}",
  },
  also: { el: "αλλάζουν και: {value}", en: "also changed: {value}" },
  nothing: {
    el: "Ο φάκελος λέει ό,τι έχει ήδη το γραφείο.",
    en: "The folder says what the desk already has.",
  },
  other: {
    el: "Άλλος δήμος: ο φάκελος είναι του {to}, το γραφείο του {from}.",
    en: "Another municipality: the folder is of {to}, the desk of {from}.",
  },
  sure: { el: "Να ισχύσουν;", en: "Shall they apply?" },
  el: { el: "ελληνικά", en: "Greek" },
  en: { el: "αγγλικά", en: "English" },
  long: {
    el: "{file} «{id}», {of}: θέλει {segments} SMS και στέλνουμε έως 2. Με SMS διαβάζεται μόνο: «{read}» Συντομέψτε το έως τους {most} χαρακτήρες ή γράψτε πρώτα ό,τι μετρά.",
    en: "{file} “{id}”, {of}: takes {segments} SMS, and we send up to 2. By SMS only this is read: “{read}” Shorten it to {most} characters, or put what matters first.",
  },
} as const satisfies Record<string, Words>;
