import { homedir } from "node:os";
import { join } from "node:path";

/** A path as it is typed, or as a terminal writes it when a file is dropped on it: in quotes, with `\ ` or `file://`. */
export function pathTyped(typed: string): string {
  const text = typed.trim();
  const quoted = /^(['"])(.*)\1$/u.exec(text)?.[2];
  const path = quoted ?? text.replace(/\\(.)/gu, "$1");
  if (path.startsWith("file://")) return decodeURIComponent(path.slice("file://".length));
  return path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
}
