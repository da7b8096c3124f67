import { userInfo } from "node:os";

/** The operating-system account that runs this process; by its number where the system has no name for it. */
export function osLogin(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? 0}`;
  }
}
