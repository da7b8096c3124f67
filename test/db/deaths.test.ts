import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Death, openWithin } from "../../db/files/deaths.ts";
import { openApart } from "../../db/files/open-apart.ts";
import { openFileStore } from "../../db/files/store.ts";

let folder: string;
let mark: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-deaths-"));
  mark = join(folder, ".mark");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dying = (died: Death["died"]) => vi.fn(() => Promise.resolve({ died }));

describe("T10: a content of which whoever looks into it dies", () => {
  test("is opened twice and refused, and the same of nine others not even opened", async () => {
    const open = dying("unreadable");
    for (let person = 0; person < 10; person += 1)
      expect(await openWithin(mark, open)).toEqual({ refused: "unreadable" });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test("leaves a mark that every account of the group can write on", async () => {
    const before = process.umask(0o077);
    await openWithin(mark, dying("too-heavy"));
    process.umask(before);
    expect(statSync(mark).mode & 0o777).toBe(0o660);
  });

  test("once is opened again, and nothing is held against it", async () => {
    const open = vi.fn<() => Promise<"opened" | Death>>(() => Promise.resolve("opened"));
    open.mockResolvedValueOnce({ died: "too-heavy" });
    expect(await openWithin(mark, open)).toBe("opened");
    expect(existsSync(mark)).toBe(false);
  });

  test("and the desk with it is opened five times, not for ever", async () => {
    const killed = () => new Promise<never>(() => undefined);
    for (let life = 0; life < 5; life += 1) {
      void openWithin(mark, killed);
      await vi.waitFor(() => expect(readFileSync(mark, "utf8")).toHaveLength(life + 1));
    }
    expect(await openWithin(mark, killed)).toEqual({ refused: "too-heavy" });
  });

  test("is no worse for a machine on which nobody can be started", async () => {
    const open = () => Promise.reject(new Error("EAGAIN"));
    await expect(openWithin(mark, open)).rejects.toThrow("EAGAIN");
    expect(existsSync(mark)).toBe(false);
  });
});

/** The processes that this one has started and that look into a file. */
const lookingInto = (): number[] =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
    .split(" ")
    .filter((pid) => pid !== "" && commandOf(pid).includes("open-file"))
    .map(Number);

/** Nothing where it has ended since it was listed. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

describe("a file whose process gets no processor, because others want it", () => {
  const patience = { workMs: 10_000, waitMs: 120_000 };
  const path = () => join(folder, "photo.jpg");
  beforeEach(async () => {
    const image = sharp({ create: { width: 40, height: 30, channels: 3, background: "#a00" } });
    await image.jpeg().toFile(path());
  });

  /** Begins to open it, and stands its process still. */
  async function held(allowed: typeof patience) {
    const found = openApart(path(), allowed);
    const [pid = 0] = await vi.waitUntil(() => {
      const pids = lookingInto();
      return pids.length > 0 && pids;
    });
    process.kill(pid, "SIGSTOP");
    return { found, goesOn: () => process.kill(pid, "SIGCONT") };
  }

  test("is opened when its turn comes, however long that takes", async () => {
    const { found, goesOn } = await held(patience);
    await pause(2000);
    goesOn();
    expect(await found).toMatchObject({ mime: "image/jpeg" });
  });

  test("is given up in the end", async () => {
    const { found } = await held({ ...patience, waitMs: 1000 });
    expect(await found).toEqual({ died: "too-heavy" });
  });

  test("is not the one that works too long", async () => {
    expect(await openApart(path(), { ...patience, workMs: 0 })).toEqual({ died: "too-heavy" });
  });
});

test("a photo whose process is killed from outside each time is refused, and kept when it is left alone", async () => {
  const photo = new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a00" } })
      .jpeg()
      .toBuffer(),
  );
  const murder = setInterval(() => lookingInto().forEach((pid) => process.kill(pid, "SIGKILL")), 10);
  expect(await openFileStore(folder).keep(photo)).toEqual({ refused: "too-heavy" });
  clearInterval(murder);
  const sha = createHash("sha256").update(photo).digest("hex");
  const left = join(folder, sha.slice(0, 2));
  expect(readdirSync(left)).toEqual([`.${sha.slice(2)}`]);
  // As after a day, when what was left is swept.
  await openFileStore(folder).leftovers(sha.slice(0, 2), new Set(), new Date(Date.now() + 1000));
  expect(await openFileStore(folder).keep(photo)).toMatchObject({ mime: "image/jpeg" });
});
