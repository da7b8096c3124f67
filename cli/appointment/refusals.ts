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
  "day-over": {
    exit: exits.usage,
    what: { el: "Η ημέρα αυτή έχει περάσει.", en: "That day is over." },
    why: { el: "Αλλάζουν ώρες από σήμερα και μετά.", en: "Hours change from today on." },
    next: "dimos cal show",
  },
  "hours-turned": {
    exit: exits.usage,
    what: { el: "Το τέλος είναι πριν από την αρχή: {value}", en: "It ends before it begins: {value}" },
    why: { el: "Γράψτε πρώτα από τι ώρα, μετά έως τι ώρα.", en: "Write first from when, then until when." },
    next: "dimos cal week",
  },
  "hours-overlap": {
    exit: exits.usage,
    what: { el: "Οι ώρες πέφτουν η μία πάνω στην άλλη.", en: "These hours overlap each other." },
    why: {
      el: "Δύο διαστήματα της ίδιας ημέρας έχουν κοινή ώρα. Γράψτε τα χωριστά, ή ένα μόνο.",
      en: "Two stretches of one day share some time. Write them apart, or as one.",
    },
    next: "dimos cal week",
  },
  "no-time-fits": {
    exit: exits.usage,
    what: { el: "Σε κάποιο διάστημα δεν χωρά ούτε ένα ραντεβού.", en: "In one stretch no appointment fits." },
    why: {
      el: "Κάθε διάστημα κρατά τουλάχιστον όσο ένα ραντεβού (length στο appointments.yaml).",
      en: "Each lasts at least as long as an appointment (length in appointments.yaml).",
    },
    next: "dimos cal hours …",
  },
  "same-hours": {
    exit: exits.usage,
    what: { el: "Οι ώρες αυτές ισχύουν ήδη.", en: "These hours hold already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos cal week",
  },
  "no-weekly-change": {
    exit: exits.notFound,
    what: { el: "Δεν άλλαξε ωράριο από εδώ.", en: "No weekly hours were changed from here." },
    why: {
      el: "Ισχύει ό,τι λέει το appointments.yaml.",
      en: "What appointments.yaml says holds.",
    },
    next: "dimos cal week",
  },
  "week-unclear": {
    exit: exits.usage,
    what: { el: "Δεν καταλάβαμε ποιες ώρες: {value}", en: "We did not understand which hours: {value}" },
    why: {
      el: "Γράψτε ημέρα και ώρες, όπως «Τρ 10:00-13:00», «Δε-Πα 9-14», «Τε 10-12 17-19» ή «Πε κλειστά».",
      en: 'Write a day and its hours, like "Tue 10:00-13:00", "Mon-Fri 9-14", "Wed 10-12 17-19" or "Thu closed".',
    },
    next: "dimos cal week",
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
