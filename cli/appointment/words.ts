import type { Appointment, Asker, Ringing, Way } from "../../core/appointment/appointment.ts";
import type { AppointmentStage } from "../../core/appointment/stage.ts";
import { type Case, isOf } from "../../core/cases.ts";
import type { Language } from "../../core/language.ts";
import { say, type Words } from "../words/words.ts";

/** The stages of an appointment in the words of the office. */
export const appointmentStageWords: Record<AppointmentStage, Words> = {
  asked: { el: "Ζητά ακρόαση", en: "Asks for a hearing" },
  booked: { el: "Κλεισμένο", en: "Booked" },
  met: { el: "Έγινε", en: "Met" },
  missed: { el: "Δεν ήρθε", en: "No-show" },
  unheld: { el: "Δεν έγινε από εμάς", en: "Not held by us" },
  cancelled: { el: "Ακυρώθηκε", en: "Cancelled" },
  refused: { el: "Δεν ορίστηκε", en: "Refused" },
};

export const wayWords: Record<Way, Words> = {
  video: { el: "βιντεοκλήση", en: "video" },
  phone: { el: "τηλέφωνο", en: "telephone" },
  centre: { el: "κέντρο", en: "centre" },
};

export const askerWords: Record<Asker, Words> = {
  resident: { el: "δημότης", en: "resident" },
  business: { el: "επιχείρηση", en: "business" },
  association: { el: "σύλλογος", en: "association" },
};

/** Why somebody is to be rung up. */
export const ringWords: Record<Ringing, Words> = {
  resident: { el: "Ζητούν να τους καλέσουμε τώρα", en: "They ask to be called now" },
  host: { el: "Συνεχίζεται στο τηλέφωνο", en: "It goes on by telephone" },
  desk: { el: "Περίμεναν και δεν μίλησαν με κανέναν", en: "They waited and spoke with nobody" },
};

/** The labels of its page. */
export const appointmentWords = {
  when: { el: "Πότε", en: "When" },
  host: { el: "Με", en: "With" },
  way: { el: "Πώς", en: "How" },
  centre: { el: "Κέντρο", en: "Centre" },
  about: { el: "Υπόθεση", en: "Case" },
  asker: { el: "Ζητά", en: "Asked by" },
  wish: { el: "Προτιμά", en: "Prefers" },
  moves: { el: "Αλλαγές ώρας", en: "Times moved" },
  arrived: { el: "Έφτασε", en: "Arrived" },
  topic: { el: "Θέμα", en: "Topic" },
  ring: { el: "Καλέστε τώρα", en: "Call now" },
} as const satisfies Record<string, Words>;

/** While it is to come. */
export function isBooked(one: Case | undefined): boolean {
  return one !== undefined && isOf(one, "appointment") && one.stage === "booked";
}

/** What stands before everything else while somebody waits to be rung up; empty where nobody does. */
export function ringing({ stage, ring }: Appointment, language: Language): string {
  return stage === "booked" && ring !== null ? `${say(appointmentWords.ring, language)} · ` : "";
}
