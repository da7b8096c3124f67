import { spawnSync } from "node:child_process";

const patienceMs = 5000;

/**
 * Whether the operating system has such an account, in its own files or in a directory that it is joined to; null where
 * it cannot be asked, or does not answer in time.
 */
export function isAccount(login: string): boolean | null {
  const { status, error } = spawnSync("id", ["-u", "--", login], { stdio: "ignore", timeout: patienceMs });
  if (error !== undefined || status === null) return null;
  return status === 0;
}
