import { type PlaceFolder, withoutStreets } from "../municipality/place-in-words.ts";
import type { Category } from "../municipality/municipality.ts";
import { buildLearned } from "./learned-matcher.ts";
import { buildMatcher, type Matched } from "./matcher.ts";

const built = new WeakMap<readonly Category[], (text: string) => Matched>();

/**
 * The categories of a municipality that fit a text: learned from its examples where its folder has any, else by the words
 * alone. The matcher is built once for each version of its folder.
 */
export function matchIn(folder: PlaceFolder, text: string): Matched {
  const { categories } = folder;
  const match = built.get(categories) ?? matcherOf(categories);
  built.set(categories, match);
  return match(withoutStreets(folder, text));
}

function matcherOf(categories: readonly Category[]): (text: string) => Matched {
  const hasExamples = categories.some(({ examples = [] }) => examples.length > 0);
  return hasExamples ? buildLearned(categories) : buildMatcher(categories);
}
