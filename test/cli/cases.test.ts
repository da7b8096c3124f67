import Database from "better-sqlite3";
import { readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff } from "../../core/staff/staff.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";
import { migrations } from "../support/desk.ts";

let shell: ReturnType<typeof commandLine>;
const dimos: typeof shell.dimos = (...given) => shell.dimos(...given);
beforeAll(async () => {
  shell = commandLine();
  expect((await dimos(["init"])).code).toBe(0);
});
afterAll(() => shell.remove());

const fields = [
  ...["number", "kind", "status", "category", "department", "handler", "channel", "text", "place"],
  ...["openedAt", "dueAt", "closedAt"],
];
const login = userInfo().username;

/** A new case; answers its number. */
async function opened(text: string, ...more: string[]): Promise<string> {
  const { code, out } = await dimos(["case", "new", text, "--quiet", ...more]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d{9}\n$/u);
  return out.trim();
}

/** Changes the account that runs the tests, as an admin with another one would. */
async function become(change: Partial<Staff>): Promise<void> {
  const store = await openStore({ folder: shell.data, migrations });
  const own = (await store.staff()).find((each) => each.login === login);
  if (own === undefined) throw new Error("no account");
  const told = await store.commit({
    staff: [{ staff: { ...own, ...change, version: own.version + 1 }, was: own.version }],
  });
  await store.close();
  expect(told).not.toHaveProperty("conflict");
}

