import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { builtPage } from "../../../bin/live/page.ts";
import type { Call } from "../../../core/call/call.ts";
import { callNow, givenLink, hostLink, plannedCall } from "../../support/calls.ts";
import { liveKitPath } from "../../support/livekit.ts";
import { framesIn, type Meeting, meeting, pressIn, seesOthers, shows } from "../../support/meeting.ts";
import { serving } from "../../support/serving.ts";
import { quantile, until } from "../measure.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const joins = 20;
const ends = 3;
const kills = 10;
const megabyte = 1024 * 1024;

/** Calls on a real server with real browsers, all on this machine. */
export async function calls(scale: Scale): Promise<Figure[]> {
  const on = await meeting();
  try {
    const host = await on.person();
    await host.goto(`${on.url}/mayor/${await givenLink(on.desk, hostLink)}`);
    await pressIn(host, "#enter");
    const times = await joining(on, host, scale.rounds < 5 ? joins / 2 : joins);
    const back = await afterKill(on, host, times);
    for (let press = 0; press < 2; press += 1) await pressIn(host, "#done");
    const late = await atTheEnd(on, host);
    return [
      {
        ...{ name: "Join a call to the first frame, p95", value: quantile(times.ours, 0.95), unit: "ms" },
        limit: { name: "on a bare page of livekit-client", value: quantile(times.bare, 0.95) },
        aim: { most: 1.5, of: "limit" },
      },
      against("Everybody out after the end of a call, the latest", Math.max(...late), {
        unit: "ms",
        most: 500,
      }),
      against("Picture back after LiveKit was killed, the latest", Math.max(...back), {
        unit: "ms",
        most: 8_000,
      }),
      weight(),
      ...(await memory()),
    ];
  } finally {
    await on.close();
  }
}

type Against = { unit: Figure["unit"]; most: number };

function against(name: string, value: number, { unit, most }: Against): Figure {
  return { name, value, unit, limit: { name: "aim", value: most }, aim: { most, of: "value" } };
}

type Times = { ours: number[]; bare: number[]; call: Call; resident: Page };

/** From the start of loading to the first decoded frame of the other: our page, and one that does nothing else, in turns. */
async function joining(on: Meeting, host: Page, rounds: number): Promise<Times> {
  const { call, link } = await plannedCall(on.desk, { inS: -5, lastsS: 3_600 });
  await on.keeper.step();
  const resident = await on.person();
  await resident.goto(`${on.url}/call/${link}`);
  await pressIn(resident, "#enter");
  await pressIn(host, "#begin");
  await seesOthers(resident);
  const bare = await barePage(on, call);
  const other = await on.person();
  const times: Times = { ours: [], bare: [], call, resident };
  for (let round = 0; round < rounds; round += 1) {
    await resident.goto(`${on.url}/call/${link}`);
    times.ours.push(await firstFrame(resident));
    await resident.goto("about:blank");
    await other.goto(bare.address);
    times.bare.push(await firstFrame(other));
    await other.goto("about:blank");
  }
  await bare.close();
  await resident.goto(`${on.url}/call/${link}`);
  await Promise.all([seesOthers(resident), seesOthers(host)]);
  return times;
}

async function firstFrame(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => {
      const videos = [
        ...document.querySelectorAll<HTMLVideoElement>("#tiles figure:not(.mine) video, #other video"),
      ];
      const isThere = videos.some((video) => video.getVideoPlaybackQuality().totalVideoFrames > 0);
      return isThere ? performance.now() : false;
    },
    { polling: 20, timeout: 30_000 },
  );
  return Number(await found.jsonValue());
}

