import type { Row } from "./row.ts";

const outbox = () => import("../commands/outbox.ts");
const staff = () => import("../commands/staff.ts");
const changes = () => import("../commands/staff-change.ts");
const log = () => import("../commands/log.ts");
const config = () => import("../commands/config.ts");
const lessons = () => import("../commands/config-lessons.ts");
const migrate = () => import("../commands/migrate.ts");

/** Everything but `dimos case`. */
export const deskRows: readonly Row[] = [
  {
    name: "outbox.list",
    summary: {
      el: "Τα μηνύματα που φεύγουν: πού είναι το καθένα",
      en: "The messages that leave, and where each stands",
    },
    flags: ["state", "full", "limit", "after"],
    does: "reads",
    examples: ["dimos outbox", "dimos outbox --state failed", "dimos outbox --full --limit 1"],
    bare: true,
    load: async () => (await outbox()).listOutbox,
  },
  {
    name: "outbox.retry",
    summary: { el: "Ξαναστέλνει ένα μήνυμα που απέτυχε", en: "Try one again that failed" },
    args: "<ID>",
    does: "writes",
    examples: ["dimos outbox retry 31"],
    load: async () => (await outbox()).retryNotice,
  },
  {
    name: "staff.list",
    summary: { el: "Ποιοι δουλεύουν εδώ", en: "Who works here" },
    does: "reads",
    bare: true,
    load: async () => (await staff()).listStaff,
  },
  {
    name: "staff.add",
    summary: { el: "Νέος λογαριασμός υπαλλήλου", en: "A new account" },
    args: "<LOGIN>",
    flags: ["staffName", "role", "department", "phone", "email"],
    does: "writes",
    examples: ['dimos staff add maria --name "Μαρία Παππά" --role clerk --department cleaning'],
    load: async () => (await staff()).addStaff,
  },
  {
    name: "staff.edit",
    summary: { el: "Άλλα στοιχεία, ρόλοι ή υπηρεσία", en: "Other details, roles or department" },
    args: "<LOGIN>",
    flags: ["staffName", "role", "department", "phone", "email", "account"],
    does: "writes",
    examples: [
      "dimos staff edit maria --phone 2271350140",
      "dimos staff edit maria --role clerk,supervisor --department roads",
      "dimos staff edit maria --account maria@chios.local",
    ],
    load: async () => (await changes()).editStaff,
  },
  {
    name: "staff.deactivate",
    summary: {
      el: "Κλείνει έναν λογαριασμό και δίνει τις υποθέσεις του",
      en: "Takes an account out of use, hands over its cases",
    },
    args: "<LOGIN>",
    flags: ["successor", "yes"],
    does: "writes",
    examples: ["dimos staff deactivate maria --to nikos", "dimos staff deactivate maria --dry-run"],
    load: async () => (await changes()).deactivateStaff,
  },
  {
    name: "staff.reactivate",
    summary: { el: "Ανοίγει ξανά έναν λογαριασμό που έκλεισε", en: "Takes an account into use again" },
    args: "<LOGIN>",
    does: "writes",
    examples: ["dimos staff reactivate maria"],
    load: async () => (await changes()).reactivateStaff,
  },
  {
    name: "staff.recover",
    summary: {
      el: "Ο κάτοχος του φακέλου γίνεται διαχειριστής, όταν δεν μπαίνει κανείς άλλος",
      en: "The owner of the folder becomes an admin, when nobody else can come in",
    },
    flags: ["why", "yes"],
    does: "writes",
    examples: ['dimos staff recover --reason "αντίγραφο σε νέο υπολογιστή"'],
    load: async () => (await import("../commands/staff-recover.ts")).recoverDesk,
  },
  {
    name: "log.list",
    summary: { el: "Ποιος έκανε τι και πότε, το νεότερο πρώτο", en: "Who did what when, the newest first" },
    args: "[NUMBER]",
    flags: ["logStaff", "onDay", "since", "until", "limit", "after"],
    does: "reads",
    examples: [
      "dimos log",
      "dimos log list 417293613",
      "dimos log list --staff maria --day 2026-11-25 --json",
    ],
    bare: true,
    load: async () => (await log()).listLog,
  },
  {
    name: "log.verify",
    summary: {
      el: "Δείχνει αν κάποιος άλλαξε το ιστορικό ή τη βάση από έξω",
      en: "Shows whether anybody changed the log or the database from outside",
    },
    flags: ["heads"],
    does: "reads",
    examples: ["dimos log verify", "dimos log verify --heads heads.txt"],
    load: async () => (await log()).verifyLog,
  },
  {
    name: "tui",
    summary: { el: "Η οθόνη του υπαλλήλου", en: "The clerk's screen" },
    load: async () => (await import("../commands/screen.ts")).openScreen,
  },
  {
    name: "chat",
    summary: { el: "Μιλήστε στο γραφείο όπως ο δημότης", en: "Talk to the desk as a resident does" },
    flags: ["as"],
    examples: ["dimos chat", "dimos chat --as eleni"],
    load: async () => (await import("../commands/chat.ts")).chatWithDesk,
  },
  {
    name: "call",
    summary: { el: "Τηλεφωνήστε στο γραφείο από εδώ", en: "Call the desk from here" },
    flags: ["from", "withheld", "keys", "url"],
    examples: [
      "dimos call",
      'dimos call --keys "1 say:6 1 wait"',
      'dimos call --withheld --keys "2 417293613"',
    ],
    load: async () => (await import("../commands/call.ts")).callDesk,
  },
  {
    name: "seed",
    summary: { el: "Υποθέσεις για δοκιμή", en: "Cases to try things with" },
    flags: ["cases", "rng"],
    does: "writes",
    examples: ["dimos seed --cases 1000 --rng 7"],
    load: async () => (await import("../commands/seed.ts")).seedCases,
  },
  {
    name: "init",
    summary: { el: "Στήνει το γραφείο σε αυτόν τον υπολογιστή", en: "Sets the desk up on this machine" },
    flags: ["folder"],
    does: "reads",
    examples: ["dimos init", "dimos init --folder chios"],
    load: async () => (await import("../commands/init.ts")).initDesk,
  },
  {
    name: "serve",
    summary: {
      el: "Ανοίγει το γραφείο: σελίδα, τηλέφωνο, μηνύματα",
      en: "Runs the desk: page, phone, messages",
    },
    flags: ["port"],
    examples: ["dimos serve", "dimos serve --port 0"],
    load: async () => (await import("../commands/serve.ts")).serveDesk,
  },
  {
    name: "doctor",
    summary: { el: "Τι δουλεύει, τι όχι και τι να κάνετε", en: "What works, what does not, and what to do" },
    does: "reads",
    load: async () => (await import("../commands/doctor.ts")).examine,
  },
  {
    name: "config.show",
    summary: {
      el: "Υπηρεσίες και κατηγορίες με τα ονόματά τους",
      en: "Departments and categories by their names",
    },
    does: "reads",
    bare: true,
    load: async () => (await config()).showConfig,
  },
  {
    name: "config.check",
    summary: {
      el: "Ελέγχει έναν φάκελο δήμου, χωρίς να αλλάξει τίποτα",
      en: "Checks a folder, changing nothing",
    },
    args: "<FOLDER>",
    does: "reads",
    examples: ["dimos config check chios"],
    load: async () => (await config()).checkConfig,
  },
  {
    name: "config.try",
    summary: {
      el: "Τι θα έκανε το γραφείο με μια πρόταση, και γιατί",
      en: "What the desk would make of a sentence, and why",
    },
    args: "<TEXT>",
    does: "reads",
    examples: ['dimos config try "δεν ανάβει το φως στον δρόμο μας"'],
    load: async () => (await import("../commands/config-try.ts")).tryConfig,
  },
  {
    name: "config.lessons",
    summary: {
      el: "Τι έμαθε το γραφείο από διορθώσεις κατηγορίας",
      en: "What the desk has learned from corrections",
    },
    does: "reads",
    bare: true,
    load: async () => (await lessons()).listLessons,
  },
  {
    name: "config.unlearn",
    summary: {
      el: "Να μη μαθαίνει από τη διόρθωση μιας υπόθεσης",
      en: "Learn no more from the correction of a case",
    },
    args: "<NUMBER>",
    does: "writes",
    examples: ["dimos config unlearn 417293613"],
    load: async () => (await lessons()).unlearn,
  },
  {
    name: "config.apply",
    summary: { el: "Διαβάζει ξανά τον φάκελο του δήμου", en: "Reads the municipality's folder again" },
    args: "<FOLDER>",
    flags: ["moveTo", "municipality", "yes"],
    does: "writes",
    examples: [
      "dimos config apply chios",
      "dimos config apply chios --dry-run",
      "dimos config apply chios --move roads=works",
    ],
    load: async () => (await import("../commands/config-apply.ts")).applyConfig,
  },
  {
    name: "migrate.status",
    summary: { el: "Ποια βήματα έχει η βάση", en: "Which steps the database has" },
    does: "reads",
    bare: true,
    load: async () => (await migrate()).migrationStatus,
  },
  {
    name: "migrate.plan",
    summary: { el: "Τι θα έκανε το migrate up", en: "What migrate up would do" },
    does: "reads",
    load: async () => (await migrate()).migrationPlan,
  },
  {
    name: "migrate.up",
    summary: { el: "Φέρνει τη βάση στη σημερινή μορφή", en: "Brings the database up to date" },
    does: "reads",
    load: async () => (await migrate()).migrateUp,
  },
  {
    name: "backup",
    summary: { el: "Αντιγράφει όλο το γραφείο, ενώ δουλεύει", en: "Copies the whole desk while it runs" },
    args: "<FOLDER>",
    does: "reads",
    examples: ["dimos backup /srv/backup/2026-11-25"],
    load: async () => (await import("../commands/backup.ts")).backUpDesk,
  },
  {
    name: "restore",
    summary: { el: "Ξαναστήνει το γραφείο από αντίγραφο", en: "Brings the desk back from a backup" },
    args: "<FOLDER>",
    flags: ["over"],
    does: "reads",
    examples: ["dimos restore /srv/backup/2026-11-25", "dimos restore /srv/backup/2026-11-25 --over chios"],
    load: async () => (await import("../commands/restore.ts")).restoreDesk,
  },
  {
    name: "completion",
    summary: { el: "Συμπλήρωση με Tab για το κέλυφος", en: "Completion with Tab for the shell" },
    args: "<SHELL>",
    examples: ['eval "$(dimos completion bash)"', "dimos completion fish | source"],
  },
  {
    name: "help",
    summary: {
      el: "Βοήθεια: exit-codes, environment, schema ή μια εντολή",
      en: "Help: exit-codes, environment, schema or a command",
    },
    args: "[TOPIC...]",
    examples: [
      ...["dimos help exit-codes", "dimos help environment"],
      ...["dimos help schema case.list", "dimos help case close"],
    ],
  },
];
