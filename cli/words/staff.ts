import type { Role } from "../../core/staff/staff.ts";
import type { Words } from "./words.ts";

/** What the accounts of the desk are allowed to do. */
export const roleWords = {
  clerk: { el: "υπάλληλος", en: "clerk" },
  supervisor: { el: "προϊστάμενος/-η", en: "supervisor" },
  registrar: { el: "πρωτόκολλο", en: "registrar" },
  signer: { el: "υπογράφων", en: "signer" },
  "mayors-office": { el: "γραφείο δημάρχου", en: "mayor's office" },
  auditor: { el: "ελεγκτής", en: "auditor" },
  admin: { el: "διαχειριστής", en: "admin" },
} as const satisfies Record<Role, Words>;

/** What is said after an account was made. */
export const staffWords = {
  edited: { el: "{name} ({login}): {roles}", en: "{name} ({login}): {roles}" },
  reactivated: {
    el: "Ο λογαριασμός {login} ({name}) ισχύει ξανά: {roles}",
    en: "The account {login} ({name}) is in use again: {roles}",
  },
  queue: { el: "στην ουρά κάθε υπηρεσίας", en: "the queue of each department" },
  sure: {
    el: "Να κλείσουμε τον λογαριασμό {login} ({name}); Ανοιχτές υποθέσεις που αλλάζουν χέρια: {count}. Πάνε: {where}.",
    en: "Take the account {login} ({name}) out of use? Open cases that change hands: {count}. They go to: {where}.",
  },
  sureOfSelf: {
    el: "Είναι ο δικός σας λογαριασμός ({login}): δεν θα μπορείτε να ξαναμπείτε. Να τον κλείσουμε; Υποθέσεις: {count}. Πάνε: {where}.",
    en: "It is your own account ({login}): you will not get in again. Take it out of use? Cases: {count}. They go to: {where}.",
  },
  deactivated: {
    el: "Ο λογαριασμός {login} ({name}) έκλεισε. Υποθέσεις που άλλαξαν χέρια: {count}. Πήγαν: {where}.",
    en: "The account {login} ({name}) is out of use. Cases that changed hands: {count}. They went to: {where}.",
  },
  sureToRecover: {
    el: "Ο {login} θα γίνει διαχειριστής του γραφείου και θα γραφτεί στο ιστορικό. Να γίνει;",
    en: "{login} will become an admin of this desk, and the log will say so. Go on?",
  },
  recovered: {
    el: "Ο {login} είναι πλέον διαχειριστής και γράφτηκε στο ιστορικό. Διαχειριστές ως τώρα: {admins}.",
    en: "{login} is an admin now, and the log says so. Admins until now: {admins}.",
  },
  unknown: {
    el: "Ο υπολογιστής δεν ξέρει λογαριασμό {login}. Ώσπου να υπάρξει, κανείς δεν μπαίνει με αυτόν: δείτε αν γράφτηκε σωστά.",
    en: "This machine knows no account {login}. Nobody gets in with it until there is one: see whether it is spelt right.",
  },
  added: { el: "{name} ({login}): {roles}", en: "{name} ({login}): {roles}" },
} as const satisfies Record<string, Words>;
