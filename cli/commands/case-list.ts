import { channelNames } from "../../core/channel.ts";
import type { BadInput, InputOf } from "../../core/desk.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { Case } from "../../core/cases.ts";
import { mostCounted } from "../../core/request/find.ts";
import { queueOrders } from "../../core/store.ts";
import type { Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { choiceFlag, isOn, numberFlag, textFlag, textFlags } from "../flags.ts";
import { toItem } from "../item.ts";
import { kindOf } from "../kinds.ts";
import type { Session } from "../machine.ts";
import { type Names, namesOf } from "../names.ts";
import { refusedName } from "../near.ts";
import { nextPage } from "../next-page.ts";
import { left } from "../print/dates.ts";
import { print, printFields, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { table } from "../print/table.ts";
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
  const names = await namesOf(session, run.language);
  if (run.json)
    printJson(run, { query: input, next: page.next, items: page.items.map((each) => toItem(each, names)) });
  else if (run.quiet)
    print(
      run,
      page.items.map(({ number }) => [number]),
    );
  else if (run.terminal.outputIsTerminal) await showTable(run, session, { input, names, ...page });
  else
    printFields(
      run,
      page.items.map((each) => plainRow(each, names)),
    );
  return exits.ok;
});

/** `dimos case count`: how many match, counted up to 10,000, with words up to 1,000. */
export const countCases = onDesk(async (run, session) => {
  const input = listInput(run);
  if (input === undefined) return noSuchStage(run);
  const counted = await session.desk.do("case.count", input);
  if (isRefusal(counted)) return noSuchName(run, session, { input, refusal: counted });
  if (run.json) printJson(run, { query: input, items: [counted] });
  else print(run, [[String(counted.count)]]);
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
    overdue: isOn(run, "overdue"),
    closed: isOn(run, "closed"),
    text: words.length === 0 ? undefined : words.join(" "),
    order: choiceFlag(run, "order", queueOrders),
    limit: numberFlag(run, "limit"),
    after: textFlag(run, "after"),
  };
}

type Shown = { input: ListInput; names: Names; items: Case[]; next: string | null };

async function showTable(run: Run, session: Session, { input, names, items, next }: Shown): Promise<void> {
  if (items.length === 0) return remark(run, [say(listWords.noCases, run.language)]);
  const now = session.deps.now();
  const { language } = run;
  const title = (word: keyof typeof listWords) => ({ title: listWords[word][language] });
  const columns = [
    title("number"),
    title("stage"),
    { ...title("left"), align: "right" as const },
    { ...title("category"), grows: true as const, least: 10 },
    { ...title("text"), grows: true as const, least: 14 },
    { ...title("handler"), grows: true as const, least: 8 },
  ];
  const rows = items.map((each): Line => [
    styled("bold", groupTracking(each.number)),
    kindOf(each).stage(each)[language],
    left(each, now, language),
    each.category === null ? "–" : names.category(each.category),
    summary(each, kindOf(each).says(each, language)),
    each.handler === null ? "–" : names.clerk(each.handler),
  ]);
  print(run, table(columns, rows, run.terminal.columns() - 1));
  await foot(run, session, { input, shown: items.length, next });
}

type Foot = { input: ListInput; shown: number; next: string | null };

async function foot(run: Run, session: Session, { input, shown, next }: Foot): Promise<void> {
  const counted = next === null ? { count: shown } : await session.desk.do("case.count", input);
  const count = isRefusal(counted) ? shown : counted.count;
  const most = mostCounted({ text: input.text ?? "" });
  const all = count >= most ? say(listWords.more, run.language, { most: grouped(run, most) }) : String(count);
  remark(run, [styled("dim", say(listWords.all, run.language, { shown: String(shown), all }))]);
  if (next !== null) suggest(run, nextPage(run, next));
}

function plainRow(request: Case, names: Names): string[] {
  const { number, stage, category, department, handler } = request;
  const due = kindOf(request).due(request)?.toISOString() ?? "";
  const who = handler === null ? "" : names.login(handler);
  return [number, stage, due, category ?? "", department ?? "", who, summary(request, request.text)];
}

function summary(one: Case, text: string): string {
  const said = text.replace(/\s+/gu, " ");
  const where = kindOf(one).where(one) ?? "";
  return where === "" ? said : `${said} · ${where}`;
}

function grouped({ language }: Run, count: number): string {
  return count.toLocaleString(language === "el" ? "el-GR" : "en-GB");
}
