import { fold } from "../greek/fold.ts";
import { beyondCourtesy } from "../hearing/courtesy.ts";
import { readIntent } from "../hearing/intent.ts";
import type { Intent } from "../hearing/intent-signs.ts";
import { lastRemembered } from "../hearing/remembered.ts";
import type { Category } from "../municipality/municipality.ts";
import { type PlaceFolder, withoutStreets } from "../municipality/place-in-words.ts";
import { type Beside, buildLearned, type Purpose } from "./learned-matcher.ts";
import { wordCount } from "../text/word-count.ts";
import { buildMatcher, type Matched } from "./matcher.ts";

/** So much more a problem than anything else overrules the signs of what it may be for. */
const CLEARLY = 0.42;
/** Less than this is nothing that anybody knows. */
const LEAST = 0.23;
/** A problem that leads by no more than this is as likely none. */
const DOUBT = 0.1;
/** A message that says more than this may tell of something in one of its sentences: each is read apart. */
const longestTalk = 200;
/** How much a problem one sentence among many must be, for itself and beside anything else. */
const TOLD = { problem: 0.35, lead: 0.15 } as const;
const mostSentences = 60;
/** What stands after it is what counts: «ευχαριστώ για χθες, αλλά ξανά δεν ανάβει το φως». */
const BUT = /(?<!\p{L})(?:αλλά|αλλα|όμως|ομως|ωστόσο|but|however|alla|omos)(?!\p{L})/iu;
const saysLittle: readonly (Intent | undefined)[] = ["greeting", "thanks", "farewell", "nonsense"];
const FORGOT = /(?<!\p{L})(?:ξεχασα|xexasa|ksexasa|forgot)(?!\p{L})/u;

/** What is answered, and nothing of it kept: only where it is likelier than a problem by this. */
const swallowing: readonly Intent[] = ["greeting", "thanks", "farewell"];
const SWALLOWS = 0.15;
/** Fewer words are a name, or nothing. */
const wordsOfProblem = 4;

type Folder = PlaceFolder & Beside;
type Reader = (text: string) => Matched & { purpose?: Purpose };
/** By the categories of each version of a folder, with the lessons that were learned. */
const built = new WeakMap<readonly Category[], { lessons: Folder["lessons"]; reader: Reader }>();

/**
 * The categories of a municipality that fit a text: learned from its examples where its folder has any, else by the words
 * alone. The reader is built once for each version of its folder, and again when a clerk has taught something.
 */
export function matchIn(folder: Folder, text: string): Matched {
  const whole = readIn(folder, text);
  const rest = beyondCourtesy(text);
  if (whole.sure || rest === text) return whole;
  const alone = readIn(folder, rest);
  return alone.sure ? alone : whole;
}

/** An answer to a menu is this short at most, and its first category so plain. */
const MENU = { words: 8, score: 0.2, lead: 0.12 } as const;

/**
 * Which of the categories on offer a few words mean, «για τα φώτα», «κάτι με σκυλιά»: of those alone, so that less is enough
 * than to choose among all. Undefined where none is clearly first, or where more is said than an answer.
 */
export function offeredIn(folder: Folder, text: string, ids: readonly string[]): string | undefined {
  const { ranked } = matchIn(folder, text);
  const [first, second] = ranked.filter(({ id }) => ids.includes(id));
  if (first === undefined || (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > MENU.words) return undefined;
  const isPlain = first.score >= MENU.score && first.score - (second?.score ?? 0) >= MENU.lead;
  return isPlain ? first.id : undefined;
}

/**
 * What a message is for, where it is no problem that this municipality knows; undefined where it is to be reported.
 * The signs come first; what has learned overrules them where the problem is plain, and decides where there are none.
 */
export function intentIn(folder: Folder, text: string): Intent | undefined {
  const rest = beyondCourtesy(text);
  if (rest === text) return purposeIn(folder, text);
  const intent = purposeIn(folder, rest);
  // «Καλησπέρα, μένω στον Κάμπο και θέλω να σας πω κάτι»: it is asked what.
  if (intent === undefined && !tellsOf(folder, rest) && purposeIn(folder, text) === "greeting")
    return "greeting";
  // «Ξέχασα να πω, οδός Κοραή» asks for no number that was lost.
  const isForgotten = intent === "status" && readIntent(rest) === undefined && FORGOT.test(fold(rest));
  if (!saysLittle.includes(intent) && !isForgotten) return intent;
  return tellsFact(folder, rest) ? "nonsense" : purposeIn(folder, text);
}

/** A number, a street, or what somebody had forgotten to say: of something, though it does not say of what. */
function tellsFact(folder: Folder, text: string): boolean {
  return /\d/u.test(text) || FORGOT.test(fold(text)) || withoutStreets(folder, text) !== text;
}

function purposeIn(folder: Folder, text: string): Intent | undefined {
  const { purpose } = readIn(folder, text);
  const told = text.length > longestTalk ? undefined : readIntent(text);
  if (purpose === undefined) return told;
  const [, after] = text.split(BUT, 2);
  if (after !== undefined && tellsOf(folder, after)) return undefined;
  const { problem, talk, intent } = purpose;
  if (told === "insult" && clausesOf(text).some((each) => tellsOf(folder, each))) return undefined;
  // The signs of a greeting leave no word over; «το παίρνω πίσω, τον άδειασαν τον κάδο» names the problem that is over.
  if (told === "greeting" || told === "withdraw") return told;
  if (told !== undefined) return problem - talk > CLEARLY ? undefined : told;
  if (text.length > longestTalk && sentencesOf(text).some((each) => tellsOf(folder, each))) return undefined;
  // «Πότε θα φτιάξετε τον δρόμο;» with a word of thanks too few is not to be thanked for.
  const isTold = wordCount(text) >= wordsOfProblem;
  const isDoubtful = isTold && swallowing.includes(intent) && talk - problem < SWALLOWS;
  if (talk >= problem - DOUBT && !(isDoubtful && problem >= LEAST)) return talk < LEAST ? "nonsense" : intent;
  return problem < LEAST || text.length > longestTalk ? "nonsense" : undefined;
}

function tellsOf(folder: Folder, sentence: string): boolean {
  const { problem = 0, talk = 0 } = readIn(folder, sentence).purpose ?? {};
  return problem > TOLD.problem && problem - talk > TOLD.lead;
}

/** The parts of what was said in one breath, where there are several: «ρε άχρηστοι, μαζέψτε τα σκουπίδια». */
function clausesOf(text: string): string[] {
  const parts = text.split(/[,.;!·\n]+/u).filter((each) => /\p{L}/u.test(each));
  return parts.length > 1 ? parts : [];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!;?·\n])/u, mostSentences).filter((each) => /\p{L}/u.test(each));
}

function readIn(folder: Folder, text: string): ReturnType<Reader> {
  const { categories, lessons } = folder;
  const before = built.get(categories);
  const known = before?.lessons === lessons ? before : undefined;
  const reader = known?.reader ?? readerOf(folder);
  if (known === undefined) built.set(categories, { lessons, reader });
  return reader(withoutStreets(folder, text));
}

function readerOf({ categories, facts = [], lessons = [] }: Folder): Reader {
  const hasExamples = categories.some(({ examples = [] }) => examples.length > 0);
  // A message is read for what it is for, and then for its category.
  return lastRemembered(
    hasExamples ? buildLearned(categories, { facts, lessons }) : buildMatcher(categories),
  );
}
