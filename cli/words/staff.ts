import type { Role } from "../../core/staff/staff.ts";
import type { Words } from "./words.ts";

/** What the accounts of the desk are allowed to do. */
export const roleWords = {
  clerk: { el: "υπάλληλος", en: "clerk" },
  supervisor: { el: "προϊστάμενος", en: "supervisor" },
  registrar: { el: "πρωτόκολλο", en: "registrar" },
  signer: { el: "υπογράφων", en: "signer" },
  "mayors-office": { el: "γραφείο δημάρχου", en: "mayor's office" },
  auditor: { el: "ελεγκτής", en: "auditor" },
  admin: { el: "διαχειριστής", en: "admin" },
} as const satisfies Record<Role, Words>;

/** What is said after an account was made. */
export const staffWords = {
  added: { el: "{name} ({login}): {roles}", en: "{name} ({login}): {roles}" },
} as const satisfies Record<string, Words>;
