import { writtenDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import type { Tellings } from "../verb/telling.ts";
import { say } from "../words/words.ts";
import { askerWords, ringWords, wayWords } from "./words.ts";

const on = (iso: string, language: Language) => writtenDate(new Date(iso), language);

/** What happens to an appointment, as its history has it. */
export const appointmentTellings = {
  AppointmentBooked: ({ startsAt, way }, { language }) => [
    say({ el: "Κλείστηκε: {when}", en: "Booked: {when}" }, language, { when: on(startsAt, language) }),
    wayWords[way][language],
  ],
  AppointmentMoved: ({ from, startsAt }, { language }) => [
    say({ el: "Νέα ώρα: {when}", en: "New time: {when}" }, language, { when: on(startsAt, language) }),
    say({ el: "ήταν {when}", en: "it was {when}" }, language, { when: on(from, language) }),
  ],
  AppointmentCancelled: ({ reason }, { language }) => [
    say({ el: "Ακυρώθηκε", en: "Cancelled" }, language),
    reason,
  ],
  AppointmentExtended: ({ endsAt }, { language }) => [
    say({ el: "Παρατάθηκε έως: {when}", en: "Made longer, until: {when}" }, language, {
      when: on(endsAt, language),
    }),
  ],
  AppointmentReminded: (_, { language }) => [say({ el: "Υπενθύμιση", en: "Reminder" }, language)],
  AppointmentMet: (_, { language }) => [say({ el: "Έγινε", en: "It took place" }, language)],
  AppointmentUnattended: (_, { language }) => [
    say({ el: "Δεν συνδέθηκε κανείς", en: "Nobody came" }, language),
  ],
  AppointmentUnheld: ({ note, came }, { language }) => [
    came === undefined
      ? say({ el: "Δεν έγινε από δική μας πλευρά", en: "It did not take place because of us" }, language)
      : say({ el: "Δεν έγινε: δεν συνδέθηκε κανείς", en: "It did not take place: nobody came" }, language),
    note,
  ],
  AppointmentMissed: ({ note, until }, { language }) => [
    say({ el: "Δεν ήρθε κανείς", en: "Nobody came" }, language),
    note,
    ...(until === undefined
      ? []
      : [
          say(
            { el: "του κλείνει μόνο ο δήμος έως {when}", en: "only the office books for them until {when}" },
            language,
            { when: on(until, language) },
          ),
        ]),
  ],
  ResidentArrived: (_, { language }) => [
    say({ el: "Έφτασε στο κέντρο", en: "Arrived at the centre" }, language),
  ],
  PhoneAsked: ({ by }, { language }) => [say(ringWords[by], language)],
  AppointmentNoted: ({ text }, { language }) => [say({ el: "Σημείωση", en: "Note" }, language), text],
  HearingAsked: ({ asker }, { language }) => [
    say({ el: "Ζητά ακρόαση", en: "Asked for a hearing" }, language),
    askerWords[asker][language],
  ],
  HearingApproved: ({ startsAt }, { language }) => [
    say({ el: "Ορίστηκε: {when}", en: "Granted: {when}" }, language, { when: on(startsAt, language) }),
  ],
  HearingRefused: ({ reason }, { language }) => [
    say({ el: "Δεν ορίστηκε", en: "Refused" }, language),
    reason,
  ],
} as const satisfies Partial<Tellings>;
