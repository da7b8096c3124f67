import { stem } from "../greek/stem.ts";
import { remembered } from "./remembered.ts";
import { slipIndex } from "./slips.ts";
import { keysOf, plainWords, type Token, tokensOf } from "./tokens.ts";

/** One sign is enough: a word of each group close together, and none of what makes it something else. */
export type Sign<Is, Concept> = {
  is: Is;
  all: readonly (readonly Concept[])[];
  unless?: readonly Concept[];
  /** In so many words at most; ten unless told. */
  within?: number;
  /** Only where the message has no more words than this, and no fewer than that. */
  upTo?: number;
  atLeast?: number;
  /** Only where every word of the message is one of these. */
  only?: readonly Concept[];
};

/** What is read: a chain letter of ten thousand words has said it by then. */
const READS = 4000;
const WINDOW = 10;
const BEFORE = 8;
const shortestSlip = 6;
const mostWords = 10_000;
/** They sound like Greek words that mean something else: “my” like «μη». */
const english = new Set(
  "my is the a an on in of to it at we us our you your and or for was were be cant can not dont but has had have by so they he she his her him them this that with from there are do did year old out up off no one two".split(
    " ",
  ),
);

/** What a word may stand for, and of which word of a message. */
export type Meaning<Concept> = (word: string) => ReadonlySet<Concept>;

/**
 * Tells what each word stands for. `concepts` are words by what they stand for: Greek ones in any inflection of their
 * root, by sound; a star means «and whatever follows»; an equals sign: only as it stands, because another form says
 * something else («με πνίγει», «πνίγεται»).
 */
export function meaningReader<Concept extends string>(
  concepts: Readonly<Record<Concept, string>>,
): Meaning<Concept> {
  // Made for the first message: a command that only lists cases loads the readers too, and reads none.
  let meaning: ReturnType<typeof meanings<Concept>> | undefined;
  return remembered(mostWords, (word) => {
    meaning ??= meanings(concepts);
    return meaning({ word, keys: keysOf(word) });
  });
}

/** A reader that tells of which sign a message has words; `concepts` as `meaningReader` takes them. */
export function signReader<Is, Concept extends string>(
  concepts: Readonly<Record<Concept, string>>,
  signs: readonly Sign<Is, Concept>[],
): (text: string) => Is | undefined {
  return signsOf(meaningReader(concepts), signs);
}

/** The same by what words are known to mean already. */
export function signsOf<Is, Concept extends string>(
  meant: Meaning<Concept>,
  signs: readonly Sign<Is, Concept>[],
): (text: string) => Is | undefined {
  return (text) => {
    const found = tokensOf(text.slice(0, READS)).map(({ word }) => meant(word));
    const all = new Set(found.flatMap((each) => [...each]));
    if (all.size === 0) return undefined;
    return signs.find((sign) => isThere(sign, found, all))?.is;
  };
}

type Found<Concept> = readonly ReadonlySet<Concept>[];

function isThere<Is, Concept>(
  sign: Sign<Is, Concept>,
  found: Found<Concept>,
  all: ReadonlySet<Concept>,
): boolean {
  const { upTo = Infinity, atLeast = 1, only, within = WINDOW } = sign;
  if (found.length > upTo || found.length < atLeast) return false;
  if (!sign.all.every((group) => group.some((concept) => all.has(concept)))) return false;
  if (only !== undefined && !found.every((each) => only.some((concept) => each.has(concept)))) return false;
  return found.some((_, at) => stands(sign, found.slice(at, at + within), around(found, at)));
}

/** What makes a sign none may stand before it or after it. */
function around<Concept>(found: Found<Concept>, at: number): Found<Concept> {
  return found.slice(Math.max(0, at - BEFORE), at + WINDOW);
}

function stands<Is, Concept>(
  { all, unless = [] }: Sign<Is, Concept>,
  here: Found<Concept>,
  near: Found<Concept>,
): boolean {
  const first = here[0];
  if (first === undefined || !all.some((group) => group.some((concept) => first.has(concept)))) return false;
  const has = (among: Found<Concept>, concept: Concept) => among.some((each) => each.has(concept));
  return (
    all.every((group) => group.some((concept) => has(here, concept))) &&
    !unless.some((concept) => has(near, concept))
  );
}

function meanings<Concept extends string>(
  concepts: Readonly<Record<Concept, string>>,
): (token: Token) => ReadonlySet<Concept> {
  const exact = new Map<string, Set<Concept>>();
  const roots = new Map<string, Set<Concept>>();
  const beginnings = new Map<string, Set<Concept>>();
  const enter = (entry: string, concept: Concept) => {
    const [word = ""] = plainWords(entry.replace(/[=*]/gu, ""));
    const isGreek = /\p{Script=Greek}/u.test(word);
    const [key = ""] = keysOf(word);
    const add = (table: Map<string, Set<Concept>>, at: string) =>
      table.set(at, (table.get(at) ?? new Set()).add(concept));
    if (entry.endsWith("*")) add(beginnings, isGreek ? key : `:${word}`);
    else if (!isGreek) add(exact, word);
    else if (entry.startsWith("=")) add(exact, `~${key}`);
    else add(roots, stem(key));
  };
  for (const [concept, list] of Object.entries(concepts) as [Concept, string][])
    for (const entry of list.split(" ")) enter(entry, concept);
  const slips = slipIndex([...roots.keys()].filter((root) => root.length >= shortestSlip));

  return ({ word, keys }) => {
    const sounds = english.has(word) ? [] : keys;
    const found = new Set<Concept>(exact.get(word));
    const add = (more: Iterable<Concept> = []) => [...more].forEach((concept) => found.add(concept));
    for (const key of sounds) {
      add(exact.get(`~${key}`));
      add(roots.get(stem(key)));
      for (let end = 3; end <= key.length; end += 1) add(beginnings.get(key.slice(0, end)));
    }
    for (let end = 3; end <= word.length; end += 1) add(beginnings.get(`:${word.slice(0, end)}`));
    if (found.size > 0) return found;
    const root = stem(sounds[0] ?? "");
    const near = root.length < shortestSlip ? undefined : slips.near(root);
    if (near !== undefined) add(roots.get(near));
    return found;
  };
}
