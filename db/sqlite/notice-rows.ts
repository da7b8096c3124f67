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
    reply: inWordsOf(row.channel as ChannelName, JSON.parse(row.reply) as Kept),
    dueAt: new Date(due_at),
    createdAt: new Date(created_at),
    sentAt: date(sent_at),
    providerId: provider_id,
  };
}

type Kept = Reply & Pick<NewNotice, "elsewhere">;

/** A notice that has moved to another channel is said as that channel says it. */
function inWordsOf(channel: ChannelName, { elsewhere, ...reply }: Kept): Reply {
  return elsewhere?.[channel] ?? reply;
}
