import Database from "better-sqlite3";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { phoneToken } from "../../bin/phone-token.ts";
import { commandLine, errorOf } from "../support/command.ts";
import { cleanEnvironment, freePort, serving } from "../support/serving.ts";

const program = join(import.meta.dirname, "../../bin/dimos");

describe("a settings file", () => {
  let shell: ReturnType<typeof commandLine>;
  beforeEach(() => (shell = commandLine()));
  afterEach(() => shell.remove());

  test("that cannot be read is a wrong setting, never one that says nothing", async () => {
    mkdirSync(join(shell.folder, ".env"));
    const { err } = await shell.dimos(["serve"]);
    expect(err).toContain(".env: δεν είναι αρχείο με ρυθμίσεις");
    expect((await shell.dimos(["doctor"])).out).toContain(".env: δεν είναι αρχείο με ρυθμίσεις");
    expect(errorOf(await shell.dimos(["case", "list", "--json"]))).toMatchObject({
      code: "E-WRONG-SETTINGS",
    });
    expect((await shell.dimos(["--version"])).code).toBe(0);
  });

  test("is read, and the environment wins", async () => {
    writeFileSync(join(shell.folder, ".env"), "DIMOS_PORT=junk\nDIMOS_LANG=en\n");
    expect((await shell.dimos(["doctor"])).out).toContain("DIMOS_PORT: a number from 0 to 65535");
    expect((await shell.dimos(["doctor"], { env: { DIMOS_PORT: "1" } })).out).not.toContain("DIMOS_PORT");
  });

  test("with a setting that has no value is read as if it were not there, and the doctor says so", async () => {
    writeFileSync(join(shell.folder, ".env"), "TELEGRAM_BOT_TOKEN=\n");
    await shell.dimos(["init"]);
    const { code, out } = await shell.dimos(["doctor"]);
    expect(out).toMatch(
      /✓ Ρυθμίσεις +όλες σωστές[^]*από το \.env: TELEGRAM_BOT_TOKEN[^]*κενές,\s+σαν\s+να\s+μην\s+δόθηκαν:\s+TELEGRAM_BOT_TOKEN/u,
    );
    expect(code).toBe(0);
  });

  test("gives a host that is not of this machine, and a free port is asked for: the refusal names it", async () => {
    const env = { DIMOS_HOST: "192.0.2.7", DIMOS_PORT: "0" };
    const { code, err } = await shell.dimos(["serve"], { env });
    expect(err).toContain("E-NO-SUCH-ADDRESS");
    expect({ code, named: err.includes("192.0.2.7") }).toEqual({ code: 1, named: true });
  });
});

describe("the secret of the demonstration line", () => {
  let data: string;
  beforeEach(() => (data = mkdtempSync(join(tmpdir(), "dimos-token-"))));
  afterEach(() => rmSync(data, { recursive: true, force: true }));
  const file = () => join(data, "phone-token");

  test("is made once, for the owner alone or for the group of a shared folder", () => {
    const token = phoneToken(data);
    expect(token).toMatch(/^[0-9a-f]{48}$/u);
    expect(phoneToken(data)).toBe(token);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    rmSync(file());
    chmodSync(data, 0o2770);
    phoneToken(data);
    expect(statSync(file()).mode & 0o777).toBe(0o660);
  });

  test.each(["", "\n", "short"])("is made anew where a crash left %j of it", (left) => {
    writeFileSync(file(), left);
    const token = phoneToken(data);
    expect(token).toMatch(/^[0-9a-f]{48}$/u);
    expect(readFileSync(file(), "utf8")).toBe(token);
  });
});

test("a channel that cannot be opened is told by the doctor, and by nothing else", async () => {
  const shell = commandLine();
  try {
    await shell.dimos(["init"]);
    mkdirSync(join(shell.data, "phone-token"));
    const { code, out, err } = await shell.dimos(["doctor"]);
    expect(out).toMatch(/✗ Τηλέφωνο\s+EISDIR[^]*✓ Ιστορικό/u);
    expect({ code, err: err.includes("E-INTERNAL") }).toEqual({ code: 1, err: false });
  } finally {
    shell.remove();
  }
});

test("a page that fails on our side is logged by the name of its error, and by nothing of the resident", async () => {
  const data = mkdtempSync(join(tmpdir(), "dimos-broken-"));
  const desk = await serving({ DIMOS_DATA: data });
  try {
    const other = new Database(join(data, "dimos.db"));
    other.exec("alter table cases rename to lost");
    other.close();
    expect((await fetch(`${desk.url}/t/417293613`)).status).toBe(500);
    await vi.waitFor(() => expect(desk.output()).toMatch(/"error":"SqliteError","msg":"page failed"/u));
    expect(desk.output()).not.toContain("417293613");
  } finally {
    await desk.kill();
    rmSync(data, { recursive: true, force: true });
  }
});

test("a desk that starts where nobody reads its remarks opens all the same", async () => {
  const data = mkdtempSync(join(tmpdir(), "dimos-unheard-"));
  const port = String(await freePort());
  const env = cleanEnvironment({ DIMOS_DATA: data, DIMOS_PORT: port });
  const desk = spawn(program, ["serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(desk, "exit");
  try {
    desk.stderr.destroy();
    const answers = () => fetch(`http://127.0.0.1:${port}/healthz`).then(({ status }) => status);
    await vi.waitFor(async () => expect(await answers()).toBe(200), { timeout: 15_000 });
    // It says that it is open only after it is, so the first answer proves nothing yet.
    for (let n = 0; n < 100; n += 1) expect(await answers()).toBe(200);
    desk.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  } finally {
    desk.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  }
});
