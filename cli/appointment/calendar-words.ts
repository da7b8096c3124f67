import type { Words } from "../words/words.ts";

/** The words of calendars, on the command line and on the screen. */
export const calendarWords = {
  closed: { el: "κλειστά", en: "closed" },
  free: { el: "ελεύθερα {count}", en: "{count} free" },
  freeFrom: { el: "ελεύθερα {times}", en: "free {times}" },
  opened: { el: "άνοιξε {from}–{to}: {reason}", en: "opened {from}–{to}: {reason}" },
  shut: { el: "έκλεισε {from}–{to}: {reason}", en: "closed {from}–{to}: {reason}" },
  held: { el: "κρατιέται για κάποιον που κλείνει τώρα", en: "kept for somebody who is booking now" },
  outside: { el: "εκτός ωραρίου", en: "outside the hours" },
  arrived: { el: "Έφτασε", en: "Arrived" },
  nameless: { el: "χωρίς όνομα", en: "no name" },
  meets: {
    el: "Μένουν κλεισμένα εκείνη την ώρα, ώσπου να τα αλλάξετε: {count}",
    en: "These stay booked at that time, until you move them: {count}",
  },
  meetsNone: { el: "Δεν πέφτει πάνω σε κανένα ραντεβού.", en: "It meets no appointment." },
  displaced: {
    el: "Μένουν κλεισμένα έξω από τις νέες ώρες, ώσπου να τα αλλάξετε: {count}",
    en: "These stay booked outside the new hours, until you move them: {count}",
  },
  more: { el: "  και άλλα {count}", en: "  and {count} more" },
  freeBecomes: {
    el: "Ελεύθερες ώρες της ημέρας: {before} → {after}.",
    en: "Free times of the day: {before} → {after}.",
  },
  freeStays: {
    el: "Οι ελεύθερες ώρες της ημέρας μένουν όσες είναι: {after}.",
    en: "The free times of the day stay as many as they are: {after}.",
  },
  freeOfDaysBecomes: {
    el: "Ελεύθερες ώρες των ημερών: {before} → {after}.",
    en: "Free times of these days: {before} → {after}.",
  },
  freeOfDaysStays: {
    el: "Οι ελεύθερες ώρες των ημερών μένουν όσες είναι: {after}.",
    en: "The free times of these days stay as many as they are: {after}.",
  },
  freeAheadBecomes: {
    el: "Ελεύθερες ώρες, για όσες ημέρες κλείνουν οι δημότες: {before} → {after}.",
    en: "Free times, as far ahead as residents can book: {before} → {after}.",
  },
  freeAheadStays: {
    el: "Οι ελεύθερες ώρες μένουν όσες είναι: {after}.",
    en: "The free times stay as many as they are: {after}.",
  },
  sure: { el: "Να γραφτεί;", en: "Write it?" },
  date: { flag: "DATE", el: "Ποια ημέρα; Όπως 24/12/2026:", en: "Which day? Like 24/12/2026:" },
  reason: { flag: "--reason", el: "Γιατί;", en: "Why?" },
  hours: {
    flag: "HOURS",
    el: "Ποιες ώρες; Όπως «Τρ 10:00-13:00» ή «Δε-Πα 9-14» ή «Πε κλειστά»:",
    en: 'Which hours? Like "Tue 10:00-13:00", "Mon-Fri 9-14" or "Thu closed":',
  },
  whoseWeek: { el: "Κάθε εβδομάδα: {name}", en: "Every week: {name}" },
  sinceChange: { el: "από {date}: {reason}", en: "since {date}: {reason}" },
  fromChange: { el: "Από {date} · {week} · {reason}", en: "From {date} · {week} · {reason}" },
  besideFolder: {
    el: "Ό,τι άλλαξε από εδώ ισχύει, ό,τι κι αν λέει το appointments.yaml.",
    en: "What was changed from here holds, whatever appointments.yaml says.",
  },
  openDone: { el: "{date}  ανοιχτά {from}–{to}", en: "{date}  open {from}–{to}" },
  closeDone: { el: "{date}  κλειστά {from}–{to}", en: "{date}  closed {from}–{to}" },
  weekly: { el: "από εδώ και πέρα {week}: {reason}", en: "from here on {week}: {reason}" },
  hoursDone: { el: "Κάθε εβδομάδα από {date}: {week}", en: "Every week from {date}: {week}" },
  undoDone: {
    el: "Δεν ισχύει πια από {date}: {week}",
    en: "Does not hold any more from {date}: {week}",
  },
  removeDone: {
    el: "{date}  ισχύει ξανά το ωράριο {from}–{to}",
    en: "{date}  the usual hours again {from}–{to}",
  },
} as const satisfies Record<string, Words & { flag?: string }>;
