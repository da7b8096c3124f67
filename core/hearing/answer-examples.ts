import { contentExamples } from "./answer-content-examples.ts";
import { doneExamples } from "./answer-done-examples.ts";
import { haveExamples } from "./answer-have-examples.ts";
import { yesExamples } from "./answer-yes-examples.ts";

/** What somebody does who answers a question of the desk; `content` says more of the matter, and answers nothing. */
export type Act = keyof typeof answerExamples;

/** Sentences by what they do, apart by a line or a stroke. */
export const answerExamples = { ...yesExamples, ...haveExamples, ...doneExamples, ...contentExamples };
