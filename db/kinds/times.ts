/** Times are kept as whole milliseconds since 1970, UTC. */
export const ms = (date: Date | null): number | null => (date === null ? null : date.getTime());
export const date = (at: number | null): Date | null => (at === null ? null : new Date(at));
