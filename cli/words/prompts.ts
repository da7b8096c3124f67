import type { Words } from "./words.ts";

/** Every question of the terminal and the flag that answers it beforehand (a test looks that it exists). */
export type Prompt = { flag: string; optional?: true } & Words;

export const prompts = {
  "case.new": {
    text: { flag: "--text", el: "Τι συμβαίνει;", en: "What is wrong?" },
    category: { flag: "--category", el: "Κατηγορία:", en: "Category:" },
    place: {
      flag: "--place",
      el: "Πού; (κενό αν δεν ξέρουμε)",
      en: "Where? (empty if unknown)",
      optional: true,
    },
    name: {
      flag: "--name",
      el: "Όνομα; (κενό αν δεν δόθηκε)",
      en: "Name? (empty if not given)",
      optional: true,
    },
    phone: {
      flag: "--phone",
      el: "Τηλέφωνο; (κενό αν δεν δόθηκε)",
      en: "Phone? (empty if not given)",
      optional: true,
    },
    email: {
      flag: "--email",
      el: "e-mail; (κενό αν δεν δόθηκε)",
      en: "e-mail? (empty if not given)",
      optional: true,
    },
  },
  "staff.add": {
    name: { flag: "--name", el: "Ονοματεπώνυμο:", en: "Full name:" },
    role: { flag: "--role", el: "Ρόλος:", en: "Role:" },
    department: { flag: "--department", el: "Υπηρεσία:", en: "Department:" },
    phone: {
      flag: "--phone",
      el: "Τηλέφωνο που θα βλέπει ο δημότης:",
      en: "Phone that residents will see:",
      optional: true,
    },
    email: {
      flag: "--email",
      el: "e-mail που θα βλέπει ο δημότης:",
      en: "e-mail that residents will see:",
      optional: true,
    },
  },
  "config.apply": {
    id: {
      flag: "--municipality",
      el: "Για να περάσει στο γραφείο, γράψτε το id του νέου δήμου:",
      en: "To take it into this desk, type the id of the new municipality:",
    },
  },
} as const satisfies Record<string, Record<string, Prompt>>;

/** The words inside the questions themselves. */
export const promptWords = {
  empty: { el: "Γράψτε κάτι, ή Ctrl-C για να το αφήσουμε.", en: "Write something, or Ctrl-C to leave it." },
  moves: { el: "↑↓ επιλογή · Enter εντάξει · Ctrl-C τέλος", en: "↑↓ choose · Enter take · Ctrl-C leave" },
  yes: { el: "Ναι", en: "Yes" },
  no: { el: "Όχι", en: "No" },
  yesOrNo: { el: "Απαντήστε ναι ή όχι.", en: "Answer yes or no." },
  nobody: { el: "καμία", en: "none" },
  unsure: { el: "Δεν ξέρουμε ακόμα", en: "Not known yet" },
  proposed: { el: "από το κείμενο", en: "from the text" },
} as const satisfies Record<string, Words>;
