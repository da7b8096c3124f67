import { z } from "zod";
import { dayOnly } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { duties } from "../../core/municipality/petitions.ts";
import { type Petition, rejectionReasons } from "../../core/petition/petition.ts";
import { petitionStages, standing } from "../../core/petition/stage.ts";
import { petitionDue } from "../../core/petition/thresholds.ts";
import { type Fact, headFacts } from "../print/facts.ts";
import type { Shown } from "../verb/kind.ts";
import { say } from "../words/words.ts";
import { dutyWords, petitionStageWords, petitionWords, rejectionWords } from "./words.ts";

const owed = z.object({
  duty: z.enum(duties),
  signatures: z.number().int(),
  at: z.date(),
  due: z.date(),
  kept: z.date().nullable(),
});

/** How a petition is shown. */
export const petition: Shown<Petition> = {
  name: { el: "Συλλογικό αίτημα", en: "Petition" },
  status: ({ stage, owed: all }) =>
    standing(
      stage,
      all.some(({ kept }) => kept === null),
    ),
  stages: petitionStages,
  stage: ({ stage }) => petitionStageWords[stage],
  due: petitionDue,
  says: ({ title }) => title,
  where: () => null,
  facts: (page) => [
    [petitionWords.asks, page.case.text],
    ...(page.case.why === "" ? [] : [[petitionWords.why, page.case.why] as const]),
    ...headFacts(page),
    ...dates(page.case, page.language),
    ...outcome(page.case, page.language),
  ],
  json: z.object({
    title: z.string(),
    why: z.string(),
    author: z.string().nullable(),
    supporters: z.number().int(),
    signableUntil: z.date().nullable(),
    moderateUntil: z.date().nullable(),
    rejection: z
      .object({ reason: z.enum(rejectionReasons), text: z.string(), other: z.string().nullable() })
      .nullable(),
    owed: z.array(owed),
    agenda: z.object({ session: z.string(), on: z.date() }).nullable(),
    answer: z.object({ text: z.string(), at: z.date() }).nullable(),
  }),
  jsonOf: ({ title, why, author, supporters, signableUntil, moderateUntil, ...rest }) => ({
    ...{ title, why, author, supporters, signableUntil, moderateUntil },
    ...{ rejection: rest.rejection, owed: rest.owed, agenda: rest.agenda, answer: rest.answer },
  }),
};

function dates(
  { stage, gatherUntil, moderateUntil, signableUntil, owed: all }: Petition,
  language: Language,
) {
  const day = (at: Date) => `${dayOnly(at, language)}/${at.getUTCFullYear()}`;
  const rows: Fact[] = [];
  if (stage === "gathering") rows.push([petitionWords.gathers, day(gatherUntil)]);
  if (moderateUntil !== null) rows.push([petitionWords.decides, day(moderateUntil)]);
  if (signableUntil !== null) rows.push([petitionWords.signable, day(signableUntil)]);
  for (const { duty, signatures, due, kept } of all) {
    const values = { count: String(signatures), day: day(kept ?? due) };
    rows.push([
      dutyWords[duty],
      say(kept === null ? petitionWords.owed : petitionWords.kept, language, values),
    ]);
  }
  return rows;
}

function outcome({ rejection, agenda, answer, proposals }: Petition, language: Language): Fact[] {
  const rows: Fact[] = [];
  if (rejection !== null) {
    const parts = [rejectionWords[rejection.reason][language], rejection.other, rejection.text];
    rows.push([petitionWords.rejected, parts.filter((part) => part !== null && part !== "").join(" · ")]);
  }
  if (agenda !== null)
    rows.push([petitionWords.agenda, `${dayOnly(agenda.on, language)} · ${agenda.session}`]);
  if (answer !== null) rows.push([petitionWords.answer, answer.text]);
  if (proposals.length > 0) rows.push([petitionWords.proposals, String(proposals.length)]);
  return rows;
}
