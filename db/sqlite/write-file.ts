import type Database from "better-sqlite3";
import type { CaseFile } from "../../core/file/file.ts";
import { type FileRow, fileRow } from "./rows.ts";
import { inserting, taken } from "./statements.ts";

export type FileWriter = {
  put: (file: CaseFile, about: number | null) => void;
  adopt: (about: number, files: readonly string[]) => void;
};

const fixed = ["id", "created_at"] as const;
const owned = ["about", "person"] as const;
const columns = [
  ...[
    "kind",
    "source_channel",
    "source_ref",
    "state",
    "sha",
    "name",
    "mime",
    "size",
    "why",
    "attempts",
    "due_at",
  ],
] as const satisfies (keyof FileRow)[];

/** Files by id. One that came to belong to a case while it was being fetched keeps belonging to it. */
export function fileWriter(db: Database.Database): FileWriter {
  const keep = owned.map((column) => `${column} = coalesce(excluded.${column}, file.${column})`).join(", ");
  const put = inserting<Omit<FileRow, "seq">>(db, {
    table: "file",
    columns: [...fixed, ...owned, ...columns],
    and: `on conflict (id) do update set ${keep}, ${taken(columns)}`,
  });
  const adopt = db.prepare("update file set about = ? where id = ?");
  return {
    put: (file, about) => void put(fileRow(file, about)),
    adopt: (about, files) => {
      for (const id of files) adopt.run(about, id);
    },
  };
}
