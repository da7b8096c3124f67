import type { Run } from "../action.ts";
import type { ExitCode } from "../exit-codes.ts";
import { looksLikeTracking } from "../../core/number/tracking.ts";
import { fail } from "../print/failure.ts";
import { commandOf } from "../session.ts";

/** Says which number does not check, or that none was given. */
export function wrongNumbers(run: Run, wrong: readonly string[]): ExitCode {
  const nine = wrong.find(looksLikeTracking);
  if (nine === undefined) return fail(run, "no-numbers", { command: commandOf(run) });
  return fail(run, "wrong-number", { number: nine.replace(/\D/gu, "") });
}
