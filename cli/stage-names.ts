import { fold } from "../core/greek/fold.ts";
import { type Stage, stages } from "../core/request/stage.ts";
import { stageWords } from "./words/stages.ts";

/** The stage that a clerk typed: its own name or its words in either language, with blanks or hyphens. */
export function stageNamed(text: string): Stage | undefined {
  const typed = plain(text);
  return stages.find((stage) =>
    [stage, stageWords[stage].el, stageWords[stage].en].some((name) => plain(name) === typed),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s_-]+/gu, " ")
    .trim();
}
