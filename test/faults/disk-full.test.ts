import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { freePort, type Serving, serving } from "../support/serving.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const secret = "a-secret-of-the-test-0123456789";

/** A disk that can be filled and emptied while the desk runs. */
type Disk = {
  /** What the desk is started inside of. */
  inside: (folder: string) => string[];
  /** The data folder as this process sees it. */
  seen: (folder: string, desk: Serving) => string;
  fill: (folder: string, desk: Serving) => void;
  empty: (folder: string, desk: Serving) => void;
};

const pid = ({ child }: Serving): string => String(child.pid);
const through = (folder: string, desk: Serving): string => `/proc/${pid(desk)}/root${folder}`;

/** A small file system of the desk's own, seen by nobody else: as root, or as anybody where the kernel lets us. */
function ownDisk(unshare: readonly string[]): Disk {
  const mount = 'mount -t tmpfs -o size=260m none "$0" && exec "$@"';
  const ballast = (folder: string, desk: Serving) => join(through(folder, desk), "ballast");
  return {
    inside: (folder) => [...unshare, "sh", "-c", mount, folder],
    seen: through,
    fill: (folder, desk) => {
      const all = Buffer.alloc(260 * 1024 * 1024, 1);
      try {
        writeFileSync(ballast(folder, desk), all);
      } catch {
        // It wrote what there was room for.
      }
    },
    empty: (folder, desk) => rmSync(ballast(folder, desk)),
  };
}

/** No file of the desk may grow any more: what is left where nothing may be mounted. */
const frozenFiles: Disk = {
  inside: () => ["sh", "-c", 'trap "" XFSZ && exec "$@"', "sh"],
  seen: (folder) => folder,
  fill: (folder, desk) => limit(desk, String(statSync(join(folder, "dimos.db-wal")).size)),
  empty: (_, desk) => limit(desk, "unlimited"),
};

function limit(desk: Serving, bytes: string): void {
  execFileSync("prlimit", ["--pid", pid(desk), `--fsize=${bytes}:unlimited`]);
}

function works(unshare: readonly string[]): boolean {
  const [command = "", ...rest] = unshare;
  try {
    execFileSync(command, [...rest, "mount", "-t", "tmpfs", "none", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const own = [
  ["unshare", "-m"],
  ["unshare", "-Urm"],
].find(works);
const disks: [string, Disk][] = [
  ["files that may not grow", frozenFiles],
  ...(own === undefined ? [] : [["a disk of its own", ownDisk(own)] as [string, Disk]]),
];

const cleaning: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
});

test.each(disks)(
  "a full disk (%s): nothing is acknowledged, the desk says so, and it goes on by itself when there is room",
  async (_, disk) => {
    const telegram = await new TelegramPeer().start();
    const folder = mkdtempSync(join(tmpdir(), "dimos-full-"));
    cleaning.push(
      () => telegram.stop(),
      () => rmSync(folder, { recursive: true, force: true }),
    );
    const settings = {
      ...{ DIMOS_DATA: folder, DIMOS_PORT: String(await freePort()), TELEGRAM_API_ROOT: telegram.root },
      ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_BOT_USERNAME: telegram.username },
      TELEGRAM_WEBHOOK_SECRET: secret,
    };
    const desk = await serving(settings, disk.inside(folder));
    cleaning.push(() => desk.kill());
    const deliver = async (update: RawUpdate): Promise<number> => {
      const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
      return (await fetch(`${desk.url}/telegram`, { method: "POST", headers, body: JSON.stringify(update) }))
        .status;
    };
    const health = async () => {
      const answer = await fetch(`${desk.url}/healthz`);
      const { checks } = (await answer.json()) as { checks: { name: string; ok: boolean }[] };
      return { code: answer.status, database: checks.find(({ name }) => name === "database")?.ok };
    };
    const report = (of: Pocket) =>
      ["Λακκούβα στον δρόμο", "δίπλα στον φούρνο", "χωρίς", "ναι"].map((text) => of.text(text));
    const residents = [new Pocket(7001), new Pocket(7002), new Pocket(7003)] as const;
    const [early, unlucky, late] = residents;

    const told = () =>
      telegram.seen.filter(({ text }) => text.includes("Ο αριθμός σας")).map(({ chat }) => String(chat));

    for (const update of report(early)) expect(await deliver(update)).toBe(200);
    await expect.poll(health).toEqual({ code: 200, database: true });
    // What is on its way when the disk fills is sent again only after its lease; that is another story.
    await expect.poll(told).toEqual([String(early.id)]);

    disk.fill(folder, desk);
    const [first, ...others] = report(unlucky);
    if (first === undefined) throw new Error("no update");
    expect(await deliver(first)).toBe(503);
    expect(await deliver(first)).toBe(503);
    await expect.poll(health).toEqual({ code: 503, database: false });
    expect((await fetch(`${desk.url}/`)).status).toBe(200);

    disk.empty(folder, desk);
    await expect.poll(health).toEqual({ code: 200, database: true });
    for (const update of [first, ...others, first, ...report(late)]) expect(await deliver(update)).toBe(200);

    await expect.poll(() => told().sort()).toEqual(residents.map(({ id }) => String(id)));
    // SQLite follows links, so it cannot open what lies on the disk of another process where it lies.
    const copy = mkdtempSync(join(tmpdir(), "dimos-copy-"));
    cleaning.push(() => rmSync(copy, { recursive: true, force: true }));
    for (const name of ["dimos.db", "dimos.db-wal"])
      copyFileSync(join(disk.seen(folder, desk), name), join(copy, name));
    const store = await openStore({ folder: copy, migrations });
    for (const { id } of residents) {
      const known = await store.contact("telegram", String(id));
      expect(await store.casesOf(known?.person.id ?? "", 10)).toHaveLength(1);
    }
    expect((await store.verify()).broken).toBeNull();
    await store.close();
    expect(await desk.stop()).toBe(0);
  },
  120_000,
);
