import { type Keeper, openKeeper } from "../../../core/call/keep.ts";
import { type Call, outAt } from "../../../core/call/call.ts";
import { roomMinutesBefore } from "../../../core/call/when.ts";
import { openRooms } from "../../../web-call/live/livekit.ts";
import { LiveClock, plannedCall, TestAgenda } from "../../support/calls.ts";
import { testDesk } from "../../support/desk.ts";
import { testLiveKit } from "../../support/livekit.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const atOnce = 5;
const inRow = 20;
const lastsS = 30;
const graceS = 5;
const lookMs = 500;
const toleratedMs = 2_000;

/** A hundred calls of half a minute on a real server, one after the other with five hosts: no end touches the next one. */
export async function row({ rounds }: Scale): Promise<Figure[]> {
  const each = rounds < 5 ? inRow / 4 : inRow;
  const livekit = await testLiveKit();
  const desk = await testDesk({ clock: new LiveClock() });
  const rooms = openRooms(livekit);
  const calls: Call[] = [];
  for (let at = 0; at < each; at += 1)
    for (let host = 0; host < atOnce; host += 1)
      calls.push((await plannedCall(desk, { inS: 5 + at * lastsS, lastsS, graceS })).call);
  const keeping = { deps: desk.deps, rooms: () => rooms, agenda: new TestAgenda(desk.store) };
  // One step after the other, as the desk's worker does.
  let running: Promise<unknown> = Promise.resolve();
  const nudge = () => void (running = running.then(() => keeper.step()).catch(() => undefined));
  const keeper: Keeper = openKeeper({ ...keeping, nudge });
  const every = setInterval(nudge, 5_000);
  await keeper.step();
  const seen = await watch(calls, () => rooms.list());
  clearInterval(every);
  keeper.stop();
  await running;
  await livekit.stop();
  await desk.close();
  return [
    {
      ...{
        name: `Looks at ${calls.length} calls in a row that missed a room or found a dead one`,
        unit: "%",
      },
      value: (100 * seen.wrong) / seen.looks,
      limit: { name: "looks", value: seen.looks },
      aim: { most: 0, of: "value" },
    },
    {
      ...{ name: "Room gone after the end of its call, the latest", value: seen.latestMs, unit: "ms" },
      limit: { name: "aim", value: toleratedMs },
      aim: { most: toleratedMs, of: "value" },
    },
  ];
}

/** Looks twice a second until the last call is over: which rooms there are, and which there should be. */
async function watch(calls: readonly Call[], list: () => Promise<string[]>) {
  const seen = { wrong: 0, looks: 0, latestMs: 0 };
  const last = Math.max(...calls.map((call) => outAt(call).getTime())) + toleratedMs + lookMs;
  while (Date.now() < last) {
    const before = Date.now();
    const there = new Set(await list());
    const after = Date.now();
    for (const call of calls) {
      const makes = call.startsAt.getTime() - roomMinutesBefore * 60_000 + toleratedMs;
      const goes = outAt(call).getTime();
      const isThere = there.has(call.room);
      seen.looks += 1;
      if (!isThere && before > makes && after < goes) seen.wrong += 1;
      if (!isThere || before <= goes) continue;
      seen.latestMs = Math.max(seen.latestMs, before - goes);
      if (before > goes + toleratedMs) seen.wrong += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return seen;
}
