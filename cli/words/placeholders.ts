import type { Language } from "../../core/language.ts";

/** What stands for a value in Greek help; what is not here stays as it is. */
const placeholders: Readonly<Record<string, string>> = {
  NUMBER: "ΑΡΙΘΜΟΣ",
  TEXT: "ΚΕΙΜΕΝΟ",
  STAGE: "ΣΤΑΔΙΟ",
  WHO: "ΠΟΙΟΣ",
  CHANNEL: "ΚΑΝΑΛΙ",
  ORDER: "ΣΕΙΡΑ",
  MARK: "ΣΗΜΑΔΙ",
  NAME: "ΟΝΟΜΑ",
  PHONE: "ΤΗΛΕΦΩΝΟ",
  ADDRESS: "ΔΙΕΥΘΥΝΣΗ",
  LANG: "ΓΛΩΣΣΑ",
  FILE: "ΑΡΧΕΙΟ",
  REASON: "ΛΟΓΟΣ",
  VERSION: "ΕΚΔΟΣΗ",
  STATE: "ΚΑΤΑΣΤΑΣΗ",
  ROLE: "ΡΟΛΟΣ",
  SCRIPT: "ΣΕΝΑΡΙΟ",
  FOLDER: "ΦΑΚΕΛΟΣ",
  LOGIN: "ΛΟΓΑΡΙΑΣΜΟΣ",
  SHELL: "ΚΕΛΥΦΟΣ",
  TOPIC: "ΘΕΜΑ",
  POSITION: "ΘΕΣΗ",
  KIND: "ΕΙΔΟΣ",
  DECISION: "ΑΠΟΦΑΣΗ",
  DAY: "ΗΜΕΡΑ",
  HOURS: "ΩΡΕΣ",
  UNTIL: "ΕΩΣ",
  KEY: "ΚΛΕΙΔΙ",
  TITLE: "ΤΙΤΛΟΣ",
  TIME: "ΩΡΑ",
  FROM: "ΑΠΟ",
  TO: "ΠΡΟΣ",
};

/** What a value is called to people: `<NUMBER>` is ΑΡΙΘΜΟΣ in Greek. */
export function inWords(term: string, language: Language): string {
  return term
    .replace(/[<>]/gu, "")
    .replace(/[A-Z]{2,}/gu, (word) => (language === "el" ? (placeholders[word] ?? word) : word));
}
