import { askers } from "../../core/appointment/appointment.ts";
import type { Flag } from "./flags.ts";
import type { Row } from "./row.ts";

const appointments = () => import("../commands/appointment.ts");
const calendar = () => import("../commands/calendar.ts");
const week = () => import("../commands/week.ts");

const host: Flag = {
  term: "--host <ID>",
  el: "με ποιον, από το appointments.yaml (ο πρώτος)",
  en: "with whom, as in appointments.yaml (the first)",
};
const centre: Flag = {
  term: "--centre <ID>",
  el: "το ημερολόγιο ενός κέντρου, από το appointments.yaml",
  en: "the calendar of a centre, as in appointments.yaml",
};
const inCentre: Flag = {
  term: "--centre <ID>",
  el: "όσες έχει ελεύθερες και το κέντρο",
  en: "those at which that centre is free too",
};
const fromDay: Flag = {
  term: "--from <DAY>",
  el: "από ποια ημέρα, π.χ. 3/12",
  en: "from which day on, e.g. 3/12",
};
const days: Flag = { term: "--days <N>", el: "πόσες ημέρες", en: "how many days" };
const fromTime: Flag = { term: "--from <TIME>", el: "από τι ώρα (όλη μέρα)", en: "from what time (all day)" };
const toTime: Flag = { term: "--to <TIME>", el: "έως τι ώρα", en: "until what time" };
const untilDay: Flag = {
  term: "--until <DAY>",
  el: "κάθε ημέρα έως και αυτή, π.χ. 3/1/2027",
  en: "each day until this one, e.g. 3/1/2027",
};
const changeFlags = [fromTime, toTime, untilDay, "why", host, centre, "yes"] as const;
const sinceDay: Flag = {
  term: "--from <DAY>",
  el: "από ποια ημέρα ισχύει (σήμερα)",
  en: "from which day on (today)",
};
const whichDay: Flag = {
  term: "--from <DAY>",
  el: "όποια αρχίζει τότε (η τελευταία)",
  en: "the one that begins then (the last)",
};
const whichFrom: Flag = { term: "--from <TIME>", el: "ποιας: από τι ώρα", en: "which one: from what time" };
const whichTo: Flag = { term: "--to <TIME>", el: "ποιας: έως τι ώρα", en: "which one: until what time" };

