import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing, Reply } from "../../../core/channel.ts";
import { openApi } from "../../../bots/telegram/api.ts";
import { telegramChannel } from "../../../bots/telegram/send.ts";
import { allOf } from "../../support/content.ts";
import { TelegramPeer } from "../../support/telegram-peer.ts";

const peer = new TelegramPeer();
const now = new Date("2026-11-24T08:30:00Z");
const reply: Reply = {
  ...{ text: "Το σημειώσαμε.", spoken: [], menu: [], choices: [] },
  ...{ want: { kind: "nothing" }, language: "el", files: [] },
};
const outgoing: Outgoing = { id: "n1", address: "77", subject: "", reply, files: [] };
const jpeg = { name: "φωτο.jpg", mime: "image/jpeg", bytes: new Uint8Array([0xff, 0xd8, 1, 2]) };
const held = (ref: string) => ({ channel: "telegram", ref }) as const;

beforeAll(() => peer.start());
afterAll(() => peer.stop());
beforeEach(() => peer.heal());

function line(token = peer.token, apiRoot = peer.root) {
  const api = openApi(token, { apiRoot, timeoutSeconds: 1 });
  return telegramChannel({ api, token, apiRoot, now: () => now });
}

describe("sending over Telegram", () => {
  it("is accepted with the message's own id", async () => {
    const sent = await line().send(outgoing);
    const seen = peer.seen.at(-1);
    expect(seen).toMatchObject({ chat: 77, text: "Το σημειώσαμε." });
    expect(sent).toEqual({ sent: "accepted", providerId: `77:${seen?.id}` });
  });

  it("uses a connection again, and another when Telegram has ended it", async () => {
    const before = peer.connections;
    for (let count = 0; count < 3; count += 1) await line().send(outgoing);
    expect(peer.connections - before).toBeLessThanOrEqual(1);
    peer.hangUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const again = peer.connections;
    expect(await line().send(outgoing)).toMatchObject({ sent: "accepted" });
    expect(peer.connections).toBe(again + 1);
  });

  it("carries files in the call itself, with their text and buttons", async () => {
    const choices = [{ token: "1:a", label: "Ναι", digit: "1" }];
    await line().send({ ...outgoing, reply: { ...reply, choices }, files: [jpeg] });
    expect(peer.calls.at(-1)?.method).toBe("sendPhoto");
    expect(peer.seen.at(-1)).toMatchObject({ text: "Το σημειώσαμε.", file: jpeg.bytes });
    expect(peer.buttons(77)).toContain("Ναι");
  });

  it("keeps a file's name whole, whatever is in it", async () => {
    const name = 'αίτηση; τελική "2".pdf';
    await line().send({ ...outgoing, files: [{ name, mime: "application/pdf", bytes: jpeg.bytes }] });
    expect(peer.calls.at(-1)?.file).toMatchObject({ name: "αίτηση; τελική _2_.pdf" });
  });

  it("sends a picture that Telegram cannot show as a file", async () => {
    peer.fail("sendPhoto", { code: 400, description: "Bad Request: PHOTO_INVALID_DIMENSIONS" });
    expect(await line().send({ ...outgoing, files: [jpeg] })).toMatchObject({ sent: "accepted" });
    expect(peer.calls.at(-1)?.method).toBe("sendDocument");
  });

  it("waits as long as Telegram says, an hour at most", async () => {
    peer.fail("sendMessage", { code: 429, description: "Too Many Requests: retry after 35", retryAfter: 35 });
    expect(await line().send(outgoing)).toMatchObject({
      sent: "later",
      at: new Date("2026-11-24T08:30:35Z"),
    });
    peer.fail("sendMessage", { code: 429, retryAfter: 9_000_000 });
    expect(await line().send(outgoing)).toMatchObject({ at: new Date("2026-11-24T09:30:00Z") });
  });

  it.each([
    { code: 500, description: "Internal Server Error" },
    { code: 401, description: "Unauthorized" },
    "garbage",
    "cut",
    "hang",
  ] as const)("comes again later after %j", async (fault) => {
    peer.fail("sendMessage", fault);
    expect(await line().send(outgoing)).toMatchObject({ sent: "later", at: null });
  });

  it.each([
    { ok: true },
    ...[
      null,
      true,
      {},
      [],
      { message_id: null },
      { message_id: "7" },
      { message_id: 7, chat: { id: 78 } },
    ].map((result) => ({ ok: true, result })),
    ...[{}, null, "ok", [], { ok: "yes" }, { ok: false }, { ok: false, error_code: "400" }],
  ])("comes again later after an answer that is no message of this chat: %j", async (says) => {
    peer.fail("sendMessage", { says });
    expect(await line().send(outgoing)).toMatchObject({ sent: "later", at: null });
  });

  it("comes again later when nobody listens there", async () => {
    expect(await line(peer.token, "http://127.0.0.1:1").send(outgoing)).toMatchObject({ sent: "later" });
  });

  it.each([
    { code: 403, description: "Forbidden: bot was blocked by the user" },
    { code: 403, description: "Forbidden: user is deactivated" },
    { code: 400, description: "Bad Request: chat not found" },
  ])("ends the address after $description", async (fault) => {
    peer.fail("sendMessage", fault);
    expect(await line().send(outgoing)).toMatchObject({ sent: "gone" });
  });

  it("is refused for good when Telegram will not have the message", async () => {
    peer.fail("sendMessage", { code: 400, description: "Bad Request: message text is empty" });
    expect(await line().send(outgoing)).toMatchObject({ sent: "refused" });
    expect(await line().send({ ...outgoing, address: "χίος" })).toMatchObject({ sent: "gone" });
  });

  it("never tells a token in its reasons", async () => {
    peer.fail("sendMessage", "cut");
    expect(JSON.stringify(await line().send(outgoing))).not.toContain("AAF");
  });
});

