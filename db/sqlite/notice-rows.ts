import type { ChannelName, Reply } from "../../core/channel.ts";
import type { NewNotice, Notice } from "../../core/notice/notice.ts";
import { date } from "../kinds/times.ts";
import type * as schema from "./schema.ts";

export type NoticeRow = typeof schema.notice.$inferSelect;
/** A row as it is read: with the id of its case. */
export type NoticeFound = Omit<NoticeRow, "about"> & { about: string | null };

export function noticeRow(
  notice: NewNotice,
  about: number | null,
  createdAt: number,
): Omit<NoticeRow, "seq"> {
  const dueAt = notice.dueAt.getTime();
  return {
    key: notice.key,
    about,
    person: notice.person,
    channel: notice.channel,
    address: notice.address,
    subject: notice.subject,
    reply: JSON.stringify(notice.elsewhere ? { ...notice.reply, elsewhere: notice.elsewhere } : notice.reply),
    state: notice.state,
    due_at: dueAt,
    attempts: 0,
    created_at: createdAt,
    sent_at: notice.state === "delivered" ? dueAt : null,
    provider_id: null,
    why: null,
  };
}

export function noticeOf({ seq, due_at, created_at, sent_at, provider_id, ...row }: NoticeFound): Notice {
  return {
    ...row,
    id: String(seq),
    channel: row.channel as ChannelName,
    state: row.state as Notice["state"],
    ...inWordsOf(row.channel as ChannelName, row.reply),
    dueAt: new Date(due_at),
    createdAt: new Date(created_at),
    sentAt: date(sent_at),
    providerId: provider_id,
  };
}

const wordless: Reply = {
  ...{ text: "", spoken: [], menu: [], choices: [], want: { kind: "nothing" }, language: "el", files: [] },
};

type Kept = Reply & Pick<NewNotice, "elsewhere">;

/**
 * A notice that has moved to another channel is said as that channel says it. One whose words cannot be read any more
 * is still a notice, so that it can be ended and seen, and keeps no other from being read.
 */
function inWordsOf(channel: ChannelName, kept: string): Pick<Notice, "reply" | "isUnreadable"> {
  try {
    const { elsewhere, ...reply } = JSON.parse(kept) as Kept;
    const said = elsewhere?.[channel] ?? reply;
    if (isReply(said)) return { reply: said };
  } catch {
    // As unreadable as any other that is no reply.
  }
  return { reply: wordless, isUnreadable: true };
}

function isReply({ text, choices, files, language, want }: Partial<Reply>): boolean {
  const isKnown = language === "el" || language === "en";
  return (
    typeof text === "string" &&
    isKnown &&
    typeof want?.kind === "string" &&
    [choices, files].every(Array.isArray)
  );
}
