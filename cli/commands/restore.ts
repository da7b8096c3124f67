import { resolve } from "node:path";
import { terminal as harmless } from "../../core/text/sanitize.ts";
import type { Action, Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import type { Restored } from "../machine.ts";
import { fail } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { setupWords as words } from "../words/setup.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

/**
 * `dimos restore FOLDER`: a backup in the place of the data folder, checked first, and everything that is not as it was.
 * Ends as partly done where the log does not hold or files are missing.
 */
export const restoreDesk: Action = async (run) => {
  const [given = ""] = run.args;
  if (given.startsWith("~")) return misused(run, say(words.tilde, run.language));
  const folder = resolve(given);
  const made = await (await run.machine()).restore(folder, textFlag(run, "over"));
  if ("refused" in made)
    return fail(run, made.refused, { value: made.folder, ...("name" in made && { done: made.name }) });
  if (run.json) printJson(run, { query: { folder }, items: [made] });
  else if (run.quiet) print(run, [[made.data]]);
  else print(run, page(run, made));
  remark(run, [say(words.closed, run.language)]);
  suggest(run, "dimos doctor");
  const isWhole = made.missing.length === 0 && made.log.every(({ ok }) => ok);
  return isWhole ? exits.ok : exits.partly;
};

function page({ language }: Run, made: Restored): Line[] {
  const { data, municipality, cases, until, aside, newer, steps, missing, strange } = made;
  const upTo = until === null ? "–" : `${until.slice(0, 16).replace("T", " ")} UTC`;
  const [example = ""] = missing;
  const wrong = (text: string): Line => ["  ", styled("yellow", text)];
  return [
    [styled("green", "✓ "), say(words.restored, language, { value: municipality ?? data })],
    ["  ", say(words.data, language, { value: data })],
    ["  ", say(words.holds, language, { value: String(cases), until: upTo })],
    ...(aside === null ? [] : [["  ", say(words.aside, language, { value: aside })]]),
    ...(aside === null || newer === 0
      ? []
      : [
          wrong(
            newer === null
              ? say(words.another, language)
              : say(words.newer, language, { value: String(newer) }),
          ),
        ]),
    ...(steps === 0 ? [] : [["  ", say(words.steps, language, { value: String(steps) })]]),
    ...made.log.map(({ ok, detail }): Line =>
      ok ? ["  ", styled("dim", detail[language])] : wrong(detail[language]),
    ),
    ...(missing.length === 0
      ? []
      : [wrong(say(words.lacking, language, { value: String(missing.length), example }))]),
    ...strange.map((path) => wrong(say(words.strange, language, { value: harmless(path) }))),
    ...people(made, language).map(wrong),
  ];
}

function people({ strangers, hasAdmin, waiting }: Restored, language: Run["language"]): string[] {
  return [
    ...(strangers.length === 0
      ? []
      : [say(words.strangers, language, { value: harmless(strangers.join(", ")) })]),
    ...(hasAdmin ? [] : [say(words.noAdmin, language)]),
    ...(waiting === 0 ? [] : [say(words.waiting, language, { value: String(waiting) })]),
  ];
}
