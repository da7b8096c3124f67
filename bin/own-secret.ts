import { randomBytes, randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { isShared } from "../db/files/shared.ts";

type Secret = {
  /** The name of its file in the data folder. */
  name: string;
  bytes: number;
  /** Characters below which it is broken. */
  shortest: number;
  /** Whether a broken one is written over; else it is told, because what was made with it is lost without it. */
  renewed: boolean;
};

/**
 * A secret of this desk as hex, made where it is missing; processes that start together get the same. It goes along in
 * every backup. Throws where it is broken and must not be made anew.
 */
export function ownSecret(data: string, { name, bytes, shortest, renewed }: Secret): string {
  const file = join(data, name);
  const kept = read(file);
  if (kept !== null && kept.length >= shortest) return kept;
  if (kept !== null && !renewed) throw new Error(`${file} is broken: take it from a backup`);
  const fresh = join(data, `.${name}-${randomUUID()}`);
  const handle = openSync(fresh, "wx", 0o600);
  writeSync(handle, randomBytes(bytes).toString("hex"));
  fsyncSync(handle);
  closeSync(handle);
  if (isShared(data)) chmodSync(fresh, 0o660);
  try {
    // Of several that make the first one, one wins.
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
