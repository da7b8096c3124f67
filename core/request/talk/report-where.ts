import type { Place } from "../../channel.ts";
import type { Context } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import { isAsked } from "../../hearing/asked.ts";
import type { NamedPlace } from "../../hearing/place.ts";
import { placeInWords } from "../../municipality/place-in-words.ts";
import { cut } from "../../text/cut.ts";
import { wordCount } from "../../text/word-count.ts";
import { matchIn } from "../match-in.ts";
import { type Clause, clausesIn } from "./report-parts.ts";
import { isStreet } from "./no-problem.ts";
import { isAddress } from "./report-text.ts";

const longestAddress = 300;
/** A name is said in so many words; more of them without a word of place tell a story. */
const wordsOfName = 3;
/** So many words beside a known spot say only which side of it. */
const wordsBeside = 4;

/** Words of place that nobody can go to: whoever hears them has to ask in which street. */
const anybodys =
  /(?:(?:μπροστα|εξω|διπλα|απεναντι|κοντα|πισω|κατω|πανω|μεσα|στη μεση|mprosta|eksw?o?|exo|outside|in front|near|on|in)\s+)?(?:(?:απο|απ|apo|of)\s+)?(?:στ\p{L}{0,3}|σε|τ\p{L}{1,2}|st\p{L}{1,2}|t\p{L}{1,2}|my|our|the)\s+(?:σπιτι|πορτα|αυλη|γειτονια|δρομο|χωριο|μαγαζι|πολυκατοικια|πεζοδρομιο|οδοστρωμα|εδαφοσ|ασφαλτο|κτιριο|spiti|porta|geitonia|dromo|xorio|house|door|street|road|pavement|neighbourhood)\p{L}*(?:\s+(?:μου|μασ|μ|mou|mas))?(?=$|[^\p{L}])|(?:^|\s)(?:(?:εδω|εκει) που μενω|μπροστα μου|διπλα μου|απο κατω μου|εδω|here|edo|edw)(?=$|[^\p{L}])/gu;
const ofTime =
  /(?:^|[^\p{L}])(?:(?:\d+|δυο|τρεισ|τρια|τεσσερ\p{L}+|πεντε|δεκα|λιγ\p{L}+|πολλ\p{L}+|δυο|two|three|many)\s+(?:μερ|μην|χρον|ωρ|εβδομαδ|φορ|λεπτ|day|week|month|year|hour|time)\p{L}*|(?:απο\s+)?(?:χθεσ|προχθεσ|πρωι|βραδυ|σημερα|καιρο|yesterday)|τωρα|ηδη|ακομα|παλι|παντου|now|again|still|everywhere)(?=$|[^\p{L}])/gu;
/** What goes before the name of a place, or what is a place by itself. */
const leads =
  /(?:^|[^\p{L}])(?:στ(?:ο|η|ον|ην|α|ουσ|ισ|ων)?|οδ(?:οσ|ου|ο)|λεωφορο\p{L}*|πλατεια\p{L}*|γωνια|υψοσ|προσ|μεταξυ|αναμεσα|διπλα|απεναντι|κοντα|μπροστα|πισω|εξω|κατω απο|πανω απο|μετα|πριν|οπου|εκει|παραλια\p{L}*|sto|sti|stin?|ston|stis|sta|odos|leof\p{L}*|plateia\p{L}*|gonia|gwnia|dipla|apenanti|konta|mprosta|piso|pisw|ekso|eksw|opou|outside|at|on|near|opposite|behind|beside|between|corner|street|square)(?=$|[^\p{L}])/u;
/** «Πάνω από το γυμνάσιο»: nothing is wrong with the school. */
const beside =
  /^(?:μεταξυ|αναμεσα|διπλα|απεναντι|κοντα|μπροστα|πισω|εξω απο|κατω απο|πανω απο|γωνια|στη γωνια|dipla|apenanti|konta|mprosta|piso|near|opposite|behind|beside|between|outside)(?=$|[^\p{L}])/u;

/** What stands in one spot of a village, and is known there without a name. */
const landmarks =
  /^(?:ο|η|το|τα|τ\p{L}{1,2}|the)?\s*(?:\p{L}+\s+)?(?:νηπιαγωγει|δημοτικ|γυμνασι|λυκει|σχολει|εκκλησι|πλατεια|παρκο|γηπεδο|νεκροταφει|κοιμητηρι|λιμανι|παραλια|σταθμο|φαρμακει|νοσοκομει|τραπεζα|αγορα|μυλο|γεφυρ|βιβλιοθηκ|φουρνο|προκυμαι|δημαρχει|καστρο|ξενοδοχει|σουπερ|καφενει|ταβερν|περιπτερο|βενζιναδικο|συνεργειο|σταση|αεροδρομι|μουσει|δικαστηρι|κεπ|τελωνει|ταχυδρομει|αστυνομι|παιδικη χαρα|νησιδα|κυκλικο|φαναρι|μαρινα|school|church|square|harbour|beach)\p{L}*(?:\s|$)/u;
const isNamed = /\p{Ll}.*\s\p{Lu}\p{Ll}/u;
/** Whoever writes so tells what is wrong there. */
const goesOn = /(?:^|[^\p{L}])(?:δεν|δε|μην|ειναι|εχει|θα|να|den|einai|exei|not|is|has)(?=$|[^\p{L}])/u;

