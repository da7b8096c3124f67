import { StoreUnavailable } from "../core/store.ts";
import type { Run } from "./action.ts";
import { type ExitCode } from "./exit-codes.ts";
import { NoAccess, NoFolder, settingLines, WrongSettings } from "./machine.ts";
import { Misused } from "./misused.ts";
import { fail } from "./print/failure.ts";

/** Says in three lines what stopped a command, whatever it was, and answers the exit code. */
export function explain(
  run: Pick<Run, "language" | "terminal" | "json" | "program">,
  error: unknown,
): ExitCode {
  if (error instanceof Misused) return fail(run, "usage", { value: error.message, command: error.command });
  if (error instanceof StoreUnavailable) return fail(run, `store-${error.reason}`);
  if (error instanceof NoFolder) return fail(run, "no-folder", { value: error.folder });
  if (error instanceof NoAccess) return fail(run, "no-access", { value: error.data });
  if (error instanceof WrongSettings)
    return fail(run, "wrong-settings", { details: settingLines(error.problems, run.language) });
  if (!(error instanceof Error)) return fail(run, "internal", { value: String(error) });
  if ("code" in error && error.code === "ENOSPC") return fail(run, "store-full");
  if (error.name === "ExitPromptError") return fail(run, "cancelled");
  const [first = ""] = error.message.split("\n");
  return fail(run, "internal", { value: first === "" ? error.name : first });
}

/** Everything that is known about an error, for whoever looks for its cause. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\n${traceOf(error.cause)}`;
}
