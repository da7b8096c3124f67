import { StoreUnavailable } from "../../core/store.ts";

const full = ["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_WRITE"];
const broken = ["SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_CANTOPEN", "SQLITE_READONLY"];

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

/** The code of an error of the database; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
