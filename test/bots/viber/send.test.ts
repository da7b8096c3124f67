import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openViber, type Viber } from "../../../bots/viber/bot.ts";
import type { Outgoing, Reply } from "../../../core/channel.ts";
import { webhook } from "../../../bin/channels/webhook.ts";
import { serveHttp } from "../../../web-call/server.ts";
import { allOf } from "../../support/content.ts";
import { ViberPeer } from "../../support/viber-peer.ts";
import { ViberPhone } from "../../support/viber-phone.ts";

const eleni = new ViberPhone("01234567890A=");
let peer: ViberPeer;
let bot: Viber;
let close: () => Promise<unknown>;
let alarms: object[];
let minutesLater = 0;
const files = new Map<string, Uint8Array>();

beforeEach(async () => {
  peer = await new ViberPeer().start();
  await listen();
});
afterEach(async () => {
  await bot.stop();
  await close();
  await peer.stop();
});

/** The bot alone, on a port of its own, with a desk that agrees to everything. */
async function listen(
  over: { authToken?: string; apiRoot?: string; publicUrl?: string } = {},
): Promise<void> {
  alarms = [];
  minutesLater = 0;
  const now = () => new Date(Date.now() + minutesLater * 60_000);
  let handle: (request: Request) => Promise<Response> = () => Promise.resolve(new Response(null));
  let file = handle;
  const routes = webhook("/viber", (request) => handle(request)).get("/viber/file/*", (c) => file(c.req.raw));
  const server = await serveHttp(routes, { host: "127.0.0.1", port: 0 });
  if ("refused" in server) throw new Error(server.refused);
  close = () => server.close(0);
  const publicUrl = over.publicUrl ?? `http://127.0.0.1:${server.port}`;
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (detail: object) => alarms.push(detail),
  };
  const settings = { authToken: peer.token, apiRoot: peer.root, sender: "Δήμος Χίου", publicUrl, log, now };
  bot = openViber(
    { ...settings, ...over, publicUrl },
    {
      accept: () => Promise.resolve({ reply: null, bye: false, repeated: false }),
      onReceipt: () => Promise.resolve(),
      read: (sha) =>
        Promise.resolve(files.get(sha)).then((bytes) => bytes ?? Promise.reject(new Error("none"))),
    },
  );
  ({ handle, file } = bot);
}

async function registered(): Promise<void> {
  await bot.start();
  await expect.poll(() => peer.webhook).toBeDefined();
}

const reply: Reply = {
  text: "Το σημειώσαμε.",
  ...{ spoken: [], menu: [], choices: [], files: [] },
  want: { kind: "nothing" },
  language: "el",
};
const outgoing = (over: Partial<Outgoing> = {}): Outgoing => ({
  ...{ id: "1", address: eleni.id, subject: "", reply, files: [] },
  ...over,
});

describe("registration", () => {
  test("tells Viber where to call, answers the call that comes back meanwhile, and learns the bot's name", async () => {
    await registered();
    expect(peer.webhook).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/viber$/u);
    expect(peer.eventTypes).toContain("conversation_started");
    expect(bot.uri()).toBe(peer.uri);
    expect(await bot.channel.check?.()).toMatchObject({ ok: true });
    expect(peer.wrong).toEqual([]);
  });

  test("goes on after a provider that is down, answers nonsense or hangs up, and stops at once when told", async () => {
    for (const fault of ["html", "gateway"] as const) peer.fail(fault);
    await bot.start();
    await expect.poll(() => peer.webhook).toBeDefined();
    peer.fail("hang");
    await close();
    await listen();
    await bot.start();
    await expect.poll(() => peer.calls.length).toBeGreaterThan(4);
    const stopping = performance.now();
    await bot.stop();
    expect(performance.now() - stopping).toBeLessThan(8_000);
  });

  test("a dead token is said by the check, in Viber's words and without the token", async () => {
    await close();
    await listen({ authToken: "dead-token-of-yesterday" });
    const health = await bot.channel.check?.();
    expect(health).toEqual({ ok: false, why: "2 invalidAuthToken" });
  });

  test("whoever else has set the webhook meanwhile is named", async () => {
    peer.webhook = "https://other.example/viber";
    expect(await bot.channel.check?.()).toMatchObject({
      ok: false,
      why: { el: expect.stringContaining("https://other.example/viber") },
    });
  });

  test("an address that Viber does not call is said, and Viber is not asked at all", async () => {
    await close();
    await listen({ apiRoot: "https://chatapi.viber.com", publicUrl: "http://desk.example" });
    await bot.start();
    expect(await bot.channel.check?.()).toMatchObject({ why: { el: expect.stringContaining("https") } });
    expect(peer.calls).toEqual([]);
  });
});

