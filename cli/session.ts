import type { BadInput } from "../core/desk.ts";
import type { Refusal } from "../core/refusal.ts";
import type { Action, Run } from "./action.ts";
import { withoutWriting } from "./dry-run.ts";
import type { ExitCode } from "./exit-codes.ts";
import { type NotOpen, type Session, settingLines } from "./machine.ts";
import { fail, type Given } from "./print/failure.ts";
import { exampleOf, flagName } from "./words/fields.ts";
import { say } from "./words/words.ts";
import { usageWords } from "./words/usage.ts";

/** A command that works on the desk: opens it, runs, and closes it whatever happens. */
export function onDesk(work: (run: Run, session: Session) => Promise<number>): Action {
  return async (run) => {
    const machine = await run.machine();
    const session = await machine.open();
    if ("refused" in session) return notOpen(run, session);
    try {
      return await work(run, run.dryRun ? withoutWriting(session) : session);
    } finally {
      await session.close();
    }
  };
}

/** Says why the desk could not be opened. */
export function notOpen(run: Run, why: NotOpen): ExitCode {
  switch (why.refused) {
    case "not-initialised":
      return fail(run, why.refused, { value: why.data });
    case "no-access":
      return fail(run, why.refused, { value: why.data });
    case "not-staff":
      return fail(run, why.refused, { value: why.login });
    case "wrong-settings":
      return fail(run, why.refused, { details: settingLines(why.problems, run.language) });
  }
}

/** Says why the desk refused; a field that it did not like is named by its flag. */
export function refused(run: Run, refusal: Refusal | BadInput, given: Given = {}): ExitCode {
  return fail(run, ...wordsFor(run, refusal, given));
}

/** The reason and what belongs into its words, for one answer of the desk. */
export function wordsFor(run: Run, refusal: Refusal | BadInput, given: Given): [string, Given] {
  if (!isBadInput(refusal)) return [refusal.refused, given];
  const flags = refusal.fields.map(({ path }) => flagName(path, run.language)).join(", ");
  const value = say(usageWords.value, run.language, { flags });
  const details = refusal.fields.flatMap(({ path }) => exampleOf(path, run.language) ?? []);
  return ["usage", { ...given, value, command: commandOf(run), ...(details.length > 0 && { details }) }];
}

function isBadInput(refusal: Refusal | BadInput): refusal is BadInput {
  return refusal.refused === "bad-input";
}

/** The command as it is typed: `dimos case list`. */
export function commandOf(run: Pick<Run, "name">): string {
  return `dimos ${run.name.replace(".", " ")}`;
}
