import { isRefusal } from "../../core/refusal.ts";
import { type Notice, noticeStates } from "../../core/notice/notice.ts";
import { steady } from "../print/steady.ts";
import type { Run } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { choiceFlag, isOn, numberFlag, textFlag } from "../flags.ts";
import { printList, readingOf } from "../list/columns.ts";
import { noticeList, stateOf } from "../list/notices.ts";
import { nextPage } from "../next-page.ts";
import { stamp } from "../print/dates.ts";
import { printDone } from "../print/done.ts";
import { print, suggest } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { wrap } from "../print/width.ts";
import { wordsOf } from "../print/said.ts";
import { onDesk, refused } from "../session.ts";
import { channelWords } from "../words/channels.ts";
import { outboxWords } from "../words/outbox.ts";
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
  const reading = await readingOf(run, session);
  if (isOn(run, "full") && !run.json && !run.quiet)
    print(
      run,
      items.flatMap((each) => whole(run, each)),
    );
  else printList(run, noticeList, { query: input, next, items, reading });
  if (next !== null && !run.json) suggest(run, nextPage(run, next));
  return exits.ok;
});

/** `dimos outbox retry`: tries a failed message again. */
export const retryNotice = onDesk(async (run, session) => {
  const [id = ""] = run.args;
  const retried = await session.desk.do("outbox.retry", { id });
  if (isRefusal(retried)) return refused(run, retried, { value: id });
  return printDone(run, {
    query: { id, dryRun: run.dryRun },
    item: retried,
    quiet: id,
    said: say(outboxWords.again, run.language, { value: id }),
  });
});

/** A message as the resident reads it, under where it went and how that ended. */
function whole(run: Run, notice: Notice): Line[] {
  const { id, channel, address, createdAt, reply, why, dueAt } = notice;
  const wide = Math.min(run.terminal.columns(), readable) - 1;
  const text = wrap(steady(wordsOf(reply), { lines: true }), wide - 2);
  const again = notice.state === "queued" && notice.attempts > 0;
  return [
    [
      styled("bold", id),
      `  ${stamp(createdAt)}  ${channelWords[channel][run.language]}  `,
      address,
      "  ",
      stateOf(notice, run),
    ],
    ...(why === null ? [] : [["  ", styled("red", why)]]),
    ...(again ? [["  ", styled("dim", say(outboxWords.next, run.language, { when: stamp(dueAt) }))]] : []),
    ...text.map((line): Line => ["  ", line]),
    ...reply.choices.map(({ label, digit }): Line => ["  ", styled("dim", `[${digit}] `), label]),
    [],
  ];
}
