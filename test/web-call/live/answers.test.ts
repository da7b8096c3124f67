import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundLive } from "../../../bin/live/open.ts";
import { openRooms } from "../../../web-call/live/livekit.ts";
import { testLiveKit, type TestLiveKit, withoutLiveKit } from "../../support/livekit.ts";

describe.skipIf(withoutLiveKit)("an operator's own server of rooms", () => {
  let livekit: TestLiveKit;
  beforeAll(async () => {
    livekit = await testLiveKit();
  });
  afterAll(() => livekit.stop());

  const theirs = { kind: "theirs", ice: "server" } as const;
  const found = async (secret: string) => {
    const { is, words } = await foundLive({ ...theirs, url: livekit.address, key: livekit.key, secret });
    return [is, words.en];
  };

  it("is there where it takes our key", async () => {
    expect(await openRooms(livekit).answers()).toBe("well");
    expect(await found(livekit.secret)).toEqual(["there", "your own LiveKit"]);
  });

  it("is of no use with another secret, and doctor says so", async () => {
    expect(await openRooms({ ...livekit, key: "other" }).answers()).toBe("refused");
    const [is, words] = await found("another".repeat(6));
    expect(is).toBe("missing");
    expect(words).toContain("LIVEKIT_API_SECRET");
  });

  it("does not answer where it was killed, or where somebody else is at its address", async () => {
    const stranger = createServer((_, response) => response.end("<h1>It works</h1>"));
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const { port } = stranger.address() as AddressInfo;
    expect(await openRooms({ ...livekit, api: `http://127.0.0.1:${port}` }).answers()).toBe("silent");
    stranger.close();
    await livekit.kill();
    expect(await openRooms(livekit).answers()).toBe("silent");
    expect(await found(livekit.secret)).toEqual(["missing", "your own LiveKit does not answer"]);
    await livekit.again();
    expect(await openRooms(livekit).answers()).toBe("well");
  });
});
