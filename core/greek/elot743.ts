type Letter = { base: string; tonos: boolean; dialytika: boolean; upper: boolean; source: string };

// prettier-ignore
const SINGLE: Record<string, string> = {
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m",
  ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o",
};
const NASAL: Record<string, string> = { γγ: "g", γξ: "x", γχ: "ch" };
const VOICED = "αεηιουωβγδζλμνρ";

/**
 * Greek in Latin letters by ELOT 743 / ISO 843 type 2, as on identity cards; whatever is not Greek stays.
 * Accents are dropped.
 */
export function elot743(text: string): string {
  const letters = [...text.normalize("NFC")].map(read);
  let latin = "";
  for (let i = 0; i < letters.length;) {
    const pair = transcribePair(letters, i);
    latin += pair ?? transcribeOne(letters, i);
    i += pair === undefined ? 1 : 2;
  }
  return latin;
}

function read(source: string): Letter {
  const [first = "", ...marks] = source.normalize("NFD");
  const lower = first.toLowerCase();
  const base = lower === "ς" ? "σ" : lower;
  return {
    base,
    tonos: marks.some((mark) => "\u0301\u0300\u0342".includes(mark)),
    dialytika: marks.includes("\u0308"),
    upper: first !== lower,
    source,
  };
}

function transcribePair(letters: readonly Letter[], i: number): string | undefined {
  const first = letters[i];
  const second = letters[i + 1];
  if (first === undefined || second === undefined) return undefined;
  const both = first.base + second.base;
  if (/^[αεηο]υ$/.test(both)) return diphthong({ first, second, next: letters[i + 2] });
  if (both === "μπ" && (!isGreek(letters[i - 1]) || !isGreek(letters[i + 2])))
    return cased("b", first.upper, false);
  const after = NASAL[both];
  if (after === undefined) return undefined;
  return cased("n", first.upper, false) + cased(after, second.upper, shouts(letters, i + 1));
}

function diphthong({ first, second, next }: { first: Letter; second: Letter; next: Letter | undefined }) {
  if (first.tonos || first.dialytika || second.dialytika) return undefined;
  const vowel = SINGLE[first.base] ?? "";
  const rest = first.base === "ο" ? "u" : isGreek(next) && VOICED.includes(next.base) ? "v" : "f";
  return cased(vowel, first.upper, false) + cased(rest, second.upper, false);
}

function transcribeOne(letters: readonly Letter[], i: number): string {
  const letter = letters[i];
  if (letter === undefined) return "";
  const latin = SINGLE[letter.base];
  return latin === undefined ? letter.source : cased(latin, letter.upper, shouts(letters, i));
}

/** A capital that becomes two letters is Th before small letters and TH among capitals. */
function shouts(letters: readonly Letter[], i: number): boolean {
  const next = letters[i + 1];
  const neighbour = isGreek(next) ? next : letters[i - 1];
  return isGreek(neighbour) && neighbour.upper;
}

function isGreek(letter: Letter | undefined): letter is Letter {
  return letter !== undefined && letter.base in SINGLE;
}

function cased(latin: string, upper: boolean, whole: boolean): string {
  if (!upper) return latin;
  return whole ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}
