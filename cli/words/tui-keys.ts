import type { Words } from "./words.ts";

/** What a key does: in one or two words for the bottom of the screen, and in a sentence for the help. */
export type KeyWords = { short: Words; long: Words };

/** The words of every action in the key tables that is no verb. */
export const keyWords = {
  down: { short: { el: "κάτω", en: "down" }, long: { el: "Μία γραμμή κάτω", en: "One row down" } },
  up: { short: { el: "πάνω", en: "up" }, long: { el: "Μία γραμμή πάνω", en: "One row up" } },
  pagedown: {
    short: { el: "σελίδα κάτω", en: "page down" },
    long: { el: "Μία οθόνη κάτω", en: "One screen down" },
  },
  pageup: {
    short: { el: "σελίδα πάνω", en: "page up" },
    long: { el: "Μία οθόνη πάνω", en: "One screen up" },
  },
  first: { short: { el: "αρχή", en: "top" }, long: { el: "Στην αρχή", en: "To the top" } },
  last: {
    short: { el: "τέλος", en: "end" },
    long: { el: "Στο τέλος όσων έχουν φορτωθεί", en: "To the end of what is loaded" },
  },
  open: { short: { el: "άνοιγμα", en: "open" }, long: { el: "Ανοίγει την υπόθεση", en: "Opens the case" } },
  views: {
    short: { el: "προβολές", en: "views" },
    long: {
      el: "Δικές μου, νέες, εκπρόθεσμες, ανοιχτές, κλειστές, συλλογικά",
      en: "Mine, new, overdue, open, closed, petitions",
    },
  },
  calendar: {
    short: { el: "ραντεβού", en: "appointments" },
    long: { el: "Το ημερολόγιο των ραντεβού", en: "The calendar of appointments" },
  },
  daybefore: {
    short: { el: "πριν", en: "before" },
    long: { el: "Η προηγούμενη ημέρα", en: "The day before" },
  },
  dayafter: { short: { el: "ημέρα", en: "day" }, long: { el: "Η επόμενη ημέρα", en: "The next day" } },
  weekbefore: {
    short: { el: "εβδομάδα πριν", en: "week before" },
    long: { el: "Η προηγούμενη εβδομάδα", en: "The week before" },
  },
  weekafter: {
    short: { el: "εβδομάδα", en: "week" },
    long: { el: "Η επόμενη εβδομάδα", en: "The next week" },
  },
  today: { short: { el: "σήμερα", en: "today" }, long: { el: "Στη σημερινή ημέρα", en: "To today" } },
  span: {
    short: { el: "ημέρα/εβδομάδα", en: "day/week" },
    long: { el: "Μία ημέρα, ή όλη η εβδομάδα σε στήλες", en: "One day, or the whole week in columns" },
  },
  whose: {
    short: { el: "ποιου", en: "whose" },
    long: { el: "Το ημερολόγιο άλλου, ή ενός κέντρου", en: "Somebody else's calendar, or that of a centre" },
  },
  shut: {
    short: { el: "κλείσιμο", en: "close" },
    long: { el: "Κλείνει ώρες της ημέρας", en: "Closes hours of the day" },
  },
  extra: {
    short: { el: "έκτακτες", en: "extra" },
    long: { el: "Ανοίγει έκτακτες ώρες", en: "Opens extra hours" },
  },
  takeback: {
    short: { el: "αναίρεση", en: "take back" },
    long: {
      el: "Παίρνει πίσω ό,τι άνοιξε, έκλεισε ή άλλαξε εδώ",
      en: "Takes back what was opened, closed or changed here",
    },
  },
  weekly: {
    short: { el: "ωράριο", en: "weekly" },
    long: {
      el: "Αλλάζει τις ώρες αυτής της ημέρας κάθε εβδομάδα",
      en: "Changes the hours of this weekday every week",
    },
  },
  goon: {
    short: { el: "συνέχεια", en: "go on" },
    long: {
      el: "Συνεχίζει· πριν γραφτεί φαίνεται τι συναντά",
      en: "Goes on; what it meets is shown before it is written",
    },
  },
  filter: {
    short: { el: "φίλτρο", en: "filter" },
    long: {
      el: "Ψάχνει όσο γράφετε· τόνοι και κεφαλαία δεν μετρούν",
      en: "Searches as you type; accents and capitals do not matter",
    },
  },
  take: {
    short: { el: "οι νέες", en: "new ones" },
    long: {
      el: "Φέρνει στη λίστα τις νέες που περιμένουν",
      en: "Brings the waiting new cases into the list",
    },
  },
  next: {
    short: { el: "επόμενη", en: "next" },
    long: { el: "Η επόμενη υπόθεση της λίστας", en: "The next case of the list" },
  },
  previous: {
    short: { el: "προηγούμενη", en: "previous" },
    long: { el: "Η προηγούμενη υπόθεση της λίστας", en: "The previous case of the list" },
  },
  palette: {
    short: { el: "εντολές", en: "commands" },
    long: { el: "Όλες οι εντολές με το όνομά τους", en: "All commands by name" },
  },
  help: {
    short: { el: "βοήθεια", en: "help" },
    long: { el: "Όλα τα πλήκτρα, σε μία σελίδα", en: "All keys, on one page" },
  },
  back: { short: { el: "πίσω", en: "back" }, long: { el: "Ένα βήμα πίσω", en: "One step back" } },
  quit: {
    short: { el: "έξοδος", en: "quit" },
    long: {
      el: "Κλείνει την οθόνη· στα ελληνικά είναι το ίδιο πλήκτρο",
      en: "Leaves the desk; the same key in the Greek layout",
    },
  },
  interrupt: {
    short: { el: "διακοπή", en: "interrupt" },
    long: { el: "Κλείνει αμέσως", en: "Leaves at once" },
  },
  choose: {
    short: { el: "επιλογή", en: "choose" },
    long: { el: "Διαλέγει τη σημειωμένη γραμμή", en: "Takes the marked row" },
  },
  digits: {
    short: { el: "με ψηφίο", en: "by digit" },
    long: {
      el: "Η γραμμή με αυτό το ψηφίο· ό,τι αλλάζει θέλει και Enter",
      en: "The row with that digit; what changes a case waits for Enter",
    },
  },
  done: {
    short: { el: "συνέχεια", en: "go on" },
    long: {
      el: "Δείχνει τι θα φύγει· ό,τι μένει στο γραφείο γράφεται αμέσως",
      en: "Shows what will leave; what stays in the office is written at once",
    },
  },
  newline: {
    short: { el: "νέα γραμμή", en: "new line" },
    long: { el: "Νέα γραμμή στο κείμενο", en: "A new line in the text" },
  },
  wipe: {
    short: { el: "σβήσιμο", en: "wipe" },
    long: { el: "Σβήνει τη γραμμή έως τον δρομέα", en: "Wipes the line up to the cursor" },
  },
  send: {
    short: { el: "αποστολή", en: "send" },
    long: { el: "Γράφεται και φεύγει", en: "It is written and leaves" },
  },
  stay: {
    short: { el: "μένω εδώ", en: "stay" },
    long: { el: "Μένει στην οθόνη", en: "Stays at the desk" },
  },
  drop: {
    short: { el: "αγνόηση", en: "drop" },
    long: { el: "Τα γράμματα αγνοούνται", en: "The letters are dropped" },
  },
  run: {
    short: { el: "εκτέλεση", en: "run" },
    long: { el: "Τα γράμματα εκτελούνται ως εντολές", en: "The letters run as commands" },
  },
} as const satisfies Record<string, KeyWords>;

export type ActionName = keyof typeof keyWords;
