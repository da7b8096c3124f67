import { isRefusal } from "../../core/refusal.ts";
import { exits } from "../exit-codes.ts";
import { toEvent, toFile, toResident, toSpot } from "../item.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import { noticeList } from "../list/notices.ts";
import { casePage } from "../print/case-page.ts";
import { print, printJson } from "../print/output.ts";
import { onDesk, refused } from "../session.ts";
import { onlyNumbers } from "./given-numbers.ts";

/** `dimos case show`: everything about one case, or about each of several. */
export const showCases = onDesk(async (run, session) => {
  const numbers = await onlyNumbers(run);
  if (typeof numbers === "number") return numbers;
  const reading = await readingOf(run, session);
  const items: object[] = [];
  for (const number of numbers) {
    const shown = await session.desk.do("case.show", { number });
    if (isRefusal(shown)) return refused(run, shown, { number });
    const { case: one, events, files, notices, resident, spot, followers } = shown;
    if (!run.json) {
      const page = { ...shown, ...reading };
      print(run, run.quiet ? [[one.number]] : casePage(page, run.terminal.columns() - 1));
    }
    items.push({
      ...itemOf(caseList, one, reading),
      resident: resident === null ? null : toResident(resident),
      located: spot === null ? null : toSpot(spot),
      followers,
      events: events.map((event) => toEvent(event, reading.names)),
      files: files.map(toFile),
      notices: notices.map((notice) => itemOf(noticeList, notice, reading)),
    });
  }
  if (run.json) printJson(run, { query: { numbers }, items });
  return exits.ok;
});
