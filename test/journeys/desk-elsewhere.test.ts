import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cleanEnvironment, serving, type Serving } from "../support/serving.ts";

const program = join(import.meta.dirname, "../../bin/dimos");

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

/** Serves a desk of its own; answers its data folder. */
async function desk(name: string): Promise<string> {
  const data = join(folder, name);
  desks.push(await serving({ DIMOS_DATA: data, XDG_STATE_HOME: folder }));
  return data;
}

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

test("who has set nothing finds the desk of this machine from any folder, and makes no second one", async () => {
  const data = await desk("data");
  const listed = await there(["case", "list"]);
  expect(listed).toMatchObject({ code: 0, out: "" });
  expect(listed.err).toContain(`Το γραφείο αυτού του υπολογιστή: ${data}`);
  expect((await there(["case", "list", "--json"])).err).toBe("");
  const made = await there(["init"]);
  expect(made.out).toContain(`Όλα μένουν στον φάκελο ${data}`);
  expect(existsSync(join(other, "data"))).toBe(false);
});

test("a call reaches the desk on the port that it has, also one that was stopped and came back on another", async () => {
  const data = await desk("data");
  const first = await there(["call", "--keys", "1"]);
  expect([first.code, first.err]).toEqual([0, expect.not.stringContaining("8080")]);
  await desks.pop()?.stop();
  expect((await there(["call", "--keys", "1"])).code).toBe(1);
  await desk("data");
  expect((await there(["call", "--keys", "1"], { env: { DIMOS_DATA: data } })).code).toBe(0);
});

test("of two that run nobody guesses, of one that runs and one that does not it is the one that runs", async () => {
  const [one, two] = [await desk("one"), await desk("two")];
  const asked = await there(["case", "list"]);
  expect(asked.code).toBe(1);
  expect(asked.err).toContain("DIMOS_DATA");
  for (const data of [one, two]) expect(asked.err).toContain(data);
  expect((await there(["init"])).code).toBe(1);
  expect(existsSync(join(other, "data"))).toBe(false);
  await desks.pop()?.stop();
  expect((await there(["case", "list"])).err).toContain(one);
});

test("a hint names the program as it was called, and by its name only where the shell would find that one", async () => {
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
  expect(help).toContain(`${program} case list --handler none --quiet | ${program} case assign - --to maria`);
});
