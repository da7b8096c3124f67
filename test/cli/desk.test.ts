import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NewNotice } from "../../core/notice/notice.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";
import { migrations } from "../support/desk.ts";
import { cleanEnvironment, freePort } from "../support/serving.ts";

const project = join(import.meta.dirname, "../..");
const givenUp: NewNotice = {
  key: "test:given-up",
  about: null,
  person: null,
  channel: "mail",
  address: "eleni@example.org",
  subject: "Δήμος Χίου",
  reply: {
    text: "Έκλεισε.",
    spoken: [],
    choices: [],
    menu: [],
    want: { kind: "nothing" },
    files: [],
    language: "el",
  },
  dueAt: new Date("2026-11-25T08:00:00Z"),
  state: "queued",
  replaces: false,
};
let shell: ReturnType<typeof commandLine>;
const dimos: typeof shell.dimos = (...given) => shell.dimos(...given);
beforeAll(async () => {
  shell = commandLine();
  const made = await dimos(["init"]);
  expect(made.out).toContain("Δήμος Χίου");
  expect(made.err.match(/^→ .*dimos (serve|chat|case list)$/gmu)).toHaveLength(3);
});
afterAll(() => shell.remove());

test("a whole report by chat over a pipe ends in a number, and its messages are in the outbox", async () => {
  const stdin = "Λακκούβα έξω από το σπίτι\n/place 38.3684,26.1358\n1\n1\n";
  const { code, out } = await dimos(["chat", "--as", "eleni"], { stdin });
  expect(code).toBe(0);
  expect(out).toMatch(/^Δήμος Χίου, καλη(μέρα|σπέρα)/u);
  expect(out).toContain("[1] Ναι, στείλτε το");
  const number = /\d{3}\u00a0\d{3}\u00a0\d{3}/u.exec(out)?.[0].replace(/\D/gu, "") ?? "";
  expect((await dimos(["case", "list", "--channel", "console", "--quiet"])).out).toBe(`${number}\n`);
  const sent = itemsOf(await dimos(["outbox", "--state", "sent", "--json"]));
  expect(sent[0]).toMatchObject({
    channel: "console",
    address: "eleni",
    attempts: expect.any(Number) as number,
  });
  expect((await dimos(["outbox", "--full", "--limit", "1"])).out).toContain("Το σημειώσαμε.");
  await dimos(["case", "assign", number, "me"]);
  await dimos(["case", "ask", number, "Σε ποιο ύψος;"]);
  const later = await dimos(["chat", "--as", "eleni", "--lang", "en"]);
  expect(later.out).toContain("«Σε ποιο ύψος;»");
});

test("chat in English greets in English, and leaves when told to", async () => {
  const { code, out } = await dimos(["chat", "--as", "john", "--lang", "en"], {
    stdin: "/quit\nnever said\n",
  });
  expect(code).toBe(0);
  expect(out).toContain("[1]");
  expect(out).not.toMatch(/\p{Script=Greek}/u);
});

test("only a message that was given up is tried again", async () => {
  const [sent] = itemsOf<{ id: string }>(await dimos(["outbox", "--state", "sent", "--json"]));
  const id = sent?.id ?? "";
  expect(errorOf(await dimos(["outbox", "retry", id, "--json"]))).toMatchObject({
    code: "E-UNKNOWN-NOTICE",
    exit: 3,
  });
  const store = await openStore({ folder: shell.data, migrations });
  await store.commit({ notices: [givenUp] });
  const queued = (await store.notices({ state: "queued", limit: 10 })).items.find(
    ({ key }) => key === givenUp.key,
  );
  const failed = queued?.id ?? "";
  await store.settle([{ id: failed, as: "failed", at: new Date(), why: "no such mailbox" }]);
  await store.close();
  expect((await dimos(["outbox", "--state", "failed"])).out).toContain("no such mailbox");
  expect((await dimos(["outbox", "retry", failed, "--dry-run"])).code).toBe(0);
  expect((await dimos(["outbox", "retry", failed])).code).toBe(0);
  expect((await dimos(["outbox", "retry", failed])).code).toBe(3);
});

test("staff are added once, with their roles, and listed", async () => {
  const add = [
    "staff",
    "add",
    "maria",
    "--name",
    "Μαρία Παππά",
    "--role",
    "clerk,auditor",
    "--department",
    "cleaning",
  ];
  expect((await dimos([...add, "--dry-run"])).code).toBe(0);
  expect((await dimos(add)).out).toContain("Μαρία Παππά (maria): υπάλληλος, ελεγκτής");
  expect((await dimos(add)).code).toBe(6);
  expect((await dimos(["staff", "add", "nikos", "--name", "Νίκος"])).code).toBe(2);
  expect(
    (await dimos(["staff", "add", "nikos", "--name", "Νίκος", "--role", "clerk", "--department", "moon"]))
      .code,
  ).toBe(3);
  const staff = itemsOf(await dimos(["staff", "--json"]));
  expect(staff).toContainEqual(
    expect.objectContaining({ login: "maria", roles: ["clerk", "auditor"], department: "cleaning" }),
  );
  expect(staff).toHaveLength(2);
});

