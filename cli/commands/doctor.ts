import type { Check } from "../../core/health.ts";
import type { Action, Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { explained } from "../print/explained.ts";
import { calledHere, print, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { width } from "../print/width.ts";
import { checkWords, doctorWords } from "../words/doctor.ts";
import { say } from "../words/words.ts";

/** `dimos doctor`: what works, what does not, and what to do about it. Exits 1 when something does not. */
export const examine: Action = async (run) => tellChecks(run, await (await run.machine()).checks());

/** Writes checks down as they were asked for; the exit code says whether all is well. */
export function tellChecks(run: Run, checks: readonly Check[]): ExitCode {
  const well = checks.every(({ ok }) => ok);
  if (run.json)
    printJson(run, { items: checks.map((check) => ({ ...check, detail: check.detail[run.language] })) });
  else if (run.quiet)
    print(
      run,
      checks.filter(({ ok }) => !ok).map(({ name }) => [name]),
    );
  else print(run, lines(run, checks));
  const said = say(well ? doctorWords.well : doctorWords.ill, run.language);
  remark(run, [], [styled(well ? "green" : "red", said)]);
  return well ? exits.ok : exits.failure;
}

function lines(run: Run, checks: readonly Check[]): Line[] {
  const { language } = run;
  const names = checks.map(({ name }) => capital(checkWords[name]?.[language] ?? name));
  const column = Math.max(...names.map(width)) + 2;
  return checks.flatMap(({ ok, detail, next }, at) => {
    const mark = ok ? styled("green", "✓ ") : styled("red", "✗ ");
    const columns = { column: column + 2, columns: run.terminal.columns() - 1 };
    const told = explained([mark, names[at] ?? ""], detail[language], columns);
    const arrow: Line = [
      " ".repeat(column + 2),
      styled("dim", "→ "),
      styled("cyan", calledHere(run, next ?? "")),
    ];
    return [...told, ...(next === null ? [] : [arrow])];
  });
}

function capital(name: string): string {
  return `${name.slice(0, 1).toLocaleUpperCase("el")}${name.slice(1)}`;
}
