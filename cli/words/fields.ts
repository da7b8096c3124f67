import type { Language } from "../../core/language.ts";
import { inWords } from "./placeholders.ts";
import type { Words } from "./words.ts";

/** The flag under which a field of the desk's input is given; most have the field's own name. */
const named: Readonly<Record<string, string>> = {
  number: "NUMBER",
  date: "DAY",
  week: "HOURS",
  login: "LOGIN",
  expected: "--expect",
  duplicateOf: "--of",
  proof: "--photo",
  bytes: "FILE",
  roles: "--role",
};

const examples: Readonly<Record<string, Words>> = {
  login: {
    el: "Είναι ο λογαριασμός του υπολογιστή, π.χ. maria ή maria@chios.local.",
    en: "It is the account of this machine, e.g. maria or maria@chios.local.",
  },
  email: { el: "Για παράδειγμα maria@dimos.example.", en: "For example maria@dimos.example." },
  phone: {
    el: "Το λέμε στους δημότες: δέκα ψηφία ή περισσότερα, π.χ. 22713 50123.",
    en: "Residents are told it: ten digits or more, e.g. 22713 50123.",
  },
  limit: { el: "Είναι αριθμός από 1 έως 1000.", en: "It is a number from 1 to 1000." },
  after: {
    el: "Το σημάδι το δίνει η προηγούμενη σελίδα, στο next.",
    en: "The mark is what the page before gave as next.",
  },
};

/** A field as the clerk typed it. */
export function flagName(path: string, language: Language): string {
  const field = fieldOf(path);
  return inWords(named[field] ?? `--${field}`, language);
}

/** What a field should look like, where its name alone does not say so. */
export function exampleOf(path: string, language: Language): string | undefined {
  return examples[fieldOf(path)]?.[language];
}

function fieldOf(path: string): string {
  return path.split(".")[0] ?? path;
}
