import { fold } from "./fold.ts";

/** How one spelling sounds; more than one entry when Greeklish leaves it open (x is ξ or χ, h is η or χ). */
type Rule = { begins: string; pattern: RegExp; sounds: readonly string[] };
/** The rules that may match where a letter stands. */
type Rules = ReadonlyMap<string, readonly Rule[]>;

const VOWEL = "[aeiouyw]";
/** `begins`: the letters that it can stand at. */
const rule = (begins: string, pattern: string, ...sounds: string[]): Rule => ({
  ...{ begins, pattern: new RegExp(pattern, "y"), sounds },
});

/** The first that matches at a place decides. Classes are coarse on purpose: ξ and χ are one, so are β and μπ. */
const GREEK: Rules = byLetter([
  rule("ο", "ου", "u"),
  rule("α", "αι", "e"),
  rule("εου", "[εου]ι", "i"),
  rule("αε", "([αε])υ", "$1v"),
  rule("μ", "μπ", "b"),
  rule("ν", "ν[τδ]", "d"),
  rule("γ", "γ[κγ]", "g"),
  rule("κ", "κσ", "x"),
]);
const LATIN: Rules = byLetter([
  rule("o", "o[uy]", "u"),
  rule("a", "ai", "e"),
  rule("eouy", "[eouy]i", "i"),
  rule("ae", "([ae])[uy]", "$1v"),
  rule("t8", `(?:th|8)(?=${VOWEL})`, "8"),
  rule("t", "th(?=[rl])", "8", "ti"),
  rule("t", "th(?=[mn])", "ti", "8"),
  rule("t", "th", "ti"),
  rule("ck", "(?:ch|kh|ks)", "x"),
  rule("p", `ph(?=${VOWEL}|[rlt])`, "f"),
  rule("gd", `([gd])h(?=${VOWEL})`, "$1"),
  rule("h", `h(?=${VOWEL})`, "x"),
  rule("h", `(?<=${VOWEL})h`, "x", "i"),
  rule("h", "(?<![a-z])h(?=r)", "x"),
  rule("h", "(?<![a-z])h", "i", "x"),
  rule("h", "h", "i"),
  rule("m", "mp|mb", "b"),
  rule("n", `nth(?=${VOWEL})`, "n8"),
  rule("n", "nth", "di", "n8"),
  rule("n", "nt|nd", "d"),
  rule("gn", "gk|gg|ng|nk", "g"),
  rule("u", "u", "u", "i"),
]);

/** Letters that stand for one sound; a Latin letter not named here sounds as it is written. */
const SINGLE = new Map<string, string>([
  ...pairs("αβγδεζηθικλμνξοπρστυφχω", "abgdezi8iklmnxoprstifxo"),
  ...pairs("vcqjyw39", "bkkxiox8"),
  ["ψ", "ps"],
  ["4", "ps"],
]);

const none: readonly Rule[] = [];
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

function soundAt(word: string, at: number, rules: Rules): { sounds: readonly string[]; length: number } {
  for (const { pattern, sounds } of rules.get(word.charAt(at)) ?? none) {
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

function byLetter(rules: readonly Rule[]): Rules {
  const letters = new Set(rules.map(({ begins }) => begins).join(""));
  return new Map(
    [...letters].map((letter) => [letter, rules.filter(({ begins }) => begins.includes(letter))]),
  );
}
