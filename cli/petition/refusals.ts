import { exits } from "../exit-codes.ts";
import type { Refused } from "../verb/verb.ts";
import { petitionDraftRefusals } from "./draft-refusals.ts";

/** What the rules about petitions say no to. `{number}` is the petition. */
export const petitionRefusals = {
  ...petitionDraftRefusals,
  "bad-input": {
    exit: exits.usage,
    what: { el: "Αυτό δεν γράφεται έτσι.", en: "It is not written like that." },
    why: { el: "Μια ημέρα γράφεται όπως 15/12/2026.", en: "A day is written like 15/12/2026." },
    next: "dimos petition agenda --help",
  },
  "no-petitions": {
    exit: exits.rule,
    what: { el: "Ο δήμος δεν δέχεται συλλογικά αιτήματα.", en: "The municipality takes no petitions." },
    why: { el: "Λείπει το petitions.yaml από τον φάκελό του.", en: "Its folder has no petitions.yaml." },
    next: "dimos case new",
  },
  "enough-today": {
    exit: exits.rule,
    what: { el: "Σήμερα έγραψε ήδη αρκετά αιτήματα.", en: "They have written several petitions today." },
    why: { el: "Ο καθένας γράφει έως τρία την ημέρα.", en: "Everybody writes up to three a day." },
    next: "dimos petition list",
  },
  "no-contact": {
    exit: exits.usage,
    what: { el: "Λείπει το τηλέφωνο ή το e-mail του.", en: "Their phone or e-mail is missing." },
    why: {
      el: "Χωρίς αυτό δεν μαθαίνει τι έγινε με το αίτημα.",
      en: "Without it they never hear what became of the petition.",
    },
    next: "dimos petition draft --phone …",
  },
  "not-in-moderation": {
    exit: exits.rule,
    what: { el: "Το αίτημα {number} δεν περιμένει απόφαση.", en: "Petition {number} waits for no decision." },
    why: {
      el: "Δεν έχει ακόμη υποστηρικτές, ή αποφάσισε ήδη συνάδελφος.",
      en: "It has no supporters yet, or a colleague has decided.",
    },
    next: "dimos petition show {number}",
  },
  "no-other": {
    exit: exits.usage,
    what: { el: "Δεν λέει ποιο αίτημα υπάρχει ήδη.", en: "It does not say which petition is there already." },
    why: {
      el: "Η απόρριψη δίνει τον αριθμό του, για να υπογράψουν εκείνο.",
      en: "The rejection gives its number, so that people sign that one.",
    },
    next: "dimos petition moderate {number} --decision already-there --other …",
  },
  "unknown-other": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει αίτημα με αυτόν τον αριθμό.", en: "There is no petition of that number." },
    why: {
      el: "Ο αριθμός είναι άλλης υπόθεσης ή δεν έχει δοθεί.",
      en: "The number is that of another case, or was never given.",
    },
    next: "dimos petition list",
  },
  "hidden-already": {
    exit: exits.rule,
    what: { el: "Το αίτημα {number} δεν φαίνεται ήδη.", en: "Petition {number} is hidden already." },
    why: {
      el: "Κρύφτηκε πριν, ή το πήρε πίσω όποιος το έγραψε.",
      en: "It was hidden before, or its author took it back.",
    },
    next: "dimos petition show {number}",
  },
  "not-answerable": {
    exit: exits.rule,
    what: { el: "Το αίτημα {number} δεν παίρνει απάντηση.", en: "Petition {number} takes no answer." },
    why: {
      el: "Δεν άνοιξε για υπογραφές ή δεν είναι δημόσιο.",
      en: "It has not opened for signatures, or is not public.",
    },
    next: "dimos petition show {number}",
  },
  past: {
    exit: exits.usage,
    what: { el: "Η ημέρα αυτή έχει περάσει.", en: "That day has passed." },
    why: { el: "Η συνεδρίαση είναι από σήμερα και μετά.", en: "The session is today or later." },
    next: 'dimos petition agenda {number} --session "…" --on …',
  },
  "not-yet": {
    exit: exits.rule,
    what: {
      el: "Το αίτημα {number} δεν έχει ανοίξει για υπογραφές.",
      en: "Petition {number} is not open for signatures yet.",
    },
    why: { el: "Το εξετάζει ακόμη ο δήμος.", en: "The municipality is still looking at it." },
    next: "dimos petition show {number}",
  },
  over: {
    exit: exits.rule,
    what: {
      el: "Το αίτημα {number} δεν παίρνει άλλες υπογραφές.",
      en: "Petition {number} takes no more signatures.",
    },
    why: { el: "Ο χρόνος του τελείωσε.", en: "Its time is over." },
    next: "dimos petition show {number}",
  },
  rejected: {
    exit: exits.rule,
    what: {
      el: "Το αίτημα {number} δεν άνοιξε για υπογραφές.",
      en: "Petition {number} was not opened for signatures.",
    },
    why: {
      el: "Ο δήμος το απέρριψε· ο λόγος φαίνεται στο αίτημα.",
      en: "The municipality rejected it; the petition says why.",
    },
    next: "dimos petition show {number}",
  },
  landline: {
    exit: exits.usage,
    what: { el: "Αυτό είναι σταθερό τηλέφωνο.", en: "That is a landline." },
    why: { el: "Σε αυτό το αίτημα υπογράφουν με κινητό.", en: "This petition is signed with a mobile." },
    next: "dimos petition sign {number} --key …",
  },
  abroad: {
    exit: exits.usage,
    what: { el: "Το κινητό αυτό δεν είναι ελληνικό.", en: "That mobile is not a Greek one." },
    why: {
      el: "Υπογράφουν με ελληνικό κινητό, για να μετρά ο καθένας μία φορά.",
      en: "People sign with a Greek mobile, so that everybody counts once.",
    },
    next: "dimos petition sign {number} --key …",
  },
  "wrong-email": {
    exit: exits.usage,
    what: { el: "Αυτό δεν είναι e-mail.", en: "That is no e-mail." },
    why: { el: "Γράφεται όπως eleni@example.gr.", en: "It is written like eleni@example.gr." },
    next: "dimos petition sign {number} --key …",
  },
  "wrong-identity": {
    exit: exits.usage,
    what: {
      el: "Αυτό δεν είναι Α.Φ.Μ. ούτε αριθμός ταυτότητας.",
      en: "That is neither a tax number nor one of an identity card.",
    },
    why: {
      el: "Το Α.Φ.Μ. έχει εννέα ψηφία, η ταυτότητα ένα ή δύο γράμματα και έξι ψηφία.",
      en: "A tax number has nine digits, an identity card one or two letters and six digits.",
    },
    next: "dimos petition sign {number} --key …",
  },
  signed: {
    exit: exits.rule,
    what: { el: "Έχει υπογράψει ήδη το {number}.", en: "They have signed {number} already." },
    why: {
      el: "Κάθε άνθρωπος μετρά μία φορά, όπου κι αν υπογράψει.",
      en: "Everybody counts once, wherever they sign.",
    },
    next: "dimos petition show {number}",
  },
  "signed-held": {
    exit: exits.rule,
    what: {
      el: "Έχει υπογράψει ήδη το {number}, και η υπογραφή ελέγχεται.",
      en: "They have signed {number} already, and it is being looked at.",
    },
    why: { el: "Μετρά μόλις τη δει υπάλληλος.", en: "It counts once a clerk has looked at it." },
    next: "dimos petition show {number}",
  },
  "signed-invalid": {
    exit: exits.rule,
    what: {
      el: "Η υπογραφή του στο {number} έχει κριθεί άκυρη.",
      en: "Their signature on {number} was made invalid.",
    },
    why: {
      el: "Το αποφάσισαν δύο υπάλληλοι· δεν σβήνεται.",
      en: "Two clerks decided that; it is never deleted.",
    },
    next: "dimos petition show {number}",
  },
  "sheet-entered": {
    exit: exits.rule,
    what: { el: "Το φύλλο αυτό έχει περαστεί.", en: "That sheet was entered already." },
    why: {
      el: "Κάθε φύλλο περνά μία φορά, όποιου αιτήματος κι αν είναι.",
      en: "Each sheet is entered once, whatever petition it is of.",
    },
    next: "dimos petition show {number}",
  },
  "nothing-selected": {
    exit: exits.rule,
    what: { el: "Καμία υπογραφή δεν ταιριάζει.", en: "No signature fits." },
    why: {
      el: "Δεν υπάρχει καμία με αυτά τα στοιχεία, ή έχει ήδη κριθεί.",
      en: "There is none like that, or it has been decided already.",
    },
    next: "dimos petition signatures {number}",
  },
  "proposed-already": {
    exit: exits.rule,
    what: {
      el: "Έχει προταθεί ήδη για τις ίδιες υπογραφές.",
      en: "It has been proposed already for the same signatures.",
    },
    why: { el: "Περιμένει τον δεύτερο υπάλληλο.", en: "It waits for the second clerk." },
    next: "dimos petition show {number}",
  },
  "unknown-proposal": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει τέτοια πρόταση στο {number}.", en: "There is no such proposal on {number}." },
    why: { el: "Αποφασίστηκε ή αφέθηκε στο μεταξύ.", en: "It was decided or dropped meanwhile." },
    next: "dimos petition show {number}",
  },
  "same-person": {
    exit: exits.rule,
    what: { el: "Χρειάζεται δεύτερος υπάλληλος.", en: "A second clerk is needed." },
    why: {
      el: "Υπογραφές κρίνονται άκυρες από δύο: την πρόταση αυτή την κάνατε εσείς.",
      en: "Signatures are made invalid by two: this proposal is your own.",
    },
    next: "dimos petition decide {number} --drop",
  },
  "too-many-codes": {
    exit: exits.rule,
    what: {
      el: "Στον αριθμό αυτόν στείλαμε ήδη αρκετούς κωδικούς.",
      en: "Several codes went to that number already.",
    },
    why: { el: "Στέλνουμε έως τέσσερις την ημέρα.", en: "We send up to four a day." },
    next: "dimos petition show {number}",
  },
} as const satisfies Record<string, Refused>;
