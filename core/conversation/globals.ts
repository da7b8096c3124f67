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
// Maps, not objects: what a resident types must never meet a name that every object has («constructor»).
const languages = new Map<string, "el" | "en">([
  ...["/el", "ελληνικα", "ellinika", "greek"].map((word) => [word, "el"] as const),
  ...["/en", "αγγλικα", "agglika", "english"].map((word) => [word, "en"] as const),
]);

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
  const language = languages.get(folded);
  if (language !== undefined) return { global: "language", language };
  const global = table.get(folded);
  return global === undefined ? undefined : { global };
}

/** What the payload of a `/start` link may ask for; every other one only greets. */
export const deepLinks: ReadonlyMap<string, "report" | "status" | "mine"> = new Map([
  ["new", "report"],
  ["report", "report"],
  ["status", "status"],
  ["mine", "mine"],
]);

/** Words for yes and no, in every spelling people use. */
export const yesWords = ["ναι", "ne", "nai", "μάλιστα", "yes", "y", "ok", "οκ", "έγινε", "σωστά"];
export const noWords = ["όχι", "oxi", "ohi", "no", "n", "δεν έγινε"];
