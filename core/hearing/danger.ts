import { learnedDanger } from "./danger-learned.ts";
import { type Danger, signs } from "./danger-signs.ts";
import { meant } from "./danger-traits.ts";
import { lastRemembered } from "./remembered.ts";
import { signsOf } from "./signs.ts";

/**
 * One sign of danger to life in a message, in Greek, Greeklish or English, misspelt too; undefined where there is none,
 * or where what looks like one is over, feared, dear («φωτιά οι τιμές») or a thing («καμένος κάδος»).
 */
export const dangerBySigns: (text: string) => Danger | undefined = signsOf(meant, signs);

/**
 * The danger to life that a message tells of: by a sign, else by what was learned of how people tell of it in words that no
 * sign has. Made to miss as little as can be: what it takes for danger and is none costs a resident one sentence.
 */
export const readDanger = lastRemembered(
  (text): Danger | undefined => dangerBySigns(text) ?? learnedDanger(text),
);
