import { petitionStages } from "../../core/petition/stage.ts";
import { isRefusal } from "../../core/refusal.ts";
import { exits } from "../exit-codes.ts";
import { choiceFlag, numberFlag, textFlag, textFlags } from "../flags.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, printList, readingOf } from "../list/columns.ts";
import { petitionList } from "../list/petitions.ts";
import { nextPage } from "../next-page.ts";
import { orders, placeWords, shownWords } from "../petition/command-words.ts";
import { petitionStageNamed, petitionStageWords } from "../petition/words.ts";
import { casePage } from "../print/case-page.ts";
import { print, printJson, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";
import { onlyNumbers } from "./given-numbers.ts";

/** `dimos petition list`: one page of petitions with how many have signed each. */
export const listPetitions = onDesk(async (run, session) => {
  const typed = textFlags(run, "stage").map(petitionStageNamed);
  const stage = typed.filter((each) => each !== undefined);
  if (stage.length < typed.length) {
    const named = petitionStages.map((each) => `${each} (${petitionStageWords[each][run.language]})`);
    return misused(
      run,
      say(usageWords.choices, run.language, { flag: "--stage", choices: named.join(", ") }),
    );
  }
  const input = {
    ...(stage.length > 0 && { stage }),
    order: choiceFlag(run, "order", orders),
    limit: numberFlag(run, "limit"),
    after: textFlag(run, "after"),
  };
  const page = await session.desk.do("petition.list", input);
  if (isRefusal(page)) return refused(run, page);
  const items = page.items.map(({ petition, proven }) => ({ ...petition, signatures: proven }));
  const reading = await readingOf(run, session);
  printList(run, petitionList, { query: input, next: page.next, items, reading });
  if (page.next !== null && run.terminal.outputIsTerminal) suggest(run, nextPage(run, page.next));
  return exits.ok;
});

/** `dimos petition show`: a petition with its history, where its signatures come from, and what is doubtful. */
export const showPetitions = onDesk(async (run, session) => {
  const numbers = await onlyNumbers(run);
  if (typeof numbers === "number") return numbers;
  const reading = await readingOf(run, session);
  const items: object[] = [];
  for (const number of numbers) {
    const known = await session.desk.do("petition.show", { number });
    if (isRefusal(known)) return refused(run, known, { number });
    const shown = await session.desk.do("case.show", { number });
    if (isRefusal(shown)) return refused(run, shown, { number });
    const { petition, tally, next, units, groups, commitments } = known;
    if (run.quiet) print(run, [[number]]);
    else if (!run.json) {
      const origin: Line[] = [
        ...units.map(({ unit, count }): Line => [
          `  ${count}  ${unit ?? say(shownWords.nowhere, run.language)}`,
        ]),
        ...groups.map(({ of, value, count }): Line => [
          styled("yellow", say(shownWords.held, run.language, { count: String(count) })),
          `  ${say(placeWords[of], run.language)}  --${of} ${value}`,
        ]),
      ];
      const title: Line[] =
        origin.length === 0 ? [] : [[], [styled("bold", say(shownWords.from, run.language))]];
      print(run, [...casePage({ ...shown, ...reading }, run.terminal.columns() - 1), ...title, ...origin]);
    }
    items.push({ ...itemOf(caseList, petition, reading), tally, next, units, groups, commitments });
  }
  if (run.json) printJson(run, { query: { numbers }, items });
  return exits.ok;
});
