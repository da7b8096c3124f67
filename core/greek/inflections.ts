import { fold } from "./fold.ts";

/** For each written ending of a name, the endings it has in other cases, and in the nominative it may be the genitive of. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ιου", "ιου ιοσ ιο ι"],
  ["του", "του τοσ το τησ τη"],
  ["ουσ", "ουσ οι ων ησ"],
  ["ου", "ου οσ ο ε"],
  ["οσ", "οσ ου ο ε οι ων ουσ"],
  ["εωσ", "εωσ ησ η εασ"],
  ["εων", "εων εισ"],
  ["ασ", "ασ α εσ ων"],
  ["ησ", "ησ η"],
  ["ων", "ων α εσ οι ουσ"],
  ["εσ", "εσ ων"],
  ["οι", "οι ων ουσ"],
  ["ιο", "ιο ιου ι ια ιων"],
  ["α", "α ασ εσ ων"],
  ["η", "η ησ εωσ"],
  ["ο", "ο ου α ων"],
  ["ι", "ι ιου ια ιων"],
];
const SHORTEST_ROOT = 2;

/** The forms that a name may take in a sentence, folded, its own first; of a word that has no such ending, itself alone. */
export function inflections(name: string): string[] {
  const word = fold(name);
  const found = ENDINGS.find(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_ROOT,
  );
  if (found === undefined) return [word];
  const root = word.slice(0, word.length - found[0].length);
  return [...new Set([word, ...found[1].split(" ").map((ending) => root + ending)])];
}
