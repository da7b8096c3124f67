import { type LongAnswer, longAnswers } from "../../core/request/talk/long-answers.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Action, Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import type { ConfigProblems, NotMade } from "../machine.ts";
import { textFlag } from "../flags.ts";
import { explained } from "../print/explained.ts";
import { fail } from "../print/failure.ts";
import { print, printFields, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { width } from "../print/width.ts";
import { onDesk } from "../session.ts";
import { configWords } from "../words/config.ts";
import { say } from "../words/words.ts";

/** `dimos config show`: departments and categories under the names that commands take. */
export const showConfig = onDesk(async (run, { deps }) => {
  const municipality = await deps.store.municipality();
  if (municipality === undefined) return fail(run, "not-initialised", { value: (await run.machine()).data });
  if (run.json) printJson(run, { items: [municipality] });
  else if (run.quiet) print(run, [[municipality.id]]);
  else if (run.terminal.outputIsTerminal) print(run, page(run, municipality));
  else printFields(run, plainRows(run, municipality));
  return exits.ok;
});

/** `dimos config check`: everything there is to correct in a folder, changing nothing. */
export const checkConfig: Action = async (run) => {
  const [folder = ""] = run.args;
  const read = await (await run.machine()).readConfig(folder);
  if ("refused" in read) return wrongConfig(run, read);
  const name = read.municipality.name.el;
  const long = longAnswers(read.municipality);
  if (run.json) printJson(run, { query: { folder }, items: [{ municipality: name, long }] });
  else if (!run.quiet)
    print(run, [[styled("green", "✓ "), say(configWords.good, run.language, { value: name })]]);
  if (!run.json) for (const each of long) remark(run, tooLong(run, each));
  suggest(run, `dimos config apply ${folder}`);
  return exits.ok;
};

/** Nothing to be refused: whoever asks by SMS reads less of it. */
function tooLong({ language }: Run, { language: of, segments, most, read, ...answer }: LongAnswer): Line {
  const params = { ...answer, of: say(configWords[of], language), read: read.replace(/\s*\n\s*/gu, " ") };
  const counts = { segments: String(segments), most: String(most) };
  return [styled("yellow", "! "), say(configWords.long, language, { ...params, ...counts })];
}

/** All problems of a folder, each with its file and line. */
export function wrongConfig(run: Run, why: ConfigProblems): ExitCode {
  const details = why.problems.map(({ file, line, message }) => `${file}:${line}: ${message[run.language]}`);
  const folder = run.args[0] ?? textFlag(run, "folder") ?? "";
  return fail(run, why.refused, { value: folder, details });
}

/** Says why the desk was not set up. */
export function notMade(run: Run, why: NotMade): ExitCode {
  if (why.refused === "wrong-config") return wrongConfig(run, why);
  if (why.refused === "not-staff") return fail(run, why.refused, { value: why.login });
  if (why.refused === "not-applied") return fail(run, why.why, { value: why.municipality });
  return fail(run, why.refused);
}

function page(run: Run, { name, departments, categories }: Municipality): Line[] {
  const { language } = run;
  const column = Math.max(...[...departments, ...categories].map(({ id }) => width(id))) + 4;
  const columns = { column, columns: run.terminal.columns() - 1 };
  const entry = (id: string, ...said: string[]) =>
    explained(["  ", styled("cyan", id)], said.join(" · "), columns);
  return [
    [styled("bold", name[language])],
    [],
    [styled("bold", say(configWords.departments, language))],
    ...departments.flatMap((each) => entry(each.id, each.name[language], each.phone)),
    [],
    [styled("bold", say(configWords.categories, language))],
    ...categories.flatMap((each) => {
      const days = say(configWords.days, language, { count: String(each.promiseDays) });
      const promise = each.guidance === undefined ? days : say(configWords.told, language);
      return entry(each.id, each.name[language], each.department, promise);
    }),
  ];
}

function plainRows(run: Run, { departments, categories }: Municipality): string[][] {
  return [
    ...departments.map(({ id, name }) => ["department", id, name[run.language]]),
    ...categories.map(({ id, name, department, promiseDays }) => [
      ...["category", id, name[run.language], department, String(promiseDays)],
    ]),
  ];
}
