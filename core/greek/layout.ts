const GREEK = ";ςερτυθιοπασδφγηξκλ΄ζχψωβνμ";
const LATIN = "qwertyuiopasdfghjkl;zxcvbnm";

const keys = new Map<string, string>([
  [":", "Q"],
  ["΅", "W"],
  ["¨", ":"],
  ["´", ";"],
]);
for (const [index, greek] of [...GREEK].entries()) {
  const latin = LATIN[index] ?? greek;
  keys.set(greek, latin);
  if (/\p{L}/u.test(greek) && greek !== "ς") keys.set(greek.toUpperCase(), latin.toUpperCase());
}

/**
 * The Latin character on the key that gave this one in the Greek layout, accents ignored (ξ → j, Ά → A), so that
 * command keys work in both. «;» and «:» lie on Q there: use it only where neither is a command of its own.
 */
export function toLatinKey(char: string): string {
  return keys.get(char) ?? keys.get(char.normalize("NFD").replace(/\p{M}/gu, "")) ?? char;
}
