import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cleanEnvironment } from "./serving.ts";

const run = promisify(execFile);
const patienceMs = 15_000;

export type Size = { columns: number; rows: number };

/** A terminal that nobody looks at but the test: a tmux server of its own, without anybody's configuration. */
export type Screen = {
  /** What it shows now, line by line, trailing blanks cut. */
  shown: () => Promise<string>;
  /** The same with its colours. */
  coloured: () => Promise<string>;
  /** Resolves once the screen fits; rejects with what it shows after 15 seconds. */
  until: (wanted: string | RegExp | ((shown: string) => boolean)) => Promise<string>;
  /** Types text as it is. */
  type: (text: string) => Promise<void>;
  /** Presses named keys: Enter, Escape, Up, C-c … */
  press: (...keys: string[]) => Promise<void>;
  paste: (text: string) => Promise<void>;
  resize: (size: Size) => Promise<void>;
  /** What tmux knows of the pane: a format like `#{alternate_on}`. */
  ask: (format: string) => Promise<string>;
  /** The bytes that the program has written so far. */
  close: () => Promise<void>;
};

/** Starts a command in such a terminal. */
export async function openScreen(
  command: string,
  { columns, rows }: Size,
  settings: Record<string, string>,
): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), "dimos-tmux-"));
  const env = { ...cleanEnvironment({}), LC_ALL: "C.UTF-8", TERM: "xterm-256color" };
  const tmux = async (...args: string[]) => {
    const all = ["-f", "/dev/null", "-u", "-S", join(folder, "socket"), ...args];
    return (await run("tmux", all, { env })).stdout;
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const size = ["-x", String(columns), "-y", String(rows)];
  await tmux("new-session", "-d", "-s", "desk", ...size, ...given, command);
  await tmux("set-option", "-g", "window-size", "manual");
  const shown = () => tmux("capture-pane", "-p", "-t", "desk");
  return {
    shown,
    coloured: () => tmux("capture-pane", "-e", "-p", "-t", "desk"),
    until: (wanted) => waitFor(shown, fits(wanted)),
    type: async (text) => void (await tmux("send-keys", "-t", "desk", "-l", text)),
    press: async (...keys) => void (await tmux("send-keys", "-t", "desk", ...keys)),
    paste: async (text) => {
      await tmux("set-buffer", "-b", "pasted", text);
      await tmux("paste-buffer", "-p", "-b", "pasted", "-t", "desk");
    },
    resize: async ({ columns: x, rows: y }) =>
      void (await tmux("resize-window", "-t", "desk", "-x", String(x), "-y", String(y))),
    ask: async (format) => (await tmux("display-message", "-p", "-t", "desk", format)).trim(),
    close: async () => {
      await tmux("kill-server").catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fits(wanted: string | RegExp | ((shown: string) => boolean)): (shown: string) => boolean {
  if (typeof wanted === "string") return (shown) => shown.includes(wanted);
  return wanted instanceof RegExp ? (shown) => wanted.test(shown) : wanted;
}

async function waitFor(shown: () => Promise<string>, fit: (shown: string) => boolean): Promise<string> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const now = await shown();
    if (fit(now)) return now;
    if (performance.now() > end) throw new Error(`the screen never came to it:\n${now}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
