import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configure } from "../../bin/config.ts";
import { readSettings } from "../../bin/settings-file.ts";

let folder: string;
let before: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-settings-"));
  before = process.cwd();
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const token = "7104266813:AAF-a_token_that_only_tests_know";

test("the environment decides, then the data folder's own file, then the one of the current folder", () => {
  mkdirSync("data");
  writeFileSync("data/.env", "DIMOS_PORT=2\nDIMOS_HOST=::1\n");
  writeFileSync(".env", "DIMOS_PORT=3\nDIMOS_HOST=127.0.0.2\nDIMOS_LANG=en\n");
  const { env, sources, problems } = readSettings({ DIMOS_PORT: "1" });
  expect(env).toMatchObject({ DIMOS_PORT: "1", DIMOS_HOST: "::1", DIMOS_LANG: "en" });
  expect(sources).toEqual([
    { path: "data/.env", names: ["DIMOS_HOST"] },
    { path: ".env", names: ["DIMOS_LANG"] },
  ]);
  expect(problems).toEqual([]);
});

describe("a .env that lies where we happen to be", () => {
  test.each(["TELEGRAM_API_ROOT", "DIMOS_PUBLIC_URL"])("sends no token elsewhere by %s", (name) => {
    writeFileSync(".env", `${name}=https://somebody.example\n`);
    const { problems } = readSettings({ TELEGRAM_BOT_TOKEN: token });
    expect(problems).toMatchObject([
      { setting: name, message: { en: expect.stringContaining("TELEGRAM_BOT_TOKEN") as string } },
    ]);
    expect(JSON.stringify(problems)).not.toContain(token);
  });

  test("hands nobody the calls of ours", () => {
    writeFileSync(".env", "LIVEKIT_URL=wss://somebody.example\n");
    const { problems } = readSettings({ LIVEKIT_API_KEY: "key", LIVEKIT_API_SECRET: token });
    expect(problems).toMatchObject([{ setting: "LIVEKIT_URL" }]);
  });

  test.each([
    ["a pipe", () => void execFileSync("mkfifo", [".env"])],
    ["a folder", () => void mkdirSync(".env")],
    ["a link to a device", () => symlinkSync("/dev/zero", ".env")],
    ["larger than anybody writes", () => writeFileSync(".env", "# \n".repeat(100_000))],
    ["a link to itself", () => symlinkSync(".env", ".env")],
  ])("is named and not read where it is %s", (_, make) => {
    make();
    expect(readSettings({})).toMatchObject({ env: {}, problems: [{ setting: ".env" }] });
  });

  test("is as good as none where it is a link to nothing", () => {
    symlinkSync("nowhere", ".env");
    expect(readSettings({})).toEqual({ env: {}, problems: [], sources: [] });
  });

  test("may say where its own token goes", () => {
    writeFileSync(".env", `TELEGRAM_API_ROOT=http://127.0.0.1:1\nTELEGRAM_BOT_TOKEN=${token}\n`);
    expect(readSettings({}).problems).toEqual([]);
  });

  test("is not read where anybody may write it, and named", () => {
    writeFileSync(".env", "DIMOS_PORT=7\n");
    chmodSync(".env", 0o666);
    const { env, problems } = readSettings({});
    expect(env).not.toHaveProperty("DIMOS_PORT");
    expect(problems).toMatchObject([{ setting: ".env" }]);
  });

  test.runIf(process.getuid?.() === 0)("is not read where it is another account's, and named", () => {
    writeFileSync(".env", "DIMOS_PORT=7\n");
    chownSync(".env", 12_345, 12_345);
    expect(readSettings({})).toMatchObject({ env: {}, problems: [{ setting: ".env" }] });
  });
});

describe("as editors on Windows save it", () => {
  const words = "DIMOS_PORT=8123\r\nDIMOS_LANG=en\r\n";
  test.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${words}`)],
    ["UTF-16", Buffer.from(`\ufeff${words}`, "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${words}`, "utf16le").swap16()],
  ])("%s loses no setting", (_, bytes) => {
    writeFileSync(".env", bytes);
    expect(readSettings({})).toMatchObject({ env: { DIMOS_PORT: "8123", DIMOS_LANG: "en" }, problems: [] });
  });

  test("Windows-1253 is named, not guessed", () => {
    writeFileSync(
      ".env",
      Buffer.from([...Buffer.from("# "), 0xc4, 0xde, 0xec, 0xef, 0xf2, ...Buffer.from("\nDIMOS_PORT=1\n")]),
    );
    expect(readSettings({}).problems).toMatchObject([
      { message: { en: "is not UTF-8 text: save it as UTF-8" } },
    ]);
  });
});

test("a name that nothing reads is pointed out, and ~ is no folder", () => {
  writeFileSync(".env", "TELEGRAM_TOKEN=x\nEDITOR=vi\nDIMOS_PROT=1\n");
  const { env, problems, sources } = readSettings({});
  expect(configure(env, problems, sources)).toMatchObject({
    unknown: ["DIMOS_PROT (DIMOS_PORT?)", "TELEGRAM_TOKEN"],
  });
  expect(configure({ DIMOS_DATA: "~/data" })).toMatchObject({ problems: [{ setting: "DIMOS_DATA" }] });
});
