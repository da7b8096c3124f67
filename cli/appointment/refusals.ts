import { exits } from "../exit-codes.ts";
import type { Refused } from "../verb/verb.ts";

/** What appointments and the calendar say no to. */
export const appointmentRefusals = {
  "slot-taken": {
    exit: exits.rule,
    what: { el: "Η ώρα αυτή δεν είναι ελεύθερη.", en: "That time is not free." },
    why: {
      el: "Την έχει άλλος, ή την κρατά όσο κλείνει.",
      en: "Somebody has it, or holds it while booking.",
    },
    next: "dimos cal show",
  },
  "too-soon": {
    exit: exits.rule,
    what: { el: "Η ώρα αυτή είναι πολύ κοντά ή πέρασε.", en: "That time is too soon, or over." },
    why: {
      el: "Ο δήμος κλείνει έως λίγες ώρες πριν (staffNoticeHours στο appointments.yaml).",
      en: "The office books until some hours before (staffNoticeHours in appointments.yaml).",
    },
    next: "dimos cal show",
  },
  "too-far": {
    exit: exits.rule,
    what: { el: "Η ημέρα αυτή είναι πολύ μακριά.", en: "That day is too far away." },
    why: { el: "Κλείνουμε έως horizonDays ημέρες μπροστά.", en: "We book horizonDays days ahead." },
    next: "dimos cal show",
  },
  "outside-hours": {
    exit: exits.rule,
    what: { el: "Εκείνη την ώρα δεν δέχεται.", en: "Nobody is met at that time." },
    why: { el: "Είναι έξω από τις ώρες του ή αργία.", en: "It is outside the hours, or a holiday." },
    next: 'dimos cal open DATE --from … --to … --reason "…"',
  },
  "unknown-host": {
    exit: exits.notFound,
    what: { el: "Κανείς δεν δέχεται με αυτό το id.", en: "Nobody of that id can be met." },
    why: {
      el: "Όσοι δέχονται γράφονται στο appointments.yaml.",
      en: "Those who can stand in appointments.yaml.",
    },
    next: "dimos config show",
  },
  "unknown-centre": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει κέντρο με αυτό το id.", en: "There is no centre of that id." },
    why: { el: "Τα κέντρα γράφονται στο appointments.yaml.", en: "Centres stand in appointments.yaml." },
    next: "dimos config show",
  },
  "centre-closed": {
    exit: exits.rule,
    what: { el: "Εκείνη την ώρα το κέντρο είναι κλειστό.", en: "The centre is closed at that time." },
    why: { el: "Είναι έξω από τις ώρες του, ή αργία.", en: "It is outside its hours, or a holiday." },
    next: "dimos cal show --centre …",
  },
  "no-exception": {
    exit: exits.notFound,
    what: { el: "Εκείνη την ημέρα δεν άλλαξε τίποτα.", en: "Nothing was changed on that day." },
    why: {
      el: "Δεν υπάρχει ώρα που να άνοιξε ή να έκλεισε έκτακτα.",
      en: "There is no time that was opened or closed beside the usual hours.",
    },
    next: "dimos cal show",
  },
  "which-exception": {
    exit: exits.usage,
    what: {
      el: "Εκείνη την ημέρα άλλαξαν περισσότερες ώρες.",
      en: "Several times of that day were changed.",
    },
    why: { el: "Πείτε ποια: από τι ώρα έως τι ώρα.", en: "Say which: from what time until what time." },
    next: "dimos cal remove DATE --from … --to …",
  },
  "no-call": {
    exit: exits.notFound,
    what: { el: "Η {number} δεν έχει συνάντηση με εικόνα.", en: "{number} has no meeting by video." },
    why: {
      el: "Ίσως γίνεται με τηλέφωνο, ή δεν ορίστηκε ακόμα.",
      en: "It may be by phone, or not granted yet.",
    },
    next: "dimos case show {number}",
  },
  "booked-already": {
    exit: exits.rule,
    what: { el: "Έχει ήδη ραντεβού.", en: "They have an appointment already." },
    why: { el: "Καθένας έχει ένα τη φορά· αλλάζει ώρα ή ακυρώνεται.", en: "One at a time; it can be moved." },
    next: "dimos appointment list",
  },
  "not-their-case": {
    exit: exits.usage,
    what: { el: "Η υπόθεση αυτή δεν είναι δική τους.", en: "That case is not theirs." },
    why: {
      el: "Το ραντεβού δείχνει μόνο δικές τους υποθέσεις.",
      en: "An appointment shows only their own cases.",
    },
    next: "dimos case list",
  },
  "not-booked": {
    exit: exits.rule,
    what: {
      el: "Το ραντεβού {number} δεν είναι πια κλεισμένο.",
      en: "Appointment {number} is not booked any more.",
    },
    why: { el: "Πέρασε η ώρα του, ή ακυρώθηκε.", en: "Its time is over, or it was cancelled." },
    next: "dimos case show {number}",
  },
  "same-time": {
    exit: exits.usage,
    what: { el: "Το {number} είναι ήδη εκείνη την ώρα.", en: "{number} is at that time already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos case show {number}",
  },
  "moved-enough": {
    exit: exits.rule,
    what: { el: "Το {number} άλλαξε ώρα ήδη δύο φορές.", en: "{number} was moved twice already." },
    why: { el: "Από εκεί και πέρα το αλλάζει ο δήμος.", en: "From then on the office moves it." },
    next: "dimos appointment move {number} --at …",
  },
  "too-late": {
    exit: exits.rule,
    what: { el: "Το {number} είναι σε λιγότερο από δύο ώρες.", en: "{number} is in less than two hours." },
    why: { el: "Τόσο αργά το αλλάζει μόνο ο δήμος.", en: "That late only the office moves it." },
    next: "dimos appointment move {number} --at …",
  },
  "before-its-time": {
    exit: exits.rule,
    what: {
      el: "Το ραντεβού {number} δεν έχει αρχίσει ακόμα.",
      en: "Appointment {number} has not begun yet.",
    },
    why: {
      el: "Πώς πήγε γράφεται από την ώρα του και μετά.",
      en: "How it came out is written from its time on.",
    },
    next: "dimos case show {number}",
  },
  "staff-only": {
    exit: exits.rule,
    what: { el: "Αυτόν τον καιρό τους κλείνει μόνο ο δήμος.", en: "For now only the office books for them." },
    why: { el: "Δεν ήρθαν σε προηγούμενα ραντεβού.", en: "They did not come to earlier ones." },
    next: "dimos appointment book",
  },
  "asked-already": {
    exit: exits.rule,
    what: { el: "Έχουν ήδη ζητήσει ακρόαση.", en: "They have asked for a hearing already." },
    why: { el: "Περιμένει ακόμα απόφαση.", en: "It still waits for a decision." },
    next: "dimos appointment list",
  },
  "no-hearing": {
    exit: exits.rule,
    what: {
      el: "Το {number} δεν περιμένει απόφαση για ακρόαση.",
      en: "{number} waits for no decision about a hearing.",
    },
    why: {
      el: "Ορίστηκε ή απορρίφθηκε ήδη, ή είναι ραντεβού.",
      en: "It was decided already, or is an appointment.",
    },
    next: "dimos case show {number}",
  },
  "arrived-already": {
    exit: exits.rule,
    what: { el: "Στο {number} έχει σημειωθεί ότι έφτασε.", en: "{number} is marked as arrived already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos case show {number}",
  },
} as const satisfies Record<string, Refused>;