describe("cases", () => {
  test("an empty list is no failure, and one envelope holds whatever is found", async () => {
    const empty = await dimos(["case", "list", "--json"]);
    expect(empty).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(empty.out)).toMatchObject({ schema: "case.list/1", count: 0, next: null, items: [] });
    const number = await opened("Λακκούβα έξω από το σπίτι", "--phone", "6912345678");
    const listed = await dimos(["case", "list", "--json"]);
    const envelope = JSON.parse(listed.out) as object;
    expect(Object.keys(envelope)).toEqual(["schema", "query", "count", "next", "items"]);
    const [item = {}] = itemsOf(listed);
    expect(item).toMatchObject({
      number,
      kind: "request",
      status: "new",
      category: "potholes",
      closedAt: null,
    });
    expect(Object.keys(item)).toEqual(expect.arrayContaining(fields));
    expect(item["openedAt"]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
  });

  test("a word of digits after the numbers is what is said of them, however the numbers are written", async () => {
    const number = await opened("Σπασμένο παγκάκι", "--phone", "6912345671");
    const spaced = number.replace(/(\d{3})(?=\d)/gu, "$1 ").split(" ");
    const photos = ["red", "blue"].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .jpeg()
        .toBuffer(),
    );
    const files = await Promise.all(
      photos.map(async (photo, at) => {
        const path = join(shell.folder, `bench-${at}.jpg`);
        writeFileSync(path, await photo);
        return path;
      }),
    );
    for (const file of files) expect((await dimos(["case", "attach", number, file])).code).toBe(0);
    const saved = [];
    for (const typed of [[number], spaced, ["-"]]) {
      const out = join(shell.folder, `second-${typed.length}-${typed[0]}.jpg`);
      const { code } = await dimos(["case", "file", ...typed, "2", "--out", out], { stdin: `${number}\n` });
      expect(code).toBe(0);
      saved.push(readFileSync(out));
    }
    const none = await dimos(["case", "file", number, "99"]);
    expect(none.code).toBe(3);
    expect(none.err).toContain("Η σελίδα της δείχνει ποια αρχεία έχει");
    const first = join(shell.folder, "first.jpg");
    await dimos(["case", "file", number, "--out", first]);
    for (const second of saved) expect(second.equals(readFileSync(first))).toBe(false);

    await dimos(["case", "ask", ...spaced, "Πόσα παγκάκια;"]);
    expect((await dimos(["case", "answer", ...spaced, "5"])).code).toBe(0);
    const [item = {}] = itemsOf(await dimos(["case", "show", number, "--json"]));
    expect(JSON.stringify(item["events"])).toContain('"text":"5"');
    const tooMuch = [
      ["5", 2],
      ["λέξη", 2],
      ["80255194", 3],
    ] as const;
    for (const [more, code] of tooMuch)
      expect((await dimos(["case", "show", number, more])).code, more).toBe(code);
    expect((await dimos(["case", "note", number, ...spaced.slice(0, 2), "99"])).code).toBe(2);
  });

  test("a number is read with and without spaces, and from standard input", async () => {
    const number = await opened("Σβηστή λάμπα");
    const spaced = number.replace(/(\d{3})(?=\d)/gu, "$1 ");
    for (const typed of [[number], [spaced], spaced.split(" "), ["-"]]) {
      const shown = await dimos(["case", "show", ...typed, "--quiet"], { stdin: `${spaced}\n` });
      expect(shown).toMatchObject({ code: 0, out: `${number}\n` });
    }
    const shown = await dimos(["case", "show", number, "--json"]);
    const [item = {}] = itemsOf(shown);
    expect(JSON.parse(shown.out)).toMatchObject({ schema: "case.show/1", count: 1 });
    expect(Object.keys(item)).toEqual(expect.arrayContaining([...fields, "events", "files", "notices"]));
    const [event] = item["events"] as object[];
    expect(event).toMatchObject({ type: "RequestOpened", by: login, at: item["openedAt"] });
  });

  test("the number of the other case of a duplicate is read the same way, wherever it stands", async () => {
    const [number, other] = [await opened("Μία λάμπα"), await opened("Η ίδια λάμπα")];
    const spaced = (nine: string) => nine.replace(/(\d{3})(?=\d)/gu, "$1 ");
    const written = [
      [number, "--of", other],
      [number, "--of", spaced(other)],
      [number, "--of", spaced(other).replaceAll(" ", "-")],
      [number, "--of", ...spaced(other).split(" ")],
      ["--of", ...spaced(other).split(" "), ...spaced(number).split(" ")],
    ];
    for (const words of written) {
      const { code, out } = await dimos(["case", "close", "--reason", "duplicate", ...words, "--dry-run"]);
      expect(code, words.join(" ")).toBe(0);
      expect(out).toContain(`συνεχίζεται στην ${spaced(other).replaceAll(" ", "\u00a0")}`);
    }
    const two = ["--of", ...spaced(other).split(" ").slice(0, 2)];
    expect((await dimos(["case", "close", number, "--reason", "duplicate", ...two, "--dry-run"])).code).toBe(
      2,
    );
  });

  test("a rehearsal asks every rule and writes nothing", async () => {
    const number = await opened("Χαλασμένη παιδική χαρά");
    const before = await dimos(["case", "show", number, "--json"]);
    expect(await dimos(["case", "assign", number, "me", "--dry-run"])).toMatchObject({
      code: 0,
      err: expect.stringContaining("Δοκιμή") as string,
    });
    expect((await dimos(["case", "close", number, "--done", "--dry-run"])).code).toBe(6);
    expect((await dimos(["case", "new", "Άλλη", "--dry-run"])).code).toBe(0);
    expect(await dimos(["case", "show", number, "--json"])).toEqual(before);
    expect((await dimos(["case", "count", "Άλλη"])).out).toBe("0\n");
  });

  test("a case is handled to its end with photo and words, and opened again", async () => {
    const number = await opened("Σκουπίδια στο Βροντάδο");
    const photo = join(shell.folder, "after, clean.jpg");
    writeFileSync(
      photo,
      await sharp({ create: { width: 9, height: 9, channels: 3, background: "#789" } })
        .jpeg()
        .toBuffer(),
    );
    const steps = [
      ["assign", number, "me"],
      ["stage", number, "working"],
      ["note", number, "Θέλει φορτηγό"],
      ["attach", number, photo],
      ["close", number, "--done", "--photo", photo, "--text", "Μαζεύτηκαν"],
      ["reopen", number, "--reason", "Ξαναγέμισε"],
    ];
    for (const step of steps)
      expect(await dimos(["case", ...step]), step.join(" ")).toMatchObject({ code: 0 });
    const [item = {}] = itemsOf(await dimos(["case", "show", number, "--json"]));
    expect(item).toMatchObject({ status: "assigned", handler: login, reopened: 1 });
    expect(item["files"]).toHaveLength(2);
  });
});

