import type { Sense } from "./lexicon.ts";
import { plainWords } from "./tokens.ts";

/** What may be said at every step of every dialogue. */
export type Everywhere = {
  global: "cancel" | "back" | "repeat" | "help" | "language" | "person" | "notices";
  language?: "el" | "en";
};

const commands = new Map<string, Everywhere>([
  ...(["cancel", "back", "repeat", "help"] as const).map((global) => [`/${global}`, { global }] as const),
  ["/el", { global: "language", language: "el" }],
  ["/en", { global: "language", language: "en" }],
]);

/** A command of a chat, as its menu types it. */
export function commandIn(text: string): Everywhere | undefined {
  return commands.get(text.trim().toLowerCase());
}

/** Whoever asks for English says nothing besides: «could you answer in English please, I do not understand Greek». */
const besideEnglish = new Set(
  (
    "sorry hi hello hey excuse i im am id dont do does not cannot cant can could would will you we us me my he she please pls plz " +
    "speak speaks talk write answer reply respond switch continue change go use to in on with english greek understand read know " +
    "possible is it there any anyone anybody somebody someone who only no but the a language this chat here instead for much very " +
    "well good so and or thanks thank bit like prefer want need menu"
  ).split(" "),
);
const asksEnglish =
  /(?<!\b(?:no|not|not in|dont speak|not speak|dont understand|not understand) )\benglish\b/u;
const knowsNoGreek = /\b(?:no|dont|not|cannot|cant)(?: \w+){0,2} greek\b/u;
const longestAsking = 100;

/** English, where nothing is said but that it is wanted, in whatever words. */
export function languageAsked(text: string): "en" | undefined {
  if (text.length > longestAsking) return undefined;
  const words = plainWords(text);
  if (words.length < 2 || !words.every((word) => besideEnglish.has(word))) return undefined;
  const said = words.join(" ");
  return asksEnglish.test(said) || knowsNoGreek.test(said) ? "en" : undefined;
}

const around: readonly Sense[] = ["small", "thanks", "want", "yes"];
type Rule = Everywhere & {
  one: readonly Sense[];
  with: readonly Sense[];
  needs?: Sense;
  never?: Sense;
};

/** A message is the first of these of which it has one sense, and nothing but these and what goes around them. */
const rules: readonly Rule[] = [
  {
    ...{ global: "language", language: "en" },
    ...{ one: ["english"], with: ["language", "can", "have", "talk"], never: "not" },
  },
  {
    ...{ global: "language", language: "en" },
    ...{ one: ["greek"], with: ["language", "not", "talk", "can", "understand", "know"], needs: "not" },
  },
  { global: "language", language: "el", one: ["greek"], with: ["language", "can"], never: "not" },
  { global: "person", one: ["person"], with: ["talk", "somebody", "can", "machine", "not", "no", "hear"] },
  { global: "person", one: ["somebody"], with: ["talk", "can"], needs: "talk" },
  { global: "cancel", one: ["cancel"], with: ["leave", "no"], never: "not" },
  { global: "back", one: ["back"], with: ["onward"], never: "not" },
  { global: "help", one: ["help"], with: [] },
  { global: "notices", one: ["notices"], with: [] },
  { global: "repeat", one: ["repeat"], with: ["hear", "still"], never: "not" },
  { global: "repeat", one: ["hear"], with: ["not"], needs: "not" },
];

/** The word that works everywhere, if that is all that was said. */
export function globalIn(senses: readonly ReadonlySet<Sense>[]): Everywhere | undefined {
  const has = (sense: Sense | undefined) => sense !== undefined && senses.some((each) => each.has(sense));
  const only = (allowed: readonly Sense[]) =>
    senses.every((each) => allowed.some((sense) => each.has(sense)));
  const rule = rules.find(
    ({ one, with: beside, needs, never }) =>
      one.some(has) &&
      (needs === undefined || has(needs)) &&
      !has(never) &&
      only([...around, ...one, ...beside]),
  );
  if (rule === undefined) return undefined;
  const { global, language } = rule;
  return language === undefined ? { global } : { global, language };
}
