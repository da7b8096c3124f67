import type { Words } from "./words.ts";

/** Titles of columns and what stands below lists. */
export const listWords = {
  number: { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
  stage: { el: "ΣΤΑΔΙΟ", en: "STAGE" },
  left: { el: "ΜΕΝΟΥΝ", en: "LEFT" },
  category: { el: "ΚΑΤΗΓΟΡΙΑ", en: "CATEGORY" },
  text: { el: "ΤΙ", en: "WHAT" },
  place: { el: "ΠΟΥ", en: "WHERE" },
  handler: { el: "ΥΠΑΛΛΗΛΟΣ", en: "CLERK" },
  login: { el: "ΛΟΓΑΡΙΑΣΜΟΣ", en: "ACCOUNT" },
  name: { el: "ΟΝΟΜΑ", en: "NAME" },
  roles: { el: "ΡΟΛΟΙ", en: "ROLES" },
  department: { el: "ΥΠΗΡΕΣΙΑ", en: "DEPARTMENT" },
  phone: { el: "ΤΗΛΕΦΩΝΟ", en: "PHONE" },
  noCases: { el: "Καμία υπόθεση.", en: "No cases." },
  all: { el: "{shown} από {all}", en: "{shown} of {all}" },
  more: { el: "{most} ή περισσότερες", en: "{most} or more" },
  one: { el: "1 υπόθεση", en: "1 case" },
  many: { el: "{count} υποθέσεις", en: "{count} cases" },
} as const satisfies Record<string, Words>;