test("the municipality's folder is checked, applied, and refused with every problem", async () => {
  const folder = join(shell.folder, "town");
  cpSync(join(project, "db/demo"), folder, { recursive: true });
  expect((await dimos(["config", "check", folder])).code).toBe(0);
  expect((await dimos(["config", "apply", folder])).out).toContain("Υποθέσεις που μετακινήθηκαν: 0");
  const shown = itemsOf(await dimos(["config", "show", "--json"]));
  expect(shown[0]).toMatchObject({ id: "chios" });
  writeFileSync(join(folder, "departments.yaml"), "- id: cleaning\n  name: Καθαριότητα\n");
  expect((await dimos(["config", "check", `${folder}-2`])).err).toContain("δεν υπάρχει τέτοιος φάκελος");
  const { code, err } = await dimos(["config", "apply", folder]);
  expect(code).toBe(1);
  expect(err.match(/^ {2}departments\.yaml:\d+: /gmu)?.length).toBeGreaterThan(1);
});

test("an answer of the folder that does not go whole by SMS is named, with what is read of it, and passes all the same", async () => {
  const folder = join(shell.folder, "talkative");
  cpSync(join(project, "db/demo"), folder, { recursive: true });
  const check = (...more: string[]) => dimos(["config", "check", folder, ...more]);
  const before = itemsOf<{ long: object[] }>(await check("--json"))[0]?.long ?? [];
  const facts = join(folder, "facts.yaml");
  const first = "Το ταμείο είναι στο δημαρχείο, Δημοκρατίας 2, εργάσιμες 08:00 έως 13:30.";
  const rest = "Δέχεται κάρτα και μετρητά. ".repeat(6).trim();
  const added = [
    ...["", "- id: talkative", "  ask: [Πού είναι το ταμείο των πολλών λόγων;]", "  answer:"],
    ...[`    el: ${first} ${rest}`, `    en: ${"At the town hall, on working days. ".repeat(6).trim()}`],
    "  checked: { by: Μαρία Παππά, on: 2026-11-02 }\n",
  ];
  writeFileSync(facts, `${readFileSync(facts, "utf8").trimEnd()}${added.join("\n")}`);
  const checked = await check();
  expect(checked.code).toBe(0);
  const said = checked.err.split("\n").filter((each) => each.includes("«talkative»"));
  // 209 letters of seven bits go in two SMS.
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`facts.yaml «talkative», ελληνικά: θέλει 4 SMS και στέλνουμε έως 2.`);
  expect(said[0]).toContain(
    `διαβάζεται μόνο: «${first} Δέχεται κάρτα και μετρητά. Τα υπόλοιπα στο 22713 50000.»`,
  );
  expect(said[0]).toContain("έως τους 134 χαρακτήρες");
  const [item] = itemsOf<{ long: object[] }>(await check("--json"));
  expect(item?.long).toHaveLength(before.length + 1);
  expect(item?.long).toContainEqual(
    expect.objectContaining({ file: "facts.yaml", id: "talkative", language: "el", segments: 4, most: 134 }),
  );
});

test("the database is up to date, and says by which steps", async () => {
  const steps = itemsOf(await dimos(["migrate", "--json"]));
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).toMatchObject({ state: "applied" });
  expect(itemsOf(await dimos(["migrate", "up", "--json"]))).toEqual([]);
});

test.each([
  [["staff", "add", "Άννα Παππά", "--name", "Α", "--role", "clerk"], "ΛΟΓΑΡΙΑΣΜΟΣ", "π.χ. maria"],
  [
    ["staff", "add", "anna", "--name", "Α", "--role", "clerk", "--email", "a"],
    "--email",
    "maria@dimos.example",
  ],
  [["staff", "add", "anna", "--name", "Α", "--role", "clerk", "--phone", "12"], "--phone", "22713 50123"],
  [["case", "list", "--limit", "5000"], "--limit", "από 1 έως 1000"],
  [["case", "list", "--after", "zzz"], "--after", "στο next"],
])(
  "what does not fit in «dimos %j» is named as it was typed, and shown how it is written",
  async (args, name, example) => {
    const { code, err } = await dimos(args);
    expect(code).toBe(2);
    expect(err).toContain(`Αυτό δεν γίνεται δεκτό εδώ: ${name}.`);
    expect(err).toContain(example);
  },
);

test("where there is no desk, migrate says what makes one, not that its steps would", async () => {
  const data = join(shell.folder, "nothing");
  for (const verb of ["status", "plan"]) {
    const { code, out, err } = await dimos(["migrate", verb], { env: { DIMOS_DATA: data } });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/→ \S*dimos init\n$/u);
  }
});

