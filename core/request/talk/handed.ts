import type { Context } from "../../conversation/flow.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import type { Draft } from "../deeds.ts";
import { intentIn, matchIn } from "../match-in.ts";
import { placeIn } from "./report-place.ts";

/** What is asked of a person and tells of no problem, whatever it names. */
const problems: readonly (Intent | undefined)[] = [undefined, "handling"];

/** What is written to a person, as a case: where it plainly tells of a problem and of its place, it has both like a report. */
export function handed({ text, files }: Pick<Draft, "text" | "files">, context: Context): Draft {
  const { municipality } = context;
  const { best, sure } = matchIn(municipality, text);
  const known = municipality.categories.find(({ id, guidance }) => id === best && guidance === undefined);
  const place = placeIn(text, context);
  const tells =
    sure && known !== undefined && place !== null && problems.includes(intentIn(municipality, text));
  return { text, files, category: tells ? known.id : null, place: tells ? place : null, incomplete: false };
}
