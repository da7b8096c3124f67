import { beyondCourtesy } from "../../hearing/courtesy.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { placeInWords } from "../../municipality/place-in-words.ts";
import type { Context } from "../../conversation/flow.ts";
import { wordCount } from "../../text/word-count.ts";
import { placeIn } from "./report-place.ts";
import type { ReportSlots } from "./report-slots.ts";
import { matchIn } from "../match-in.ts";
import { isWhere, withoutWhere } from "./anew.ts";

/** Two problems that were told of in one message; the second with all that came after it. */
export type Two = {
  first: Problem;
  second: Problem & {
    category: string;
    /** Of its text what is about it alone. */
    said: string;
    /** It is where the first one is. */
    there: boolean;
  };
};
/** Its kind is null where it is unsure, and the message itself says that another one follows. */
export type Problem = { text: string; category: string | null };

/** Where a message may be parted, and what speaks for it: it says so itself, a sentence ends, or only «και». */
type Cut = { at: number; by: "saying" | "sentence" | "and"; skips: number; head?: string };

const shortest = 12;
/** A story of more than this is one matter, told at length. */
const longest = 1200;
const leastWords = 2;
const wordsOfSentence = 4;
/** How sure it must be where a sentence ends and no place tells the two apart. */
const clear = 0.95;
/** Less than this is about nothing. */
const likely = 0.3;
const item = /(?:^|[\s:])(?:(\d)\s?[.)]|([α-εa-e])\)|[•*–-](?=\s))\s*/gu;
const marked = /^(?:\d\s?[.)]|[α-εa-e]\)|[•*–-])\s*/u;
const saying =
  /[\s,.;·–-]+(?:(?:και|κι|kai|and|αλλά|αλλα)\s+)?(?:επίσης|επισης|episis|epishs|μαζί και|μαζι και|mazi kai|επιπλέον|επιπλεον|δεύτερον|δευτερον|εκτός από αυτό|εκτος απο αυτο|ακόμα κάτι|ακόμη κάτι|ακομα κατι|κάτι ακόμα|κάτι ακόμη|κατι ακομα|κάτι άλλο|κατι αλλο|kati allo|(?:ένα\s+)?(?:άλλο|αλλο|allo)\s+(?:θέμα|θεμα|πρόβλημα|προβλημα|thema|provlima)|also|besides|another (?:thing|problem|issue)|secondly)(?=$|[^\p{L}])[\s,:]*(?:είναι ότι|είναι πως|ότι|πως)?\s*/giu;
const sentence = /(?<=[\p{L}\d)»]{2}|\d)[.;!\u037e]+\s+|\n+/gu;
/** «Έχω δύο προβλήματα να σας πω»: no problem of its own, and what follows is two. */
const announced =
  /^[^.:;!\n]{0,60}?(?<![\p{L}\d])(?:δύο|δυο|τρία|τρια|[23]|μερικά|κάποια|διάφορα|dio|dyo|duo|two|three|several|some)\s+(?:\p{L}+\s+)?(?:προβλήματα|προβληματα|θέματα|θεματα|ζητήματα|ζητηματα|πράγματα|πραγματα|παράπονα|παραπονα|βλάβες|βλαβες|provlimata|themata|pragmata|problems|issues|things|matters|complaints)(?:\s+(?:έχω|εχω|έχουμε|εχουμε|υπάρχουν|εδώ|here))?(?:\s+(?:να|που|για|na|pou|to|that|for)\s+[^.,:;!\n]{0,40})?\s*[.,:;!·–-]+\s*/iu;
/** What is said of where both are. */
const bothThere =
  /(?:^|[^\p{L}])(?:και τα δύο|και τα δυο|και οι δύο|kai ta dio|kai ta dyo|both)(?=$|[^\p{L}])(.*)$/isu;
const and = /\s*,\s+|\s+(?:και|κι|kai|and|&)\s+/giu;
/** They end with a dot and no sentence. */
const abbreviated = /(?:^|[^\p{L}])(?:αγ|λεωφ|οδ|αρ|τηλ|δηλ|κυρ|κλπ|πχ|παπ|στρ|πλ|πλατ|κ|st|no)$/iu;
/** Whoever goes on like that still speaks of the same thing. */
const sameThing =
  /^\s*(?:\p{L}+\s+){0,2}(?:και|κι|αυτ\p{L}*|έτσι|οπότε|άρα|γι|γιατί|επειδή|λόγω|κινδυνεύ\p{L}*|επικίνδυν\p{L}*|φοβ\p{L}*|είναι|βρίσκεται|ειναι|einai|is|έκλεισ\p{L}*|εκλεισ\p{L}*|τώρα|πια|πλέον|ήδη|εκεί|γενικά|μάλλον|πιθαν\p{L}*|ίσως|μπορεί|αλλά|όμως|ούτε|μέχρι|θα|να|ας|μη|μην|kai|and|so|because|it|that|this|now|but|please|παρακαλ\p{L}*)(?=$|[^\p{L}])/iu;

/** It is where the other one is. */
const sameSpot =
  /(?:^|[^\p{L}])(?:εκεί|εκει|δίπλα|διπλα|παραδίπλα|παραδιπλα|απέναντι|απεναντι|στο ίδιο|στον ίδιο|στην ίδια|στο ιδιο|στον ιδιο|στην ιδια|ekei|dipla|there|same)(?=$|[^\p{L}])/iu;

