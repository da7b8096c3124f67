import type { CaseFile } from "../file/file.ts";
import type { Change } from "../store.ts";
import type { Conversation } from "./conversation.ts";

/**
 * The files that the dialogue or a case holds on to after a turn. What nobody took is never fetched, except a
 * recording: the provider's copy of it is to be deleted.
 */
export function held(
  files: readonly CaseFile[],
  { flow, under, draft }: Conversation,
  changes: readonly Change[],
): CaseFile[] {
  if (files.length === 0) return [];
  const remembered = JSON.stringify([flow, under, draft, changes.map(({ adopt }) => adopt)]);
  return files.filter(({ id, kind }) => kind === "recording" || remembered.includes(id));
}
