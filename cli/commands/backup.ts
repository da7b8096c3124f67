import { resolve } from "node:path";
import type { Action } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { setupWords } from "../words/setup.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

/**
 * `dimos backup FOLDER`: database, files and keys into an empty folder, checked, while the desk runs. Where the desk
 * itself lacks a file that a case names, the rest is copied, and the command ends as partly done.
 */
export const backUpDesk: Action = async (run) => {
  const [given = ""] = run.args;
  // Only a shell knows what it means; taken for a name it would make a folder of that name.
  if (given.startsWith("~")) return misused(run, say(setupWords.tilde, run.language));
  const folder = resolve(given);
  const made = await (await run.machine()).backUp(folder);
  if ("refused" in made) return fail(run, made.refused, { value: made.folder });
  if (run.json) printJson(run, { query: { folder }, items: [made] });
  else if (run.quiet) print(run, [[made.folder]]);
  else {
    print(run, [[styled("green", "✓ "), say(setupWords.copied, run.language, { value: made.folder })]]);
    remark(run, [say(setupWords.personal, run.language)]);
    remark(run, [
      styled("dim", "→ "),
      styled("cyan", `DIMOS_DATA=${made.folder} ${run.program ?? "dimos"} doctor`),
    ]);
  }
  for (const path of made.strange)
    remark(run, [styled("yellow", say(setupWords.strange, run.language, { value: path }))]);
  const [example] = made.missing;
  if (example === undefined) return exits.ok;
  return fail(run, "files-missing", { all: String(made.missing.length), value: `files/${example}` });
};
