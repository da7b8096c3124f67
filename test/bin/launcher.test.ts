import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectRoot } from "../support/source-tree.ts";

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

let folder: string;
let project: string;

/** A project as small as one can be, with the real launcher, the real preparation and the packages that are here already. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-launcher-"));
  project = join(folder, "project");
  mkdirSync(join(project, "core/place"), { recursive: true });
  mkdirSync(join(project, "web-call/live/client"), { recursive: true });
  writeFileSync(join(project, "web-call/live/client/main.ts"), "document.title = 'dimos';\n");
  const copied = [
    "bin/dimos",
    "bin/prepare.mjs",
    "bin/prepare",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ];
  for (const path of copied) cpSync(join(projectRoot, path), join(project, path), { recursive: true });
  const linked = ["node_modules", ".node"].filter((path) => existsSync(join(projectRoot, path)));
  for (const path of linked) symlinkSync(join(projectRoot, path), join(project, path));
  writeMain("first");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("bin/dimos", () => {
  it("prepares what is missing, says so on standard error, and is silent from then on", async () => {
    const first = await dimos(["a", "b c"]);
    expect(first).toMatchObject({ code: 0, stdout: "first a|b c\n" });
    expect(first.stderr).toContain("Χτίζουμε το πρόγραμμα");
    expect(await dimos(["a", "b c"])).toEqual({ code: 0, stdout: "first a|b c\n", stderr: "" });
  });

  it("works from another folder, through a chain of links on the PATH", async () => {
    await dimos([]);
    mkdirSync(join(folder, "links"));
    symlinkSync(join(project, "bin/dimos"), join(folder, "there"));
    symlinkSync("../there", join(folder, "links/dimos"));
    const env = { ...process.env, PATH: `${join(folder, "links")}:${process.env.PATH ?? ""}` };
    expect(await run("dimos", ["x"], { cwd: "/", env })).toEqual({
      code: 0,
      stdout: "first x\n",
      stderr: "",
    });
  });

  it("passes on how the program ended", async () => {
    writeFileSync(join(project, "bin/main.ts"), "process.exit(6);\n");
    expect(await dimos([])).toMatchObject({ code: 6, stdout: "" });
  });

  it("starts once for all when many start at the same time", async () => {
    const all = await Promise.all(["1", "2", "3", "4", "5"].map((word) => dimos([word])));
    expect(all.map(({ code, stdout }) => [code, stdout])).toEqual(
      ["1", "2", "3", "4", "5"].map((word) => [0, `first ${word}\n`]),
    );
    expect(all.filter(({ stderr }) => stderr.includes("Χτίζουμε"))).toHaveLength(1);
  });

  it("clears away the lock of a preparation that was killed", async () => {
    const killed = await run(process.execPath, ["-e", "process.stdout.write(String(process.pid))"]);
    const { hostname } = await import("node:os");
    mkdirSync(join(project, ".build"));
    writeFileSync(
      join(project, ".build/lock"),
      JSON.stringify({ pid: Number(killed.stdout), host: hostname() }),
    );
    expect(await dimos(["x"])).toMatchObject({ code: 0, stdout: "first x\n" });
    expect(existsSync(join(project, ".build/lock"))).toBe(false);
  });

  it("tells in three lines what does not build, and starts nothing", async () => {
    writeFileSync(join(project, "bin/main.ts"), 'import "./missing.ts";\n');
    const { code, stdout, stderr } = await dimos([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd().split("\n").slice(-3)).toEqual([
      expect.stringContaining("δεν χτίστηκε"),
      expect.stringContaining("missing.ts"),
      expect.stringContaining("npm start"),
    ]);
  });
});

describe("the preparation", () => {
  it("builds again when a source changes, and leaves the pieces of the older build to whoever runs it", async () => {
    writeMain("first", 'await import("../core/place/here.ts");');
    await prepare();
    const pieces = builtFiles();
    writeFileSync(join(project, "core/place/here.ts"), 'export const here = "changed";\n');
    expect((await prepare()).stderr).toContain("Χτίζουμε");
    expect(builtFiles()).toEqual(expect.arrayContaining([...pieces]));
    expect(await prepare()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("lets a source find the folder that it lies in", async () => {
    writeMain("at", 'const { here } = await import("../core/place/here.ts"); console.log(here);');
    const lines = (await dimos([])).stdout.split("\n");
    expect(normalize(lines[1] ?? "")).toBe(join(project, "core/place"));
  });
});

function writeMain(word: string, more = ""): void {
  writeFileSync(join(project, "core/place/here.ts"), "export const here = import.meta.dirname;\n");
  const says = `console.log("${word}", process.argv.slice(2).join("|"));`;
  writeFileSync(join(project, "bin/main.ts"), `${says}\n${more}\nexport {};\n`);
}

function builtFiles(): readonly string[] {
  return readdirSync(join(project, ".build")).filter((name) => name.endsWith(".js"));
}

function dimos(args: readonly string[]): Promise<Ended> {
  return run(join(project, "bin/dimos"), args);
}

function prepare(): Promise<Ended> {
  return run(process.execPath, [join(project, "bin/prepare.mjs")]);
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
