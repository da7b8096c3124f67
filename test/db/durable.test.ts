import Database from "better-sqlite3";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change, Store } from "../../core/store.ts";
import { openDatabase } from "../../db/sqlite/open.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { changing, opening, put, request } from "../contract/making.ts";
import { migrations } from "../support/desk.ts";

const program = join(import.meta.dirname, "../support/committing.ts");
const full = 2;

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-durable-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  rmSync(folder, { recursive: true, force: true });
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Another process on the same folder, and the lines that it has printed so far. */
function another(
  task: string,
  argument = "",
): { child: ChildProcess; lines: string[]; ended: Promise<unknown[]> } {
  const child = spawn(process.execPath, [program, task, folder, argument], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return { child, lines, ended: once(child, "exit") };
}

/** How many transactions the write-ahead log holds: a frame that ends one carries the size of the database. */
function transactions(): number {
  const wal = readFileSync(join(folder, "dimos.db-wal"));
  const frame = 24 + wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  let ends = 0;
  for (let at = 32; at + frame <= wal.length && wal.subarray(at + 8, at + 16).equals(salt); at += frame)
    if (wal.readUInt32BE(at + 4) !== 0) ends += 1;
  return ends;
}

describe("SQLite underneath", () => {
  it("syncs every commit on every connection, also after the first write", async () => {
    const [first, second] = [
      await openDatabase({ folder, migrations }),
      await openDatabase({ folder, migrations }),
    ];
    for (const db of [first, second]) {
      db.exec(
        "insert into counter (name, value) values ('test', 1) on conflict do update set value = value + 1",
      );
      expect(db.pragma("synchronous", { simple: true })).toBe(full);
      expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
      db.close();
    }
  });
});

describe("group commit", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ folder, migrations });
  });
  afterEach(() => store.close());

  it("writes 200 changes that arrive together in a handful of transactions, so of syncs", async () => {
    const before = transactions();
    await put(store, ...Array.from({ length: 200 }, () => opening(request())));
    const used = transactions() - before;
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(3);
  });

  it("says yes to none before others can read it", async () => {
    const other = new Database(join(folder, "dimos.db"), { readonly: true });
    const there = other.prepare<[number], number>("select count(*) from cases where number = ?").pluck();
    const seen = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const made = request();
        await put(store, opening(made));
        return there.get(Number(made.number));
      }),
    );
    other.close();
    expect(seen.filter((count) => count === 1)).toHaveLength(200);
  });

  it("lets others read what was there while much is written", async () => {
    const made = request();
    await put(store, opening(made));
    const reader = await openStore({ folder, migrations });
    const writing = put(store, ...Array.from({ length: 400 }, () => opening(request())));
    let reads = 0;
    let over = false;
    void writing.finally(() => (over = true));
    while (!over) {
      expect((await reader.case(made.number))?.id).toBe(made.id);
      reads += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    expect(reads).toBeGreaterThan(0);
    expect(await reader.count({ limit: 1 }, 1000)).toBe(401);
    await reader.close();
  });
});

describe("a process that is killed while it writes", () => {
  it("has kept every case that it had said yes to", async () => {
    const { child, lines } = another("open");
    await expect.poll(() => lines.length).toBeGreaterThan(300);
    await end(child);
    const store = await openStore({ folder, migrations });
    const kept = await Promise.all(lines.map((number) => store.case(number)));
    expect(kept.filter((each) => each === undefined)).toEqual([]);
    expect((await store.verify()).broken).toBeNull();
    await store.close();
  });
});

describe("several processes on one folder", () => {
  it.each([2, 4])(
    "%i: no change lost, no number twice, the chain holds",
    async (count) => {
      const store = await openStore({ folder, migrations });
      const shared = request({ text: "0" });
      await put(store, opening(shared));
      const processes = Array.from({ length: count }, () => another("compete", shared.number));
      const exits = await Promise.all(processes.map(({ ended }) => ended));
      expect(exits.map(([code]) => code)).toEqual(Array.from({ length: count }, () => 0));
      const all = count * 25;
      expect(await store.case(shared.number)).toMatchObject({ version: all + 1, text: String(all) });
      expect(await store.history(shared.id)).toHaveLength(all + 1);
      const filed = processes.flatMap(({ lines }) => lines.map(Number)).sort((a, b) => a - b);
      expect(filed).toEqual(Array.from({ length: all }, (_, index) => index + 2));
      expect(await store.verify()).toEqual({ checked: 2 * all + 1, broken: null });
      await store.close();
    },
    60_000,
  );
});

describe("a lock that another process holds", () => {
  it("is waited for without standing still, refused as «busy», and over when it is let go", async () => {
    const store = await openStore({ folder, migrations });
    const made = request();
    await put(store, opening(made));
    const { child, lines } = another("hold");
    await expect.poll(() => lines).toEqual(["held"]);
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 20);
    const begun = performance.now();
    const refused = store.commit(changing(made));
    expect((await store.case(made.number))?.version).toBe(1);
    await expect(refused).rejects.toMatchObject({ name: "StoreUnavailable", reason: "busy" });
    const waited = performance.now() - begun;
    clearInterval(clock);
    expect(waited).toBeGreaterThan(4500);
    // A loop that was blocked for a second or more would have lost 50 of its 250 ticks, however slow the machine.
    expect(ticks).toBeGreaterThan(waited / 20 / 4);
    await end(child);
    expect(await store.commit(changing(made))).toMatchObject({ committed: true });
    await store.close();
  });
});

describe("writes that come one after the other behind a lock", () => {
  it("each wait their own time, not that of those before them as well", async () => {
    const store = await openStore({ folder, migrations });
    const made = Array.from({ length: 3 }, () => request());
    const { child, lines } = another("hold");
    await expect.poll(() => lines).toEqual(["held"]);
    const [first, second, third] = made.map((each) => opening(each)) as [Change, Change, Change];
    const refused = [store.commit(first)];
    // The second comes while the first one already waits.
    await new Promise((resolve) => setTimeout(resolve, 500));
    refused.push(store.commit(second));
    await expect(refused[0]).rejects.toMatchObject({ reason: "busy" });
    const kept = store.commit(third);
    await expect(refused[1]).rejects.toMatchObject({ reason: "busy" });
    await end(child);
    expect(await kept).toMatchObject({ committed: true });
    await store.close();
  });
});

describe("a database that is taken away while it is open", () => {
  const gone: Record<string, (file: string) => void> = {
    "is deleted": (file) => rmSync(file),
    "is moved away": (file) => renameSync(file, `${file}.old`),
    "is replaced by a copy": (file) => {
      copyFileSync(file, `${file}.copy`);
      renameSync(`${file}.copy`, file);
    },
  };

  it.each(Object.keys(gone))("takes no change that nobody would find again, when it %s", async (how) => {
    const store = await openStore({ folder, migrations });
    const made = request();
    await put(store, opening(made));
    gone[how]?.(join(folder, "dimos.db"));
    await expect(store.commit(changing(made))).rejects.toMatchObject({ reason: "broken" });
    await store.close();
  });
});
