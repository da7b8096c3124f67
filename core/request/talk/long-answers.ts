import type { Language } from "../../language.ts";
import type { Bilingual, Municipality } from "../../municipality/municipality.ts";
import { capabilities } from "../../wording/capabilities.ts";
import type { Line } from "../../wording/line.ts";
import { roomInTwo, segmentsOf } from "../../wording/segments.ts";
import { type Answering, answerLines, whoseLine, writtenLines } from "./answer-lines.ts";

/** An answer of the folder that does not go out whole by SMS: how many it would take, and what is read of it instead. */
export type LongAnswer = {
  file: "facts.yaml" | "categories.yaml" | "authorities.yaml";
  id: string;
  language: Language;
  segments: number;
  /** Characters that go out whole. */
  most: number;
  read: string;
};
const languages = ["el", "en"] as const;
type Answer = Pick<LongAnswer, "file" | "id"> & { answer: Bilingual; before: readonly Line[] };

/** The answers of a folder that are too long for two SMS. */
export function longAnswers(municipality: Municipality): LongAnswer[] {
  return languages.flatMap((language) => {
    const context: Answering = { can: capabilities.sms, language, municipality };
    return answersOf(municipality).flatMap((each) => long(each, context));
  });
}

function answersOf({ facts = [], categories, authorities = [] }: Municipality): Answer[] {
  return [
    ...facts.map(({ id, answer }): Answer => ({ file: "facts.yaml", id, answer, before: [] })),
    ...categories.flatMap(({ id, guidance }): Answer[] =>
      guidance === undefined ? [] : [{ file: "categories.yaml", id, answer: guidance, before: [] }],
    ),
    ...authorities.flatMap(({ id, say, ...authority }): Answer[] =>
      say === undefined
        ? []
        : [{ file: "authorities.yaml", id, answer: say, before: [whoseLine(authority)] }],
    ),
  ];
}

function long({ file, id, answer, before }: Answer, context: Answering): LongAnswer[] {
  const { language } = context;
  const whole = writtenLines(answerLines("fact", answer, { context: inFull(context), before }), context);
  const read = writtenLines(answerLines("fact", answer, { context, before }), context);
  if (read === whole) return [];
  const most = roomInTwo(whole) - (whole.length - answer[language].length);
  return [{ file, id, language, segments: segmentsOf(whole), most, read }];
}

/** Where nothing is cut. */
function inFull(context: Answering): Answering {
  return { ...context, can: capabilities.telegram };
}
