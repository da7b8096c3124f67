import { intentExamples, vagueExamples } from "../hearing/intent-examples.ts";
import type { Intent } from "../hearing/intent-signs.ts";
import { type Example, type Guess, learn } from "../hearing/learner.ts";
import type { Category, Fact, Taught } from "../municipality/municipality.ts";
import { featuresOf } from "./features.ts";
import { buildMatcher, type Matched } from "./matcher.ts";

/** How far the first must lead, in the margins of the model, before nobody is asked: alone, and where the words agree. */
const LEAD = 0.16;
const LEAD_AGREED = 0.06;
/** Where the words are sure of another, only this much says that they are wrong. */
const LEAD_AGAINST = 0.33;
/** Less than this is nothing that it knows, or too little to be sure of. */
const LEAST = 0.05;
const LEAST_SURE = 0.42;
const SUGGESTED = 6;
/** What has less than this of the first is no suggestion. */
const SHARE = 0.25;
/** Of the examples of a category as many lessons at most, and how far each moves what was learned. */
const LESSONS = 0.25;
const LESSON_STEP = 0.15;
/** No id of a category begins with these: what is none, and a problem of no category yet. */
const TALK = "@";
const VAGUE = "?";

type Learned = Pick<Category, "id" | "name" | "spoken" | "words" | "examples">;
/** What else there is to learn from. */
export type Beside = { facts?: readonly Fact[]; lessons?: readonly Taught[] };

/** How well a text fits a problem, and how well what is none: the best of each, and what for. */
export type Purpose = { problem: number; talk: number; intent: Intent };
export type Read = Matched & { purpose: Purpose };
/** How far the best category leads: of all that a text may be, and among categories and talk alone. */
type Leads = { lead: number; among: number };

/**
 * A reader that has learned, from sentences, what a text is for and which category it has: the folder's examples, words
 * and names for each category, and what people write to a town hall when they report nothing. `because` are the words
 * that counted.
 */
export function buildLearned(categories: readonly Learned[], beside: Beside = {}): (text: string) => Read {
  const { guess, because } = learn([
    ...categories.flatMap(examplesOf),
    ...vagueExamples.map((text) => ({ id: VAGUE, features: featuresOf(text) })),
    ...talkOf(beside),
    ...categories.flatMap((category) => taughtTo(category, beside)),
  ]);
  const byWords = buildMatcher(categories);
  /** The listed words take as long to look for as all the rest: they are asked only where they decide. */
  const isSure = (best: Guess, { lead, among }: Leads, text: string): boolean => {
    const isClear = lead > LEAD && best.score > LEAST_SURE;
    if (among <= LEAD_AGREED || (isClear && lead > LEAD_AGAINST)) return among > LEAD_AGREED;
    const listed = byWords(text);
    return listed.sure ? listed.best === best.id : isClear;
  };
  return (text) => {
    const features = featuresOf(text);
    const all = guess(features);
    const guesses = all.filter(({ id }) => !id.startsWith(TALK) && id !== VAGUE);
    const [first, second] = all;
    const top = guesses[0]?.score ?? 0;
    const purpose = purposeOf(all);
    const ranked = guesses
      .filter(({ score }) => score > Math.max(LEAST, top * SHARE))
      .slice(0, SUGGESTED)
      .map((each) => ({
        ...each,
        // Looked for only where somebody asks.
        get because() {
          return because(features, each.id);
        },
      }));
    const [best] = ranked;
    if (best === undefined) return { best: undefined, sure: false, ranked, purpose };
    const lead = first?.id === best.id ? best.score - (second?.score ?? 0) : 0;
    const among = best.score - Math.max(guesses[1]?.score ?? 0, purpose.talk);
    // «Βρισιές ακούγονται»: something is wrong, and no category says what.
    const isVague = first?.id === VAGUE;
    return { best: best.id, sure: !isVague && isSure(best, { lead, among }, text), ranked, purpose };
  };
}

function purposeOf(guesses: readonly Guess[]): Purpose {
  const talk = guesses.find(({ id }) => id.startsWith(TALK));
  const problem = guesses.find(({ id }) => !id.startsWith(TALK));
  const intent = (talk?.id.slice(TALK.length) ?? "nonsense") as Intent;
  return { problem: problem?.score ?? 0, talk: talk?.score ?? 0, intent };
}

function examplesOf({ id, name, spoken, words, examples = [] }: Learned): Example[] {
  const listed = words.map((word) => word.replace("*", ""));
  const all = [...listed, name.el, spoken.el, name.en, spoken.en, ...examples];
  return all.map((text) => ({ id, features: featuresOf(text) }));
}

/**
 * What clerks taught of one category: the newest, each once, and never more than a share of what the folder says, so that
 * a few wrong moves turn nothing over.
 */
function taughtTo({ id, examples = [] }: Learned, { lessons = [] }: Beside): Example[] {
  const own = new Set(lessons.filter(({ category }) => category === id).map(({ text }) => text));
  const most = Math.ceil(examples.length * LESSONS);
  return [...own].slice(0, most).map((text) => ({ id, features: featuresOf(text), most: LESSON_STEP }));
}

function talkOf({ facts = [] }: Beside): Example[] {
  const asked = facts.flatMap(({ ask }) => ask.map((text) => ({ intent: "question", text })));
  return [...intentExamples, ...asked].map(({ intent, text, ...step }) => ({
    id: `${TALK}${intent}`,
    features: featuresOf(text),
    ...step,
  }));
}
