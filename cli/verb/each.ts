import type { BadInput } from "../../core/desk.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import { waysTo } from "../../core/notice/ways.ts";
import type { Case } from "../../core/cases.ts";
import type { Run } from "../action.ts";
import { bookedWords } from "../appointment/command-words.ts";
import { tellNear } from "../appointment/near.ts";
import { phoneToTell } from "../appointment/unreached.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, type Reading, readingOf } from "../list/columns.ts";
import type { Session } from "../machine.ts";
import { unknownName } from "../near.ts";
import { tellDry } from "../print/dry.ts";
import { fail, type Failure, failureOf, type Given, report } from "../print/failure.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { wordsFor } from "../session.ts";
import { resultWords } from "../words/results.ts";
import { outlook } from "../outlook.ts";
import { restingWords } from "../resting.ts";
import { channelWords } from "../words/channels.ts";
import { fill, say } from "../words/words.ts";
import { valueOf } from "./asks.ts";
import type { AnyVerb, Values } from "./verb.ts";

/** A case as it became, a refusal, or undefined where the case itself was not answered (a file was kept). */
export type Outcome = Case | { file: string } | Refusal | BadInput;

export type Bulk = {
  numbers: readonly string[];
  act: (number: string) => Promise<Outcome>;
  verb: AnyVerb;
  values: Values;
};

/** What is said of a time in whose place another one could be had. */
const notToBeHad: readonly string[] = ["slot-taken", "outside-hours", "centre-closed", "too-soon", "too-far"];

type Result = { number: string; became?: Case; file?: string; failure?: Failure };

/** Does the same with each case, one after the other, and tells of each. Exits 8 when only some were done. */
export async function onEach(run: Run, session: Session, bulk: Bulk): Promise<ExitCode> {
  const reading = await readingOf(run, session);
  const results: Result[] = [];
  for (const number of bulk.numbers) {
    const outcome = await bulk.act(number);
    const result = resultOf(run, outcome, { number, reading, bulk });
    results.push(result);
    if (isRefusal<object, string>(outcome) && notToBeHad.includes(outcome.refused) && bulk.verb.near)
      await tellNear(run, session, { number, ...bulk.verb.near(bulk.values) });
    if (!run.json) tell(run, result, { reading, bulk });
    else if (result.failure !== undefined && bulk.numbers.length === 1) report(run, result.failure);
    if (result.became === undefined) continue;
    await tellResting(run, session, result.became);
    const phone = bulk.verb.heard && (await phoneToTell(session, result.became));
    if (phone !== undefined && !run.json)
      remark(run, [styled("yellow", say(bookedWords.unreached, run.language, { phone }))]);
  }
  return finish(run, results, reading);
}

type Acted = { number: string; reading: Reading; bulk: Bulk };

function resultOf(run: Run, outcome: Outcome, { number, reading, bulk }: Acted): Result {
  if (!isRefusal<object, string>(outcome))
    return "file" in outcome ? { number, ...outcome } : { number, became: outcome };
  const asked = valueOf(bulk.verb, bulk.values, reading);
  const given: Given = { number, ...unknownName(reading, outcome.refused, asked) };
  return { number, failure: failureOf(run, ...wordsFor(run, outcome, given)) };
}

function tell(run: Run, { number, became, failure }: Result, { reading, bulk }: Omit<Acted, "number">): void {
  if (failure !== undefined) return report(run, failure);
  if (run.quiet) return print(run, [[number]]);
  const value = valueOf(bulk.verb, bulk.values, { ...reading, became });
  const said = fill(bulk.verb.done[run.language], { number: groupTracking(number), value });
  print(run, [[styled("green", "✓ "), said]]);
}

/** Says until when the words for the resident can be taken back, and whether they will arrive. */
async function tellResting(run: Run, { deps }: Session, one: Case): Promise<void> {
  if (run.json || run.quiet || run.dryRun) return;
  const [words] = await restingWords(deps, one);
  if (words === undefined) return;
  const { language } = run;
  const seconds = String(Math.ceil((words.dueAt.getTime() - deps.now().getTime()) / 1000));
  const by = channelWords[words.channel][language];
  remark(run, [styled("dim", say(resultWords.resting, language, { seconds, by }))]);
  const resident = one.resident === null ? undefined : await deps.store.person(one.resident);
  const { isSure, text } = outlook(words, await waysTo(deps, resident), language);
  if (!isSure) remark(run, [styled("yellow", text)]);
  suggest(run, `dimos case undo ${one.number}`);
}

function finish(run: Run, results: readonly Result[], reading: Reading): ExitCode {
  const failed = results.flatMap(({ failure }) => failure ?? []);
  if (run.json && !(failed.length === 1 && results.length === 1)) {
    const query = { numbers: results.map(({ number }) => number), dryRun: run.dryRun };
    printJson(run, { query, items: results.map((result) => asItem(result, reading)) });
  }
  if (run.dryRun) tellDry(run);
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

function asItem({ number, became, file, failure }: Result, reading: Reading): object {
  if (failure !== undefined) return { number, error: failure };
  return became === undefined ? { number, file } : itemOf(caseList, became, reading);
}
