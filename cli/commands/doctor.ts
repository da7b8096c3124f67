import type { Check } from "../../core/health.ts";
import type { Action, Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { calledHere, print, printJson, remark } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { fit, width, wrap } from "../print/width.ts";
import { checkWords, doctorWords } from "../words/doctor.ts";
import { say } from "../words/words.ts";

/** `dimos doctor`: what works, what does not, and what to do about it. Exits 1 when something does not. */
export const examine: Action = async (run) => {
  const checks = await (await run.machine()).checks();
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
};

function lines(run: Run, checks: readonly Check[]): Line[] {
  const { language } = run;
  const names = checks.map(({ name }) => checkWords[name]?.[language] ?? name);
  const column = Math.max(...names.map(width)) + 2;
  return checks.flatMap(({ ok, detail, next }, at) => {
    const text = wrap(detail[language], Math.max(20, run.terminal.columns() - column - 3));
    const more = text.slice(1).map((line): Line => [" ".repeat(column + 2), line]);
    const mark = ok ? styled("green", "✓ ") : styled("red", "✗ ");
    const arrow: Line = [
      " ".repeat(column + 2),
      styled("dim", "→ "),
      styled("cyan", calledHere(run, next ?? "")),
    ];
    return [[mark, fit(names[at] ?? "", column), text[0] ?? ""], ...more, ...(next === null ? [] : [arrow])];
  });
}
