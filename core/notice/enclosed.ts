import type { OutgoingFile, Reply } from "../channel.ts";
import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { written } from "../wording/format.ts";
import type { FileStore } from "../file/file.ts";
import type { Store } from "../store.ts";
import type { Notice } from "./notice.ts";

const readAgainUpTo = 2;

/** A file of a message cannot be read now. */
export class FileUnreadable extends Error {}

/** The message with its files; `lacking` says which were left out, for whoever looks into the outbox. */
export type Enclosed = { reply: Reply; files: OutgoingFile[]; lacking: string | null };

/**
 * Reads the files of a message. Throws FileUnreadable for the first attempts; then what cannot be read is left out, and
 * the message says so.
 */
export async function loaded(desk: { files: FileStore; store: Store }, notice: Notice): Promise<Enclosed> {
  const { reply } = notice;
  const carried = capabilities[notice.channel].files ? reply.files : [];
  const read = await Promise.all(carried.map((id) => contentOf(desk, id)));
  const files = read.flatMap((each) => (each === null || "missing" in each ? [] : each));
  const missing = read.flatMap((each) => (each !== null && "missing" in each ? each.missing : []));
  if (missing.length === 0) return { reply, files, lacking: null };
  const lacking = `file ${missing.join(", ")} cannot be read`;
  if (notice.attempts <= readAgainUpTo) throw new FileUnreadable(lacking);
  return { reply: await sayingSo(desk, notice), files, lacking };
}

/** The message alone, where the provider will not have a file of it for the reason `why`; it says so as well. */
export async function withoutFiles(desk: { store: Store }, notice: Notice, why: string): Promise<Enclosed> {
  return { reply: await sayingSo(desk, notice), files: [], lacking: `file refused: ${why}` };
}

async function sayingSo({ store }: { store: Store }, { reply, channel }: Notice): Promise<Reply> {
  const own = (await store.municipality())?.phrases ?? {};
  const { register } = capabilities[channel];
  const said = written(line("notice.file.missing"), { language: reply.language, register, own });
  return { ...reply, text: [reply.text, said].join("\n").trim() };
}

async function contentOf(
  { files, store }: { files: FileStore; store: Store },
  id: string,
): Promise<OutgoingFile | { missing: string } | null> {
  const file = await store.file(id);
  if (!file?.sha || !file.mime) return null;
  try {
    return { name: file.name ?? "dimos", mime: file.mime, bytes: await files.read(file.sha) };
  } catch {
    return { missing: `${file.sha.slice(0, 2)}/${file.sha.slice(2)}` };
  }
}
