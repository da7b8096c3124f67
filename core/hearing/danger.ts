import { stem } from "../greek/stem.ts";
import { type Concept, concepts, type Danger, type Sign, signs } from "./danger-signs.ts";
import { remembered } from "./remembered.ts";
import { slipIndex } from "./slips.ts";
import { keysOf, plainWords, type Token, tokensOf } from "./tokens.ts";

/** What is read: a chain letter of ten thousand words has said it by then. */
const READS = 4000;
/** The words of a sign stand this close together. */
const WINDOW = 10;
const shortestSlip = 6;

type Table = Map<string, Set<Concept>>;
const exact: Table = new Map();
const roots: Table = new Map();
const beginnings: Table = new Map();
for (const [concept, list] of Object.entries(concepts) as [Concept, string][])
  for (const entry of list.split(" ")) enter(entry, concept);
const slips = slipIndex([...roots.keys()].filter((root) => root.length >= shortestSlip));
const none: ReadonlySet<Concept> = new Set();
const mostWords = 10_000;
/** They sound like Greek words that mean something else: “my” like «μη». */
const english = new Set(
  "my is the a an on in of to it at we us our you your and or for was were be".split(" "),
);

/**
 * One sign of danger to life in a message, in Greek, Greeklish or English, misspelt too; undefined where there is none,
 * or where what looks like one is over, feared, dear («φωτιά οι τιμές») or a thing («καμένος κάδος»). Made to miss as
 * little as can be: what it takes for danger and is none costs a resident one sentence.
 */
export function readDanger(text: string): Danger | undefined {
  const found = tokensOf(text.slice(0, READS)).map(({ word }) => meant(word));
  const all = new Set(found.flatMap((each) => [...each]));
  if (all.size === 0) return undefined;
  return signs.find(
    (sign) =>
      sign.all.every((group) => group.some((concept) => all.has(concept))) &&
      found.some((_, at) => stands(sign, found.slice(at, at + (sign.within ?? WINDOW)), around(found, at))),
  )?.danger;
}

/** What makes a sign none may stand a little before it or after it. */
function around(found: readonly ReadonlySet<Concept>[], at: number): readonly ReadonlySet<Concept>[] {
  return found.slice(Math.max(0, at - WINDOW / 2), at + WINDOW);
}

function stands(
  { all, unless = [] }: Sign,
  here: readonly ReadonlySet<Concept>[],
  near: readonly ReadonlySet<Concept>[],
): boolean {
  const first = here[0];
  if (first === undefined || !all.some((group) => group.some((concept) => first.has(concept)))) return false;
  const has = (among: readonly ReadonlySet<Concept>[], concept: Concept) =>
    among.some((each) => each.has(concept));
  return (
    all.every((group) => group.some((concept) => has(here, concept))) &&
    !unless.some((concept) => has(near, concept))
  );
}

const meant = remembered(mostWords, (word) => conceptsOf({ word, keys: keysOf(word) }));

function conceptsOf({ word, keys }: Token): ReadonlySet<Concept> {
  const found = new Set<Concept>(exact.get(word));
  for (const key of english.has(word) ? [] : keys) {
    for (const concept of [...(exact.get(`~${key}`) ?? []), ...(roots.get(stem(key)) ?? [])])
      found.add(concept);
    for (let end = 3; end <= key.length; end += 1)
      for (const concept of beginnings.get(key.slice(0, end)) ?? []) found.add(concept);
  }
  for (let end = 3; end <= word.length; end += 1)
    for (const concept of beginnings.get(`:${word.slice(0, end)}`) ?? []) found.add(concept);
  if (found.size > 0) return found;
  const root = english.has(word) ? "" : stem(keys[0] ?? "");
  const near = root.length < shortestSlip ? undefined : slips.near(root);
  return (near === undefined ? undefined : roots.get(near)) ?? none;
}

function enter(entry: string, concept: Concept): void {
  const [word = ""] = plainWords(entry.replace(/[=*]/gu, "").replace("-", ""));
  const isGreek = /\p{Script=Greek}/u.test(word);
  const [key = ""] = keysOf(word);
  const add = (table: Table, at: string) => table.set(at, (table.get(at) ?? new Set()).add(concept));
  if (entry.endsWith("*")) add(beginnings, isGreek ? key : `:${word}`);
  else if (!isGreek) add(exact, word);
  else if (entry.startsWith("=")) add(exact, `~${key}`);
  else add(roots, stem(key));
}
