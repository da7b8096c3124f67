import { type Conflict, StoreUnavailable } from "../../core/store.ts";

const full = ["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_WRITE"];
const broken = ["SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_CANTOPEN", "SQLITE_READONLY"];

const conflicts: Readonly<Record<string, Conflict>> = {
  "cases.id": "version",
  "cases.number": "number",
  "contact.channel, contact.address": "contact",
  "staff.id": "version",
  "staff.login": "login",
  "signature.petition, signature.key": "signed",
  "signature.petition, signature.leaf": "signed",
  "sheet.number": "sheet",
  "slot.resource, slot.starts_at": "slot-taken",
  "slot taken": "slot-taken",
  "day full": "slot-taken",
  "slot.person": "one-booking",
};

/** Whether somebody else holds the lock at this moment: the same may work a little later. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeOf(error));
}

/** What the store says of an error that comes from the disk and not from the change; undefined for any other. */
export function unavailable(error: unknown): StoreUnavailable | undefined {
  if (error instanceof StoreUnavailable) return error;
  const code = codeOf(error);
  if (full.includes(code)) return new StoreUnavailable("full", error);
  if (broken.some((each) => code.startsWith(each))) return new StoreUnavailable("broken", error);
  return isBusy(error) ? new StoreUnavailable("busy", error) : undefined;
}

/** The refusal behind a unique constraint that a change ran into; undefined for any other error. */
export function conflictOf(error: unknown): Conflict | undefined {
  if (!codeOf(error).startsWith("SQLITE_CONSTRAINT") || !(error instanceof Error)) return undefined;
  return conflicts[error.message.replace("UNIQUE constraint failed: ", "")];
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
