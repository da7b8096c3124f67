import type { Words } from "./words.ts";

/** The words of the calendar on the screen. Pieces in braces are filled in. */
export const calendarTuiWords = {
  calendar: { el: "ΗΜΕΡΟΛΟΓΙΟ", en: "CALENDAR" },
  "view.calendar": { el: "Ραντεβού", en: "Appointments" },
  "calendar.nobody": {
    el: "Δεν δέχεται κανείς με ραντεβού. Όσοι δέχονται γράφονται στο appointments.yaml.",
    en: "Nobody can be met here. Those who can stand in appointments.yaml.",
  },
  "calendar.whose": { el: "Ποιου το ημερολόγιο;", en: "Whose calendar?" },
  "calendar.centre": { el: "κέντρο", en: "centre" },
  "calendar.closed": { el: "κλειστά", en: "closed" },
  "calendar.off": { el: "αργία", en: "holiday" },
  "calendar.booked": { el: "κλεισμένα {count}", en: "{count} booked" },
  "calendar.pair": { el: "{count} από {all}", en: "{count} of {all}" },
  "calendar.free": { el: "ελεύθερα {count}", en: "{count} free" },
  "calendar.is-free": { el: "ελεύθερο", en: "free" },
  "calendar.empty": { el: "Δεν υπάρχει τίποτα αυτή την ημέρα.", en: "There is nothing on this day." },
  "calendar.later": {
    el: "Δεν υπάρχει άλλη ελεύθερη ώρα αυτή την ημέρα.",
    en: "No time is left on this day.",
  },
  "calendar.not-booked": {
    el: "Εδώ δεν υπάρχει ραντεβού. Με x κλείνετε την ώρα, με o ανοίγετε άλλη.",
    en: "There is no appointment here. Press x to close the time, o to open another.",
  },
  "calendar.unchanged": {
    el: "Αυτή την ημέρα δεν άνοιξε, δεν έκλεισε και δεν άλλαξε κάτι.",
    en: "Nothing was opened or closed on this day.",
  },
  "calendar.which": {
    el: "Άλλαξαν περισσότερες ώρες: πηγαίνετε πρώτα πάνω σε μία.",
    en: "Several times were changed: go to one of them first.",
  },
  "mode.calendar": { el: "Στο ημερολόγιο", en: "In the calendar" },
  "mode.change": { el: "Όταν αλλάζετε ώρες", en: "When changing hours" },

  "change.closed.hours": {
    el: "Ποιες ώρες κλείνουν; {day} (κενό: όλες· «έως 3/1»: κάθε μέρα)",
    en: "Which hours close? {day} (empty: all; “until 3/1”: each day)",
  },
  "change.open.hours": {
    el: "Ποιες ώρες ανοίγουν; {day}, όπως 10:00-12:00",
    en: "Which hours open? {day}, like 10:00-12:00",
  },
  "change.weekly.hours": {
    el: "Κάθε εβδομάδα από {day}: ποιες ώρες; (κενό: κλειστά)",
    en: "Every week from {day}: which hours? (empty: closed)",
  },
  "change.weekly.reason": {
    el: "Γιατί; Κάθε εβδομάδα από {day}: {week}",
    en: "Why? Every week from {day}: {week}",
  },
  "change.weekly.sure": {
    el: "Να ισχύσει; Κάθε εβδομάδα από {day}: {week}",
    en: "Shall it hold? Every week from {day}: {week}",
  },
  "change.undo.sure": {
    el: "Να πάψει να ισχύει; Από {day}: {week}",
    en: "Shall it hold no more? From {day}: {week}",
  },
  "change.weekly.yes": { el: "Αλλάζει το ωράριο", en: "The weekly hours change" },
  "change.undo.yes": { el: "Ισχύει ξανά το προηγούμενο ωράριο", en: "The hours before it hold again" },
  "change.weekly.done": { el: "Από {day} ισχύει: {week}.", en: "From {day}: {week}." },
  "change.undo.done": { el: "Δεν ισχύει πια από {day}: {week}.", en: "No more from {day}: {week}." },
  "change.reason": { el: "Γιατί; {day} {from}–{to}", en: "Why? {day} {from}–{to}" },
  "change.hours.wrong": {
    el: "Γράψτε από τι ώρα έως τι ώρα, όπως 10:00-11:30.",
    en: "Write from what time until what time, like 10:00-11:30.",
  },
  "change.closed.sure": { el: "Να κλείσουν; {day} {from}–{to}", en: "Close them? {day} {from}–{to}" },
  "change.open.sure": { el: "Να ανοίξουν; {day} {from}–{to}", en: "Open them? {day} {from}–{to}" },
  "change.remove.sure": {
    el: "Να ισχύσει ξανά το ωράριο; {day} {from}–{to}",
    en: "Back to the usual hours? {day} {from}–{to}",
  },
  "change.closed.yes": { el: "Κλείνουν αυτές οι ώρες", en: "These hours close" },
  "change.open.yes": { el: "Ανοίγουν αυτές οι ώρες", en: "These hours open" },
  "change.remove.yes": { el: "Ισχύει ξανά το ωράριο", en: "The usual hours apply again" },
  "change.closed.done": { el: "Έκλεισαν: {day} {from}–{to}.", en: "Closed: {day} {from}–{to}." },
  "change.open.done": { el: "Άνοιξαν: {day} {from}–{to}.", en: "Opened: {day} {from}–{to}." },
  "change.remove.done": {
    el: "Ισχύει ξανά το ωράριο: {day} {from}–{to}.",
    en: "The usual hours apply again: {day} {from}–{to}.",
  },
  "change.meets": {
    el: "Μένουν εκεί κλεισμένα ραντεβού: {count}. Αλλάξτε τους ώρα.",
    en: "Appointments that stay booked there: {count}. Move them.",
  },
} as const satisfies Record<string, Words>;
