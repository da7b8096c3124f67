import type { Words } from "./words.ts";

/** Every question of the terminal and the flag that answers it beforehand (a test looks that it exists). */
export type Prompt = { flag: string; optional?: true } & Words;

export const prompts = {
  "case.assign": { to: { flag: "--to", el: "Σε ποιον;", en: "To whom?" } },
  "case.stage": { stage: { flag: "--stage", el: "Ποιο στάδιο;", en: "Which stage?" } },
  "case.move": { department: { flag: "--department", el: "Σε ποια υπηρεσία;", en: "To which department?" } },
  "case.ask": {
    question: { flag: "--question", el: "Τι θέλουμε να μάθουμε;", en: "What do we need to know?" },
  },
  "case.answer": { text: { flag: "--text", el: "Τι απάντησαν;", en: "What was the answer?" } },
  "case.reply": {
    text: { flag: "--text", el: "Τι γράφουμε στον δημότη;", en: "What do we tell the resident?" },
  },
  "case.note": { text: { flag: "--text", el: "Ποια σημείωση;", en: "Which note?" } },
  "case.attach": { file: { flag: "--file", el: "Ποιο αρχείο;", en: "Which file?" } },
  "case.reopen": { reason: { flag: "--reason", el: "Γιατί ανοίγει ξανά;", en: "Why is it opened again?" } },
  "case.withdraw": {
    reason: { flag: "--reason", el: "Τι μας είπαν;", en: "What did they say?" },
    yes: {
      flag: "--yes",
      el: "Απόσυρση: {numbers}. Δεν ανοίγει ξανά. Συνεχίζουμε;",
      en: "Withdraw: {numbers}. It never opens again. Go on?",
    },
  },
  "case.close": {
    reason: { flag: "--reason", el: "Πώς κλείνει;", en: "How does it close?" },
    of: { flag: "--of", el: "Σε ποια υπόθεση συνεχίζεται;", en: "In which case does it go on?" },
    text: { flag: "--text", el: "Τι θα διαβάσει ο δημότης;", en: "What will the resident read?" },
    photo: {
      flag: "--photo",
      el: "Φωτογραφία (κενό αν δεν έχετε):",
      en: "Photo (empty if none):",
      optional: true,
    },
    yes: {
      flag: "--yes",
      el: "Κλείνουν {count} υποθέσεις και οι δημότες ειδοποιούνται. Συνεχίζουμε;",
      en: "{count} cases will be closed and the residents told. Go on?",
    },
  },
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
      el: "Όνομα; (κενό αν δε δόθηκε)",
      en: "Name? (empty if not given)",
      optional: true,
    },
    phone: {
      flag: "--phone",
      el: "Τηλέφωνο; (κενό αν δε δόθηκε)",
      en: "Phone? (empty if not given)",
      optional: true,
    },
    email: {
      flag: "--email",
      el: "e-mail; (κενό αν δε δόθηκε)",
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
