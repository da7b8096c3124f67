import { createHash } from "node:crypto";
import { AccessToken } from "livekit-server-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHints } from "../../../web-call/live/livekit.ts";
import { hintRoutes } from "../../../web-call/live/webhook.ts";
import { testDesk, type TestDesk } from "../../support/desk.ts";

const ours = { key: "dimos", secret: "a secret of this desk that has more than enough letters" };
const body = (id: string) => JSON.stringify({ event: "participant_joined", id, createdAt: "1796000000" });

async function signed(text: string, { key, secret } = ours, about = text): Promise<string> {
  const token = new AccessToken(key, secret, { ttl: 300 });
  token.sha256 = createHash("sha256").update(about).digest("base64");
  return token.toJwt();
}

describe("what the server of the rooms tells", () => {
  let desk: TestDesk;
  let looks = 0;
  beforeAll(async () => {
    desk = await testDesk();
  });
  afterAll(() => desk.close());

  async function told(text: string, authorization?: string): Promise<number> {
    const routes = hintRoutes({ deps: desk.deps, read: () => openHints(ours), nudge: () => (looks += 1) });
    const headers = { "content-type": "application/webhook+json", ...(authorization && { authorization }) };
    return (await routes.request("/livekit", { method: "POST", body: text, headers })).status;
  }

  it("makes the desk look at the rooms, once, however often it comes", async () => {
    const authorization = await signed(body("EV_1"));
    for (let time = 0; time < 3; time += 1) expect(await told(body("EV_1"), authorization)).toBe(200);
    expect(looks).toBe(1);
    expect(await told(body("EV_2"), await signed(body("EV_2")))).toBe(200);
    expect(looks).toBe(2);
  });

  it("counts for nothing unsigned, changed, signed by others or by somebody in a room", async () => {
    const before = looks;
    const text = body("EV_3");
    const participant = new AccessToken(ours.key, ours.secret, { identity: "resident-1", ttl: 60 });
    participant.addGrant({ roomJoin: true, room: "one" });
    const tries = [
      undefined,
      "nonsense",
      `Bearer ${await signed(text)}`,
      await signed(text, ours, `${text} `),
      await signed(text, { ...ours, secret: "another secret that has enough letters, too, I think" }),
      await signed(text, { ...ours, key: "other" }),
      await participant.toJwt(),
    ];
    const answers = await Promise.all(tries.map((authorization) => told(text, authorization)));
    expect(answers).toEqual(tries.map(() => 401));
    expect(looks).toBe(before);
  });

  it("is not read where it is endless, or where there are no rooms", async () => {
    expect(await told("x".repeat(300_000), "nonsense")).toBe(413);
    const none = hintRoutes({ deps: desk.deps, read: () => null, nudge: () => undefined });
    expect((await none.request("/livekit", { method: "POST", body: "{}" })).status).toBe(503);
    expect((await none.request("/livekit")).status).toBe(405);
  });
});