test("a case is withdrawn for whoever called, the history says by whom and why, and it stays so", async () => {
  const number = await opened("Κάδος χωρίς καπάκι", "--phone", "6912345672");
  const withdrawn = await dimos(["case", "withdraw", number, "Κάλεσαν:", "το", "έφτιαξαν"]);
  expect(withdrawn).toMatchObject({ code: 0, out: expect.stringContaining("αποσύρθηκε") as string });
  expect((await dimos(["case", "show", number])).out).toMatch(
    new RegExp(`Αποσύρθηκε · μας το ζήτησαν: «Κάλεσαν: το έφτιαξαν»\\s+${login}`, "u"),
  );
  const [item = {}] = itemsOf(await dimos(["case", "show", number, "--json"]));
  expect(item).toMatchObject({ status: "withdrawn", closedAt: expect.any(String) as string });
  expect((item["events"] as object[]).at(-1)).toMatchObject({ type: "RequestWithdrawn", by: login });
  expect((await dimos(["outbox", "--limit", "1"])).out).toContain("έκλεισε, όπως ζητήσατε");
  expect((await dimos(["case", "withdraw", number, "Ξανά"])).code).toBe(6);
  expect((await dimos(["case", "reopen", number, "Λάθος"])).code).toBe(6);
  expect((await dimos(["case", "withdraw", await opened("Χωρίς όνομα"), "Κάλεσαν"])).err).toContain(
    "E-NO-RESIDENT",
  );
});