/** The same program of LiveKit's, with the way in at hand. */
async function barePage(on: Meeting, call: Call): Promise<{ address: string; close: () => Promise<void> }> {
  const room = [...(builtPage()?.pieces ?? [])].find(([path]) => path.includes("room"));
  const token = () =>
    on.rooms.token({ room: call.room, identity: "third-9", name: "", side: "third", seconds: 120 });
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (request.url === "/room.js") {
        response.setHeader("content-type", "text/javascript");
        response.end(room?.[1]);
        return;
      }
      response.setHeader("content-type", "text/html");
      const way = JSON.stringify({ token: await token(), address: on.livekit.address, ice: [] });
      const nothing = "came(){},went(){},mine(){},line(){},silent(){},gone(){}";
      response.end(`<!doctype html><meta charset="utf-8"><div id="other"></div><script type="module">
        import { enterRoom } from "/room.js";
        const other = document.getElementById("other");
        const heard = { ${nothing}, track(_, element) { other.append(element); } };
        const room = await enterRoom(${way}, { camera: null, microphone: null, soundOnly: false }, heard);
        await Promise.all([room.setMicrophone(true), room.setCamera(true)]);
      </script>`);
    };
    void answer();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** How long both are without a picture when the server is killed and started again at once. */
async function afterKill(on: Meeting, host: Page, { resident }: Times): Promise<number[]> {
  const times: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await on.livekit.kill();
    const begun = performance.now();
    await on.livekit.again();
    await on.keeper.step();
    for (const page of [resident, host]) {
      const before = await framesIn(page);
      let last = before;
      await until(async () => {
        const now = await framesIn(page);
        const moves = now > last && now > 0;
        last = now;
        return moves && (await on.rooms.list()).length > 0 && performance.now() - begun > 1_000;
      }, 40);
    }
    times.push(performance.now() - begun);
  }
  return times;
}

/** How long after the end and its grace the last of the two is out. */
async function atTheEnd(on: Meeting, host: Page): Promise<number[]> {
  const late: number[] = [];
  for (let time = 0; time < ends; time += 1) {
    const { call, link } = await plannedCall(on.desk, { inS: -5, lastsS: 45, graceS: 1 });
    await on.keeper.step();
    const resident = await on.person();
    await resident.goto(`${on.url}/call/${link}`);
    await pressIn(resident, "#enter");
    await shows(resident, "#lobby");
    await pressIn(host, "#begin");
    await Promise.all([seesOthers(resident, 5), seesOthers(host, 5)]);
    const out = (page: Page) =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const room = document.getElementById("room");
            if (room === null) return;
            new MutationObserver(() => room.hidden && resolve(Date.now())).observe(room, {
              attributes: true,
            });
          }),
      );
    const [one, other] = await Promise.all([out(resident), out(host)]);
    late.push(Math.max(one, other) - (call.endsAt.getTime() + call.graceS * 1000));
    await until(async () => (await callNow(on.desk, call)).endedAt !== null, 10);
    await resident.browserContext().close();
  }
  return late;
}

function weight(): Figure {
  const pieces = [...(builtPage()?.pieces.values() ?? [])];
  const bytes = pieces.reduce((sum, piece) => sum + gzipSync(piece).byteLength, 0);
  return against("Program of the call page, compressed", bytes, { unit: "B", most: 250_000 });
}

/** The desk with its own server beside it, at rest. */
async function memory(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "dimos-bench-calls-"));
  const desk = await serving({ DIMOS_DATA: data, LIVEKIT_SERVER: liveKitPath() });
  try {
    const kept = join(data, "livekit/server.json");
    await until(() => residentOf(pidIn(kept)) > 0, 20);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    return [
      against("Memory of the desk with calls on", residentOf(desk.child.pid ?? 0), { unit: "MB", most: 160 }),
      against("Memory of livekit-server beside it", residentOf(pidIn(kept)), { unit: "MB", most: 160 }),
    ];
  } finally {
    await desk.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function pidIn(file: string): number {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { pid: number }).pid;
  } catch {
    return 0;
  }
}

/** Resident memory in MB; 0 for a process that is not there. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return (Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024) / megabyte;
  } catch {
    return 0;
  }
}
