import { fold } from "../../greek/fold.ts";

/** A clause of an answer: as it was written, and folded. */
export type Clause = { text: string; said: string };

const ends =
  /\s*[,.;!·\n]+\s+|\s*\n+\s*|\s+(?=(?:αλλά|αλλα|όμως|ομως|γιατί|γιατι|επειδή|επειδη|but|because|alla)(?!\p{L}))/u;
/** «Μα το έγραψα», «σας είπα», «νομίζω»: they only carry the answer. */
const carrying =
  /(?:^|\s)(?:μα\s+)?(?:(?:σασ|σου)\s+)?(?:το\s+)?(?:εχω\s+)?(?:ειπα|ξαναειπα|εγραψα|ειπαμε|ξαναεγραψα|γραψει|πει)(?:\s+(?:και\s+)?(?:πριν|ηδη|πανω))?(?=$|[\s:,])\s*:?|(?:^|\s)(?:νομιζω|μαλλον|πρεπει να ειναι|λοιπον|ορειτε|το σημειο ειναι|σημειο|η διευθυνση ειναι|διευθυνση|τοποθεσια|location|address|place)(?=$|[\s:])\s*:?\s*|(?:\s+και)?\s+(?:σασ\s+)?(?:ευχαριστω|παρακαλω|thanks|thank you|please)(?:\s+(?:πολυ|εκ των προτερων))?(?=$)|^(?:ευχαριστω|παρακαλω|thanks|please)(?:\s+πολυ)?$/gu;

/** The clauses of an answer, without what only carries it. */
export function clausesIn(text: string): Clause[] {
  return text
    .split(ends)
    .map((each) => bare(each.trim()))
    .filter(({ said }) => said !== "");
}

function bare(text: string): Clause {
  let rest = text.replace(/[\s.,;!·]+$/u, "");
  for (const { 0: found, index } of [...fold(rest).matchAll(carrying)].reverse()) {
    // Folding keeps the length of modern Greek; where it does not, the clause stays as it is.
    if (fold(rest).length !== rest.length) break;
    rest = `${rest.slice(0, index)} ${rest.slice(index + found.length)}`;
  }
  rest = rest
    .replace(/\s+/gu, " ")
    .replace(/^[\s:,–-]+/u, "")
    .trim();
  return { text: rest, said: fold(rest) };
}
