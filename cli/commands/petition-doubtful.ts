import { groupTracking } from "../../core/number/tracking.ts";
import { signatureStates } from "../../core/petition/signature.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Action, Run } from "../action.ts";
import { confirm, need } from "../ask.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { numberFlag, textFlag, textFlags } from "../flags.ts";
import { printList, readingOf } from "../list/columns.ts";
import { signatureList } from "../list/petitions.ts";
import { nextPage } from "../next-page.ts";
import { doubtWords } from "../petition/command-words.ts";
import { printDone } from "../print/done.ts";
import { fail } from "../print/failure.ts";
import { remark, suggest } from "../print/output.ts";
import { onDesk, refused } from "../session.ts";
import { fill, say, type Words } from "../words/words.ts";
import { oneNumber } from "./given-numbers.ts";

/** Which signatures are meant, as flags give it; what is given must all hold. */
function selected(run: Run) {
  const ids = textFlags(run, "ids");
  const of = (name: string) => textFlag(run, name);
  return {
    ...(ids.length > 0 && { ids }),
    ...{ address: of("address"), network: of("network"), wide: of("wide"), prefix: of("prefix") },
    ...{ sheet: of("sheet"), since: of("since"), before: of("before") },
  };
}

/** The petition and the words behind it, where anything at all says which of its signatures are meant. */
async function narrowed(run: Run): Promise<{ number: string; rest: string[] } | ExitCode> {
  const given = await oneNumber(run);
  if (typeof given === "number") return given;
  const isNarrowed = Object.values(selected(run)).some((each) => each !== undefined);
  return isNarrowed ? given : fail(run, "nothing-selected", { number: given.number });
}

/** `dimos petition signatures`: one page of them, for whoever has to judge. */
export const listSignatures = onDesk(async (run, session) => {
  const given = await oneNumber(run);
  if (typeof given === "number") return given;
  const { number } = given;
  const states = signatureStates.filter((each) => textFlags(run, "states").includes(each));
  const input = {
    ...{ number, ...selected(run), limit: numberFlag(run, "limit"), after: textFlag(run, "after") },
    ...(states.length > 0 && { states }),
  };
  const page = await session.desk.do("petition.signatures", input);
  if (isRefusal(page)) return refused(run, page, { number });
  const { items, next } = page;
  printList(run, signatureList, { query: input, next, items, reading: await readingOf(run, session) });
  if (next !== null && run.terminal.outputIsTerminal) suggest(run, nextPage(run, next));
  return exits.ok;
});

/** `dimos petition invalidate`: shows how the public number would change, and proposes it to a second clerk. */
export const invalidate = onDesk(async (run, session) => {
  const given = await narrowed(run);
  if (typeof given === "number") return given;
  const { number, rest } = given;
  const reason = await reasonOf(run, rest);
  if (typeof reason === "number") return reason;
  const expected = numberFlag(run, "expect");
  const input = { number, expected, ...selected(run), reason };
  const would = await session.desk.do("petition.invalidate", { ...input, dry: true });
  if (isRefusal(would)) return refused(run, would, { number });
  if (would.count === 0) return fail(run, "nothing-selected", { number });
  const { count, counting, shown } = would;
  const change = { count: String(count), now: String(shown), then: String(shown - counting) };
  remark(run, [say(doubtWords.would, run.language, change)]);
  if (!(await confirm(run, say(doubtWords.sure, run.language)))) return fail(run, "cancelled");
  const done = await session.desk.do("petition.invalidate", input);
  if (isRefusal(done)) return refused(run, done, { number });
  const item = { number, count, shown, then: shown - counting };
  const proposed = { number: groupTracking(number), count: String(count) };
  return printDone(run, {
    query: { number, dryRun: run.dryRun },
    item,
    quiet: number,
    said: say(doubtWords.proposed, run.language, proposed),
    next: `dimos petition decide ${number} --agree`,
  });
});

/** `dimos petition hold`: they count no more until somebody has looked. */
export const hold: Action = onDesk(async (run, session) => {
  const given = await narrowed(run);
  if (typeof given === "number") return given;
  const { number, rest } = given;
  const reason = await reasonOf(run, rest);
  if (typeof reason === "number") return reason;
  const expected = numberFlag(run, "expect");
  const done = await session.desk.do("petition.hold", { number, expected, ...selected(run), reason });
  if (isRefusal(done)) return refused(run, done, { number });
  return moved(run, { number, count: done.count, words: doubtWords.held });
});

/** `dimos petition release`: they count again. */
export const release: Action = onDesk(async (run, session) => {
  const given = await narrowed(run);
  if (typeof given === "number") return given;
  const { number } = given;
  const expected = numberFlag(run, "expect");
  const done = await session.desk.do("petition.release", { number, expected, ...selected(run) });
  if (isRefusal(done)) return refused(run, done, { number });
  return moved(run, { number, count: done.count, words: doubtWords.released });
});

type Moved = { number: string; count: number; words: Words };

function moved(run: Run, { number, count, words }: Moved): number {
  return printDone(run, {
    query: { number, dryRun: run.dryRun },
    item: { number, count },
    quiet: String(count),
    said: fill(words[run.language], { number: groupTracking(number), count: String(count) }),
  });
}

async function reasonOf(run: Run, rest: readonly string[]): Promise<string | number> {
  const typed = textFlag(run, "reason") ?? (rest.length > 0 ? rest.join(" ") : undefined);
  if (typed !== undefined) return typed;
  return need(run, { flag: "--reason", ...doubtWords.reason });
}
