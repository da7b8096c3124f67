import { fold } from "../core/greek/fold.ts";
import { type Stage, stages } from "../core/request/stage.ts";
import { stageWords } from "./words/stages.ts";

const byName = new Map<string, Stage>(
  stages.flatMap((stage) =>
    [stage, stageWords[stage].el, stageWords[stage].en].map((name) => [plain(name), stage] as const),
  ),
);

/** The stage that a clerk typed: its own name or its words in either language, with blanks or hyphens. */
export function stageNamed(text: string): Stage | undefined {
  return byName.get(plain(text));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s_-]+/gu, " ")
    .trim();
}
