import { forgottenAfterDays } from "../conversation/conversation.ts";
import type { Store } from "../store.ts";
import type { FileStore } from "./file.ts";

export type Tidying = { store: Store; files: FileStore; now: () => Date };

const keptDays = 7;

/**
 * Forgets a file that belongs to nothing, and its content: a recording too short to be a report, the photo of a report
 * that was given up. One that a dialogue holds stays until its draft has expired; what no dialogue holds any more can
 * come into no case either, so a report that is being confirmed keeps its photos. Returns how many were forgotten.
 */
export async function tidyFiles({ store, files, now }: Tidying): Promise<number> {
  const at = now();
  const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const file = await store.nobodysFile({ before: ago(keptDays), draftsBefore: ago(forgottenAfterDays + 1) });
  if (file === undefined) return 0;
  // The content goes first: after a crash in between the row is found again.
  if (file.sha !== null && file.isAlone) await files.drop(file.sha, ago(1));
  await store.forgetFile(file.id);
  return 1;
}
