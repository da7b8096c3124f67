import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Call, ended, moved } from "../../../core/call/call.ts";
import { finish } from "../../../core/call/finish.ts";
import { type Keeper, openKeeper } from "../../../core/call/keep.ts";
import type { Rooms } from "../../../core/call/rooms.ts";
import { openRooms } from "../../../web-call/live/livekit.ts";
import { LiveClock, plannedCall, TestAgenda, callNow } from "../../support/calls.ts";
import { testDesk, type TestDesk } from "../../support/desk.ts";
import { testLiveKit, type TestLiveKit, withoutLiveKit } from "../../support/livekit.ts";

const patient = { timeout: 15_000, interval: 20 };

describe.skipIf(withoutLiveKit)("the rooms of calls on a real server", () => {
  let livekit: TestLiveKit;
  let rooms: Rooms;
  let desk: TestDesk;
  let agenda: TestAgenda;
  let keepers: Keeper[];

  beforeAll(async () => {
    livekit = await testLiveKit();
  });
  afterAll(() => livekit.stop());
  beforeEach(async () => {
    desk = await testDesk({ clock: new LiveClock() });
    agenda = new TestAgenda(desk.store);
    rooms = openRooms(livekit);
    keepers = [];
  });
  afterEach(async () => {
    keepers.forEach((keeper) => keeper.stop());
    for (const name of await rooms.list()) await rooms.remove(name);
    await desk.close();
  });

  /** A keeper that looks again when its own timers say so, as the desk's worker does. */
  function keeping(): Keeper {
    const keeper = openKeeper({
      ...{ deps: desk.deps, rooms: () => rooms, agenda },
      nudge: () => void keeper.step().catch(() => undefined),
    });
    keepers.push(keeper);
    return keeper;
  }
  const has = async ({ room }: Call) => (await rooms.list()).includes(room);

  it("are made five minutes before and not earlier", async () => {
    const soon = await plannedCall(desk, { inS: 299 });
    const later = await plannedCall(desk, { inS: 302 });
    await keeping().step();
    expect([await has(soon.call), await has(later.call)]).toEqual([true, false]);
    await vi.waitFor(async () => expect(await has(later.call)).toBe(true), patient);
  });

  it("go at the end and its grace by themselves, at that moment, and the call is written as ended then", async () => {
    const { call } = await plannedCall(desk, { inS: -10, lastsS: 14, graceS: 1 });
    await keeping().step();
    expect(await has(call)).toBe(true);
    await vi.waitFor(async () => expect(await has(call)).toBe(false), patient);
    const late = Date.now() - (call.endsAt.getTime() + 1000);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(4_000);
    await vi.waitFor(async () => expect((await callNow(desk, call)).ending).toBe("time"), patient);
    expect((await callNow(desk, call)).endedAt).toEqual(new Date(call.endsAt.getTime() + 1000));
  });

  it("are gone after the first look of a desk that was down at the end", async () => {
    const { call } = await plannedCall(desk, { inS: -20, lastsS: 25, graceS: 0 });
    const before = keeping();
    await before.step();
    expect(await has(call)).toBe(true);
    before.stop();
    await new Promise((resolve) => setTimeout(resolve, call.endsAt.getTime() - Date.now() + 500));
    expect(await has(call)).toBe(true);
    await keeping().step();
    expect(await has(call)).toBe(false);
  });

  it("come back by the next look after the server has lost them, and that is written down", async () => {
    const { call } = await plannedCall(desk, { inS: -5 });
    const keeper = keeping();
    await keeper.step();
    await livekit.kill();
    await expect(keeper.step()).rejects.toThrow();
    await livekit.again();
    expect(await has(call)).toBe(false);
    await keeper.step();
    expect(await has(call)).toBe(true);
    expect((await desk.store.trailOf(call.id)).map(({ what }) => what)).toEqual(["lost"]);
  });

  it("are made by the first look that reaches a server that was dead when they were due", async () => {
    const { call } = await plannedCall(desk, { inS: -5 });
    const keeper = keeping();
    await livekit.kill();
    await expect(keeper.step()).rejects.toThrow();
    await livekit.again();
    await keeper.step();
    expect(await has(call)).toBe(true);
  });

  it("stay away, and their call has ended in time, where the server was dead at the end", async () => {
    const { call } = await plannedCall(desk, { inS: -5, lastsS: 7, graceS: 0 });
    const keeper = keeping();
    await keeper.step();
    await livekit.kill();
    await new Promise((resolve) => setTimeout(resolve, call.endsAt.getTime() - Date.now() + 500));
    await livekit.again();
    await keeper.step();
    expect(await has(call)).toBe(false);
    expect(await callNow(desk, call)).toMatchObject({ ending: "time", endedAt: call.endsAt });
  });

  it("are removed again where somebody brought them back after the end", async () => {
    const { call } = await plannedCall(desk, { inS: -5, lastsS: 6, graceS: 0 });
    await keeping().step();
    await vi.waitFor(async () => expect((await callNow(desk, call)).ending).toBe("time"), patient);
    await rooms.create(call.room, { endsAt: call.endsAt, outAt: call.endsAt }, 4);
    await vi.waitFor(async () => expect(await has(call)).toBe(false), patient);
  });

  it("go when the call is moved or cancelled by another process", async () => {
    const [one, two] = [await plannedCall(desk, { inS: 100 }), await plannedCall(desk, { inS: 100 })];
    const keeper = keeping();
    await keeper.step();
    const later = new Date(Date.now() + 3_600_000);
    const to = { startsAt: later, endsAt: new Date(later.getTime() + 900_000) };
    await desk.store.commit({
      rows: [
        { row: "call", call: moved(desk.deps.newId, one.call, to), was: 1 },
        { row: "call", call: ended(two.call, new Date(), "cancelled"), was: 1 },
      ],
    });
    await keeper.step();
    expect(await rooms.list()).toEqual([]);
  });

  it("of others on the same server are left alone", async () => {
    await rooms.create("somebody-else", { endsAt: new Date(), outAt: new Date() }, 2);
    await keeping().step();
    expect(await rooms.list()).toEqual(["somebody-else"]);
  });

  it("go at the end also while the database is locked, by the times that were read last", async () => {
    const { call } = await plannedCall(desk, { inS: -5, lastsS: 7, graceS: 0 });
    const keeper = keeping();
    await keeper.step();
    expect(await has(call)).toBe(true);
    vi.spyOn(desk.store, "callsToKeep").mockRejectedValue(new Error("locked"));
    await vi.waitFor(async () => expect(await has(call)).toBe(false), patient);
    expect((await callNow(desk, call)).endedAt).toBeNull();
    vi.restoreAllMocks();
    await keeper.step();
    expect((await callNow(desk, call)).ending).toBe("time");
  });

  it("go at the end also while the look before is still under way, and are left where there is more time since", async () => {
    const [ends, longer] = [
      await plannedCall(desk, { inS: -5, lastsS: 8, graceS: 0 }),
      await plannedCall(desk, { inS: -5, lastsS: 8, graceS: 0 }),
    ];
    await keeping().step();
    vi.spyOn(rooms, "participants").mockReturnValue(new Promise(() => undefined));
    // The desk's worker begins no step before the one before it is done.
    const keep = { deps: desk.deps, rooms: () => rooms, agenda, nudge: () => undefined };
    const hanging = openKeeper(keep);
    keepers.push(hanging);
    void hanging.step();
    keepers[0]?.stop();
    await vi.waitFor(() => expect(rooms.participants).toHaveBeenCalled(), patient);
    const until = new Date(longer.call.endsAt.getTime() + 300_000);
    await agenda.extend(desk.deps, { about: longer.call.about, until, by: { kind: "desk" } });
    await vi.waitFor(async () => expect(await has(ends.call)).toBe(false), patient);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await has(longer.call)).toBe(true);
    vi.restoreAllMocks();
  });

  it("say their end to whoever looks, and the new one once the call is longer", async () => {
    const { call } = await plannedCall(desk, { inS: -5 });
    const keeper = keeping();
    await keeper.step();
    const tells = vi.spyOn(rooms, "setDeadline");
    const until = new Date(call.endsAt.getTime() + 300_000);
    const by = { kind: "desk" } as const;
    expect(await agenda.extend(desk.deps, { about: call.about, until, by })).toEqual({ until });
    await keeper.step();
    await keeper.step();
    expect(tells.mock.calls.map(([, { endsAt }]) => endsAt)).toEqual([until]);
  });

  it("tell the case how its call came out after a desk was killed before it could", async () => {
    const { call } = await plannedCall(desk, { inS: -60 });
    const over = {
      ...call,
      startedAt: call.startsAt,
      endedAt: new Date(),
      ending: "host",
      version: 2,
    } as const;
    await desk.store.commit({ rows: [{ row: "call", call: over, was: 1 }] });
    const keeper = keeping();
    for (let step = 0; step < 2; step += 1) await keeper.step();
    expect(agenda.settled).toEqual([{ about: call.about, outcome: "missed" }]);
  });

  it("know who was never there: the case hears of it once, however often it is tried", async () => {
    const { call } = await plannedCall(desk, { inS: -5, lastsS: 900 });
    const begun = { ...call, startedAt: new Date(), version: 2 };
    await desk.store.commit({ rows: [{ row: "call", call: begun, was: 1 }] });
    const end = { call: begun, at: new Date(), ending: "host" } as const;
    const both = await Promise.all([1, 2].map(() => finish({ deps: desk.deps, agenda }, end)));
    expect(both.sort()).toEqual([false, true]);
    expect(agenda.settled).toEqual([{ about: call.about, outcome: "missed" }]);
  });
});
