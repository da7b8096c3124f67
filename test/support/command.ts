import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "./serving.ts";

const program = join(import.meta.dirname, "../../bin/dimos");

export type Ended = { code: number | null; out: string; err: string };
export type Given = { stdin?: string; env?: Record<string, string> };

/** A data folder of its own, and `bin/dimos` as it is typed in a shell, with pipes for a terminal. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "dimos-cli-"));
  const data = join(folder, "data");
  return {
    folder,
    data,
    dimos: (args: readonly string[], { env = {}, stdin = "" }: Given = {}) =>
      run(args, { cwd: folder, env: { DIMOS_DATA: data, ...env }, stdin }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The message of a refusal that was asked for as JSON. */
export function errorOf({ err }: Ended): { code: string; exit: number; message: string; next: string } {
  return (JSON.parse(err) as { error: ReturnType<typeof errorOf> }).error;
}

/** The items of a JSON answer. */
export function itemsOf<T = Record<string, unknown>>({ out }: Ended): T[] {
  return (JSON.parse(out) as { items: T[] }).items;
}

type Place = { cwd: string; env: Record<string, string>; stdin: string };

function run(args: readonly string[], { cwd, env, stdin }: Place): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: cleanEnvironment(env) });
    const ended: Ended = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (ended.out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (ended.err += chunk));
    child.on("error", reject).on("close", (code) => resolve({ ...ended, code }));
    // A command that does not read its input may end before all of it is written.
    child.stdin.on("error", () => undefined).end(stdin);
  });
}
