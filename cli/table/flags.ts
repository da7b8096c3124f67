import { channelNames } from "../../core/channel.ts";
import { kindNames } from "../../core/kinds.ts";
import { noticeStates } from "../../core/notice/notice.ts";
import { roles } from "../../core/staff/staff.ts";
import { queueOrders } from "../../core/store.ts";
import type { Words } from "../words/words.ts";
import { kindNouns } from "./kind-nouns.ts";

/**
 * A flag of the command line. `list` may be given several times or once with commas, `each` several times only (a
 * file's name may have a comma in it).
 */
export type Flag = { term: string; choices?: readonly string[]; many?: "list" | "each" } & Words;

/** The flags that are not of one verb alone, by names of their own: the same word means different things to different commands. */
export const flagTable = {
  stages: {
    term: "-s, --stage <STAGE>",
    many: "list",
    el: "στάδιο, και περισσότερα με κόμμα",
    en: "stage, or several with commas",
  },
  handler: {
    term: "-a, --handler <WHO>",
    el: "ποιος την έχει: λογαριασμός, me ή none",
    en: "who has it: an account, me or none",
  },
  inDepartment: { term: "-d, --department <ID>", el: "υπηρεσία", en: "department" },
  inCategory: { term: "-c, --category <ID>", el: "κατηγορία", en: "category" },
  channel: {
    term: "--channel <CHANNEL>",
    choices: channelNames,
    el: "από πού ήρθε",
    en: "how it came",
  },
  kind: {
    term: "--kind <KIND>",
    choices: kindNames,
    el: kindNames.map((kind) => `${kind}: ${kindNouns[kind].called.el}`).join("· "),
    en: "of which kind",
  },
  overdue: { term: "--overdue", el: "μόνο όσες άργησαν", en: "only those that are late" },
  closed: { term: "--closed", el: "και όσες έκλεισαν", en: "closed ones too" },
  search: {
    term: "--text <TEXT>",
    el: "λέξεις που περιέχει, ή το τηλέφωνο του δημότη",
    en: "words in it, or the resident's phone",
  },
  order: {
    term: "--order <ORDER>",
    choices: queueOrders,
    el: "due: όποια λήγει πρώτη· newest: η πιο νέα",
    en: "due: what is due first; newest: the newest",
  },
  limit: { term: "--limit <N>", el: "πόσες, έως 1000 (50)", en: "how many, up to 1000 (50)" },
  after: { term: "--after <MARK>", el: "η επόμενη σελίδα", en: "the next page" },
  text: { term: "-t, --text <TEXT>", el: "το κείμενο, ή - από την είσοδο", en: "the text, or - from input" },
  place: { term: "--place <TEXT>", el: "πού: δρόμος και αριθμός", en: "where: street and number" },
  name: { term: "--name <NAME>", el: "όνομα", en: "name" },
  phone: { term: "--phone <PHONE>", el: "τηλέφωνο", en: "phone" },
  email: { term: "--email <ADDRESS>", el: "e-mail", en: "e-mail" },
  residentLang: {
    term: "--resident-lang <LANG>",
    choices: ["el", "en"],
    el: "γλώσσα του δημότη",
    en: "language of the resident",
  },
  out: { term: "--out <PATH>", el: "πού να γραφτεί", en: "where to write it" },
  why: { term: "--reason <TEXT>", el: "γιατί", en: "why" },
  expect: {
    term: "--expect <VERSION>",
    el: "μόνο αν έχει ακόμη αυτή την έκδοση",
    en: "only while it still has this version",
  },
  state: {
    term: "--state <STATE>",
    choices: noticeStates,
    el: "μόνο όσα είναι εκεί",
    en: "only those that stand there",
  },
  full: { term: "--full", el: "ολόκληρα τα μηνύματα", en: "whole messages" },
  staffName: { term: "--name <NAME>", el: "ονοματεπώνυμο", en: "full name" },
  role: { term: "--role <ROLE>", many: "list", choices: roles, el: "ρόλος", en: "role" },
  department: { term: "--department <ID>", el: "υπηρεσία", en: "department" },
  account: {
    term: "--account <LOGIN>",
    el: "ο νέος λογαριασμός του υπολογιστή",
    en: "the new account of the machine",
  },
  successor: {
    term: "--to <WHO>",
    el: "ποιος παίρνει τις υποθέσεις· αλλιώς η ουρά της υπηρεσίας",
    en: "who takes the cases; else the department's queue",
  },
  logStaff: {
    term: "--staff <WHO>",
    el: "τι έκανε ένας λογαριασμός και τι του έγινε",
    en: "what an account did, and what was done to it",
  },
  heads: {
    term: "--heads <FILE>",
    el: "σημειώσεις που κρατάτε αλλού: e-mail ή αρχείο syslog",
    en: "heads that you keep elsewhere: mails, or a file of syslog",
  },
  onDay: { term: "--day <DAY>", el: "μία ημέρα, π.χ. 2026-11-25", en: "one day, e.g. 2026-11-25" },
  since: { term: "--from <DAY>", el: "από αυτή την ημέρα", en: "from that day on" },
  until: { term: "--until <DAY>", el: "ως και αυτή την ημέρα", en: "up to that day" },
  cases: { term: "--cases <N>", el: "πόσες υποθέσεις", en: "how many cases" },
  rng: { term: "--rng <N>", el: "σπόρος: ο ίδιος δίνει τα ίδια", en: "seed: the same gives the same" },
  as: { term: "--as <NAME>", el: "το όνομα του δημότη", en: "the name of the resident" },
  from: { term: "--from <PHONE>", el: "ο αριθμός που καλεί", en: "the number that calls" },
  withheld: { term: "--withheld", el: "με απόκρυψη αριθμού", en: "with the number withheld" },
  keys: {
    term: "--keys <SCRIPT>",
    el: "πλήκτρα από σενάριο: 1 # * · say:6 μιλάτε 6 δευτερόλεπτα · wait σιωπή · answer και busy: τι κάνει ο υπάλληλος · hangup κλείνετε",
    en: "keys from a script: 1 # * · say:6 speaks for 6 seconds · wait is silence · answer and busy: what the clerk does · hangup",
  },
  url: { term: "--url <URL>", el: "πού απαντά το γραφείο", en: "where the desk answers" },
  port: { term: "--port <N>", el: "η θύρα, αντί για το DIMOS_PORT", en: "the port, in place of DIMOS_PORT" },
  folder: { term: "--folder <FOLDER>", el: "ο φάκελος του δήμου", en: "the folder of the municipality" },
  moveTo: {
    term: "--move <FROM=TO>",
    many: "list",
    el: "πού πάει ό,τι καταργείται, υπηρεσία ή κατηγορία: roads=works",
    en: "where what is removed goes, department or category: roads=works",
  },
  municipality: {
    term: "--municipality <ID>",
    el: "το id του δήμου, όταν δεν είναι ο ίδιος",
    en: "the municipality's id, where it is not the same one",
  },
  over: {
    term: "--over <ID>",
    el: "στη θέση του γραφείου που υπάρχει, με το id του δήμου του· εκείνο μένει δίπλα",
    en: "in place of the desk that is there, by its municipality's id; it is kept beside",
  },
  yes: { term: "-y, --yes", el: "χωρίς ερώτηση", en: "without asking" },
  dryRun: { term: "--dry-run", el: "δοκιμή: δεν γράφεται τίποτα", en: "rehearse: nothing is written" },
  json: {
    term: "--json",
    el: "το αποτέλεσμα σε JSON· --json=a,b μόνο αυτά τα πεδία",
    en: "the result as JSON; --json=a,b only these fields",
  },
  quiet: { term: "-q, --quiet", el: "μόνο τα απαραίτητα", en: "only what is needed" },
  lang: { term: "--lang <LANG>", choices: ["el", "en"], el: "γλώσσα: el ή en", en: "language: el or en" },
  debug: {
    term: "--debug",
    el: "και λεπτομέρειες, όταν κάτι δεν πετύχει",
    en: "the details of a failure too",
  },
  help: { term: "-h, --help", el: "αυτή η βοήθεια", en: "this help" },
  version: { term: "-V, --version", el: "η έκδοση", en: "the version" },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flagTable;

/** The flags that stand on a command: its own and those that come with what it does. */
export function flagsOf({
  flags = [],
  does,
}: {
  flags?: readonly (FlagName | Flag)[];
  does?: "reads" | "writes";
}): Flag[] {
  const output = does === undefined ? [] : [flagTable.json, flagTable.quiet];
  const own = flags.map((flag) => (typeof flag === "string" ? flagTable[flag] : flag));
  return [...own, ...(does === "writes" ? [flagTable.dryRun] : []), ...output];
}

/** The long form of a flag: `--stage`. */
export function longOf({ term }: Pick<Flag, "term">): string {
  return /--[a-z-]+/u.exec(term)?.[0] ?? term;
}
