import { randomUUID } from "node:crypto";
import { RoomServiceClient } from "livekit-server-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Admission } from "../../../core/call/rooms.ts";
import { openRooms } from "../../../web-call/live/livekit.ts";
import { testLiveKit, type TestLiveKit, withoutLiveKit } from "../../support/livekit.ts";

const admission: Admission = {
  ...{ room: randomUUID(), identity: "resident-1", name: "", side: "resident", seconds: 120 },
};
type Claims = { exp: number; nbf: number; sub: string; video: Record<string, unknown> };

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Claims;
}

describe("the way into a room", () => {
  const settings = {
    api: "http://127.0.0.1:9",
    address: "ws://127.0.0.1:9",
    key: "k",
    secret: "s".repeat(40),
  };

  it("allows this room, as this person, to see, hear, be seen and be heard, and nothing else", async () => {
    const claims = claimsOf(await openRooms(settings).token(admission));
    expect(claims.sub).toBe("resident-1");
    expect(claims.video).toEqual({
      ...{ roomJoin: true, room: admission.room, canSubscribe: true, canPublish: true },
      canPublishSources: ["camera", "microphone"],
      ...{ canPublishData: false, canUpdateOwnMetadata: false },
    });
  });

  it.each([0, -5, 1, 119.7, 120, 100_000])(
    "is open for two minutes at most, asked for %i seconds",
    async (seconds) => {
      const { exp, nbf } = claimsOf(await openRooms(settings).token({ ...admission, seconds }));
      expect(exp - nbf).toBeGreaterThan(0);
      expect(exp - nbf).toBeLessThanOrEqual(120);
    },
  );
});

describe.skipIf(withoutLiveKit)("whoever has captured it", () => {
  let livekit: TestLiveKit;
  beforeAll(async () => {
    livekit = await testLiveKit();
  });
  afterAll(() => livekit.stop());

  it("can govern nothing on a real server, and cannot get in once the room is gone, nor make one", async () => {
    const rooms = openRooms(livekit);
    const soon = new Date(Date.now() + 60_000);
    await rooms.create(admission.room, { endsAt: soon, outAt: soon }, 4);
    const token = await rooms.token(admission);
    const thief = new RoomServiceClient(livekit.api, undefined, undefined, { token, failover: false });
    const acts = [
      thief.listRooms(),
      thief.deleteRoom(admission.room),
      thief.createRoom({ name: "mine" }),
      thief.listParticipants(admission.room),
      thief.updateParticipant(admission.room, "resident-1", { metadata: "x" }),
      thief.removeParticipant(admission.room, "host-1"),
      thief.updateRoomMetadata(admission.room, "x"),
    ];
    const refused = await Promise.all(
      acts.map((act) =>
        act.then(
          () => "allowed",
          (error: { status: number }) => error.status,
        ),
      ),
    );
    expect(refused).toEqual(acts.map(() => 401));
    const gate = async () => {
      const asked = `${livekit.api}/rtc/validate?access_token=${token}&auto_subscribe=1&protocol=15`;
      return (await fetch(asked)).status;
    };
    expect(await gate()).toBe(200);
    await rooms.remove(admission.room);
    expect(await gate()).toBe(404);
    expect(await rooms.list()).toEqual([]);
    await rooms.remove(admission.room);
  });
});
