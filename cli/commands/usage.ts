import { type Stage, stages } from "../../core/request/stage.ts";
import type { Run } from "../action.ts";
import type { ExitCode } from "../exit-codes.ts";
import { fail } from "../print/failure.ts";
import { commandOf } from "../session.ts";
import { stageWords } from "../words/stages.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";

/** Says which stages there are. */
export function noSuchStage(run: Run, of: readonly Stage[] = stages): ExitCode {
  const choices = of.map((stage) => `${stage} (${stageWords[stage][run.language]})`).join(", ");
  return misused(run, say(usageWords.choices, run.language, { flag: "--stage", choices }));
}

/** Says how the command was not written as it should be. */
export function misused(run: Run, value: string): ExitCode {
  return fail(run, "usage", { value, command: commandOf(run) });
}
