import type { Fault } from "../../core/petition/recount.ts";
import type { Group } from "../../core/petition/port.ts";
import type { LeftOut } from "../../core/petition/sheet.ts";
import type { Words } from "../words/words.ts";

/** The orders in which petitions are listed. */
export const orders = ["newest", "signatures"] as const;

/** What signatures that came together have in common. */
export const placeWords: Record<Group["of"], Words> = {
  address: { el: "ίδια διεύθυνση", en: "same address" },
  network: { el: "ίδιο δίκτυο", en: "same network" },
  wide: { el: "ίδιο ευρύτερο δίκτυο", en: "same wider network" },
  prefix: { el: "κινητά που αρχίζουν το ίδιο", en: "mobiles that begin alike" },
  sheet: { el: "ίδιο φύλλο", en: "same sheet" },
};

export const shownWords = {
  from: { el: "Από πού", en: "Where from" },
  nowhere: { el: "δεν είπαν από πού", en: "did not say where from" },
  held: { el: "σε έλεγχο {count}", en: "{count} held" },
} as const satisfies Record<string, Words>;

export const sheetWords = {
  lines: {
    el: "Ποιοι υπέγραψαν; Ένας στη γραμμή: κινητό, e-mail ή Α.Φ.Μ. Κενή γραμμή στο τέλος.",
    en: "Who signed? One a line: mobile, e-mail or tax number. An empty line at the end.",
  },
  sheet: { el: "Ποιος αριθμός είναι γραμμένος στο φύλλο;", en: "Which number is on the sheet?" },
  next: { el: "Γραμμή {line} (κενή: τέλος):", en: "Line {line} (empty: the end):" },
  line: { el: "γραμμή {line}: {why}", en: "line {line}: {why}" },
  counts: { el: "μετρά", en: "counts" },
  done: {
    el: "{number}  φύλλο {sheet}: μετρούν {count} από {lines}",
    en: "{number}  sheet {sheet}: {count} of {lines} count",
  },
  signed: { el: "{number}  υπέγραψε· μετρούν {count}", en: "{number}  signed; {count} count" },
  receipt: { el: "Απόδειξη: {receipt}", en: "Receipt: {receipt}" },
  key: { el: "Κινητό, e-mail ή Α.Φ.Μ. όποιου υπογράφει:", en: "Mobile, e-mail or tax number of who signs:" },
} as const satisfies Record<string, Words>;

/** Why a line of a sheet does not count. */
export const leftOutWords: Record<LeftOut["why"], Words> = {
  signed: { el: "έχει υπογράψει ήδη", en: "has signed already" },
  "signed-held": { el: "έχει υπογράψει, και η υπογραφή είναι σε έλεγχο", en: "has signed, and it is held" },
  "signed-invalid": { el: "έχει υπογράψει, και κρίθηκε άκυρη", en: "has signed, and it was made invalid" },
  twice: { el: "είναι και πιο πάνω στο ίδιο φύλλο", en: "stands further up on the same sheet" },
  landline: { el: "σταθερό τηλέφωνο", en: "a landline" },
  abroad: { el: "δεν είναι ελληνικό κινητό", en: "not a Greek mobile" },
  "wrong-phone": { el: "δεν είναι τηλέφωνο", en: "no telephone number" },
  "wrong-email": { el: "δεν είναι e-mail", en: "no e-mail" },
  "wrong-identity": {
    el: "δεν είναι Α.Φ.Μ. ούτε αριθμός ταυτότητας",
    en: "neither tax number nor identity card",
  },
};

export const doubtWords = {
  would: {
    el: "Υπογραφές που ταιριάζουν: {count}. Ο αριθμός που βλέπουν όλοι: τώρα {now}, μετά {then}.",
    en: "Signatures that fit: {count}. The number that everybody sees: now {now}, then {then}.",
  },
  sure: {
    el: "Να γίνει η πρόταση; Θα την κρίνει δεύτερος υπάλληλος.",
    en: "Propose it? A second clerk decides.",
  },
  reason: { el: "Γιατί είναι ύποπτες;", en: "Why are they doubtful?" },
  proposed: {
    el: "{number}  προτάθηκαν για ακύρωση: {count}. Περιμένει δεύτερο υπάλληλο.",
    en: "{number}  proposed invalid: {count}. It waits for a second clerk.",
  },
  held: { el: "{number}  σε έλεγχο: {count}", en: "{number}  held: {count}" },
  released: { el: "{number}  μετρούν πάλι: {count}", en: "{number}  count again: {count}" },
} as const satisfies Record<string, Words>;

export const checkWords = {
  well: {
    el: "{number}  η καταμέτρηση συμφωνεί. Υπογραφές: {counted}, ημέρες: {days}",
    en: "{number}  the recount agrees. Signatures: {counted}, days: {days}",
  },
  wrong: {
    el: "{number}  η καταμέτρηση δεν συμφωνεί: μετρήθηκαν {counted}, φαίνονται {shown}",
    en: "{number}  the recount does not agree: {counted} counted, {shown} shown",
  },
  always: { el: "στο σύνολο", en: "in all" },
  none: { el: "Κανένα δεν έληξε πριν από έξι μήνες.", en: "None ended six months ago." },
  anonymous: { el: "{number}  {count} που υπέγραψαν  {title}", en: "{number}  {count} signers  {title}" },
  sure: {
    el: "Ξεχνάμε για πάντα ποιοι υπέγραψαν. Αιτήματα: {count}. Συνεχίζουμε;",
    en: "Who signed is forgotten for ever. Petitions: {count}. Go on?",
  },
} as const satisfies Record<string, Words>;

/** What a recount finds. */
export const faultWords: Record<Fault["fault"], Words> = {
  altered: {
    el: "η λίστα δεν είναι αυτή που δημοσιεύτηκε",
    en: "the list is not the one that was published",
  },
  dropped: { el: "λείπει υπογραφή που μετρούσε", en: "a signature that counted is gone" },
  added: { el: "μετρά υπογραφή που δεν έχει καμία λίστα", en: "a signature counts that no list has" },
  doubled: { el: "υπογραφή μετρήθηκε δύο φορές", en: "a signature was counted twice" },
  count: { el: "ο αριθμός που φαίνεται είναι άλλος", en: "the number shown is another" },
};

export const draftWords = {
  title: { flag: "--title", el: "Τίτλος, έως 80 χαρακτήρες:", en: "Title, up to 80 characters:" },
  ask: { flag: "--ask", el: "Τι ζητά, έως 300 χαρακτήρες:", en: "What is asked for, up to 300 characters:" },
  why: { flag: "--why", optional: true, el: "Γιατί; (κενό αν δεν το είπε)", en: "Why? (empty if not said)" },
  name: {
    flag: "--name",
    optional: true,
    el: "Όνομα; (κενό αν δεν δόθηκε)",
    en: "Name? (empty if not given)",
  },
  phone: {
    flag: "--phone",
    optional: true,
    el: "Τηλέφωνό του, για να μαθαίνει:",
    en: "Their phone, to be told:",
  },
} as const;
export const draftedWords: Words = {
  el: "{number}  γράφτηκε· χρειάζεται {count} υποστηρικτές έως {day}",
  en: "{number}  written down; it needs {count} supporters by {day}",
};
