import type { Action } from "../action.ts";
import { confirm } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import { printDone } from "../print/done.ts";
import { fail } from "../print/failure.ts";
import { staffWords } from "../words/staff.ts";
import { say } from "../words/words.ts";

/** `dimos staff recover`: the owner of the data folder becomes an admin, and the log says so. */
export const recoverDesk: Action = async (run) => {
  const { language, dryRun: dry } = run;
  const machine = await run.machine();
  const reason = textFlag(run, "reason")?.trim() ?? "";
  if (reason === "")
    return fail(run, "not-in-terminal", { value: "--reason", command: "dimos staff recover" });
  const { login } = machine;
  if (!(await confirm(run, say(staffWords.sureToRecover, language, { login })))) return exits.interrupted;
  const taken = await machine.takeOver({ reason, dry });
  if ("refused" in taken) {
    const value = "data" in taken ? taken.data : login;
    return fail(run, taken.refused, { value });
  }
  const admins = taken.before.join(", ") || "–";
  return printDone(run, {
    query: { reason, dryRun: dry },
    item: taken,
    quiet: taken.login,
    said: say(staffWords.recovered, language, { login: taken.login, admins }),
  });
};
