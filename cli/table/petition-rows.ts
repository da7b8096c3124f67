import { signatureStates } from "../../core/petition/signature.ts";
import { orders } from "../petition/command-words.ts";
import type { Flag } from "./flags.ts";
import type { Row } from "./row.ts";

const doubtful = () => import("../commands/petition-doubtful.ts");
const lists = () => import("../commands/petition-list.ts");
const signing = () => import("../commands/petition-sign.ts");
const checks = () => import("../commands/petition-check.ts");

const order: Flag = {
  term: "--order <ORDER>",
  choices: orders,
  el: "newest: το πιο νέο· signatures: οι περισσότερες",
  en: "newest: the newest; signatures: the most",
};
const sheet: Flag = { term: "--sheet <NUMBER>", el: "ο αριθμός του φύλλου", en: "the number on the sheet" };
const showName: Flag = {
  term: "--show-name",
  el: "το όνομα φαίνεται σε όλους",
  en: "everybody sees the name",
};

/** Which signatures are meant: all that is given must hold. */
const selection: readonly Flag[] = [
  { term: "--ids <ID>", many: "list", el: "αυτές οι υπογραφές", en: "these signatures" },
  sheet,
  { term: "--address <MARK>", el: "από την ίδια διεύθυνση", en: "from the same address" },
  { term: "--network <MARK>", el: "από το ίδιο δίκτυο", en: "from the same network" },
  { term: "--wide <MARK>", el: "από το ίδιο ευρύτερο δίκτυο", en: "from the same wider network" },
  { term: "--prefix <MARK>", el: "κινητά που αρχίζουν το ίδιο", en: "mobiles that begin alike" },
  { term: "--since <TIME>", el: "από τότε, π.χ. 2026-11-25T10:00:00Z", en: "since then" },
  { term: "--before <TIME>", el: "πριν από τότε", en: "before then" },
];

/** `dimos petition …`, but for the verbs. */
export const petitionRows: readonly Row[] = [
  {
    name: "petition.list",
    summary: { el: "Τα συλλογικά αιτήματα με τις υπογραφές τους", en: "The petitions with their signatures" },
    flags: ["stages", order, "limit", "after"],
    does: "reads",
    examples: ["dimos petition list", "dimos petition list --stage moderation --json"],
    aliases: ["λιστα"],
    bare: true,
    load: async () => (await lists()).listPetitions,
  },
  {
    name: "petition.show",
    summary: { el: "Ένα συλλογικό αίτημα με όσα ξέρουμε", en: "One petition with all that is known" },
    args: "[NUMBER...]",
    does: "reads",
    examples: ["dimos petition show 417 293 613"],
    aliases: ["δειξε"],
    load: async () => (await lists()).showPetitions,
  },
  {
    name: "petition.draft",
    summary: { el: "Νέο, για όποιον καλεί ή έρχεται", en: "A new one, for a caller or a visitor" },
    args: "[TITLE...]",
    flags: [
      { term: "--title <TEXT>", el: "ο τίτλος", en: "the title" },
      { term: "--ask <TEXT>", el: "τι ζητά", en: "what is asked for" },
      { term: "--why <TEXT>", el: "γιατί", en: "why" },
      "name",
      showName,
      "phone",
      "email",
      "residentLang",
    ],
    does: "writes",
    examples: [
      "dimos petition draft",
      'dimos petition draft "Παιδική χαρά στην πλατεία" --ask "Να γίνει παιδική χαρά" --phone 6912345678',
    ],
    aliases: ["νεο"],
    load: async () => (await import("../commands/petition-draft.ts")).draftPetition,
  },
  {
    name: "petition.sign",
    summary: { el: "Υπογράφει κάποιος μπροστά σας", en: "Somebody signs in front of you" },
    args: "[NUMBER]",
    flags: [
      {
        term: "--key <KEY>",
        el: "κινητό, e-mail ή Α.Φ.Μ., όπως το ζητά",
        en: "mobile, e-mail or tax number, as it asks",
      },
      "name",
      showName,
      { term: "--unit <ID>", el: "δημοτική ενότητα", en: "municipal unit" },
    ],
    does: "writes",
    examples: ["dimos petition sign 417293613 --key 6912345678"],
    aliases: ["υπογραφη"],
    load: async () => (await signing()).signAtDesk,
  },
  {
    name: "petition.sheet",
    summary: { el: "Φύλλο με υπογραφές σε χαρτί", en: "A sheet of signatures on paper" },
    args: "[NUMBER]",
    flags: [
      sheet,
      {
        term: "--lines <FILE>",
        el: "αρχείο με μία υπογραφή στη γραμμή, ή - από την είσοδο",
        en: "a file with a signature a line, or - from input",
      },
    ],
    does: "writes",
    examples: [
      "dimos petition sheet 417293613 --sheet Α12",
      "dimos petition sheet 417293613 --sheet Α12 --lines φύλλο.txt --dry-run",
    ],
    aliases: ["φυλλο"],
    load: async () => (await signing()).enterSheet,
  },
  {
    name: "petition.signatures",
    summary: { el: "Οι υπογραφές, για όποιον τις κρίνει", en: "The signatures, for whoever judges them" },
    args: "[NUMBER]",
    flags: [
      {
        term: "--states <STATE>",
        many: "list",
        choices: signatureStates,
        el: "σε ποια κατάσταση",
        en: "in which state",
      },
      ...selection,
      "limit",
      "after",
    ],
    does: "reads",
    examples: ["dimos petition signatures 417293613 --states held"],
    load: async () => (await doubtful()).listSignatures,
  },
  {
    name: "petition.hold",
    summary: {
      el: "Υπογραφές σε έλεγχο: δεν μετρούν ώσπου να τις δείτε",
      en: "Hold signatures until somebody has looked",
    },
    args: "[NUMBER|REASON...]",
    flags: [...selection, "why", "expect"],
    does: "writes",
    examples: ['dimos petition hold 417293613 --sheet Α12 --reason "Ίδιος γραφικός χαρακτήρας"'],
    load: async () => (await doubtful()).hold,
  },
  {
    name: "petition.release",
    summary: { el: "Υπογραφές που μετρούν πάλι", en: "Let held signatures count again" },
    args: "[NUMBER]",
    flags: [...selection, "expect"],
    does: "writes",
    examples: ["dimos petition release 417293613 --sheet Α12"],
    load: async () => (await doubtful()).release,
  },
  {
    name: "petition.invalidate",
    summary: {
      el: "Πρόταση ακύρωσης υπογραφών· κρίνει δεύτερος",
      en: "Propose invalid signatures; a second decides",
    },
    args: "[NUMBER|REASON...]",
    flags: [...selection, "why", "expect", "yes"],
    does: "writes",
    examples: ['dimos petition invalidate 417293613 --sheet Α12 --reason "Ψεύτικα κινητά" --dry-run'],
    aliases: ["ακυρωση"],
    load: async () => (await doubtful()).invalidate,
  },
  {
    name: "petition.verify",
    summary: { el: "Μετρά ξανά και συγκρίνει", en: "Count again and compare" },
    args: "[NUMBER...]",
    does: "reads",
    examples: ["dimos petition verify 417293613"],
    aliases: ["καταμετρηση"],
    load: async () => (await checks()).verify,
  },
  {
    name: "petition.anonymise",
    summary: {
      el: "Ξεχνά ποιοι υπέγραψαν, έξι μήνες μετά",
      en: "Forget who signed, six months after the end",
    },
    flags: ["yes"],
    does: "writes",
    examples: ["dimos petition anonymise --dry-run"],
    load: async () => (await checks()).anonymise,
  },
];
