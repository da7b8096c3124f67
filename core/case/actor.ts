/** Who did it: a member of staff by id, the resident, or the desk itself. */
export type Actor = { kind: "staff"; id: string } | { kind: "resident" } | { kind: "desk" };

/** A member of staff as whoever did it. */
export function byStaff({ id }: { id: string }): Actor & { kind: "staff" } {
  return { kind: "staff", id };
}
