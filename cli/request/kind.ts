import { z } from "zod";
import { writtenDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { LEGAL_ARTICLE, PROMISE_ARTICLE } from "../../core/law/deadlines.ts";
import { declineReasons, dueAt, type ServiceRequest } from "../../core/request/request.ts";
import { stages, statusOf } from "../../core/request/stage.ts";
import { type CasePage, dueText, type Fact, headFacts } from "../print/facts.ts";
import type { Shown } from "../verb/kind.ts";
import { outcomeWords } from "../words/closing.ts";
import { showWords, spotWords, surenessWords } from "../words/show.ts";
import { stageWords } from "../words/stages.ts";
import { say } from "../words/words.ts";

const place = z.object({
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  address: z.string().nullable(),
});
const outcome = z.object({
  reason: z.enum(["done", ...declineReasons]),
  text: z.string(),
  proof: z.array(z.string()),
  duplicateOf: z.string().nullable(),
});

/** How a problem or a question is shown. */
export const request: Shown<ServiceRequest> = {
  name: { el: "Αίτημα", en: "Request" },
  status: ({ stage }) => statusOf(stage),
  stages,
  stage: ({ stage }) => stageWords[stage],
  due: dueAt,
  // Of a call nothing is written; its recording is a file of the case.
  says: ({ text }, language) => (text === "" ? showWords.recorded[language] : text),
  where: ({ place: at }) => at?.address ?? null,
  facts: (page) => {
    const { place: at, question, closedAt, outcome: how } = page.case;
    const { language } = page;
    return [
      ...(at === null ? [] : [[showWords.place, placeText(at)] as const]),
      ...located(page),
      ...headFacts(page),
      ...(page.followers === 0 ? [] : [[showWords.followers, String(page.followers)] as const]),
      ...dues(page.case, language),
      ...(question === null ? [] : [[showWords.question, `«${question}»`] as const]),
      ...(closedAt === null || how === null
        ? []
        : [
            [
              showWords.closed,
              `${writtenDate(closedAt, language)} · ${outcomeWords(how, language)}`,
            ] as const,
          ]),
    ];
  },
  json: z.object({
    place: place.nullable(),
    legalDue: z.date().nullable(),
    promisedDue: z.date().nullable(),
    reopened: z.number().int(),
    outcome: outcome.nullable(),
    question: z.string().nullable(),
  }),
  jsonOf: ({ place: at, legalDue, promisedDue, reopened, outcome: how, question }) => ({
    ...{ place: at, legalDue, promisedDue, reopened, outcome: how, question },
  }),
};

/** Where somebody found it, who, and how surely; what the resident has sent as a point needs no other word than its address. */
function located({ spot, language }: CasePage<ServiceRequest>): Fact[] {
  if (spot === null || (spot.by === "resident" && spot.label === null)) return [];
  const { point, by, sure, label } = spot;
  if (point === null) return [[showWords.located, say(showWords.nowhere, language)]];
  const where = by === "resident" ? null : `${point.lat.toFixed(5)}, ${point.lon.toFixed(5)}`;
  const who = spot.by === "resident" ? null : by === null ? null : (spotWords[by]?.[language] ?? by);
  return [
    [
      showWords.located,
      [label, where, surenessWords[sure][language], who]
        .filter((part) => part !== null && part !== "")
        .join(" · "),
    ],
  ];
}

function dues({ closedAt, promiseDays, promisedDue, legalDue }: ServiceRequest, language: Language): Fact[] {
  if (closedAt !== null) return [];
  const law = say(showWords.lawful, language, {
    article: LEGAL_ARTICLE[language],
    days: String(LEGAL_ARTICLE.days),
  });
  const promise = say(promiseDays === 1 ? showWords.promisedOne : showWords.promised, language, {
    article: PROMISE_ARTICLE[language],
    days: String(promiseDays ?? 0),
  });
  return [
    ...(promiseDays === null ? [] : [[showWords.promise, dueText(promisedDue, promise, language)] as const]),
    [showWords.legal, dueText(legalDue, law, language)],
  ];
}

function placeText({ address, lat, lon }: NonNullable<ServiceRequest["place"]>): string {
  const point = lat === null || lon === null ? null : `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
  return [address, point].filter((part) => part !== null && part !== "").join(" · ");
}
