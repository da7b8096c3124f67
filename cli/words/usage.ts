import type { Words } from "./words.ts";

/** What is said when a command is not written as it should be. */
export const usageWords = {
  value: { el: "Αυτό δεν γίνεται δεκτό εδώ: {flags}.", en: "Something does not fit here: {flags}." },
  choices: { el: "Το {flag} δέχεται: {choices}.", en: "{flag} takes: {choices}." },
  unknownOption: { el: "Δεν υπάρχει επιλογή {term}.", en: "There is no option {term}." },
  unknownCommand: { el: "Δεν υπάρχει εντολή {term}.", en: "There is no command {term}." },
  meant: { el: "{said} Μήπως: {guess};", en: "{said} Perhaps: {guess}?" },
  perhaps: { el: "Μήπως: {guess};", en: "Perhaps: {guess}?" },
  missingArgument: { el: "Λείπει: {term}.", en: "Missing: {term}." },
  missingValue: { el: "Η επιλογή {term} θέλει μια τιμή.", en: "The option {term} needs a value." },
  tooMany: { el: "Περισσεύουν λέξεις στην εντολή.", en: "There are too many words in the command." },
  conflict: { el: "Αυτά δεν πάνε μαζί: {term}.", en: "These do not go together: {term}." },
  other: { el: "Η εντολή δεν γράφεται έτσι.", en: "The command is not written like that." },
  nothing: {
    el: "Χρειάζεται εντολή, γιατί εδώ δεν είναι τερματικό.",
    en: "A command is needed, because this is no terminal.",
  },
} as const satisfies Record<string, Words>;
