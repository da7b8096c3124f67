import { stem } from "../greek/stem.ts";
import { type Act, answerExamples } from "./answer-examples.ts";
import type { Outcome } from "./by-act.ts";
import { isAsked } from "./asked.ts";
import { type Example, type Feature, type Guess, learn, type Learned } from "./learner.ts";
import { lastRemembered, remembered } from "./remembered.ts";
import { keysOf, tokensOf } from "./tokens.ts";

const WORD_WEIGHT = 0.8;
const PAIR_WEIGHT = 0.7;
const START_WEIGHT = 0.4;
const ASKS_WEIGHT = 0.8;
const START = 3;
const EDGE = "|";
const mostWords = 10_000;

/** What an answer is known by: its words and how they begin, which follows which, and whether it asks. */
function featuresOf(keys: readonly string[], asks: boolean): Feature[] {
  const words = keys.map(ofWord);
  const found = words.flatMap(({ features }) => features);
  let before = EDGE;
  for (const { root } of [...words, { root: EDGE }]) {
    found.push({ name: `${before} ${root}`, weight: PAIR_WEIGHT, of: root });
    before = root;
  }
  if (asks) found.push({ name: "?", weight: ASKS_WEIGHT, of: "?" });
  return found;
}

const ofWord = remembered(mostWords, (key: string): { root: string; features: readonly Feature[] } => {
  const root = stem(key);
  const whole = { name: `=${root}`, weight: WORD_WEIGHT, of: key };
  const start = { name: `<${key.slice(0, START)}`, weight: START_WEIGHT, of: key };
  return { root, features: key.length < START ? [whole] : [whole, start] };
});

type Model = { learned: Learned; answers: ReadonlySet<string> };
let made: Model | undefined;

/** Learned for the first answer that the words alone do not tell. */
function model(): Model {
  if (made !== undefined) return made;
  const soundOf = remembered(mostWords, (word: string) => keysOf(word)[0] ?? "");
  const examples = Object.entries(answerExamples).flatMap(([id, lines]) => examplesOf(id, lines, soundOf));
  const answers = new Set(
    examples.flatMap(({ id, features }) => (id === "content" ? [] : features)).map(({ name }) => name),
  );
  return (made = { learned: learn(examples), answers });
}

/** The examples of a list. They are plain letters: how each word sounds is found out once, and nothing else. */
function examplesOf(id: string, lines: string, soundOf: (word: string) => string): Example[] {
  return lines.split(/[|\n]/u).flatMap((line) => {
    const words = line.replace(/['’]/gu, "").match(/[\p{L}\p{N}]+/gu);
    return words === null ? [] : { id, features: featuresOf(words.map(soundOf), isAsked(line)) };
  });
}

/** How well a message fits each act, the best first, and which share of its letters is in words of answers. */
const actsIn = lastRemembered((text) => {
  const { learned, answers } = model();
  const keys = tokensOf(text).map(({ keys: [key = ""] }) => key);
  const features = featuresOf(keys, isAsked(text));
  const letters = (all: readonly string[]) => all.reduce((sum, { length }) => sum + length, 0);
  const known = letters(keys.filter((key) => answers.has(`=${stem(key)}`))) / (letters(keys) || 1);
  return { acts: learned.guess(features) as (Guess & { id: Act })[], known };
});

/** What a message comes to at a question, how far that leads over anything else it may be, and what it is made of. */
export type Judged = { outcome: Outcome; score: number; lead: number; known: number };

/** Weighs what a message may come to, by what each act comes to at the question. */
export function judged(text: string, outcomeOf: (act: Act) => Outcome): Judged | undefined {
  const { acts, known } = actsIn(text);
  const [first] = acts;
  if (first === undefined) return undefined;
  const outcome = outcomeOf(first.id);
  const second = acts.find(({ id }) => !same(outcomeOf(id), outcome));
  return { outcome, score: first.score, lead: first.score - Math.max(0, second?.score ?? 0), known };
}

function same(a: Outcome, b: Outcome): boolean {
  return typeof a === "object" && typeof b === "object" ? a.id === b.id : a === b;
}