describe("a message", () => {
  beforeEach(async () => {
    await registered();
    await peer.deliver(eleni.text("γεια"));
  });

  test("is accepted under its token, with all digits", async () => {
    const sent = await bot.channel.send(outgoing());
    expect(sent).toEqual({ sent: "accepted", providerId: peer.seen.at(-1)?.token });
    expect(peer.wrong).toEqual([]);
  });

  test.each([
    ["gone", [5, 6, 11, 13]],
    ["refused", [3, 4, 14]],
    ["later", [1, 2, 7, 8, 9, 10, 12, 15, 23, 24, 99]],
  ] as const)("is %s after the statuses %j, which all come with HTTP 200", async (meant, statuses) => {
    // Right after a message a resident may be on the way to being subscribed.
    minutesLater = 2;
    for (const status of statuses) {
      peer.fail(status);
      expect(await bot.channel.send(outgoing()), String(status)).toMatchObject({ sent: meant });
    }
  });

  test.each(["html", "garbage", "gateway", "cut"] as const)(
    "comes again after an answer that is none (%s)",
    async (fault) => {
      peer.fail(fault);
      expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "later" });
      expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "accepted" });
    },
  );

  test.each([
    {},
    { status: 0 },
    { status: 0, message_token: null },
    { status: "0" },
    { status: null },
    [],
    null,
  ])("comes again after %j, which is no receipt", async (says) => {
    peer.fail({ says });
    expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "later" });
  });

  test.each([
    [2, "the token"],
    [10, "the webhook"],
    [24, "the balance"],
  ])(
    "what only somebody here can help (%i, %s) is said once, and by the check until it is over",
    async (status) => {
      const why = `${status} told to fail`;
      for (let times = 0; times < 3; times += 1) {
        peer.fail(status);
        expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "later", why });
      }
      expect(alarms).toEqual([{ channel: "viber", error: why }]);
      expect(await bot.channel.check?.()).toEqual({ ok: false, why });
      await bot.channel.send(outgoing());
      expect(await bot.channel.check?.()).toMatchObject({ ok: true });
    },
  );

  test("beyond a hundred without a word in between waits, and goes once the resident has written", async () => {
    for (let count = 0; count < 100; count += 1) await bot.channel.send(outgoing());
    expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "later", why: "12 tooManyRequests" });
    await peer.deliver(eleni.text("ακόμα εδώ"));
    expect(await bot.channel.send(outgoing())).toMatchObject({ sent: "accepted" });
  });

  test("asks for a place without the button for it where the app is too old", async () => {
    const old = Object.assign(new ViberPhone("old="), { apiVersion: 2 });
    await peer.deliver(old.text("γεια"));
    const asking: Reply = { ...reply, want: { kind: "place" } };
    expect(await bot.channel.send(outgoing({ address: old.id, reply: asking }))).toMatchObject({
      sent: "accepted",
    });
    expect(peer.buttons(old)).toEqual([]);
    await bot.channel.send(outgoing({ reply: asking }));
    expect(peer.buttons(eleni).map(({ ActionType }) => ActionType)).toEqual(["location-picker"]);
  });

  test("shows its picture at an address that nobody can guess and that ends one day", async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7]);
    const { createHash } = await import("node:crypto");
    files.set(createHash("sha256").update(bytes).digest("hex"), bytes);
    const picture = { name: "μετά.jpg", mime: "image/jpeg", bytes };
    expect(await bot.channel.send(outgoing({ files: [picture] }))).toMatchObject({ sent: "accepted" });
    expect(peer.seen.at(-1)?.file).toEqual(bytes);
    const shown = peer.seen.at(-1)?.message;
    const address = shown?.type === "picture" ? shown.media : "";
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
    const [mac = "", sha = "", until = ""] = address.split("/").slice(-3);
    const forged = [
      address.replace(mac, "0".repeat(32)),
      address.replace(
        sha,
        sha.replace(/^./u, (digit) => (digit === "0" ? "1" : "0")),
      ),
      address.replace(until, `9${until}`),
      address.replace(/jpeg$/u, "pdf"),
      address.replace(`${mac}/`, ""),
      `${address}/../../../dimos.db`,
    ];
    for (const each of forged) expect((await fetch(each)).status, each).toBe(404);
  });
});

describe("a file that Viber holds", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const fetched = (ref: string) => bot.channel.fetch?.({ channel: "viber", ref });

  test("is fetched, also where its address leads on", async () => {
    const found = await fetched(peer.hold("a.jpg", bytes));
    expect(found?.fetched === "bytes" && (await allOf(found.bytes))).toEqual(Buffer.from(bytes));
    const onward = { status: 302, location: "/media/a.jpg" };
    expect(await fetched(peer.hold("b.jpg", new Uint8Array(), onward))).toMatchObject({ fetched: "bytes" });
  });

  test.each([
    "http://169.254.169.254/latest/meta-data",
    "http://127.0.0.1:1/a.jpg",
    "https://dl-media.viber.com.evil.example/a.jpg",
    "https://evilviber.com/a.jpg",
    "http://dl-media.viber.com/a.jpg",
    "https://dl-media.viber.com@evil.example/a.jpg",
    "https://dl-media.viber.com:8443/a.jpg",
    "file:///etc/passwd",
  ])("is nowhere but at Viber: %s is not even asked", async (ref) => {
    expect(await fetched(ref)).toEqual({ fetched: "refused", why: "unreadable" });
    expect(await fetched(peer.hold("c.jpg", bytes, { status: 302, location: ref }))).toEqual({
      fetched: "refused",
      why: "unreadable",
    });
  });

  test("that leads round in circles, has gone or is away for now is told apart", async () => {
    const round = { status: 302, location: "/media/round.jpg" };
    expect(await fetched(peer.hold("round.jpg", bytes, round))).toMatchObject({ fetched: "refused" });
    for (const status of [403, 404, 410])
      expect(await fetched(peer.hold("d.jpg", bytes, { status }))).toEqual({
        fetched: "refused",
        why: "gone",
      });
    expect(await fetched(peer.hold("e.jpg", bytes, { status: 503 }))).toMatchObject({ fetched: "later" });
  });
});