/** `dimos appointment …` and `dimos cal …`, but for the verbs. */
export const appointmentRows: readonly Row[] = [
  {
    name: "appointment.list",
    summary: { el: "Ακροάσεις που περιμένουν και ραντεβού", en: "Hearings that wait, and appointments" },
    flags: [fromDay, days, host],
    does: "reads",
    examples: ["dimos appointment list", "dimos appointment list --from 7/12 --days 30 --json"],
    aliases: ["λιστα"],
    bare: true,
    load: async () => (await appointments()).listAppointments,
  },
  {
    name: "appointment.free",
    summary: { el: "Οι ελεύθερες ώρες", en: "The free times" },
    flags: [host, inCentre, "limit"],
    does: "reads",
    examples: ["dimos appointment free", "dimos appointment free --centre pyrgi"],
    aliases: ["ελευθερα"],
    load: async () => (await appointments()).freeTimes,
  },
  {
    name: "appointment.book",
    summary: { el: "Νέο ραντεβού, για όποιον καλεί ή έρχεται", en: "A new one, for a caller or a visitor" },
    args: "[TOPIC...]",
    flags: [
      { term: "--at <TIME>", el: "πότε, π.χ. «3/12/2026 10:20»", en: 'when, e.g. "3/12/2026 10:20"' },
      "text",
      {
        term: "--way <WAY>",
        choices: ["video", "phone"],
        el: "video: βιντεοκλήση· phone: τον καλούμε",
        en: "video: video call; phone: we call them",
      },
      { term: "--case <NUMBER>", el: "δική τους υπόθεση", en: "a case of theirs" },
      host,
      "name",
      "phone",
      "email",
      "residentLang",
    ],
    does: "writes",
    examples: [
      "dimos appointment book",
      'dimos appointment book "Η παιδική χαρά" --at "3/12/2026 10:20" --phone 6912345678',
    ],
    aliases: ["νεο"],
    load: async () => (await appointments()).bookAppointment,
  },
  {
    name: "appointment.ask",
    summary: { el: "Ζητά κάποιος ακρόαση από κέντρο", en: "Somebody asks for a hearing from a centre" },
    args: "[TOPIC...]",
    flags: [
      "text",
      {
        term: "--asker <WHO>",
        choices: askers,
        el: "resident: δημότης· business: επιχείρηση· association: σύλλογος",
        en: "for whom",
      },
      {
        term: "--of <NAME>",
        el: "η επιχείρηση ή ο σύλλογος",
        en: "the business or the association",
      },
      { term: "--centre <ID>", el: "ποιο κέντρο προτιμούν", en: "which centre they prefer" },
      { term: "--days <TEXT>", el: "ποιες ημέρες τους βολεύουν", en: "which days suit them" },
      host,
      "name",
      "phone",
      "email",
      "residentLang",
    ],
    does: "writes",
    examples: [
      'dimos appointment ask "Το λιμάνι" --asker association --of "Σύλλογος Αλιέων" --name "Ελένη Κ." --phone 6912345678',
    ],
    aliases: ["ακροαση"],
    load: async () => (await appointments()).askHearing,
  },
  {
    name: "cal.show",
    summary: { el: "Οι ημέρες: ώρες, ραντεβού, ελεύθερα", en: "The days: hours, appointments, what is free" },
    args: "[DAY]",
    flags: [fromDay, days, host, centre],
    does: "reads",
    examples: ["dimos cal show", "dimos cal show 7/12 --days 30", "dimos cal show --centre pyrgi"],
    aliases: ["δειξε"],
    bare: true,
    load: async () => (await calendar()).showCalendar,
  },
  {
    name: "cal.open",
    summary: { el: "Ανοίγει ώρες μιας ημέρας, ή περισσότερων", en: "Opens hours of a day, or of several" },
    args: "[DAY] [UNTIL]",
    flags: changeFlags,
    does: "writes",
    examples: ['dimos cal open 19/12/2026 --from 10:00 --to 12:00 --reason "Αναπλήρωση"'],
    aliases: ["ανοιξε"],
    load: async () => (await calendar()).changeCalendar("open"),
  },
  {
    name: "cal.close",
    summary: { el: "Κλείνει ώρες μιας ημέρας, ή περισσότερων", en: "Closes hours of a day, or of several" },
    args: "[DAY] [UNTIL]",
    flags: changeFlags,
    does: "writes",
    examples: [
      'dimos cal close 24/12/2026 --reason "Παραμονή Χριστουγέννων"',
      'dimos cal close 24/12/2026 3/1/2027 --reason "Διακοπές"',
      'dimos cal close 3/12 --from 11:00 --to 12:00 --reason "Σύσκεψη" --dry-run',
    ],
    aliases: ["κλεισε"],
    load: async () => (await calendar()).changeCalendar("closed"),
  },
  {
    name: "cal.remove",
    summary: { el: "Παίρνει πίσω ό,τι άνοιξε ή έκλεισε", en: "Takes back what was opened or closed" },
    args: "[DAY] [UNTIL]",
    flags: [whichFrom, whichTo, untilDay, host, centre, "yes"],
    does: "writes",
    examples: ["dimos cal remove 24/12/2026 3/1/2027", "dimos cal remove 3/12 --from 11:00 --to 12:00"],
    aliases: ["αφαιρεσε"],
    load: async () => (await calendar()).removeException,
  },
  {
    name: "cal.week",
    summary: { el: "Οι ώρες κάθε εβδομάδας", en: "The hours of every week" },
    flags: [host, centre],
    does: "reads",
    examples: ["dimos cal week", "dimos cal week --centre pyrgi"],
    aliases: ["εβδομαδα"],
    load: async () => (await week()).showWeek,
  },
  {
    name: "cal.hours",
    summary: { el: "Αλλάζει τις ώρες κάθε εβδομάδας", en: "Changes the hours of every week" },
    args: "[HOURS...]",
    flags: [sinceDay, "why", host, centre, "yes"],
    does: "writes",
    examples: [
      'dimos cal hours Τρ 10:00-13:00 Τε 10-12 17-19 --from 11/1/2027 --reason "Νέο πρόγραμμα"',
      'dimos cal hours Πε κλειστά --reason "Συμβούλιο" --dry-run',
    ],
    aliases: ["ωραριο"],
    load: async () => (await week()).changeHours,
  },
  {
    name: "cal.undo",
    summary: { el: "Παίρνει πίσω την τελευταία αλλαγή ωραρίου", en: "Takes back the last change of hours" },
    flags: [whichDay, host, centre, "yes"],
    does: "writes",
    examples: ["dimos cal undo", "dimos cal undo --from 11/1/2027 --dry-run"],
    aliases: ["αναιρεση"],
    load: async () => (await week()).undoHours,
  },
];
