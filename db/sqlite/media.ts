import type Database from "better-sqlite3";
import type { Media } from "../../core/store.ts";
import type { Writer } from "./commit.ts";
import { patiently } from "./patient.ts";
import { hastening } from "./put-off.ts";
import { type FileFound, fileOf } from "./rows.ts";

/** Nothing that came before so many others came today. */
const newest = 20_000;

/**
 * The file of each resident that is due longest, unless another of theirs is being fetched, by whichever process: two hundred
 * of one wait behind each other and hold up nobody else, and what they may keep in a day is known before each. What waits
 * for its next attempt looks like a lease for its last seconds.
 */
export const oneOfEach = `select seq, min(due_at) as due from file where state = 'wanted' and due_at <= ?
  and (person is null or person not in (select person from file
    where state = 'wanted' and due_at > ? and due_at <= ? and attempts > 0 and person is not null))
  group by coalesce(person, id) order by due, seq limit ?`;

/** A file without a case that no dialogue of its resident holds. */
export const nobodysFile = `select id, sha,
    not exists (select 1 from file as other where other.sha = file.sha and other.seq <> file.seq) as alone
  from file where about is null and created_at < ? and state <> 'wanted' and not exists (
    select 1 from contact join conversation using (channel, address)
    where contact.person = file.person and instr(conversation.data, file.id) > 0
      and json_extract(conversation.data, '$.updatedAt') >= ?)
  order by created_at limit 1`;

/** Files that a channel still holds for us, and those that nobody wants any more. */
export function openMedia(db: Database.Database, writer: Writer): Media {
  const waits = db.prepare<[number]>("select 1 from file where state = 'wanted' and due_at <= ? limit 1");
  const due = db.prepare<[number, number, number, number], { seq: number }>(oneOfEach);
  const lease = db.prepare("update file set due_at = ?, attempts = attempts + 1 where seq = ?");
  const hold = db.prepare("update file set due_at = ? where id = ? and state = 'wanted'");
  const one = db.prepare<[number], FileFound>(
    "select file.*, cases.id as about from file left join cases on cases.seq = file.about where file.seq = ?",
  );
  const ready = db.prepare(
    "update file set due_at = ? where state = 'wanted' and source_channel = ? and source_ref = ?",
  );
  const hasten = hastening(db, writer, { table: "file", index: "file_due", waiting: "state = 'wanted'" });
  const nobodys = db.prepare<[number, string], { id: string; sha: string | null; alone: number }>(
    nobodysFile,
  );
  const forget = db.prepare("delete from file where id = ? and about is null");
  const bytes = db
    .prepare<[string, number], number>(
      `select coalesce(sum(size), 0) from file where seq > (select coalesce(max(seq), 0) from file) - ${newest}
        and person = ? and state = 'kept' and created_at >= ?`,
    )
    .pluck();
  const named = db
    .prepare<[string, string], string>("select distinct sha from file where sha >= ? and sha < ?")
    .pluck();
  return {
    bytesSince: (person, since) => patiently(() => bytes.get(person, since.getTime()) ?? 0),
    contentsNamed: (prefix) => patiently(() => named.all(prefix, `${prefix}g`)),
    nobodysFile: ({ before, draftsBefore }) =>
      patiently(() => {
        const found = nobodys.get(before.getTime(), draftsBefore.toISOString());
        return found && { id: found.id, sha: found.sha, isAlone: found.alone === 1 };
      }),
    forgetFile: (id) => writer.write({ run: () => void forget.run(id) }),
    claimFiles: async (now, until, limit) => {
      await hasten(now, new Date(2 * until.getTime() - now.getTime()));
      if ((await patiently(() => waits.get(now.getTime()))) === undefined) return [];
      const run = () =>
        due.all(now.getTime(), now.getTime(), until.getTime(), limit).flatMap(({ seq }) => {
          lease.run(until.getTime(), seq);
          return one.get(seq) ?? [];
        });
      return (await writer.write({ run })).map(fileOf);
    },
    renewFiles: (ids, until) =>
      writer.write({ run: () => ids.forEach((id) => void hold.run(until.getTime(), id)) }),
    fileReady: (channel, ref, now) =>
      writer.write({ run: () => void ready.run(now.getTime(), channel, ref) }),
  };
}
