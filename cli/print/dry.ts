import type { Run } from "../action.ts";
import { resultWords } from "../words/results.ts";
import { say } from "../words/words.ts";
import { remark } from "./output.ts";
import { styled } from "./paint.ts";

/** Says that nothing was written. */
export function tellDry(run: Run): void {
  remark(run, [styled("yellow", say(resultWords.dry, run.language))]);
}