describe("fetching a file from Telegram", () => {
  it("gives its bytes and its name", async () => {
    peer.hold("one", jpeg.bytes);
    const fetched = await line().fetch?.(held("one"));
    expect(fetched).toMatchObject({ fetched: "bytes", name: "0-one.jpg" });
    expect(fetched?.fetched === "bytes" && (await allOf(fetched.bytes))).toEqual(Buffer.from(jpeg.bytes));
  });

  it("refuses what Telegram says is over 20 MB", async () => {
    peer.hold("announced", jpeg.bytes, 21 * 1024 * 1024);
    expect(await line().fetch?.(held("announced"))).toEqual({ fetched: "refused", why: "too-big" });
  });

  it("comes again later for everything that may pass", async () => {
    peer.hold("two", jpeg.bytes);
    expect(await line().fetch?.(held("unknown"))).toMatchObject({ fetched: "later", at: null });
    peer.fail("getFile", { code: 429, retryAfter: 5 });
    expect(await line().fetch?.(held("two"))).toMatchObject({ at: new Date("2026-11-24T08:30:05Z") });
    peer.fail("download", { code: 500 });
    expect(await line().fetch?.(held("two"))).toMatchObject({ fetched: "later" });
    peer.fail("download", "cut");
    expect(await line().fetch?.(held("two"))).toMatchObject({ fetched: "later" });
  });

  it("is gone when the file is there no more", async () => {
    peer.hold("three", jpeg.bytes);
    peer.fail("download", { code: 404, description: "Not Found" });
    expect(await line().fetch?.(held("three"))).toEqual({ fetched: "refused", why: "gone" });
  });
});

describe("asking whether Telegram accepts us", () => {
  it("tells the bot's name, and asks once however often somebody looks", async () => {
    const channel = line();
    const before = peer.calls.filter(({ method }) => method === "getMe").length;
    expect(await channel.check?.()).toEqual({ ok: true, why: "@dimos_chiou_bot" });
    await channel.check?.();
    expect(peer.calls.filter(({ method }) => method === "getMe").length).toBe(before + 1);
  });

  it("reports a dead token", async () => {
    expect(await line("1:dead").check?.()).toEqual({ ok: false, why: "401 Unauthorized" });
  });
});
