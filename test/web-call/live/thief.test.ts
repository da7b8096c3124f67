import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../bin/root.ts";
import { seats } from "../../../core/call/keep.ts";
import { givenLink, hostLink, type Planned, plannedCall } from "../../support/calls.ts";
import { withoutLiveKit } from "../../support/livekit.ts";
import { type Meeting, meeting, pressIn, seesOthers, shows } from "../../support/meeting.ts";

/** What LiveKit's own program says, loaded into a page that is not ours. */
type Program = {
  Room: new () => {
    connect: (address: string, token: string, how: object) => Promise<void>;
    disconnect: () => Promise<void>;
    name: string;
    localParticipant: {
      publishTrack: (track: MediaStreamTrack, how: object) => Promise<unknown>;
      setMetadata: (text: string) => Promise<unknown>;
    };
    state: string;
  };
};

const program = join(projectRoot(), "node_modules/livekit-client/dist/livekit-client.umd.js");

describe.skipIf(withoutLiveKit)("whoever has captured the way into a call", () => {
  let on: Meeting;
  let planned: Planned;
  let thief: Page;
  let way: { token: string; address: string };

  beforeAll(async () => {
    on = await meeting();
    planned = await plannedCall(on.desk, { inS: -5 });
    await on.keeper.step();
    const mayor = await on.person();
    await mayor.goto(`${on.url}/mayor/${await givenLink(on.desk, hostLink)}`);
    await pressIn(mayor, "#enter");
    const resident = await on.person();
    const captured = new Promise<{ token: string; address: string }>((resolve) =>
      resident.on("response", (answer) => {
        if (answer.url().endsWith("/join") && answer.ok())
          void answer.json().then((given: { token: string; address: string }) => resolve(given));
      }),
    );
    await resident.goto(`${on.url}/call/${planned.link}`);
    await pressIn(resident, "#enter");
    await shows(resident, "#lobby");
    await pressIn(mayor, "#begin");
    way = await captured;
    await Promise.all([seesOthers(resident), seesOthers(mayor)]);
    thief = await on.person((page) => page.setBypassCSP(true));
    await thief.goto(`${on.url}/call/try`);
    await thief.addScriptTag({ path: program });
  });
  afterAll(() => on.close());

  it(
    "can show no screen, change nothing about itself, and is in no other room",
    { timeout: 120_000 },
    async () => {
      await plannedCall(on.desk, { inS: -5 });
      await on.keeper.step();
      expect((await on.rooms.list()).length).toBe(2);
      const [mine] = (await on.rooms.list()).filter((name) => name.startsWith(planned.call.id));
      const done = await thief.evaluate(async ({ token, address }) => {
        const { Room } = (window as unknown as { LivekitClient: Program }).LivekitClient;
        const room = new Room();
        await room.connect(address, token, { rtcConfig: { iceServers: [] } });
        const canvas = document.createElement("canvas");
        canvas.getContext("2d")?.fillRect(0, 0, 10, 10);
        const [screen] = canvas.captureStream(5).getVideoTracks();
        if (screen === undefined) throw new Error("no screen");
        const tried = async (act: () => Promise<unknown>) => {
          try {
            await act();
            return "done";
          } catch (error) {
            return String(error);
          }
        };
        const { localParticipant: me } = room;
        const results = {
          room: room.name,
          screen: await tried(() => me.publishTrack(screen, { source: "screen_share" })),
          metadata: await tried(() => me.setMetadata("x")),
        };
        await room.disconnect();
        return results;
      }, way);
      expect(done.room).toBe(mine);
      expect(done.screen).not.toBe("done");
      expect(done.metadata).not.toBe("done");
    },
  );

  it("does not multiply beyond the seats of the room", { timeout: 120_000 }, async () => {
    const [mine = ""] = (await on.rooms.list()).filter((name) => name.startsWith(planned.call.id));
    const lines = Array.from({ length: 12 }, (_, each) => {
      const url = `${way.address}/rtc?access_token=${way.token}&auto_subscribe=1&protocol=9&publish=x${each}`;
      return new WebSocket(url);
    });
    await Promise.all(
      lines.map(
        (line) =>
          new Promise((resolve) => {
            for (const is of ["message", "close", "error"])
              line.addEventListener(is, resolve, { once: true });
          }),
      ),
    );
    const inside = await on.rooms.participants(mine);
    for (const line of lines) line.close();
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThanOrEqual(seats);
  });
});
