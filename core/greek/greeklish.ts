import { fold } from "./fold.ts";

/** How one spelling sounds; more than one entry when Greeklish leaves it open (x is ξ or χ, h is η or χ). */
type Rule = { pattern: RegExp; sounds: readonly string[] };

const VOWEL = "[aeiouyw]";
const rule = (pattern: string, ...sounds: string[]): Rule => ({ pattern: new RegExp(pattern, "y"), sounds });

/** The first that matches at a place decides. Classes are coarse on purpose: ξ and χ are one, so are β and μπ. */
const GREEK: readonly Rule[] = [
  rule("ου", "u"),
  rule("αι", "e"),
  rule("[εου]ι", "i"),
  rule("([αε])υ", "$1v"),
  rule("μπ", "b"),
  rule("ν[τδ]", "d"),
  rule("γ[κγ]", "g"),
  rule("κσ", "x"),
];
const LATIN: readonly Rule[] = [
  rule("o[uy]", "u"),
  rule("ai", "e"),
  rule("[eouy]i", "i"),
  rule("([ae])[uy]", "$1v"),
  rule(`(?:th|8)(?=${VOWEL})`, "8"),
  rule("th(?=[rl])", "8", "ti"),
  rule("th(?=[mn])", "ti", "8"),
  rule("th", "ti"),
  rule("(?:ch|kh|ks)", "x"),
  rule(`ph(?=${VOWEL}|[rlt])`, "f"),
  rule(`([gd])h(?=${VOWEL})`, "$1"),
  rule(`h(?=${VOWEL})`, "x"),
  rule(`(?<=${VOWEL})h`, "x", "i"),
  rule("(?<![a-z])h(?=r)", "x"),
  rule("(?<![a-z])h", "i", "x"),
  rule("h", "i"),
  rule("mp|mb", "b"),
  rule(`nth(?=${VOWEL})`, "n8"),
  rule("nth", "di", "n8"),
  rule("nt|nd", "d"),
  rule("gk|gg|ng|nk", "g"),
  rule("u", "u", "i"),
];

/** Letters that stand for one sound; a Latin letter not named here sounds as it is written. */
const SINGLE = new Map<string, string>([
  ...pairs("αβγδεζηθικλμνξοπρστυφχω", "abgdezi8iklmnxoprstifxo"),
  ...pairs("vcqjyw39", "bkkxiox8"),
  ["ψ", "ps"],
  ["4", "ps"],
]);

const MOST_KEYS = 4;
const LONGEST_WORD = 40;

/**
 * How a word sounds, coarsely: σκουπίδια, skoupidia and skoypidia have one key, spelling by ear too (ι η υ ει οι,
 * ο ω, αι ε, double letters). For comparing only; never shown.
 */
export function phoneticKey(word: string): string {
  return phoneticKeys(word)[0] ?? "";
}

/** All keys a word may have: one in Greek, up to four in Greeklish, the likeliest first. */
export function phoneticKeys(word: string): string[] {
  const folded = fold(word).slice(0, LONGEST_WORD);
  if (/^\p{N}*$/u.test(folded)) return [folded];
  const rules = /\p{Script=Greek}/u.test(folded) ? GREEK : LATIN;
  let keys = [""];
  for (let i = 0; i < folded.length;) {
    const { sounds, length } = soundAt(folded, i, rules);
    keys = sounds.flatMap((sound) => keys.map((key) => key + sound)).slice(0, MOST_KEYS);
    i += length;
  }
  return [...new Set(keys.map(settle))];
}

function soundAt(
  word: string,
  at: number,
  rules: readonly Rule[],
): { sounds: readonly string[]; length: number } {
  for (const { pattern, sounds } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(word);
    if (match === null) continue;
    const first = match[1] ?? "";
    return {
      sounds: sounds.map((sound) => sound.replace("$1", SINGLE.get(first) ?? first)),
      length: match[0].length,
    };
  }
  const letter = word.charAt(at);
  return { sounds: [SINGLE.get(letter) ?? letter], length: 1 };
}

/** αυ and ευ sound f before a voiceless consonant and at the end; doubled sounds are one. */
function settle(key: string): string {
  return key
    .replace(/[vb](?=[kptxsf8])|v$/g, "f")
    .replaceAll("v", "b")
    .replace(/(.)\1+/gu, "$1");
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, index) => [letter, to.charAt(index)]);
}