describe("exit codes", () => {
  test("3 for what is not there, 5 for what changed, 6 for what a rule forbids", async () => {
    const number = await opened("Κομμένο δέντρο");
    const answers = [
      await dimos(["case", "show", "111111111", "--json"]),
      await dimos(["case", "assign", number, "nobody-here", "--json"]),
      await dimos(["case", "note", number, "Κάτι", "--expect", "99", "--json"]),
      await dimos(["case", "reopen", number, "--reason", "Γιατί", "--json"]),
      await dimos(["case", "ask", number, "Πού;", "--json"]),
    ];
    expect(answers.map(({ code }) => code)).toEqual([3, 3, 5, 6, 6]);
    for (const answer of answers) expect(answer.out).toBe("");
    expect(answers.map((answer) => errorOf(answer).exit)).toEqual([3, 3, 5, 6, 6]);
    expect(errorOf(answers[2] ?? { code: null, out: "", err: "" }).code).toBe("E-CHANGED-MEANWHILE");
  });

  test("3 and what was probably meant for a name that nobody has, never an empty list", async () => {
    const number = await opened("Λάθος όνομα");
    const asked = [
      [["list", "--department", "rods"], "Μήπως: roads (Τμήμα Οδοποιίας);"],
      [["count", "--category", "pothols"], "Μήπως: potholes (Λακκούβες και οδόστρωμα);"],
      [["list", "--handler", `${login}x`], `Μήπως: ${login} (`],
      [["assign", number, "--to", `${login}x`], `Μήπως: ${login} (`],
      [["move", number, "οδοποιια"], "Μήπως: roads (Τμήμα Οδοποιίας);"],
      [["new", "Κάτι", "--category", "fotismos"], "Μήπως: street-lights (Φωτισμός δρόμου);"],
      [["list", "--category", "nowhere"], "Τις κατηγορίες τις ορίζει ο φάκελος του δήμου."],
    ] as const;
    for (const [command, meant] of asked) {
      const { code, out, err } = await dimos(["case", ...command]);
      expect({ code, out }, command.join(" ")).toEqual({ code: 3, out: "" });
      const lines = err.trimEnd().split("\n");
      expect(lines).toHaveLength(3);
      expect(lines[1]).toContain(meant);
    }
    const json = await dimos(["case", "list", "--department", "rods", "--json", "--lang", "en"]);
    expect(errorOf(json)).toMatchObject({
      code: "E-UNKNOWN-DEPARTMENT",
      why: "Perhaps: roads (Roads Department)?",
    });
  });

  test("8 when only some were done, each told with its reason", async () => {
    const [first, second] = [await opened("Πρώτη"), await opened("Δεύτερη")];
    await dimos(["case", "close", second, "--reason", "cannot", "--text", "Όχι"]);
    const both = await dimos(["case", "stage", first, second, "working"]);
    expect(both.code).toBe(8);
    expect(both.out).toContain("✓");
    expect(both.err).toContain("Έγινε για 1 από 2.");
    const json = await dimos(["case", "stage", "-", "--stage", "planned", "--json"], {
      stdin: `${first}\n${second}\n`,
    });
    expect(json.code).toBe(8);
    expect(itemsOf(json)).toMatchObject([
      { number: first, status: "planned" },
      { number: second, error: { exit: 6 } },
    ]);
  });

  test("2 and the name of the flag where a question cannot be asked", async () => {
    const number = await opened("Χωρίς λόγια");
    for (const [verb, flag] of [
      ["assign", "--to"],
      ["note", "--text"],
      ["close", "--reason"],
      ["move", "--department"],
    ] as const) {
      const { code, err } = await dimos(["case", verb, number]);
      expect(err).toContain(flag);
      expect(code).toBe(2);
    }
    expect((await dimos(["case", "list", "--limit", "many"])).err).toContain("--limit");
  });

  test("4 for an account without the role, and for one that is not of this desk", async () => {
    const number = await opened("Για άλλον");
    // A desk without an admin is not kept.
    const boss = ["staff", "add", "boss", "--name", "Μια προϊσταμένη", "--role", "admin"];
    expect((await dimos(boss)).code).toBe(0);
    await become({ roles: ["auditor"] });
    const note = await dimos(["case", "note", number, "Κάτι"]);
    expect(note.code).toBe(4);
    expect((await dimos(["case", "show", number, "--quiet"])).code).toBe(0);
    await become({ active: false });
    expect(errorOf(await dimos(["case", "list", "--json"]))).toMatchObject({ code: "E-NOT-STAFF", exit: 4 });
    await become({ active: true, roles: ["admin", "supervisor", "clerk"] });
  });

  test("75 while another program keeps the database locked, and nothing is written", async () => {
    const number = await opened("Κλειδωμένη");
    const lock = new Database(join(shell.data, "dimos.db"));
    lock.exec("begin immediate");
    const { code, out, err } = await dimos(["case", "note", number, "Χάθηκε;"]);
    lock.exec("rollback");
    lock.close();
    expect({ code, out }).toEqual({ code: 75, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    expect((await dimos(["case", "show", number])).out).not.toContain("Χάθηκε;");
  });
});

test("nothing that a resident wrote moves the cursor in any list", async () => {
  const number = await opened(
    "\u001b]0;title\u0007\u001b[2J\u202eΚακό\u009b31m κείμενο",
    "--phone",
    "6912345678",
    "--name",
    "\u001b[31mEve",
  );
  await dimos(["case", "reply", number, "\u001b[1mΝαι\u001b[0m"]);
  for (const command of [
    ["case", "list"],
    ["case", "show", number],
    ["outbox"],
    ["outbox", "--full"],
    ["case", "show", number, "--json"],
  ]) {
    const { out } = await dimos(command);
    expect(out).toContain(command[0] === "outbox" ? "Ναι" : "Κακό");
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  }
});

describe("what a resident hears of", () => {
  const env = { DIMOS_REST_SECONDS: "600" };

  test("rests in the outbox for as long as it can be taken back", async () => {
    const number = await opened("Σβηστή λάμπα", "--phone", "6912345671");
    const sent = await dimos(["case", "reply", number, "Ερχόμαστε αύριο."], { env });
    expect(sent.err).toMatch(/Το μήνυμα φεύγει σε \d{2,3}″ \(SMS\)\. Ως τότε αναιρείται:/u);
    expect(sent.err).toContain("δεν μας έχει γράψει από εκεί: ίσως δεν φτάσει");
    expect(sent.err).toContain(`case undo ${number}`);
    const waiting = async () =>
      itemsOf<{ text: string }>(await dimos(["outbox", "--json"])).filter(({ text }) =>
        text.includes("Ερχόμαστε αύριο."),
      );
    expect(await waiting()).toHaveLength(1);
    expect((await dimos(["case", "undo", number], { env })).code).toBe(0);
    expect(await waiting()).toEqual([]);
  }, 180_000);

  test("8.2: is shown before, with whether it will arrive", async () => {
    const number = await opened("Σβηστή λάμπα", "--phone", "6912345672");
    const nobody = await opened("Σβηστή λάμπα στη γωνία");
    const dry = (of: string) => dimos(["case", "stage", of, "working", "--dry-run"]);
    expect((await dry(number)).err).toContain("SMS · δεν μας έχει γράψει από εκεί: ίσως δεν φτάσει");
    expect((await dry(nobody)).err).toContain("Ο δημότης δεν θα το μάθει από εμάς");
  }, 180_000);
});
