import type { BesideConflict, Conflict } from "../../core/store.ts";
import { besideConflicts } from "./beside.ts";
import { codeOf } from "./failure.ts";

/** The others are told by what a statement changed, not by a constraint that it ran into. */
type Own = Exclude<Conflict, BesideConflict | "inbound" | "last-admin" | "told">;

/** The words by which the database refuses, by what it refuses. */
const refused: Readonly<Record<Own | BesideConflict, readonly string[]>> = {
  version: ["cases.id", "staff.id"],
  number: ["cases.number"],
  contact: ["contact.channel, contact.address"],
  login: ["staff.login"],
  ...besideConflicts,
};
const conflicts = new Map(
  Object.entries(refused).flatMap(([conflict, words]) =>
    words.map((each) => [each, conflict as Conflict] as const),
  ),
);

/** The refusal behind a unique constraint that a change ran into; undefined for any other error. */
export function conflictOf(error: unknown): Conflict | undefined {
  if (!codeOf(error).startsWith("SQLITE_CONSTRAINT") || !(error instanceof Error)) return undefined;
  return conflicts.get(error.message.replace("UNIQUE constraint failed: ", ""));
}
