import type { Chapter } from "../table/row.ts";
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
  alone: { el: "μόνη της: {verb}", en: "alone: {verb}" },
  numbers: {
    el: "Οι αριθμοί γράφονται με ή χωρίς κενά. Με «-» διαβάζονται από την είσοδο.",
    en: "Numbers are written with or without spaces. With “-” they are read from standard input.",
  },
  choices: { el: "{choices}", en: "{choices}" },
  codes: { el: "Με τι τελειώνει κάθε εντολή, για σενάρια:", en: "How each command ends, for scripts:" },
  settings: {
    el: "Ρυθμίσεις: από το περιβάλλον ή από αρχείο .env στον φάκελο όπου βρίσκεστε.",
    en: "Settings: from the environment, or a .env file in the current folder.",
  },
  topics: {
    el: "exit-codes, environment, schema ή μια εντολή",
    en: "exit-codes, environment, schema or a command",
  },
  schemas: {
    el: "Τι γράφει το --json, ως JSON Schema: dimos help schema ΟΝΟΜΑ, για ένα από αυτά:",
    en: "What --json writes, as JSON Schema: dimos help schema NAME, for one of these:",
  },
} as const satisfies Record<string, Words>;

/** The titles of the chapters. */
export const chapterWords = {
  work: { el: "ΔΟΥΛΕΙΑ", en: "WORK" },
  try: { el: "ΔΟΚΙΜΗ, ΧΩΡΙΣ ΛΟΓΑΡΙΑΣΜΟ ΠΟΥΘΕΝΑ", en: "TRY IT, WITH NO ACCOUNT ANYWHERE" },
  running: { el: "ΛΕΙΤΟΥΡΓΙΑ", en: "RUNNING THE DESK" },
} as const satisfies Record<Chapter, Words>;

/** The settings of the desk, as `dimos help environment` tells of them. */
export const settingWords = {
  DIMOS_DATA: {
    el: "ο φάκελος με όλα τα δεδομένα (./data)",
    en: "folder with everything that is kept (./data)",
  },
  DIMOS_HOST: { el: "πού ακούει ο διακομιστής (127.0.0.1)", en: "where the web server listens (127.0.0.1)" },
  DIMOS_PORT: { el: "η θύρα του (8080)· 0 παίρνει μια ελεύθερη", en: "its port (8080); 0 takes a free one" },
  DIMOS_PUBLIC_URL: {
    el: "η διεύθυνση που βλέπουν δημότες και πάροχοι",
    en: "the address that residents and providers use",
  },
  DIMOS_LANG: { el: "γλώσσα του τερματικού: el ή en (el)", en: "language of the terminal: el or en (el)" },
  TELEGRAM_BOT_TOKEN: { el: "ανοίγει το Telegram", en: "switches Telegram on" },
  TELEGRAM_BOT_USERNAME: { el: "το όνομα του bot", en: "the name of the bot" },
  TELEGRAM_WEBHOOK_SECRET: {
    el: "με αυτό webhook, χωρίς αυτό polling· 16 χαρακτήρες και πάνω",
    en: "with it a webhook, without it polling; 16 characters or more",
  },
  TELEGRAM_API_ROOT: { el: "άλλη διεύθυνση του Telegram", en: "another address of Telegram" },
  TWILIO_ACCOUNT_SID: {
    el: "ανοίγει τηλέφωνο και SMS, μαζί με τα δύο επόμενα",
    en: "switches phone and SMS on, with the next two",
  },
  TWILIO_AUTH_TOKEN: { el: "το μυστικό του λογαριασμού", en: "the secret of the account" },
  TWILIO_PHONE_NUMBER: { el: "ο αριθμός, διεθνώς: +302271350000", en: "the number, in full: +302271350000" },
  TWILIO_API_ROOT: { el: "άλλη διεύθυνση της Twilio", en: "another address of Twilio" },
  SMTP_URL: { el: "ανοίγει το e-mail, μαζί με το MAIL_FROM", en: "switches e-mail on, with MAIL_FROM" },
  MAIL_FROM: { el: "η διεύθυνση του αποστολέα", en: "the address of the sender" },
} as const satisfies Record<string, Words>;
