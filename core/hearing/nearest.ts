import { stem } from "../greek/stem.ts";
import { tokensOf } from "./tokens.ts";

/** Something people ask for, and sentences in which they do. */
export type Asked = { id: string; ask: readonly string[] };

const LONGEST = 300;
/** How much of the words must be shared, weighed by how rare they are: of the example by the text, and the other way. */
const ENOUGH = 0.62;
const small = new Set(
  "ο η το οι τα του της των τον την τους τις στο στη στον στην στα ένας ένα μια με σε από για και κι να που είναι μου σου μας σας θα έχω έχει the a an is are to of for at in and my we i do does please παρακαλώ θέλω θελω μπορώ"
    .split(" ")
    .map(rootOf),
);

/**
 * Finds what a text asks for by sentences that ask for the same; undefined where none is near enough. Words count by
 * how few entries have them; case endings, accents, Greeklish and order do not.
 */
export function nearestOf(entries: readonly Asked[]): (text: string) => string | undefined {
  const ways = entries.flatMap(({ id, ask }) => ask.map((way) => ({ id, roots: rootsOf(way) })));
  const homes = new Map<string, Set<string>>();
  for (const { id, roots } of ways)
    for (const root of roots) homes.set(root, (homes.get(root) ?? new Set()).add(id));
  const weigh = (homes: number) => Math.log(1 + (entries.length + 1) / homes);
  const weights = new Map([...homes].map(([root, { size }]) => [root, weigh(size)]));
  const unknown = weigh(1);
  const total = (roots: Iterable<string>) =>
    [...roots].reduce((sum, root) => sum + (weights.get(root) ?? unknown), 0);
  const known = ways.map((way) => ({ ...way, total: total(way.roots) }));
  return (text) => {
    const said = [...rootsOf(text.slice(0, LONGEST))];
    const heard = said.filter((root) => weights.has(root));
    if (heard.length === 0) return undefined;
    const all = total(said);
    let best: { id: string; score: number } | undefined;
    for (const { id, roots, total: own } of known) {
      const shared = total(heard.filter((root) => roots.has(root)));
      const score = shared === 0 ? 0 : (2 * shared) / (own + all);
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { id, score };
    }
    return best?.id;
  };
}

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text)
      .flatMap(({ keys }) => stem(keys[0] ?? ""))
      .filter((root) => root !== "" && !small.has(root)),
  );
}

function rootOf(word: string): string {
  return stem(tokensOf(word)[0]?.keys[0] ?? "");
}
