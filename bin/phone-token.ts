import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isShared } from "../db/files/shared.ts";

const shortest = 16;

/**
 * The secret of this machine's demonstration line, made where it is missing or was left empty by a crash: an empty one
 * would refuse every call of ours and let everybody else leave recordings. Processes that start together get the same.
 */
export function phoneToken(data: string): string {
  const file = join(data, "phone-token");
  const kept = read(file);
  if (kept !== null && kept.length >= shortest) return kept;
  const fresh = join(data, `.phone-token-${randomUUID()}`);
  writeFileSync(fresh, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  if (isShared(data)) chmodSync(fresh, 0o660);
  try {
    // Of several that make the first one, one wins; a broken one is written over.
    if (kept === null) linkSync(fresh, file);
    else renameSync(fresh, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  return read(file) ?? "";
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
