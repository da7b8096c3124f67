import type { Place } from "../../channel.ts";
import type { Context } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import type { NamedPlace } from "../../hearing/place.ts";
import { placeInWords } from "../../municipality/place-in-words.ts";
import { cut } from "../../text/cut.ts";
import { matchIn } from "../match-in.ts";
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
  /^(?:ο|η|το|τα|τ\p{L}{1,2}|the)?\s*(?:\p{L}+\s+)?(?:νηπιαγωγει|δημοτικ|γυμνασι|λυκει|σχολει|εκκλησι|πλατεια|παρκο|γηπεδο|νεκροταφει|κοιμητηρι|λιμανι|παραλια|σταθμο|φαρμακει|νοσοκομει|τραπεζα|αγορα|μυλο|γεφυρ|school|church|square|harbour|beach)\p{L}*(?:\s|$)/u;
const isNamed = /\p{Ll}.*\s\p{Lu}\p{Ll}/u;
/** Whoever writes so tells what is wrong there. */
const goesOn = /(?:^|[^\p{L}])(?:δεν|δε|μην|ειναι|εχει|θα|να|den|einai|exei|not|is|has)(?=$|[^\p{L}])/u;

/**
 * Whether an answer to where something is says that. «Έσπασε το καπάκι του και μαζεύει γάτες» goes on about what is
 * wrong, and «έξω από το σπίτι μου» is anybody's house.
 */
export function tellsWhere(text: string, context: Context): boolean {
  if (placeInWords(context.municipality, text) !== undefined || isStreet(text)) return true;
  const rest = fold(text).replace(anybodys, " ").replace(ofTime, " ");
  if (/\d/u.test(rest) || leads.test(rest)) return true;
  const names = rest.match(/\p{L}{2,}/gu) ?? [];
  if (names.length > 1 && goesOn.test(rest)) return false;
  if (names.length === 0) return false;
  // «Το καφενείο του Λεωνίδα»
  if (names.length <= wordsBeside && isNamed.test(text)) return true;
  if (names.length > wordsOfName) return false;
  const isWrong = names.length > 1 && matchIn(context.municipality, text).sure;
  return !isWrong;
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
  const words = said.match(/\p{L}{2,}/gu) ?? [];
  if (words.length > (named?.exact === true ? wordsOfName + wordsBeside : wordsOfName + 2)) return false;
  if (goesOn.test(said)) return false;
  if (named !== undefined) return named.exact || words.length <= wordsOfName;
  const rest = said.replace(anybodys, " ").trim();
  const begins = rest.search(leads);
  if (landmarks.test(rest)) return true;
  return begins >= 0 && begins <= 1 && (beside.test(rest) || !matchIn(municipality, text).sure);
}
