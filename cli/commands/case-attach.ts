import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { need } from "../ask.ts";
import { type LocalFile, readLocalFile } from "../files.ts";
import { numberFlag, textFlags } from "../flags.ts";
import { readNumbers } from "../numbers.ts";
import { fail } from "../print/output.ts";
import { onDesk } from "../session.ts";
import { prompts } from "../words/prompts.ts";
import { resultWords } from "../words/results.ts";
import { type Outcome, onEach } from "./bulk.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

/** `dimos case attach`: keeps files with cases. */
export const attachFiles = onDesk(async (run, session) => {
  const { numbers, wrong, rest } = await readNumbers(run);
  if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
  const named = [...textFlags(run, "file"), ...rest];
  const asked = named.length > 0 ? named : await need(run, prompts["case.attach"].file);
  if (typeof asked === "number") return asked;
  const files = await readFiles(run, typeof asked === "string" ? [asked] : asked);
  if (typeof files === "number") return files;
  return onEach(run, session, {
    numbers,
    done: resultWords["case.attach"],
    value: () => files.map(({ name }) => name).join(", "),
    act: async (number) => {
      let expected = numberFlag(run, "expect");
      let last: Outcome = { refused: "no-file" };
      for (const file of files) {
        last = await session.desk.do("case.attach", { number, expected, ...file });
        if (isRefusal<object, string>(last)) return last;
        expected = undefined;
      }
      return last;
    },
  });
});

/** The files that were named, or the exit code once one of them was refused. */
export async function readFiles(run: Run, paths: readonly string[]): Promise<LocalFile[] | number> {
  const files: LocalFile[] = [];
  for (const path of paths) {
    const file = await readLocalFile(path);
    if ("refused" in file) return fail(run, file.refused, { value: path, number: "" });
    files.push(file);
  }
  return files;
}
