import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join, relative } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandLine, errorOf, itemsOf } from "../support/command.ts";
import { cleanEnvironment, serving } from "../support/serving.ts";

type Finding = { name: string; ok: boolean; detail: string; next: string | null };

const program = join(import.meta.dirname, "../../bin/dimos");
let shell: ReturnType<typeof commandLine>;
beforeEach(() => {
  shell = commandLine();
});
afterEach(() => shell.remove());

test.each(["serve", "init"])(
  "a data folder that is a file stops %s with the folder's name",
  async (command) => {
    writeFileSync(shell.data, "");
    const { code, err } = await shell.dimos([command], { env: { DIMOS_PORT: "0" } });
    expect([code, err]).toEqual([1, expect.stringContaining("E-NO-FOLDER")]);
    expect(err).toContain(`→ ls -ld ${shell.data}`);
  },
);

test("a place where no folder can ever be made is refused at once, by every command that would make one", async () => {
  await shell.dimos(["init"]);
  const nowhere = "/proc/dimos/data";
  const copied = await shell.dimos(["backup", nowhere]);
  expect([copied.code, copied.err]).toEqual([1, expect.stringContaining("E-NO-FOLDER")]);
  const env = { DIMOS_DATA: nowhere, DIMOS_PORT: "0" };
  for (const command of ["init", "serve"]) {
    const { code, err } = await shell.dimos([command], { env });
    expect([code, err]).toEqual([1, expect.stringContaining("E-NO-FOLDER")]);
  }
  for (const command of [
    ["migrate", "up"],
    ["case", "list"],
  ]) {
    const { code, err } = await shell.dimos(command, { env });
    expect([code, err]).toEqual([1, expect.stringContaining("E-NOT-INITIALISED")]);
  }
  expect((await shell.dimos(["doctor"], { env })).code).toBe(1);
});

test("a host that is not ours is named, on a chosen port and on any", async () => {
  for (const port of ["0", "18080"]) {
    const env = { DIMOS_PORT: port, DIMOS_HOST: "198.51.100.7" };
    const { code, err } = await shell.dimos(["serve"], { env });
    expect([code, err]).toEqual([1, expect.stringContaining("E-NO-SUCH-ADDRESS")]);
  }
});

test("a .env that cannot be read is a wrong setting like any other", async () => {
  mkdirSync(join(shell.folder, ".env"));
  const served = await shell.dimos(["serve"], { env: { DIMOS_PORT: "junk" } });
  expect(served).toMatchObject({ code: 1, out: "" });
  expect(served.err).toMatch(/E-WRONG-SETTINGS\n {2}\.env: .*\n {2}DIMOS_PORT: /u);
  const doctor = await shell.dimos(["doctor"]);
  expect([doctor.code, doctor.out]).toEqual([1, expect.stringContaining(".env")]);
});

test("the doctor sees a database that somebody else keeps locked", async () => {
  await shell.dimos(["init"]);
  const other = new Database(join(shell.data, "dimos.db"));
  other.exec("begin immediate");
  const doctor = await shell.dimos(["doctor", "--json"]);
  other.close();
  expect(doctor.code).toBe(1);
  const database = itemsOf<Finding>(doctor).find(({ name }) => name === "database");
  expect(database).toMatchObject({ ok: false, detail: expect.stringContaining("κλειδωμένη") as string });
  expect((await shell.dimos(["doctor"])).code).toBe(0);
});

