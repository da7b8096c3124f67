import { resolve } from "node:path";
import { isRefusal } from "../../core/refusal.ts";
import { exits } from "../exit-codes.ts";
import { numberFlag, textFlag } from "../flags.ts";
import { printList, readingOf } from "../list/columns.ts";
import { logList } from "../list/log.ts";
import { refusedName } from "../near.ts";
import { nextPage } from "../next-page.ts";
import { suggest } from "../print/output.ts";
import { onDesk, refused } from "../session.ts";
import { tellChecks } from "./doctor.ts";

/** `dimos log`: who did what when. */
export const listLog = onDesk(async (run, session) => {
  const day = textFlag(run, "day");
  const [number] = run.args;
  const input = {
    number,
    staff: textFlag(run, "staff"),
    from: day ?? textFlag(run, "from"),
    until: day ?? textFlag(run, "until"),
    limit: numberFlag(run, "limit"),
    after: textFlag(run, "after"),
  };
  const page = await session.desk.do("log.list", input);
  if (isRefusal(page)) {
    if (page.refused === "unknown-clerk")
      return refusedName(run, session, { refusal: page, value: input.staff ?? "" });
    return refused(run, page, { number: number ?? "" });
  }
  const { items, next } = page;
  printList(run, logList, { query: input, next, items, reading: await readingOf(run, session) });
  if (next !== null && !run.json) suggest(run, nextPage(run, next));
  return exits.ok;
});

/**
 * `dimos log verify`: walks the whole log, and holds cases, staff, municipality and heads against it, also those of a file
 * that somebody has kept. Exits 1 where one differs.
 */
export const verifyLog = onDesk(async (run, { desk }) => {
  if (!desk.may("log.list")) return refused(run, { refused: "not-allowed" });
  const kept = textFlag(run, "heads");
  return tellChecks(run, await (await run.machine()).proofs(kept === undefined ? [] : [resolve(kept)]));
});
