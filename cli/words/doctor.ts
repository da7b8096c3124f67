import { channelWords } from "./channels.ts";
import type { Words } from "./words.ts";

/** What `dimos doctor` calls the parts of the desk; a channel goes by its own name. */
export const checkWords: Readonly<Record<string, Words>> = {
  settings: { el: "Ρυθμίσεις", en: "Settings" },
  database: { el: "Βάση", en: "Database" },
  disk: { el: "Δίσκος", en: "Disk" },
  files: { el: "Φάκελος αρχείων", en: "Files folder" },
  contents: { el: "Αρχεία", en: "Files" },
  outbox: { el: "Μηνύματα", en: "Messages" },
  places: { el: "Χάρτης", en: "Map" },
  log: { el: "Ιστορικό", en: "Event log" },
  "log-cases": { el: "Υποθέσεις", en: "Cases" },
  "log-signatures": { el: "Συλλογικά αιτήματα", en: "Petitions" },
  "log-times": { el: "Ραντεβού", en: "Appointments" },
  "log-office": { el: "Υπάλληλοι και δήμος", en: "Staff and town" },
  staff: { el: "Στοιχεία υπαλλήλων", en: "Staff details" },
  accounts: { el: "Λογαριασμοί", en: "Accounts" },
  statements: { el: "Δηλώσεις της σελίδας", en: "Statements of the page" },
  calls: { el: "Βιντεοκλήσεις", en: "Video calls" },
  clock: { el: "Ρολόι", en: "Clock" },
  "log-heads": { el: "Σημειώσεις του", en: "Its heads" },
  ...channelWords,
};

export const doctorWords = {
  well: { el: "Όλα δουλεύουν.", en: "Everything works." },
  ill: {
    el: "Κάτι θέλει φροντίδα: δείτε τι προτείνουμε παραπάνω.",
    en: "Something needs care: follow the arrows.",
  },
} as const satisfies Record<string, Words>;
