import type { Case } from "../../core/cases.ts";
import type { Head } from "./log-rows.ts";

/** A case whose words are to be found under its `seq`; `again` when it had others before. */
export type Found = { seq: number; one: Case; again: boolean };

/** What one transaction knows by itself, so that it asks and writes only once however many changes it holds. */
export type Batch = {
  head: Head | undefined;
  /** The last protocol number given in each year. */
  protocols: Map<number, number>;
  /** When the last case was registered. */
  registeredAt: number | undefined;
  /** Indexed at the end: every savepoint would make a segment of its own in the search index. */
  found: Found[];
  /** Cases, by `seq`, of whose history something is to be found that this batch has written. */
  told: Set<number>;
};

export function newBatch(): Batch {
  return { head: undefined, protocols: new Map(), registeredAt: undefined, found: [], told: new Set() };
}

/** Remembers the batch as it is; what comes back takes it there again when the change that follows is undone. */
export function mark(batch: Batch): () => void {
  const { head, found, registeredAt } = batch;
  const protocols = new Map(batch.protocols);
  const { length } = found;
  return () => {
    batch.head = head;
    batch.protocols = protocols;
    batch.registeredAt = registeredAt;
    found.length = length;
  };
}