describe("the doctor looks after the files", () => {
  const notice = async (name: string) => {
    const doctor = await shell.dimos(["doctor", "--json"]);
    const found = itemsOf<Finding>(doctor).find((each) => each.name === name);
    return { code: doctor.code, ...found };
  };

  /** A case with a file, and where that lies. */
  async function kept(): Promise<string> {
    await shell.dimos(["init"]);
    const sheet = join(shell.folder, "sheet.pdf");
    writeFileSync(sheet, "%PDF-1.4\n%%EOF\n");
    const flags = ["--category", "potholes", "--text", "Λακκούβα", "--place", "δίπλα στον φούρνο"];
    const made = await shell.dimos(["case", "new", ...flags, "--quiet"]);
    await shell.dimos(["case", "attach", made.out.trim(), sheet]);
    // Beside it lies the folder in which it waited until it was whole, empty and named by chance.
    const files = join(shell.data, "files");
    const found = readdirSync(files, { recursive: true, withFileTypes: true }).find((each) => each.isFile());
    if (found === undefined) throw new Error("no content was kept");
    return join(relative(files, found.parentPath), found.name);
  }

  test("and finds them well, also where there are none yet", async () => {
    await shell.dimos(["init"]);
    expect(await notice("files")).toMatchObject({ code: 0, ok: true });
    await kept();
    expect(await notice("contents")).toMatchObject({
      code: 0,
      ok: true,
      detail: expect.stringContaining("1") as string,
    });
  });

  test("and misses one that a case names, by its name", async () => {
    const path = await kept();
    rmSync(join(shell.data, "files", path));
    expect(await notice("contents")).toMatchObject({
      code: 1,
      ok: false,
      detail: expect.stringMatching(
        new RegExp(`λείπει 1 από 1, το files/${path}: .*αντίγραφο`, "u"),
      ) as string,
    });
    rmSync(join(shell.data, "files"), { recursive: true });
    expect(await notice("contents")).toMatchObject({ code: 1, ok: false });
  });

  test("and a backup says the same, copies the rest, and ends as partly done", async () => {
    const path = await kept();
    rmSync(join(shell.data, "files", path));
    const copied = await shell.dimos(["backup", join(shell.folder, "copy"), "--json"]);
    expect(errorOf(copied)).toMatchObject({ code: "E-FILES-MISSING", exit: 8 });
    expect([copied.code, itemsOf(copied)]).toEqual([8, [expect.objectContaining({ missing: [path] })]]);
    const copy = { env: { DIMOS_DATA: join(shell.folder, "copy") } };
    expect((await shell.dimos(["case", "list", "--quiet"], copy)).out).toMatch(/^\d{9}\n$/u);
    expect((await shell.dimos(["doctor", "--quiet"], copy)).out).toBe("contents\n");
  });

  test.each(["a file", "a link to nowhere"])(
    "and sees that none can be kept where their folder is %s",
    async (what) => {
      await shell.dimos(["init"]);
      const folder = join(shell.data, "files");
      if (what === "a file") writeFileSync(folder, "");
      else symlinkSync(join(shell.folder, "no-disk"), folder);
      const found = await notice("files");
      expect(found).toMatchObject({ code: 1, ok: false, next: `ls -ld ${folder}` });
      expect(found.detail).toContain(folder);
    },
  );

  test("and so do monitors, while the desk runs", async () => {
    await shell.dimos(["init"]);
    const desk = await serving({ DIMOS_DATA: shell.data });
    const health = async () => (await fetch(`${desk.url}/healthz`)).status;
    expect(await health()).toBe(200);
    writeFileSync(join(shell.data, "files"), "");
    expect(await health()).toBe(503);
    await desk.stop();
  });
});

