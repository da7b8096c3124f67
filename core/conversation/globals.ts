import { fold } from "../greek/fold.ts";

/** What may be said at every step of every dialogue, beside the words that lead to another one. */
const names = ["cancel", "back", "repeat", "help", "language", "resume"] as const;
export type Global = (typeof names)[number];

const words: Record<Exclude<Global, "language" | "resume">, readonly string[]> = {
  cancel: ["/cancel", "άκυρο", "ακύρωση", "τέλος", "σταμάτα", "akyro", "akiro", "cancel", "stop"],
  back: ["/back", "πίσω", "piso", "back"],
  repeat: ["/repeat", "ξανά", "επανάληψη", "ksana", "xana", "repeat", "again"],
  help: ["/help", "βοήθεια", "voitheia", "voithia", "help"],
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

/** Every word that is understood at every step, folded. */
export const globalWords: readonly string[] = [...languages.keys(), ...table.keys()];

/** Tells the name of such a word from other names. */
export function isGlobal(name: string): name is Global {
  return names.some((each) => each === name);
}

/** Words for yes and no, in every spelling people use. */
export const yesWords = ["ναι", "ne", "nai", "μάλιστα", "yes", "y", "ok", "οκ", "έγινε", "σωστά"];
export const noWords = ["όχι", "oxi", "ohi", "no", "n", "δεν έγινε"];
