import { fold } from "../greek/fold.ts";

/** What may be said at every step of every dialogue. */
export type Global = "cancel" | "back" | "repeat" | "help" | "language" | "person" | "resume" | "notices";

const words: Record<Exclude<Global, "language" | "resume">, readonly string[]> = {
  cancel: ["/cancel", "άκυρο", "ακύρωση", "τέλος", "σταμάτα", "akyro", "akiro", "cancel", "stop"],
  back: ["/back", "πίσω", "piso", "back"],
  repeat: ["/repeat", "ξανά", "επανάληψη", "ksana", "xana", "repeat", "again"],
  notices: [
    "/notices",
    "ειδοποιήσεις",
    "ειδοποίηση",
    "eidopoiiseis",
    "eidopoihseis",
    "notices",
    "notifications",
  ],
  help: ["/help", "βοήθεια", "voitheia", "voithia", "help"],
  person: [
    "/person",
    "υπάλληλος",
    "υπάλληλο",
    "άνθρωπος",
    "άνθρωπο",
    "θέλω υπάλληλο",
    "θέλω άνθρωπο",
    "με υπάλληλο",
    "να μιλήσω με υπάλληλο",
    "να μιλήσω με άνθρωπο",
    "θέλω να μιλήσω με υπάλληλο",
    "θέλω να μιλήσω με άνθρωπο",
    "ypallilos",
    "ipallilos",
    "person",
    "human",
  ],
};
const languages: Record<string, "el" | "en"> = {
  "/el": "el",
  "/en": "en",
  english: "en",
  αγγλικα: "en",
  agglika: "en",
  ελληνικα: "el",
  ellinika: "el",
  greek: "el",
};

const table = new Map<string, Global>(
  Object.entries(words).flatMap(([name, spellings]) =>
    spellings.map((word) => [fold(word), name as Global] as const),
  ),
);

/** The word that works everywhere, if the whole text is one. */
export function globalWord(text: string): { global: Global; language?: "el" | "en" } | undefined {
  if (text.length > 40) return undefined;
  const folded = fold(text)
    .trim()
    .replace(/[.!;·]+$/u, "");
  const language = languages[folded];
  if (language !== undefined) return { global: "language", language };
  const global = table.get(folded);
  return global === undefined ? undefined : { global };
}

/** What the payload of a `/start` link may ask for; every other one only greets. */
export const deepLinks: Record<string, "report" | "status" | "mine"> = {
  new: "report",
  report: "report",
  status: "status",
  mine: "mine",
};

/** Words for yes and no, in every spelling people use. */
export const yesWords = ["ναι", "ne", "nai", "μάλιστα", "yes", "y", "ok", "οκ", "έγινε", "σωστά"];
export const noWords = ["όχι", "oxi", "ohi", "no", "n", "δεν έγινε"];