/** An answer to where something is: the place as it was written, and what is told besides, empty where nothing is. */
export type Where = { address: string; besides: string };

/**
 * The place in an answer to where something is. «Έσπασε το καπάκι του και μαζεύει γάτες» goes on about what is wrong,
 * «έξω από το σπίτι μου» is anybody's house, and both are none: undefined.
 */
export function whereIn(text: string, context: Context): Where | undefined {
  const clauses = clausesIn(text);
  // «Ποιο κουμπί;» is no name.
  const asks = isAsked(text);
  const places = clauses.filter(
    (clause) => tellsWhere(clause, context) || (!asks && isName(clause, context)),
  );
  if (places.length === 0) return undefined;
  const besides = clauses.filter((clause) => !places.includes(clause) && tells(clause));
  const whole = places.length === clauses.length && lettersIn(text) === lettersIn(written(clauses));
  const address = whole ? text.trim() : written(places);
  return {
    address: cut(address.replace(verbs, "").trim() || address, longestAddress),
    besides: written(besides),
  };
}

/** Whether words lead to a place, name one that is known, or the number of a house. */
export const namesPlace = (text: string, { municipality }: Context): boolean =>
  /\d/u.test(text) || beside.test(fold(text)) || placeInWords(municipality, text) !== undefined;

/** «Να γράφει πως είναι απέναντι», «Λιβανού 35 είναι»: no words of an address. */
const verbs =
  /^(?:να γράφει|να γραφει|βάλτε|βαλτε)?\s*(?:πως|ότι|οτι)?\s*(?:είναι|ειναι|βρίσκεται|βρισκεται|einai|it'?s|it is)\s+|\s+(?:είναι|ειναι|einai)$/giu;

const written = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(", ");
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const tells = ({ said }: Clause): boolean => wordCount(said) > 1 && !saysNoMore.test(said);
/** «Δεν θυμάμαι αριθμό», «δεν είμαι σίγουρη»: of the answer itself. */
const saysNoMore =
  /(?:δεν|δε|den)\s+(?:ξερω|θυμαμαι|ειμαι σιγουρ|εχει αριθμο|γνωριζω|ksero|kserw|thymamai)|^(?:οχι|ναι|λαθος)$|(?:not sure|don'?t (?:know|remember))/u;
const phone = /\+?\d[\d\s.-]{8,}\d/u;
/** «Εγώ μένω στο 14»: where somebody lives is not where it is. */
const lives = /(?<!\p{L})(?:μενω|μενουμε|κατοικω|meno|menw|i live)(?!\p{L})/u;

function tellsWhere({ text, said }: Clause, context: Context): boolean {
  if (phone.test(said) || lives.test(said)) return false;
  if (placeInWords(context.municipality, text) !== undefined || isStreet(text)) return true;
  const rest = said.replace(anybodys, " ").replace(ofTime, " ");
  if (/\d/u.test(rest) || leads.test(rest)) return true;
  const names = wordCount(rest);
  if (names === 0 || names > wordsBeside || (names > 1 && goesOn.test(rest))) return false;
  return landmarks.test(rest.trim()) || isNamed.test(text);
}

/** A name alone; «δεμένος» and «blocked» are none. */
function isName({ text, said }: Clause, { municipality }: Context): boolean {
  const names = wordCount(said);
  const isShort = names > 0 && names <= wordsOfName && !(names > 1 && goesOn.test(said));
  return isShort && /^\p{Lu}/u.test(text) && !matchIn(municipality, text).sure;
}

/**
 * The place once more words have come: one where there was none, what is said of it besides where only a street or a
 * village was known, and another spot where a whole address is corrected. `isAll`: they tell of nothing but where it is.
 */
export function closer(
  before: Place | null,
  text: string,
  context: Context,
): { place: Place; isAll: boolean } | undefined {
  const named = placeInWords(context.municipality, text);
  const isAll = isAddress(text) && saysOnlyWhere(text, named, context);
  const address = named?.exact === true ? named.name : isAll ? cut(text.trim(), longestAddress) : named?.name;
  if (address === undefined || (before !== null && before.lat !== null)) return undefined;
  const at = (words: string, all: boolean) => ({
    place: { lat: null, lon: null, address: words },
    isAll: all,
  });
  const known = before?.address ?? null;
  if (known === null) return at(address, isAll);
  if (!isAll || holds(known, address)) return undefined;
  const isCorrected = named?.exact === true && placeInWords(context.municipality, known)?.exact === true;
  if (isCorrected || holds(address, known)) return at(address, isAll);
  return at(cut(`${known}, ${address}`, longestAddress), isAll);
}

const holds = (whole: string, part: string): boolean => fold(whole).includes(fold(part));

/** Nothing of what is wrong: a known place and hardly a word, or a few words that lead to a place. */
function saysOnlyWhere(text: string, named: NamedPlace | undefined, { municipality }: Context): boolean {
  if (isStreet(text)) return true;
  const said = fold(text);
  const words = wordCount(said);
  if (words > (named?.exact === true ? wordsOfName + wordsBeside : wordsOfName + 2)) return false;
  if (goesOn.test(said)) return false;
  if (named !== undefined) return named.exact || words <= wordsOfName;
  const rest = said.replace(anybodys, " ").trim();
  const begins = rest.search(leads);
  if (landmarks.test(rest)) return true;
  return begins >= 0 && begins <= 1 && (beside.test(rest) || !matchIn(municipality, text).sure);
}
