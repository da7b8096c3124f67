import type Database from "better-sqlite3";
import type { ChannelName } from "../../core/channel.ts";
import type { Outbox } from "../../core/store.ts";
import { patiently } from "./patient.ts";

/** What the outbox came to, counted. */
export function openCounts(db: Database.Database): Pick<Outbox, "givenUpSince" | "waitingOutside"> {
  const given = db
    .prepare<[number], number>(
      `select count(*) from notice indexed by notice_failed where state = 'failed' and due_at >= ? and not exists
        (select 1 from contact where contact.channel = notice.channel and contact.address = notice.address
          and contact.dead_at is not null)`,
    )
    .pluck();
  const waiting = db.prepare<[string], { channel: ChannelName; count: number }>(
    `select channel, count(*) as count from notice indexed by notice_due where state = 'queued'
      and channel not in (select value from json_each(?)) group by channel`,
  );
  return {
    givenUpSince: (since) => patiently(() => given.get(since.getTime()) ?? 0),
    waitingOutside: (channels) => patiently(() => waiting.all(JSON.stringify(channels))),
  };
}
