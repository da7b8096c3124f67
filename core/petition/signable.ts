import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import { rootsIn } from "./look-alikes.ts";

/** A petition as it is offered to be signed. */
export type Offered = { number: string; title: string };
export type Signable = {
  offered: Offered[];
  /** These are what the words are about, and not only those with most signatures. */
  named: boolean;
};

const mostOffered = 3;
const compared = 200;
/** What everybody says who wants to sign says nothing of which. */
const asking = rootsIn(
  "θέλω ήθελα μπορώ υπογράψω υπογραφή υπογραφές συλλογικό αίτημα αιτήματα sign petition",
);

/**
 * Up to three petitions that are in the list of all and can be signed: those that the words are about, else those with
 * most signatures. Whoever was given a number or a link finds the others by it.
 */
export function signablePetitions(said: string): Deed<Signable> {
  return deed("petition.signable", { said }, signable);
}

async function signable({ said }: { said: string }, { deps }: Caller): Promise<Done<Signable>> {
  const { items } = await deps.store.listed({ stages: ["open"], order: "signatures", limit: compared });
  const open = items.map(({ petition }) => petition);
  const meant = new Set([...rootsIn(said)].filter((root) => !asking.has(root)));
  const sharing = open
    .map((one) => ({
      one,
      shared: [...rootsIn(`${one.title} ${one.text}`)].filter((root) => meant.has(root)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const most = sharing[0]?.shared ?? 0;
  const best = sharing.filter(({ shared }) => shared === most).map(({ one }) => one);
  const named = best.length > 0;
  const offered = (named ? best : open).slice(0, mostOffered).map(({ number, title }) => ({ number, title }));
  return { result: { offered, named }, change: {} };
}
