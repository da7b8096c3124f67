import { isRefusal } from "../../core/refusal.ts";
import { type Notice, noticeStates } from "../../core/notice/notice.ts";
import { terminal } from "../../core/text/sanitize.ts";
import type { Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { choiceFlag, isOn, numberFlag, textFlag } from "../flags.ts";
import { toNotice } from "../item.ts";
import { nextPage } from "../next-page.ts";
import { shortStamp, stamp } from "../print/dates.ts";
import { print, printFields, printJson, remark, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { table } from "../print/table.ts";
import { wrap } from "../print/width.ts";
import { wordsOf } from "../print/said.ts";
import { onDesk, refused } from "../session.ts";
import { channelWords } from "../words/channels.ts";
import { outboxWords } from "../words/outbox.ts";
import { resultWords } from "../words/results.ts";
import { noticeWords } from "../words/show.ts";
import { say } from "../words/words.ts";

const readable = 100;

/** `dimos outbox`: what went out, what waits, what was given up. */
export const listOutbox = onDesk(async (run, session) => {
  const input = {
    state: choiceFlag(run, "state", noticeStates),
    limit: numberFlag(run, "limit"),
    after: textFlag(run, "after"),
  };
  const page = await session.desk.do("outbox.list", input);
  if (isRefusal(page)) return refused(run, page);
  const { items, next } = page;
  if (run.json) printJson(run, { query: input, next, items: items.map(toNotice) });
  else if (run.quiet)
    print(
      run,
      items.map(({ id }) => [id]),
    );
  else if (isOn(run, "full"))
    print(
      run,
      items.flatMap((each) => whole(run, each)),
    );
  else if (run.terminal.outputIsTerminal) showTable(run, items);
  else
    printFields(
      run,
      items.map((each) => plainRow(each)),
    );
  if (items.length === 0) remark(run, [say(outboxWords.nothing, run.language)]);
  if (next !== null && !run.json) suggest(run, nextPage(run, next));
  return exits.ok;
});

/** `dimos outbox retry`: tries a failed message again. */
export const retryNotice = onDesk(async (run, session) => {
  const [id = ""] = run.args;
  const retried = await session.desk.do("outbox.retry", { id });
  if (isRefusal(retried)) return refused(run, retried, { value: id });
  if (run.json) printJson(run, { query: { id, dryRun: run.dryRun }, items: [retried] });
  else if (run.quiet) print(run, [[id]]);
  else print(run, [[styled("green", "✓ "), say(outboxWords.again, run.language, { value: id })]]);
  if (run.dryRun) remark(run, [styled("yellow", say(resultWords.dry, run.language))]);
  return exits.ok;
});

function showTable(run: Run, items: readonly Notice[]): void {
  if (items.length === 0) return;
  const title = (word: keyof typeof outboxWords) => ({ title: outboxWords[word][run.language] });
  const columns = [
    { ...title("id"), align: "right" as const },
    title("when"),
    title("channel"),
    { ...title("address"), grows: true as const, least: 13 },
    title("state"),
    { ...title("attempts"), align: "right" as const },
    { ...title("text"), grows: true as const, least: 12 },
  ];
  const rows = items.map((notice): Line => [
    styled("bold", notice.id),
    shortStamp(notice.createdAt),
    channelWords[notice.channel][run.language],
    notice.address,
    state(run, notice),
    String(notice.attempts),
    notice.why === null ? firstWords(notice) : notice.why,
  ]);
  print(run, table(columns, rows, run.terminal.columns() - 1));
}

function state(run: Run, notice: Notice) {
  const style = { queued: "yellow", sent: "cyan", delivered: "green", failed: "red" } as const;
  return styled(style[notice.state], noticeWords[notice.state][run.language]);
}

/** A message as the resident reads it, under where it went and how that ended. */
function whole(run: Run, notice: Notice): Line[] {
  const { id, channel, address, createdAt, reply, why, dueAt } = notice;
  const wide = Math.min(run.terminal.columns(), readable) - 1;
  const text = wrap(terminal(wordsOf(reply), { lines: true }), wide - 2);
  const again = notice.state === "queued" && notice.attempts > 0;
  return [
    [
      styled("bold", id),
      `  ${stamp(createdAt)}  ${channelWords[channel][run.language]}  `,
      address,
      "  ",
      state(run, notice),
    ],
    ...(why === null ? [] : [["  ", styled("red", why)]]),
    ...(again ? [["  ", styled("dim", say(outboxWords.next, run.language, { when: stamp(dueAt) }))]] : []),
    ...text.map((line): Line => ["  ", line]),
    ...reply.choices.map(({ label, digit }): Line => ["  ", styled("dim", `[${digit}] `), label]),
    [],
  ];
}

function plainRow(notice: Notice): string[] {
  const { id, createdAt, channel, address, state: stands, attempts, why } = notice;
  return [
    id,
    createdAt.toISOString(),
    channel,
    address,
    stands,
    String(attempts),
    why ?? "",
    firstWords(notice),
  ];
}

function firstWords({ reply }: Notice): string {
  return wordsOf(reply).replace(/\s+/gu, " ").slice(0, 200);
}
