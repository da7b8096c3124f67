import { z } from "zod";
import { channelNames } from "../../core/channel.ts";
import { type Notice, noticeStates } from "../../core/notice/notice.ts";
import { shortStamp } from "../print/dates.ts";
import { type Span, styled } from "../print/paint.ts";
import { wordsOf } from "../print/said.ts";
import { channelWords } from "../words/channels.ts";
import { outboxWords } from "../words/outbox.ts";
import { say } from "../words/words.ts";
import { noticeWords } from "../words/show.ts";
import type { List, Reading } from "./columns.ts";

const mostInField = 200;
/** What is put off for longer waits for something else. */
const longestRest = 600;

/** The messages of the outbox. */
export const noticeList: List<Notice> = {
  columns: {
    id: { as: z.string(), title: { el: "ΑΡ.", en: "ID" }, align: "right" },
    createdAt: {
      as: z.date(),
      title: { el: "ΠΟΤΕ", en: "WHEN" },
      cell: ({ createdAt }) => shortStamp(createdAt),
    },
    channel: {
      as: z.enum(channelNames),
      title: { el: "ΠΩΣ", en: "HOW" },
      cell: ({ channel }, { language }) => channelWords[channel][language],
    },
    address: { as: z.string(), title: { el: "ΣΕ ΠΟΙΟΝ", en: "TO" }, grows: true, least: 13 },
    state: { as: z.enum(noticeStates), title: { el: "ΚΑΤΑΣΤΑΣΗ", en: "STATE" }, cell: stateOf },
    attempts: { as: z.number().int(), title: { el: "ΦΟΡΕΣ", en: "TRIES" }, align: "right" },
    why: { as: z.string().nullable() },
    subject: { as: z.string() },
    text: {
      as: z.string(),
      of: ({ reply }) => reply.text,
      field: firstWords,
      title: { el: "ΤΙ", en: "WHAT" },
      cell: (notice) => notice.why ?? firstWords(notice),
      grows: true,
      least: 12,
    },
    dueAt: { as: z.date() },
    sentAt: { as: z.date().nullable() },
  },
  table: ["id", "createdAt", "channel", "address", "state", "attempts", "text"],
  fields: ["id", "createdAt", "channel", "address", "state", "attempts", "why", "text"],
  nothing: { el: "Κανένα μήνυμα.", en: "No messages." },
};

/** Where a message stands, in its colour; of one that rests, until when it can be taken back. */
export function stateOf(
  { state, attempts, dueAt }: Notice,
  { language, now = new Date() }: Pick<Reading, "language"> & { now?: Date },
): Span {
  const seconds = Math.ceil((dueAt.getTime() - now.getTime()) / 1000);
  if (state === "queued" && attempts === 0 && seconds > 0 && seconds <= longestRest)
    return styled("green", say(outboxWords.rests, language, { seconds: String(seconds) }));
  const style = { queued: "yellow", sent: "cyan", delivered: "green", failed: "red" } as const;
  return styled(style[state], noticeWords[state][language]);
}

function firstWords({ reply }: Notice): string {
  return wordsOf(reply).replace(/\s+/gu, " ").slice(0, mostInField);
}
