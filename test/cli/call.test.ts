import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { cleanEnvironment, freePort, type Serving, serving } from "../support/serving.ts";

const program = join(import.meta.dirname, "../../bin/dimos");
const folder = mkdtempSync(join(tmpdir(), "dimos-call-"));
let settings: Record<string, string>;
let desk: Serving;
beforeAll(async () => {
  settings = { DIMOS_DATA: folder, DIMOS_PORT: String(await freePort()), DIMOS_LANG: "el" };
  desk = await serving(settings);
});
afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Ran = { code: number | null; out: string; err: string };

/** `dimos call` as it is typed into a pipe. */
async function dimosCall(...args: string[]): Promise<Ran> {
  const child = spawn(program, ["call", ...args], { env: cleanEnvironment(settings) });
  child.stdin.end();
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, out, err };
}

const numberIn = (out: string) =>
  /((?:\d ){3}· (?:\d ){3}· (?:\d ){2}\d)/u.exec(out)?.[1]?.replaceAll(/\D/gu, "") ?? "";

test("a scripted call reports a problem, and the case and its recording are there", async () => {
  const { code, out, err } = await dimosCall("--keys", "1 say:6 # 1 2");
  expect([code, err]).toEqual([0, ""]);
  const number = numberIn(out);
  expect(out).toContain("▸ μίλησε 6 δευτ., #");
  expect(out).toContain("   1  Για να ξανακούσετε τον αριθμό, πατήστε ένα.");
  expect(out).toMatch(/▸ 2\n♪ {2}Γεια σας\.\nΗ κλήση τελείωσε\.\n$/u);

  const store = await openStore({ folder, migrations });
  const request = await store.case(number);
  expect(request).toMatchObject({ channel: "voice", stage: "new" });
  const file = async () => (await store.filesOf(request?.id ?? ""))[0];
  await expect.poll(async () => (await file())?.state).toBe("kept");
  expect(await file()).toMatchObject({ kind: "recording", mime: "audio/wav", size: 48_044 });
  await store.close();

  const status = await dimosCall("--withheld", "--keys", `2 ${number}`);
  expect(status.out).toMatch(/Για την υπόθεσή σας: Τη λάβαμε\.\s+Θα την αναλάβει υπάλληλος\./u);
  expect(status.code).toBe(0);
});

test("what is printed fits into 80 columns and has no colours in a pipe", async () => {
  const { out } = await dimosCall("--from", "22710 12345", "--keys", "8 1 say:6 # 9 1 * 2");
  expect(out).toContain("22710 12345");
  expect(out).toContain("We have written it down.");
  expect(out).not.toContain("\u001b");
  expect(out.split("\n").filter((line) => [...line].length > 79)).toEqual([]);
});

test("a caller who hangs up while speaking leaves a case, exit 0", async () => {
  const { code, out } = await dimosCall("--from", "6900000001", "--keys", "1 say:9 hangup");
  expect(code).toBe(0);
  expect(out).toContain("▸ μίλησε 9 δευτ., έκλεισε");
  const again = await dimosCall("--from", "6900000001", "--keys", "2");
  expect(again.out.replaceAll(/\s+/gu, " ")).toContain("Τη λάβαμε. Θα την αναλάβει υπάλληλος.");
});

test("the end of a script hangs up", async () => {
  const { code, out } = await dimosCall("--keys", "1");
  expect([code, out.endsWith("▸ έκλεισε\nΗ κλήση τελείωσε.\n")]).toEqual([0, true]);
});

test("keys pressed while the desk still speaks are lost, and shown so", async () => {
  const { out } = await dimosCall("--keys", "11");
  expect(out).toContain("▸ 1   δεν ακούστηκε: 1");
});

test("nobody at the address: three lines, exit 1", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { code, out, err } = await dimosCall("--keys", "1", "--url", url);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toBe(
    `✗ Δεν απαντά κανείς στο ${url}.  E-UNREACHABLE\n  Το γραφείο μάλλον δεν τρέχει.\n→ bin/dimos serve\n`,
  );
});

test("a script that is none, a number that is none, and no script in a pipe are refused with an example", async () => {
  const wrong = await dimosCall("--keys", "1 speak 2");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("«speak»")]);
  const from = await dimosCall("--from", "12", "--keys", "1");
  expect([from.code, from.err]).toEqual([2, expect.stringContaining("6912345678")]);
  const none = await dimosCall();
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("--keys")]);
});

const bad: [how: string, answer: { status: number; type: string; body: string }, said: string][] = [
  ["with 403", { status: 403, type: "text/plain", body: "" }, "HTTP 403, /voice"],
  ["with a page", { status: 200, type: "text/html", body: "<p>hello</p>" }, "no XML, /voice"],
  ["with broken XML", { status: 200, type: "text/xml", body: "<Response><Say>" }, "no end of Say"],
  [
    "with a verb that nobody knows",
    { status: 200, type: "text/xml", body: "<Response><Speak/></Response>" },
    "the verb Speak",
  ],
  ["with nothing at all", { status: 200, type: "text/xml", body: "<Response/>" }, "χωρίς να κλείνει η κλήση"],
];

test.each(bad)("a desk that answers %s is told so, exit 1", async (_, answer, said) => {
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
  });
  const url = await listening(server);
  const { code, err } = await dimosCall("--keys", "1", "--url", url);
  server.close();
  expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  expect(err.split("\n")).toHaveLength(4);
});

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
}