describe("a desk whose database is lost", () => {
  const losses: Record<string, (file: string) => void> = {
    "was emptied beside its files": (file) => {
      writeFileSync(file, "");
      keepSomething();
    },
    "was emptied beside its key": (file) => {
      writeFileSync(file, "");
      writeFileSync(join(shell.data, "phone-token"), "a key of this desk");
    },
    "was emptied beside what it had not taken in yet": (file) => {
      writeFileSync(file, "");
      writeFileSync(`${file}-wal`, "the last changes");
    },
    "was deleted beside its files": (file) => {
      rmSync(file);
      keepSomething();
    },
    "is half of a backup": (file) => renameSync(file, `${file}.unfinished`),
  };
  const keepSomething = () => {
    mkdirSync(join(shell.data, "files", "ab"), { recursive: true });
    writeFileSync(join(shell.data, "files", "ab", "cd"), "a photo");
  };

  test.each(Object.keys(losses))("is never taken for a new one, when it %s", async (how) => {
    await shell.dimos(["init"]);
    losses[how]?.(join(shell.data, "dimos.db"));
    const before = readdirSync(shell.data).sort();
    for (const command of ["serve", "init", "case list", "migrate", "migrate up", "backup copy"]) {
      const { code, err } = await shell.dimos(command.split(" "), { env: { DIMOS_PORT: "0" } });
      expect([command, code, err]).toEqual([command, 1, expect.stringContaining("E-STORE-LOST")]);
    }
    const doctor = await shell.dimos(["doctor"]);
    expect([doctor.code, doctor.out]).toEqual([
      1,
      expect.stringMatching(/✗ Βάση +η βάση λείπει ή είναι άδεια/u),
    ]);
    expect(doctor.out).toContain("επαναφέρετε");
    expect(readdirSync(shell.data).sort()).toEqual(before);
  });

  test("is none of the new ones: not an empty folder, one with a disk of its own for files, one with a key of the trial line, or an empty database", async () => {
    mkdirSync(join(shell.data, "files", "lost+found"), { recursive: true });
    expect((await shell.dimos(["init"])).code).toBe(0);
    rmSync(shell.data, { recursive: true });
    mkdirSync(shell.data);
    writeFileSync(join(shell.data, "phone-token"), "a key of this machine");
    expect((await shell.dimos(["init"])).code).toBe(0);
    rmSync(shell.data, { recursive: true });
    mkdirSync(shell.data);
    writeFileSync(join(shell.data, "dimos.db"), "");
    expect((await shell.dimos(["init"])).code).toBe(0);
  });

  test("is none of those that several processes make at once", async () => {
    const starts = Array.from({ length: 6 }, (_, at) => shell.dimos(at % 2 === 0 ? ["init"] : ["call"]));
    const made = (await Promise.all(starts)).filter((_, at) => at % 2 === 0);
    expect(made.map(({ code, err }) => [code, err.includes("E-")])).toEqual(made.map(() => [0, false]));
  });
});

describe("data of a newer version", () => {
  const file = () => join(shell.data, "dimos.db");
  beforeEach(async () => {
    await shell.dimos(["init"]);
    const database = new Database(file());
    database.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 4102444800000)");
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
  });

  test.each([
    ...["case list", "case new", "outbox", "staff", "config show", "chat", "seed --cases 1", "init", "serve"],
    ...["migrate status", "migrate plan", "migrate up", "backup copy"],
  ])("is refused by dimos %s, and stays as it is", async (command) => {
    const [before, beside] = [readFileSync(file()), readdirSync(shell.data)];
    const { code, out, err } = await shell.dimos(command.split(" "), { env: { DIMOS_PORT: "0" } });
    expect([code, out, err]).toEqual([1, "", expect.stringContaining("E-STORE-NEWER")]);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(shell.data)).toEqual(beside);
  });

  test("is told by the doctor", async () => {
    const { code, out } = await shell.dimos(["doctor"]);
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Βάση +τα δεδομένα είναι νεότερης έκδοσης/u);
  });
});

test("the key of the trial line is made again when it was cut short", async () => {
  await shell.dimos(["init"]);
  writeFileSync(join(shell.data, "phone-token"), "");
  const desk = await serving({ DIMOS_DATA: shell.data });
  const call = await shell.dimos(["call", "--url", desk.url, "--keys", ""]);
  await desk.stop();
  expect([call.code, call.out]).toEqual([0, expect.stringContaining("Δήμος Χίου")]);
});

test("a backup of a broken database, or into a file, is refused in words", async () => {
  await shell.dimos(["init"]);
  writeFileSync(join(shell.folder, "file"), "");
  const into = await shell.dimos(["backup", join(shell.folder, "file")]);
  expect([into.code, into.err]).toEqual([1, expect.stringContaining("E-NO-FOLDER")]);
  const file = join(shell.data, "dimos.db");
  const database = new Database(file);
  const pages = Number(database.pragma("page_count", { simple: true }));
  database.pragma("journal_mode = DELETE");
  database.close();
  const handle = openSync(file, "r+");
  for (let page = 3; page < pages; page += 1)
    writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  closeSync(handle);
  const broken = await shell.dimos(["backup", join(shell.folder, "copy")]);
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining("E-STORE-BROKEN")]);
});

test("a shell whose folder was deleted can still work on a desk that lies elsewhere", async () => {
  await shell.dimos(["init"]);
  const gone = join(shell.folder, "gone");
  mkdirSync(gone);
  const script = 'cd "$1" && rmdir "$1" && exec "$0" case list';
  const { status, stderr } = spawnSync("sh", ["-c", script, program, gone], {
    env: cleanEnvironment({ DIMOS_DATA: shell.data }),
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/^\s+at /mu)]);
});
