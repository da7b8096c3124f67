import type { Case } from "../cases.ts";
import type { Deps } from "../deps.ts";
import type { QueueQuery } from "../store.ts";

const atOnce = 200;

/** All cases that a list of the queue has, a page of it at a time. */
export async function* everyCase(
  { store }: Pick<Deps, "store">,
  query: Omit<QueueQuery, "limit" | "after">,
): AsyncGenerator<Case> {
  for (let after: string | undefined; ;) {
    const page = await store.list({ ...query, limit: atOnce, ...(after !== undefined && { after }) });
    yield* page.items;
    if (page.next === null) return;
    after = page.next;
  }
}
