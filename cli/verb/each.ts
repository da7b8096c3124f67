import type { BadInput } from "../../core/desk.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { Case } from "../../core/cases.ts";
import type { Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { toItem } from "../item.ts";
import type { Session } from "../machine.ts";
import { type Names, namesOf } from "../names.ts";
import { unknownName } from "../near.ts";
import { fail, type Failure, failureOf, type Given, report } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { wordsFor } from "../session.ts";
import { resultWords } from "../words/results.ts";
import { fill, say, type Words } from "../words/words.ts";

/** A case as it became, a refusal, or undefined where the case itself was not answered (a file was kept). */
export type Outcome = Case | { file: string } | Refusal | BadInput;

export type Bulk = {
  numbers: readonly string[];
  act: (number: string) => Promise<Outcome>;
  done: Words;
  /** What stands in the words of success and refusal. */
  value: (names: Names, request: Case | undefined) => string;
};

type Result = { number: string; request?: Case; file?: string; failure?: Failure };

/** Does the same with each case, one after the other, and tells of each. Exits 8 when only some were done. */
export async function onEach(run: Run, session: Session, bulk: Bulk): Promise<ExitCode> {
  const names = await namesOf(session, run.language);
  const results: Result[] = [];
  for (const number of bulk.numbers) {
    const result = resultOf(run, number, { outcome: await bulk.act(number), names, bulk });
    results.push(result);
    if (!run.json) tell(run, result, { names, bulk });
    else if (result.failure !== undefined && bulk.numbers.length === 1) report(run, result.failure);
  }
  return finish(run, results, names);
}

type Acted = { outcome: Outcome; names: Names; bulk: Bulk };

function resultOf(run: Run, number: string, { outcome, names, bulk }: Acted): Result {
  if (!isRefusal<object, string>(outcome))
    return "file" in outcome ? { number, ...outcome } : { number, request: outcome };
  const unknown = unknownName(
    { names, language: run.language },
    outcome.refused,
    bulk.value(names, undefined),
  );
  const given: Given = { number, ...unknown };
  return { number, failure: failureOf(run, ...wordsFor(run, outcome, given)) };
}

function tell(run: Run, { number, request, failure }: Result, { names, bulk }: Omit<Acted, "outcome">): void {
  if (failure !== undefined) return report(run, failure);
  if (run.quiet) return print(run, [[number]]);
  const said = fill(bulk.done[run.language], {
    number: groupTracking(number),
    value: bulk.value(names, request),
  });
  print(run, [[styled("green", "✓ "), said]]);
}

function finish(run: Run, results: readonly Result[], names: Names): ExitCode {
  const failed = results.flatMap(({ failure }) => failure ?? []);
  if (run.json && !(failed.length === 1 && results.length === 1)) {
    const query = { numbers: results.map(({ number }) => number), dryRun: run.dryRun };
    printJson(run, { query, items: results.map((result) => itemOf(result, names)) });
  }
  if (run.dryRun) remark(run, [styled("yellow", say(resultWords.dry, run.language))]);
  const [first] = failed;
  if (first === undefined) return succeeded(run, results);
  if (failed.length === results.length && failed.every(({ exit }) => exit === first.exit)) return first.exit;
  if (run.json) return exits.partly;
  return fail(run, "partly", { done: String(results.length - failed.length), all: String(results.length) });
}

function succeeded(run: Run, results: readonly Result[]): ExitCode {
  const [only] = results;
  if (only !== undefined && results.length === 1) suggest(run, `dimos case show ${only.number}`);
  return exits.ok;
}

function itemOf({ number, request, file, failure }: Result, names: Names): object {
  if (failure !== undefined) return { number, error: failure };
  return request === undefined ? { number, file } : toItem(request, names);
}
