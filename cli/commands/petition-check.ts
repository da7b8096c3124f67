import { groupTracking } from "../../core/number/tracking.ts";
import { terminal } from "../../core/text/sanitize.ts";
import { isRefusal } from "../../core/refusal.ts";
import { confirm } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { readNumbers } from "../numbers.ts";
import { checkWords, faultWords } from "../petition/command-words.ts";
import { tellDry } from "../print/dry.ts";
import { fail } from "../print/failure.ts";
import { print, printJson } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { say } from "../words/words.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

/** `dimos petition verify`: counts again. Exits 1 when something does not add up, and says on which day. */
export const verify = onDesk(async (run, session) => {
  const { numbers, wrong } = await readNumbers(run);
  if (numbers.length === 0 || wrong.length > 0) return wrongNumbers(run, wrong);
  const items: object[] = [];
  let isWell = true;
  for (const number of numbers) {
    const found = await session.desk.do("petition.verify", { number });
    if (isRefusal(found)) return refused(run, found, { number });
    const { counted, shown, days, faults } = found;
    items.push({ number, ...found });
    isWell &&= faults.length === 0;
    if (run.json) continue;
    const given = {
      number: groupTracking(number),
      counted: String(counted),
      days: String(days),
      shown: String(shown),
    };
    const head: Line =
      faults.length === 0
        ? [styled("green", "✓ "), say(checkWords.well, run.language, given)]
        : [styled("red", "✗ "), say(checkWords.wrong, run.language, given)];
    const lines = faults.map(({ fault, day }): Line => [
      `  ${day ?? say(checkWords.always, run.language)}  ${faultWords[fault][run.language]}`,
    ]);
    print(
      run,
      run.quiet
        ? faults.map(({ fault, day }): Line => [`${number} ${day ?? "-"} ${fault}`])
        : [head, ...lines],
    );
  }
  if (run.json) printJson(run, { query: { numbers }, items });
  return isWell ? exits.ok : exits.failure;
});

/** `dimos petition anonymise`: forgets who signed what ended six months ago. */
export const anonymise = onDesk(async (run, session) => {
  const would = await session.desk.do("petition.anonymise", { dry: true });
  if (isRefusal(would)) return refused(run, would);
  const { petitions } = would;
  if (run.json) printJson(run, { query: { dryRun: run.dryRun }, items: petitions });
  else if (run.quiet)
    print(
      run,
      petitions.map(({ number }): Line => [number]),
    );
  else {
    const lines = petitions.map(({ number, title, signers }): Line => {
      const given = { number: groupTracking(number), count: String(signers), title: terminal(title) };
      return [say(checkWords.anonymous, run.language, given)];
    });
    print(run, lines.length > 0 ? lines : [[say(checkWords.none, run.language)]]);
  }
  if (run.dryRun) {
    tellDry(run);
    return exits.ok;
  }
  if (petitions.length === 0) return exits.ok;
  if (!(await confirm(run, say(checkWords.sure, run.language, { count: String(petitions.length) }))))
    return fail(run, "cancelled");
  const done = await session.desk.do("petition.anonymise", {});
  return isRefusal(done) ? refused(run, done) : exits.ok;
});