test("doctor finds a desk well, and says what to do about one that is not", async () => {
  const well = await dimos(["doctor", "--json"]);
  expect(well.code).toBe(0);
  const names = itemsOf<{ name: string; ok: boolean }>(well).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["settings", "database", "disk", "outbox", "log"]));
  const broken = join(shell.folder, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "dimos.db"), "this is no database, whatever it is called. ".repeat(200));
  const ill = await dimos(["doctor"], { env: { DIMOS_DATA: broken } });
  expect(ill.code).toBe(1);
  expect(ill.out).toMatch(/✗ Βάση +η βάση δεν διαβάζεται/u);
  expect(ill.out).toContain(`→ ls -l ${broken}`);
  const list = await dimos(["case", "list"], { env: { DIMOS_DATA: broken } });
  expect(list.code).toBe(1);
  expect(list.err).not.toMatch(/^\s+at /mu);
  expect((await dimos(["case", "list", "--debug"], { env: { DIMOS_DATA: broken } })).err).toMatch(
    /^\s+at /mu,
  );
});

test("a mark of a page that was mistyped is refused, and not the end of the list", async () => {
  for (const command of [
    ["case", "list", "--after", "junk"],
    ["outbox", "--after", ""],
  ]) {
    const { code, out, err } = await dimos(command);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining("--after")]);
  }
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind the output is said in one line", async () => {
  const child = spawn("sh", ["-c", '"$0" help environment >/dev/full', join(project, "bin/dimos")], {
    env: cleanEnvironment({ DIMOS_DATA: shell.data }),
  });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect(await once(child, "close")).toEqual([1, null]);
  expect(err).toMatch(/^dimos: ENOSPC[^\n]*\n$/u);
});

test("a reader that goes away ends a command quietly", async () => {
  const child = spawn(
    "sh",
    ["-c", `"$0" help environment | head -c 1 >/dev/null; "$0" case list | true`, join(project, "bin/dimos")],
    {
      env: cleanEnvironment({ DIMOS_DATA: shell.data }),
    },
  );
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  await once(child, "close");
  expect(err).toBe("");
});

/** What a server says until it is ready, or until it ends. */
function saidUntilReady(child: ChildProcessWithoutNullStreams): Promise<string> {
  let said = "";
  return new Promise((resolve) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ctrl-C")) resolve(said);
    });
    child.on("close", () => resolve(said));
  });
}

test("serve listens where --port says, whatever the setting is, and refuses what is no port", async () => {
  for (const port of ["abc", "65536", "", "-1", "8.5"]) {
    const { code, err } = await dimos(["serve", `--port=${port}`], { env: { DIMOS_PORT: "0" } });
    expect(code, port).toBe(2);
    expect(err).toContain("Το --port δέχεται αριθμό από 0 έως 65535.");
  }
  const port = await freePort();
  const data = join(shell.folder, "elsewhere");
  const child = spawn(join(project, "bin/dimos"), ["serve", "--port", String(port)], {
    cwd: project,
    env: cleanEnvironment({ DIMOS_DATA: data, DIMOS_PORT: "1" }),
  });
  const err = await saidUntilReady(child);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect(err).toContain(`bin/dimos call --url http://127.0.0.1:${port}\n`);
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
});

test("serve says where the page is, which municipality was made, what is closed and what to try", async () => {
  const data = join(shell.folder, "fresh");
  const child = spawn(join(project, "bin/dimos"), ["serve"], {
    cwd: project,
    env: cleanEnvironment({ DIMOS_DATA: data, DIMOS_PORT: "0", TELEGRAM_BOT_TOKEN: "", SMTP_URL: " " }),
  });
  const err = await saidUntilReady(child);
  const page = /Σελίδα +(http:\S+)/u.exec(err)?.[1] ?? "";
  expect((await fetch(page)).status).toBe(200);
  expect(err).toContain("Φτιάξαμε έναν δήμο για δοκιμή: Δήμος Χίου.");
  expect(err).toMatch(/κλειστό +Telegram, SMS, τηλέφωνο, e-mail, Viber/u);
  expect(err).toMatch(/κενές +TELEGRAM_BOT_TOKEN, SMTP_URL\n +Ρυθμίσεις χωρίς τιμή/u);
  for (const command of ["bin/dimos chat", `bin/dimos call --url ${page.slice(0, -1)}`, "bin/dimos"])
    expect(err).toContain(`  DIMOS_DATA=${data} ${command}\n`);
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
});

test("a desk is for trying until its folder has a mailbox of its own, whatever id the municipality kept", async () => {
  const told = async () => {
    const child = spawn(join(project, "bin/dimos"), ["serve"], {
      cwd: project,
      env: cleanEnvironment({ DIMOS_DATA: join(shell.folder, "own"), DIMOS_PORT: "0" }),
    });
    const err = await saidUntilReady(child);
    child.kill("SIGTERM");
    await once(child, "close");
    return err;
  };
  await told();
  expect(await told()).toContain("Ο δήμος είναι για δοκιμή");
  const folder = join(shell.folder, "own-folder");
  cpSync(join(project, "db/demo"), folder, { recursive: true });
  const file = join(folder, "municipality.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^email: .*$/mu, "email: info@chios.gr"));
  const env = { DIMOS_DATA: join(shell.folder, "own") };
  expect(await shell.dimos(["config", "apply", folder], { env })).toMatchObject({ code: 0 });
  expect(await told()).not.toContain("δοκιμή,");
}, 60_000);
