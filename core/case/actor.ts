/** Who did it: a member of staff by id, the resident, or the desk itself. */
export type Actor = { kind: "staff"; id: string } | { kind: "resident" } | { kind: "desk" };
