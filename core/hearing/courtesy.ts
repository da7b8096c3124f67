import { type IntentConcept, intentConcepts, intentSigns } from "./intent-signs.ts";
import { lastRemembered } from "./remembered.ts";
import { signReader } from "./signs.ts";
import { plainWords } from "./tokens.ts";

/** Words that open a message and are none of it, as far as the first one is of these. */
const openers = new Set(
  plainWords(
    "καλημέρα καλησπέρα καλησπερα γεια γειά χαίρετε ευχαριστώ ευχαριστούμε καλά εντάξει οκ οκέι ωραία μάλιστα τέλεια μπράβο kalimera kalispera geia xairete efxaristo efxaristw euxaristo euxaristw entaxei entaksei kala hello hi hey thanks thank ok okay great",
  ),
);
const beside = new Set(
  plainWords(
    "σας σου και κι πολύ παιδιά κύριε κυρία χρόνια πολλά λοιπόν χίλια sas kai xronia polla poli poly you very much a lot so many again and there",
  ),
);
const talks: readonly string[] = ["greeting", "thanks", "farewell"];
const concepts = {
  ...intentConcepts,
  agreed: "=εντάξει =οκ =οκέι =μάλιστα =entaxei =entaksei ok okay",
  year: "=χρονιά =γιορτές =μήνα year",
} as const;

/** A part that is nothing but a greeting or thanks: no word of it says more. «Θέλω να πω κάτι» and «τίποτα άλλο» do. */
const isCourtesy = signReader<"courtesy", IntentConcept | "agreed" | "year">(concepts, [
  ...intentSigns
    .filter(({ is, only, all }) => talks.includes(is) && only !== undefined && !all.flat().includes("noMore"))
    .filter(({ all }) => !all.flat().includes("wish"))
    .map((sign) => ({ ...sign, is: "courtesy" as const })),
  { is: "courtesy", all: [["agreed"]], only: ["agreed", "small", "thank", "good"], upTo: 4 },
  {
    is: "courtesy",
    all: [["good", "hello", "feast"], ["year"]],
    only: ["good", "hello", "feast", "year", "small"],
    upTo: 7,
  },
]);

/** «Σας ευχαριστώ που απαντάτε», «thanks for your time», «καλησπέρα από Αμερική»: whatever the rest of that part says. */
const thankedFor =
  /^\s*(?:\p{L}+\s+){0,2}(?:ευχαριστ\p{L}*|efxarist\p{L}*|euxarist\p{L}*|thanks|thank you|συγγνώμη|συγνώμη|συγχαρητήρια|καλημέρα|καλησπέρα)\s+(?:\p{L}+\s+){0,2}(?:που|για|από|απ|προκαταβολικά|pou|gia|for|in advance|from)(?!\p{L})/iu;
/** Where a part ends: a sentence, what stands between two commas, and before what counts more than the thanks. */
const parting = /[.;!·\u037e…]+(?=\s|$)\s*|,\s+|\n+|\s+(?=(?:αλλά|αλλα|όμως|ομως|ωστόσο|but|however)\s)/giu;

/**
 * What a message says beside its greeting and its thanks, at its beginning and its end; all of it where nothing is left
 * without them. «Ευχαριστώ. Και κάτι άλλο, δεν ανάβει η λάμπα» is of the lamp.
 */
export const beyondCourtesy = lastRemembered((text: string): string => {
  if (isCourtesy(text) !== undefined) return text;
  const parts = partsOf(text);
  const first = parts.find(saysMore);
  const last = parts.findLast(saysMore);
  if (first === undefined || last === undefined) return text;
  const rest = withoutOpeners(text.slice(first.from, last.to));
  return /\p{L}{2}/u.test(rest) ? rest : text;
});

type Part = { text: string; from: number; to: number };

function saysMore({ text }: Part): boolean {
  return /\p{L}/u.test(text) && isCourtesy(text) === undefined && !thankedFor.test(text);
}

/** The parts one after another, each with the mark that ends it. */
function partsOf(text: string): Part[] {
  const ends = [...text.matchAll(parting)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends].map((from, at) => {
    const to = ends[at] ?? text.length;
    return { text: text.slice(from, to), from, to };
  });
}

/** «Καλά εντάξει χάλασε η βρύση»: no mark stands between. */
function withoutOpeners(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const [first] = words;
  if (first === undefined || !openers.has(plain(first[0]))) return text;
  const next = words.find(({ 0: word }) => !openers.has(plain(word)) && !beside.has(plain(word)));
  return next === undefined ? text : text.slice(next.index);
}

function plain(word: string): string {
  return plainWords(word)[0] ?? "";
}
