/** Where a case stands for the queue, whatever its own stages are called. */
export const statuses = ["new", "working", "waiting", "closed"] as const;
export type Status = (typeof statuses)[number];

/** While the office, or its resident, still owes something. */
export const openStatuses: readonly Status[] = ["new", "working", "waiting"];
