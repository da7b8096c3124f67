import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cleanEnvironment } from "./serving.ts";

const run = promisify(execFile);
const patienceMs = 60_000;

export type Size = { columns: number; rows: number };

/** A terminal that nobody looks at but the test: a tmux server of its own, without anybody's configuration. */
export type Screen = {
  /** What it shows now, line by line, trailing blanks cut. */
  shown: () => Promise<string>;
  /** The same with its colours. */
  coloured: () => Promise<string>;
  /** Resolves once the screen fits; rejects with what it shows after a minute. */
  until: (wanted: string | RegExp | ((shown: string) => boolean)) => Promise<string>;
  /** Types text as it is. */
  type: (text: string) => Promise<void>;
  /** Presses named keys: Enter, Escape, Up, C-c … */
  press: (...keys: string[]) => Promise<void>;
  paste: (text: string) => Promise<void>;
  resize: (size: Size) => Promise<void>;
  /** What tmux knows of the pane: a format like `#{alternate_on}`. */
  ask: (format: string) => Promise<string>;
  /** Everything that is written to the terminal from now on, as it is. */
  record: () => Promise<() => string>;
  close: () => Promise<void>;
};

export const prompt = "clerk> ";

/** Opens such a terminal with a shell in it that waits with `prompt`. */
export async function openScreen({ columns, rows }: Size, settings: Record<string, string>): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), "dimos-tmux-"));
  const env = { ...cleanEnvironment({}), LC_ALL: "C.UTF-8", TERM: "xterm-256color", ENV: "" };
  const tmux = async (...args: string[]) => {
    const all = ["-f", "/dev/null", "-u", "-S", join(folder, "socket"), ...args];
    return (await run("tmux", all, { env })).stdout;
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const size = ["-x", String(columns), "-y", String(rows)];
  await tmux("new-session", "-d", "-s", "desk", ...size, ...given, "sh");
  await tmux("set-option", "-g", "window-size", "manual");
  const shown = () => tmux("capture-pane", "-p", "-t", "desk");
  const type = async (text: string) =>
    void (await tmux("send-keys", "-t", "desk", "-l", text.replace(/;$/u, "\\;")));
  const press = async (...keys: string[]) => void (await tmux("send-keys", "-t", "desk", ...keys));
  const close = async () => {
    await tmux("kill-server").catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitFor(shown, fits(/[#$]/u));
    await type(`PS1='${prompt}'; clear`);
    await press("Enter");
    await waitFor(shown, (now) => now.trim() === prompt.trim());
  } catch (error) {
    await close();
    throw error;
  }
  return {
    shown,
    coloured: () => tmux("capture-pane", "-e", "-p", "-t", "desk"),
    until: (wanted) => waitFor(shown, fits(wanted)),
    type,
    press,
    paste: async (text) => {
      await tmux("set-buffer", "-b", "pasted", text);
      await tmux("paste-buffer", "-p", "-b", "pasted", "-t", "desk");
    },
    resize: async ({ columns: x, rows: y }) =>
      void (await tmux("resize-window", "-t", "desk", "-x", String(x), "-y", String(y))),
    ask: async (format) => (await tmux("display-message", "-p", "-t", "desk", format)).trim(),
    record: async () => {
      const file = join(folder, "written");
      await tmux("pipe-pane", "-t", "desk", `cat > '${file}'`);
      return () => readFileSync(file, "utf8");
    },
    close,
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
