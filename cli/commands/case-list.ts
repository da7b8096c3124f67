import { channelNames } from "../../core/channel.ts";
import type { BadInput, InputOf } from "../../core/desk.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import { kindNames } from "../../core/kinds.ts";
import { queueOrders } from "../../core/store.ts";
import type { Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { choiceFlag, isOn, numberFlag, textFlag, textFlags } from "../flags.ts";
import { caseList } from "../list/cases.ts";
import { printList, readingOf } from "../list/columns.ts";
import type { Session } from "../machine.ts";
import { refusedName } from "../near.ts";
import { nextPage } from "../next-page.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk } from "../session.ts";
import { noSuchStage } from "./usage.ts";
import { stageNamed } from "../stage-names.ts";
import { listWords } from "../words/list.ts";
import { say } from "../words/words.ts";

type ListInput = InputOf<"case.list">;

/** `dimos case list`: one page of cases. */
export const listCases = onDesk(async (run, session) => {
  const input = listInput(run);
  if (input === undefined) return noSuchStage(run);
  const page = await session.desk.do("case.list", input);
  if (isRefusal(page)) return noSuchName(run, session, { input, refusal: page });
  const { items, next } = page;
  printList(run, caseList, { query: input, next, items, reading: await readingOf(run, session) });
  if (run.terminal.outputIsTerminal && items.length > 0)
    await foot(run, session, { input, shown: items.length, next });
  return exits.ok;
});

/** `dimos case count`: how many match, counted up to 10,000, with words up to 1,000; then that there are more. */
export const countCases = onDesk(async (run, session) => {
  const input = listInput(run);
  if (input === undefined) return noSuchStage(run);
  const counted = await session.desk.do("case.count", input);
  if (isRefusal(counted)) return noSuchName(run, session, { input, refusal: counted });
  if (run.json) printJson(run, { query: input, items: [counted] });
  else print(run, [[counted.more ? moreThan(run, counted.count) : String(counted.count)]]);
  return exits.ok;
});

type Refused = { input: ListInput; refusal: Refusal | BadInput };

function noSuchName(run: Run, session: Session, { input, refusal }: Refused): Promise<ExitCode> {
  const filters: Readonly<Record<string, string | undefined>> = {
    "unknown-clerk": input.handler,
    "unknown-department": input.department,
    "unknown-category": input.category,
  };
  return refusedName(run, session, { refusal, value: filters[refusal.refused] ?? "" });
}

/** The filters as they were typed; undefined for a stage that does not exist. */
function listInput(run: Run): ListInput | undefined {
  const words = [textFlag(run, "text"), ...run.args].filter((word) => word !== undefined);
  const stage = textFlags(run, "stage").map(stageNamed);
  if (stage.includes(undefined)) return undefined;
  return {
    ...(stage.length > 0 && { stage: stage.filter((each) => each !== undefined) }),
    handler: textFlag(run, "handler"),
    department: textFlag(run, "department"),
    category: textFlag(run, "category"),
    channel: choiceFlag(run, "channel", channelNames),
    kind: choiceFlag(run, "kind", kindNames),
    overdue: isOn(run, "overdue"),
    closed: isOn(run, "closed"),
    text: words.length === 0 ? undefined : words.join(" "),
    order: choiceFlag(run, "order", queueOrders),
    limit: numberFlag(run, "limit"),
    after: textFlag(run, "after"),
  };
}

type Foot = { input: ListInput; shown: number; next: string | null };

async function foot(run: Run, session: Session, { input, shown, next }: Foot): Promise<void> {
  const counted = next === null ? { count: shown, more: false } : await session.desk.do("case.count", input);
  const { count, more } = isRefusal(counted) ? { count: shown, more: true } : counted;
  const all = more ? say(listWords.more, run.language, { most: grouped(run, count) }) : String(count);
  remark(run, [styled("dim", say(listWords.all, run.language, { shown: String(shown), all }))]);
  if (next !== null) suggest(run, nextPage(run, next));
}

/** For people in words, for other programs as «>10000». */
function moreThan(run: Run, count: number): string {
  if (!run.terminal.outputIsTerminal) return `>${count}`;
  return say(listWords.more, run.language, { most: grouped(run, count) });
}

function grouped({ language }: Run, count: number): string {
  return count.toLocaleString(language === "el" ? "el-GR" : "en-GB");
}
