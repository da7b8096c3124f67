import type { Language } from "../language.ts";

export type Gender = "masculine" | "feminine" | "neuter";

const GREEK_ONES =
  "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα".split(
    " ",
  );
const GREEK_TENS = "- - είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα".split(" ");
const GREEK_HUNDREDS = "- - διακόσ τριακόσ τετρακόσ πεντακόσ εξακόσ επτακόσ οκτακόσ εννιακόσ".split(" ");
const ENGLISH_ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const INFLECTED: Record<Exclude<Gender, "neuter">, Record<number, string>> = {
  masculine: { 1: "ένας", 3: "τρεις", 4: "τέσσερις", 13: "δεκατρείς", 14: "δεκατέσσερις" },
  feminine: { 1: "μία", 3: "τρεις", 4: "τέσσερις", 13: "δεκατρείς", 14: "δεκατέσσερις" },
};
const ENDING: Record<Gender, string> = { masculine: "ιοι", feminine: "ιες", neuter: "ια" };

/**
 * A whole number from 0 to 9999 in words, in Greek agreeing with the gender of what is counted (neuter unless told).
 * Throws a RangeError beyond that.
 */
export function spokenNumber(n: number, language: Language, gender: Gender = "neuter"): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`No words for ${n}`);
  return language === "el" ? greek(n, gender) : english(n);
}

function greek(n: number, gender: Gender): string {
  if (n >= 2000) return join(`${greek(Math.floor(n / 1000), "feminine")} χιλιάδες`, n % 1000, gender);
  if (n >= 1000) return join(`χίλ${ENDING[gender]}`, n % 1000, gender);
  if (n >= 200) return join(`${at(GREEK_HUNDREDS, Math.floor(n / 100))}${ENDING[gender]}`, n % 100, gender);
  if (n >= 100) return n === 100 ? "εκατό" : join("εκατόν", n - 100, gender);
  if (n >= 20) return join(at(GREEK_TENS, Math.floor(n / 10)), n % 10, gender);
  return (gender === "neuter" ? undefined : INFLECTED[gender][n]) ?? at(GREEK_ONES, n);
}

function join(head: string, rest: number, gender: Gender): string {
  return rest === 0 ? head : `${head} ${greek(rest, gender)}`;
}

function english(n: number): string {
  if (n >= 1000) {
    const rest = n % 1000;
    const and = rest === 0 ? "" : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`;
    return `${english(Math.floor(n / 1000))} thousand${and}`;
  }
  if (n >= 100) {
    const and = n % 100 === 0 ? "" : ` and ${english(n % 100)}`;
    return `${english(Math.floor(n / 100))} hundred${and}`;
  }
  if (n < 20) return at(ENGLISH_ONES, n);
  return n % 10 === 0
    ? at(ENGLISH_TENS, n / 10)
    : `${at(ENGLISH_TENS, Math.floor(n / 10))}-${english(n % 10)}`;
}

function at(words: readonly string[], index: number): string {
  return words[index] ?? "";
}
