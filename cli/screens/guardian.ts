import { spawn } from "node:child_process";

/**
 * Ends what was half drawn and its margins, leaves the other screen, shows the cursor, ends bracketed paste and mouse,
 * brings colours and keys back. Written by a process in the background, which may be neither stopped for that nor for
 * setting the terminal.
 */
const mend = [
  "trap '' TTOU HUP INT",
  "read -r said && exit 0",
  "printf '\\033[?2026l\\033[r\\033[?1049l\\033[?25h\\033[?2004l\\033[?1000l\\033[0m\\r\\n' >/dev/tty",
  "stty sane </dev/tty",
].join("\n");

/**
 * Watches over the terminal while a screen is drawn on it: where this process dies without a word (`kill -9`, no memory
 * left), the terminal is mended by a shell that outlives it. `release` says that all is well. Without a shell there is
 * nobody to watch, and nothing else changes.
 */
export function guardTerminal(): { release: () => void } {
  const shell = spawn("/bin/sh", ["-c", mend], { stdio: ["pipe", "ignore", "ignore"] });
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  return { release: () => void shell.stdin.end("well\n") };
}
