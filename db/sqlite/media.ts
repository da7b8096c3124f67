import type Database from "better-sqlite3";
import type { Media } from "../../core/store.ts";
import type { Writer } from "./commit.ts";
import { patiently } from "./patient.ts";
import { hastening } from "./put-off.ts";
import { type FileFound, fileOf } from "./rows.ts";

/** Files that a channel still holds for us. */
export function openMedia(db: Database.Database, writer: Writer): Media {
  const due = db
    .prepare<[number, number], number>(
      "select seq from file where state = 'wanted' and due_at <= ? order by due_at limit ?",
    )
    .pluck();
  const lease = db.prepare("update file set due_at = ?, attempts = attempts + 1 where seq = ?");
  const one = db.prepare<[number], FileFound>(
    "select file.*, request.id as request from file left join request on request.seq = file.request where file.seq = ?",
  );
  const ready = db.prepare(
    "update file set due_at = ? where state = 'wanted' and source_channel = ? and source_ref = ?",
  );
  const hasten = hastening(db, writer, { table: "file", index: "file_due", waiting: "state = 'wanted'" });
  return {
    claimFiles: async (now, until, limit) => {
      await hasten(now, until);
      const claim = (): number[] => due.all(now.getTime(), limit);
      if ((await patiently(claim)).length === 0) return [];
      const run = () =>
        claim().flatMap((seq) => {
          lease.run(until.getTime(), seq);
          return one.get(seq) ?? [];
        });
      return (await writer.write({ run })).map(fileOf);
    },
    fileReady: (channel, ref, now) =>
      writer.write({ run: () => void ready.run(now.getTime(), channel, ref) }),
  };
}
