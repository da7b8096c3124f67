import { stem } from "../greek/stem.ts";
import { concepts } from "./danger-concepts.ts";
import { remembered } from "./remembered.ts";
import { sceneConcepts } from "./scene-concepts.ts";
import { meaningReader } from "./signs.ts";
import { keysOf, plainWords } from "./tokens.ts";

/** What a text is known by: numbers below `TRAITS`, each with how much of the text it is; all of them together nearly one. */
export type Traits = { at: readonly number[]; share: readonly number[] };
export const TRAITS = 1 << 15;
/** Which kind a danger is of is told by fewer: traits beyond are counted again from the first. */
export const KINDS_TRAITS = 1 << 12;
/** What was learned, as a file keeps it: steps of so much, from -127 to 127, in base64; all of one kind after another. */
export type Packed = { step: number; bias: readonly number[]; weights: string };

const WORDS = 300;
/** So many words apart two things can still be of one scene. */
const NEAR = 8;
const PART = 4;
const SHARES = { root: 1, part: 0.3, concept: 1, scene: 1, pair: 0.7, asks: 0.5 } as const;
/** What a text of a word or two says is little: they are so much less than one. */
const LITTLE = 4;
const mostWords = 10_000;

/** What each word stands for, as the signs of danger know it. */
export const meant = meaningReader(concepts);
const inScene = meaningReader(sceneConcepts);
const sceneIds = new Map(Object.keys(sceneConcepts).map((name, id) => [name, id + 1]));

type Own = Traits & { scenes: readonly number[] };

/**
 * The traits of a text: each word by its root, by the runs of letters in its sound and by what it stands for, and what
 * stands near each other («παιδί», «ταράτσα»): words that nobody taught are met by what they have in common with others.
 */
export function traitsOf(text: string): Traits {
  const words = plainWords(text).slice(0, WORDS).map(ofWord);
  const found = new Map<number, number>();
  const add = (at: number, share: number) => found.set(at, Math.max(found.get(at) ?? 0, share));
  for (const { at, share } of words) for (const [n, each] of at.entries()) add(each, share[n] ?? 0);
  for (const [n, { scenes }] of words.entries())
    for (const one of scenes)
      for (const { scenes: others } of words.slice(n + 1, n + NEAR))
        for (const other of others) add(pairOf(one, other), SHARES.pair);
  if (/[;?]\s*$/u.test(text)) add(hashOf("?"), SHARES.asks);
  const length = Math.sqrt([...found.values()].reduce((sum, share) => sum + share * share, LITTLE));
  return { at: [...found.keys()], share: [...found.values()].map((share) => share / length) };
}

const ofWord = remembered(mostWords, (word): Own => {
  const [key = ""] = keysOf(word);
  const runs = key.length < PART ? 0 : key.length + 2 - PART;
  const parts = Array.from({ length: runs }, (_, from) => `<${key}`.slice(from, from + PART));
  const scenes = [...inScene(word)];
  const named: readonly (readonly [string, number])[] = [
    [`=${stem(key)}`, SHARES.root],
    ...parts.map((part) => [part, SHARES.part] as const),
    ...[...meant(word)].map((concept) => [`+${concept}`, SHARES.concept] as const),
    ...scenes.map((scene) => [`*${scene}`, SHARES.scene] as const),
  ];
  return {
    at: named.map(([name]) => hashOf(name)),
    share: named.map(([, share]) => share),
    scenes: scenes.map((scene) => sceneIds.get(scene) ?? 0),
  };
});

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < name.length; n += 1) hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193);
  return (hash ^ (hash >>> 15)) & (TRAITS - 1);
}

function pairOf(one: number, other: number): number {
  const both = Math.imul(Math.min(one, other) * 256 + Math.max(one, other), 0x9e3779b1);
  return (both >>> 17) & (TRAITS - 1);
}
