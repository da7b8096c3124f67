import type { z } from "zod";
import type { Status } from "../../core/case/status.ts";
import type { Case } from "../../core/cases.ts";
import type { Language } from "../../core/language.ts";
import type { CasePage, Fact } from "../print/facts.ts";
import type { Words } from "../words/words.ts";

/**
 * How the cases of one kind are shown; what all cases have is shown alike for all of them. Methods, not properties, so
 * that what shows one kind can stand for that of any.
 */
export type Shown<C extends Case> = {
  name: Words;
  /** What stands in lists in place of a category; left out where its cases have one. */
  uncategorised?: Words;
  /** Where it stands for the queue, whatever its own stages are called. */
  status(one: C): Status;
  /** The names of its stages, for scripts. */
  stages: readonly string[];
  /** Its own stage in the words of the office, and short where a column has little room. */
  stage(one: C): Words & { short?: Words };
  /** Whether nothing is owed where no date is: otherwise its clock has been stopped. */
  undated?: true;
  /** When the office owes something; null where it owes nothing now. */
  due(one: C): Date | null;
  /** What it says, for a line or in full; never empty. */
  says(one: C, language: Language): string;
  /** Where it is; null where it is nowhere. */
  where(one: C): string | null;
  /** The rows of its page, in their order. */
  facts(page: CasePage<C>): readonly Fact[];
  /** Its own part of the JSON, beside what every case has; `dimos help schema` is made from it. */
  json: z.ZodObject;
  jsonOf(one: C): object;
};
