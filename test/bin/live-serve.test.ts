import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newCall } from "../../core/call/call.ts";
import type { Rooms } from "../../core/call/rooms.ts";
import type { Store } from "../../core/store.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { openRooms } from "../../web-call/live/livekit.ts";
import { opening, put, request } from "../contract/making.ts";
import { migrations } from "../support/desk.ts";
import { liveKitPath, withoutLiveKit } from "../support/livekit.ts";
import { type Serving, serving } from "../support/serving.ts";

const patient = { timeout: 25_000, interval: 100 };
const long = { timeout: 90_000 };

type Health = { status: string; checks: { name: string; ok: boolean }[] };

describe("a desk whose mayor receives by video", () => {
  let data: string;
  let desk: Serving | undefined;
  let store: Store | undefined;

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "dimos-live-"));
  });
  afterEach(async () => {
    await store?.close();
    await desk?.stop();
    store = undefined;
    desk = undefined;
    rmSync(data, { recursive: true, force: true });
  });

  const calls = async ({ url }: Serving) => {
    const health = (await (await fetch(`${url}/healthz`)).json()) as Health;
    return health.checks.find(({ name }) => name === "calls")?.ok;
  };
  const kept = () =>
    JSON.parse(readFileSync(join(data, "livekit/server.json"), "utf8")) as { port: number; pid: number };
  const isThere = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  async function started(): Promise<Serving> {
    desk = await serving({ DIMOS_DATA: data, LIVEKIT_SERVER: liveKitPath() });
    await vi.waitFor(() => expect(existsSync(join(data, "livekit/server.json"))).toBe(true), patient);
    return desk;
  }

  function roomsHere(): Rooms {
    const api = `http://127.0.0.1:${kept().port}`;
    const secret = readFileSync(join(data, "livekit-secret"), "utf8").trim();
    return openRooms({ api, address: api, key: "dimos", secret });
  }

  /** A call that has begun, and ends in so many seconds. */
  async function running(endsInS: number): Promise<string> {
    store ??= await openStore({ folder: data, migrations });
    const about = request();
    const startsAt = new Date(Date.now() - 5_000);
    const endsAt = new Date(Date.now() + endsInS * 1000);
    const call = newCall(randomUUID, {
      about: about.id,
      host: "mayor",
      centre: null,
      startsAt,
      endsAt,
      graceS: 0,
    });
    await put(store, { ...opening(about), rows: [{ row: "call", call, was: 0 }] });
    return call.room;
  }

  it.skipIf(withoutLiveKit)(
    "runs a server for the rooms beside itself, and ends it with itself",
    long,
    async () => {
      const on = await started();
      await vi.waitFor(async () => expect(await calls(on)).toBe(true), patient);
      const { pid } = kept();
      const room = await running(300);
      await vi.waitFor(async () => expect(await roomsHere().list()).toContain(room), patient);
      expect(await on.stop()).toBe(0);
      expect(isThere(pid)).toBe(false);
      desk = undefined;
    },
  );

  it.skipIf(withoutLiveKit)(
    "starts it again where it was killed, and puts the rooms back",
    long,
    async () => {
      await started();
      const room = await running(300);
      await vi.waitFor(async () => expect(await roomsHere().list()).toContain(room), patient);
      const before = kept();
      process.kill(before.pid, "SIGKILL");
      await vi.waitFor(async () => {
        expect(kept().pid).not.toBe(before.pid);
        expect(await roomsHere().list()).toContain(room);
      }, patient);
      expect(kept().port).toBe(before.port);
    },
  );

  it.skipIf(withoutLiveKit)(
    "killed itself, finds its calls again, and ends in time what ended meanwhile",
    long,
    async () => {
      const first = await started();
      const shortS = 20;
      const [short, other] = [await running(shortS), await running(300)];
      await vi.waitFor(
        async () => expect((await roomsHere().list()).sort()).toEqual([short, other].sort()),
        patient,
      );
      const before = kept();
      await first.kill();
      expect(isThere(before.pid)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, (shortS + 1) * 1000));
      expect(await roomsHere().list()).toContain(short);
      await started();
      await vi.waitFor(async () => expect(await roomsHere().list()).toEqual([other]), patient);
      expect(kept().pid).toBe(before.pid);
      await desk?.stop();
      desk = undefined;
      expect(isThere(before.pid)).toBe(false);
    },
  );

  it("says plainly what is missing where there is no server, and does all else", long, async () => {
    desk = await serving({
      DIMOS_DATA: data,
      LIVEKIT_URL: "ws://127.0.0.1:9",
      LIVEKIT_API_KEY: "k",
      LIVEKIT_API_SECRET: "s".repeat(40),
    });
    const on = desk;
    await vi.waitFor(async () => expect(await calls(on)).toBe(false), patient);
    const health = await fetch(`${on.url}/healthz`);
    expect([health.status, ((await health.json()) as Health).status]).toEqual([200, "degraded"]);
    expect((await fetch(`${on.url}/`)).status).toBe(200);
    expect((await fetch(`${on.url}/call/try`)).status).toBe(200);
  });
});
