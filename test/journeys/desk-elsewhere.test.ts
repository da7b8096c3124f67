import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leaveNote } from "../../bin/desk-note.ts";
import { cleanEnvironment, serving, type Serving } from "../support/serving.ts";

const program = join(import.meta.dirname, "../../bin/dimos");

/** Each command is a process of its own, on a machine that may be busy. */
const patience = 180_000;

let folder: string;
let other: string;
let desks: Serving[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-elsewhere-"));
  other = join(folder, "somewhere else");
  mkdirSync(other);
  desks = [];
});
afterEach(async () => {
  await Promise.all(desks.map((desk) => desk.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** A command in another folder, by somebody who has set nothing; `called` is how they type it. */
function there(args: readonly string[], { called = program, env = {} } = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const all = { ...cleanEnvironment({ XDG_STATE_HOME: folder }), ...env };
    const child = spawn(called, args, { cwd: other, env: all, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
}

test(
  "who has set nothing finds the desk of this machine from any folder, and makes no second one",
  async () => {
    const data = join(folder, "data");
    desks.push(await serving({ DIMOS_DATA: data, XDG_STATE_HOME: folder }));
    const listed = await there(["case", "list"]);
    expect(listed).toMatchObject({ code: 0, out: "" });
    expect(listed.err).toContain(`Το γραφείο αυτού του υπολογιστή: ${data}`);
    expect((await there(["case", "list", "--json"])).err).toBe("");
    expect((await there(["init"])).out).toContain(`Όλα μένουν στον φάκελο ${data}`);
    // It listens on a port that nobody has said.
    expect((await there(["call", "--keys", "1"])).code).toBe(0);
    expect((await there(["call", "--keys", "1"], { env: { DIMOS_DATA: data } })).code).toBe(0);
    expect((await there(["call", "--keys", "1"], { env: { DIMOS_PORT: "1" } })).code).toBe(1);
    await desks.pop()?.stop();
    expect((await there(["case", "list"])).code).toBe(0);
    expect(existsSync(join(other, "data"))).toBe(false);
  },
  patience,
);

test(
  "of two desks nobody guesses which is meant, and nobody makes a third",
  async () => {
    const folders = ["one", "two"].map((name) => join(folder, name));
    for (const data of folders) {
      mkdirSync(data);
      writeFileSync(join(data, "dimos.db"), "");
      const at = { program: join(program, "../.."), host: "127.0.0.1", port: 1 };
      leaveNote({ XDG_STATE_HOME: folder }, { ...at, data });
    }
    for (const command of [["case", "list"], ["init"]]) {
      const asked = await there(command);
      expect(asked.code).toBe(1);
      expect(asked.err).toContain("DIMOS_DATA");
      for (const data of folders) expect(asked.err).toContain(data);
    }
    expect(existsSync(join(other, "data"))).toBe(false);
  },
  patience,
);

test(
  "a hint names the program as it was called, and by its name only where the shell would find that one",
  async () => {
    const link = join(folder, "bin");
    mkdirSync(link);
    symlinkSync(program, join(link, "dimos"));
    const hint = async (called: string, path: string) =>
      (await there(["case", "lits"], { called, env: { PATH: path } })).err.split("→ ")[1]?.trim();
    const path = process.env["PATH"] ?? "";
    expect(await hint(program, path)).toBe(`${program} case --help`);
    expect(await hint(join(link, "dimos"), path)).toBe(`${join(link, "dimos")} case --help`);
    expect(await hint("dimos", `${link}:${path}`)).toBe("dimos case --help");
    expect(await hint(join(link, "dimos"), `${join(program, "..")}:${link}:${path}`)).toBe(
      `${join(link, "dimos")} case --help`,
    );
    const help = (await there(["case", "assign", "--help"])).out;
    expect(help).toContain(
      `${program} case list --handler none --quiet | ${program} case assign - --to maria`,
    );
  },
  patience,
);
