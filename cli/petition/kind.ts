import { z } from "zod";
import { dayOnly } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { duties } from "../../core/municipality/petitions.ts";
import { type Petition, rejectionReasons } from "../../core/petition/petition.ts";
import { petitionStages, standing } from "../../core/petition/stage.ts";
import { nextThreshold, petitionDue } from "../../core/petition/thresholds.ts";
import { type CasePage, type Fact, headFacts } from "../print/facts.ts";
import type { Shown } from "../verb/kind.ts";
import { fill, say } from "../words/words.ts";
import { dutyWords, petitionStageWords, petitionWords, rejectionWords, signatureWords } from "./words.ts";

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
  uncategorised: { el: "συλλογικό", en: "petition" },
  status: ({ stage, owed: all }) =>
    standing(
      stage,
      all.some(({ kept }) => kept === null),
    ),
  stages: petitionStages,
  stage: ({ stage }) => petitionStageWords[stage],
  undated: true,
  due: petitionDue,
  says: ({ title }) => title,
  where: () => null,
  facts: (page) => [
    [petitionWords.asks, page.case.text],
    ...(page.case.why === "" ? [] : [[petitionWords.why, page.case.why] as const]),
    ...headFacts(page),
    ...signatures(page),
    ...dates(page.case, page.language),
    ...outcome(page),
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

/** How many have signed, by what has become of each, and at how many something new is owed. */
function signatures({ case: one, tally, names, language }: CasePage<Petition>): Fact[] {
  if (tally === null) return [];
  const states = (["proven", "pending", "held", "invalid", "withdrawn"] as const)
    .filter((state) => state === "proven" || tally[state] > 0)
    .map((state) => fill(signatureWords[state][language], { count: String(tally[state]) }));
  const next = nextThreshold(one, names.municipality?.petitions?.thresholds ?? []);
  const isRunning = next !== null && (one.stage === "open" || one.stage === "closed");
  return [
    [petitionWords.signatures, states.join(" · ")],
    ...(isRunning
      ? [[petitionWords.next, say(petitionWords.nextAt, language, { count: String(next) })] as const]
      : []),
  ];
}

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

function outcome({ case: one, names, language }: CasePage<Petition>): Fact[] {
  const { rejection, agenda, answer, proposals } = one;
  const rows: Fact[] = [];
  if (rejection !== null) {
    const parts = [rejectionWords[rejection.reason][language], rejection.other, rejection.text];
    rows.push([petitionWords.rejected, parts.filter((part) => part !== null && part !== "").join(" · ")]);
  }
  if (agenda !== null)
    rows.push([petitionWords.agenda, `${dayOnly(agenda.on, language)} · ${agenda.session}`]);
  if (answer !== null) rows.push([petitionWords.answer, answer.text]);
  for (const { count, reason, by, id } of proposals) {
    const given = { count: String(count), reason, name: names.clerk(by), id };
    rows.push([petitionWords.proposals, say(petitionWords.proposal, language, given)]);
  }
  return rows;
}
