import type { Case } from "../core/cases.ts";
import type { Deps } from "../core/deps.ts";
import { noticesOf } from "../core/notice/announce.ts";
import type { Notice } from "../core/notice/notice.ts";

/** The words that the last act on a case has caused and that nobody has begun to send: they can be taken back. */
export async function restingWords(
  { store, now }: Pick<Deps, "store" | "now">,
  one: Case,
): Promise<Notice[]> {
  const mine = noticesOf(one, one.version);
  const { items } = await store.notices({ about: one.id, state: "queued", limit: 20 });
  return items.filter(({ key, attempts, dueAt }) => key.startsWith(mine) && attempts === 0 && dueAt > now());
}