/**
 * A message that tells of two problems, of two kinds or at two places: numbered, «και επίσης», two sentences, or two
 * places with «και» between. Made to miss rather than to tear one matter in two («έσπασε ο σωλήνας και άνοιξε
 * λακκούβα»). Undefined where there is one.
 */
export function twoProblems(text: string, municipality: Municipality): Two | undefined {
  if (text.length < shortest || text.length > longest) return undefined;
  const beyond = beyondCourtesy(text);
  const told = beyond.replace(announced, "");
  const isAnnounced = told !== beyond;
  for (const cut of cutsOf(told)) {
    const by = isAnnounced ? "saying" : cut.by;
    const two = partedAt({ ...cut, by }, told, municipality);
    if (two !== undefined) return two;
  }
  return undefined;
}

function partedAt(cut: Cut, text: string, municipality: Municipality): Two | undefined {
  const left = text.slice(0, cut.at).trim();
  const rest = text
    .slice(cut.at + cut.skips)
    .trim()
    .replace(marked, "");
  const next = cutsOf(rest).find(({ by }) => by !== "and");
  const right = next === undefined ? rest : rest.slice(0, next.at).trim();
  const first = toldOf(left, municipality);
  const second = toldOf(right, municipality);
  if (first === undefined || second?.category === null || second === undefined) return undefined;
  const where = bothThere.exec(right)?.[1] ?? "";
  const elsewhere = second.place !== undefined && second.place !== first.place;
  const other = first.category !== second.category;
  const bySaying = cut.by === "saying" && (other || (elsewhere && first.place !== undefined));
  const both = first.category !== null;
  const bySentence =
    cut.by === "sentence" &&
    both &&
    other &&
    !sameThing.test(right) &&
    (elsewhere || (isClear(first) && isClear(second)));
  const byPlaces = both && other && elsewhere && first.place !== undefined && !sameThing.test(right);
  if (!bySaying && !bySentence && !byPlaces) return undefined;
  return {
    first: { text: where === "" ? left : `${left}\n${where.trim()}`, category: first.category },
    second: {
      ...{ text: rest, category: second.category, said: right },
      there:
        sameSpot.test(right) ||
        (cut.head !== undefined && placeInWords(municipality, cut.head) !== undefined),
    },
  };
}

type Told = { category: string | null; score: number; place: string | undefined; text: string };

/** «Έσπασε από τις ρίζες»: what follows may be the cause. */
const caused = /(?:^|\s)(?:από|απο|apo)\s+(?:τ\p{L}{1,3})\s+\p{L}{4,}/iu;

const isClear = ({ score, text }: Told): boolean =>
  !caused.test(withoutWhere(text)) && wordCount(text) >= wordsOfSentence && (score >= clear || isWhere(text));

/** What kind of problem a part tells of; undefined where it tells of none that a crew of the municipality can see to. */
function toldOf(part: string, municipality: Municipality): Told | undefined {
  if (wordCount(part) < leastWords) return undefined;
  const { best, sure, ranked } = matchIn(municipality, withoutWhere(part));
  const category = municipality.categories.find(({ id }) => id === best);
  const score = ranked[0]?.score ?? 0;
  if (category === undefined || category.guidance !== undefined || score < likely) return undefined;
  const place = placeInWords(municipality, part)?.name;
  return { category: sure ? category.id : null, score, place, text: part };
}

/** What a message is about, and what else it tells of, with the place of that as far as it was said. */
export function partsOf(text: string, context: Context): { first: string; second: ReportSlots["second"] } {
  const two = twoProblems(text, context.municipality);
  if (two === undefined) return { first: text, second: null };
  const { first, second } = two;
  const place = placeIn(second.said, context) ?? (second.there ? placeIn(first.text, context) : null);
  return { first: first.text, second: { text: second.text, category: second.category, place } };
}

/** All places where a message may be parted, what says so itself before the mere ends of sentences. */
function cutsOf(text: string): Cut[] {
  const items = [...text.matchAll(item)];
  const numbered = items.length >= 2 && isRun(items) ? items.slice(1) : [];
  const head = text.slice(0, items[0]?.index ?? 0);
  const at =
    (by: Cut["by"]) =>
    (match: RegExpExecArray): Cut => ({ at: match.index, by, skips: match[0].length });
  const ends = [...text.matchAll(sentence)].filter(({ index }) => !abbreviated.test(text.slice(0, index)));
  return [
    ...numbered.map((match) => ({ ...at("saying")(match), head })),
    ...[...text.matchAll(saying)].filter(({ index }) => index > 0).map(at("saying")),
    ...ends.map(at("sentence")),
    ...[...text.matchAll(and)].map(at("and")),
  ];
}

/** 1, 2 or α, β or marks at the beginnings of lines; not «στο 5. και στο 7.». */
function isRun(items: readonly RegExpExecArray[]): boolean {
  const [one, two] = items.map(([, digit, letter]) => digit ?? letter ?? "•");
  return ["1 2", "α β", "a b", "• •"].includes(`${one ?? ""} ${two ?? ""}`);
}
