import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openTelegram, type Telegram } from "../../../bots/telegram/bot.ts";
import { pressedButton } from "../../../bots/telegram/parse.ts";
import type { Incoming } from "../../../core/channel.ts";
import type { Answered } from "../../../core/conversation/converse.ts";
import { StoreUnavailable } from "../../../core/store.ts";
import { TelegramPeer } from "../../support/telegram-peer.ts";
import { Pocket } from "../../support/telegram-updates.ts";

const secret = "a-secret-of-the-test-0123456789";
const url = "https://desk.chios.example/telegram";
const eleni = new Pocket(1001, "el");
const done: Answered = { reply: null, bye: false, repeated: false };
let peer: TelegramPeer;
let bot: Telegram;
let accepted: Incoming[];
let accept: (incoming: Incoming) => Promise<Answered>;

beforeEach(async () => {
  peer = await new TelegramPeer().start();
  accepted = [];
  accept = async (incoming) => {
    accepted.push(incoming);
    return done;
  };
});
afterEach(async () => {
  await bot.stop();
  await peer.stop();
});

type Settings = { webhookSecret?: string | null; username?: string | null; token?: string };

function open(settings: Settings = {}): Telegram {
  const ours = { token: peer.token, username: null, webhookSecret: secret, apiRoot: peer.root };
  bot = openTelegram({ ...ours, publicUrl: "https://desk.chios.example", ...settings }, (incoming) =>
    accept(incoming),
  );
  return bot;
}

function posted(body: BodyInit, headers: Record<string, string> = {}): Request {
  const given = { "x-telegram-bot-api-secret-token": secret, ...headers };
  return new Request(url, { method: "POST", headers: given, body, duplex: "half" } as RequestInit);
}

const update = (raw: unknown) => posted(JSON.stringify(raw));

describe("the webhook", () => {
  test.each([
    "",
    secret.slice(1),
    secret.slice(0, -1),
    `${secret}1`,
    secret.toUpperCase(),
    `${secret}, ${secret}`,
    secret.repeat(50),
  ])("refuses the secret «%s» before it reads anything", async (wrong) => {
    let read = false;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          read = true;
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await open().handle(posted(body, { "x-telegram-bot-api-secret-token": wrong }));
    expect(response.status).toBe(401);
    expect(read).toBe(false);
    expect(accepted).toEqual([]);
  });

  test("does not exist without a secret", async () => {
    expect((await open({ webhookSecret: null }).handle(update(eleni.text("γεια")))).status).toBe(404);
  });

  test("says 200 only after the update is kept", async () => {
    let keep: ((answered: Answered) => void) | undefined;
    accept = () => new Promise((resolve) => (keep = resolve));
    let answered = false;
    const response = open()
      .handle(update(eleni.text("Λακκούβα")))
      .then(({ status }) => {
        answered = true;
        return status;
      });
    await vi.waitFor(() => expect(keep).toBeDefined());
    expect(answered).toBe(false);
    keep?.(done);
    expect(await response).toBe(200);
  });

  test("asks for the update again while the desk cannot write, however long that takes", async () => {
    accept = () => Promise.reject(new StoreUnavailable("full", null));
    open();
    for (let attempt = 0; attempt < 25; attempt += 1)
      expect((await bot.handle(update({ ...eleni.text("γεια"), update_id: 5 }))).status).toBe(503);
  });

  test("passes an update over that fails ten times for another reason, so that its chat is heard again", async () => {
    accept = () => Promise.reject(new Error("a bug"));
    open();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1)
      statuses.push((await bot.handle(update({ ...eleni.text("γεια"), update_id: 5 }))).status);
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 503), 200]);
  });

  test("refuses 5 MB, announced or not, and goes on", async () => {
    open();
    const large = `{"update_id":1,"x":"${"α".repeat(2_600_000)}"}`;
    expect((await bot.handle(posted(large))).status).toBe(413);
    const pieces = Array.from({ length: 80 }, () => new Uint8Array(65_536));
    const stream = new ReadableStream({
      pull: (controller) => {
        const piece = pieces.pop();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
    expect((await bot.handle(posted(stream))).status).toBe(413);
    expect(pieces.length).toBeGreaterThan(70);
    expect((await bot.handle(update(eleni.text("γεια")))).status).toBe(200);
  });

  test.each(["", "{", "γεια", '{"update_id":'])("refuses %j, which is no JSON", async (body) => {
    expect((await open().handle(posted(body))).status).toBe(400);
  });

  test.each(["null", "[]", "1", "{}", `${"[".repeat(50_000)}${"]".repeat(50_000)}`])(
    "takes JSON that is no update and does nothing",
    async (body) => {
      expect((await open().handle(posted(body))).status).toBe(200);
      expect(accepted).toEqual([]);
    },
  );

  describe("a pressed button", () => {
    const asked = () => peer.calls.map(({ method }) => method);
    const press = async () => {
      await peer.deliver(eleni.press("1:send"));
      const [pressed] = peer.pending;
      return bot.handle(update(pressed));
    };

    test("loses its clock with the answer to the webhook, and without a request", async () => {
      open();
      const response = await press();
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        method: "answerCallbackQuery",
        callback_query_id: pressedButton(peer.pending[0]),
      });
      expect(asked()).toEqual([]);
    });

    test("loses it soon where the desk is slow, and is not told twice", async () => {
      let keep: (answered: Answered) => void = () => undefined;
      accept = () => new Promise((resolve) => (keep = resolve));
      open();
      const response = press();
      await vi.waitFor(() => expect(asked()).toEqual(["answerCallbackQuery"]), 5_000);
      keep(done);
      expect((await response).status).toBe(200);
      expect(await (await response).text()).toBe("");
    });

    test("loses it at once where the desk fails", async () => {
      accept = () => Promise.reject(new StoreUnavailable("full", null));
      open();
      expect((await press()).status).toBe(503);
      await vi.waitFor(() => expect(asked()).toEqual(["answerCallbackQuery"]), 5_000);
    });

    test("is kept though its clock has run out already", async () => {
      let kept = 0;
      accept = async () => {
        await pause(600);
        kept += 1;
        return done;
      };
      open();
      peer.fail("answerCallbackQuery", { code: 400, description: "Bad Request: query is too old" });
      expect((await press()).status).toBe(200);
      expect(kept).toBe(1);
    });
  });
});

describe("at its start the bot", () => {
  test("tells Telegram its address, its secret and its commands in two languages", async () => {
    await open().start();
    await vi.waitFor(() => expect(peer.calls).toHaveLength(4));
    expect(bot.username()).toBe(peer.username);
    expect(peer.webhook).toEqual({ url, secret });
    const [, , greek, english] = peer.calls;
    expect(greek?.asked).not.toHaveProperty("language_code");
    expect(JSON.stringify(greek?.asked)).toContain("Νέο πρόβλημα");
    expect(english?.asked).toMatchObject({ language_code: "en" });
  });

  test("asks nothing of Telegram when its name is given", async () => {
    await open({ username: peer.username }).start();
    expect(bot.username()).toBe(peer.username);
    await bot.stop();
    expect(peer.calls).toEqual([]);
  });

  test("starts with a dead token, and stops as soon as it is told", async () => {
    await open({ token: "1:dead" }).start();
    await bot.stop();
    await open({ token: "1:dead", webhookSecret: null }).start();
    await bot.stop();
    expect(await bot.channel.check?.()).toEqual({ ok: false, why: "401 Unauthorized" });
  });

  test("stops at once while Telegram hangs", async () => {
    peer.fail("setWebhook", "hang");
    await open().start();
    await bot.stop();
    expect(peer.webhook).toBeUndefined();
  }, 10_000);

  test("tries again until Telegram hears it", async () => {
    peer.fail("setWebhook", { code: 500 });
    await open().start();
    await vi.waitFor(() => expect(peer.webhook).toBeDefined(), 10_000);
  });
});

describe("long polling", () => {
  const polling = () => open({ webhookSecret: null, username: "dimos_chiou_bot" });

  test("takes updates in order and confirms each only after it was kept", async () => {
    const kept: string[] = [];
    let unconfirmed = -1;
    accept = async ({ said }) => {
      unconfirmed = Math.max(unconfirmed, peer.pending.length);
      kept.push(said.kind === "text" ? said.text : said.kind);
      return done;
    };
    for (const text of ["ένα", "δύο", "τρία"]) await peer.deliver(eleni.text(text));
    await polling().start();
    await vi.waitFor(() => expect(peer.pending).toEqual([]));
    expect(kept).toEqual(["ένα", "δύο", "τρία"]);
    expect(unconfirmed).toBe(3);
  });

  test("keeps the update at hand while the desk cannot write, and then takes it once", async () => {
    let failures = 2;
    accept = async (incoming) => {
      if ((failures -= 1) >= 0) throw new StoreUnavailable("busy", null);
      accepted.push(incoming);
      return done;
    };
    await peer.deliver(eleni.text("ένα"));
    await polling().start();
    await vi.waitFor(() => expect(peer.pending).toEqual([]), 10_000);
    expect(accepted).toHaveLength(1);
  });

  test("leaves what it has not taken to its next start", async () => {
    let release: (answered: Answered) => void = () => undefined;
    accept = (incoming) => {
      accepted.push(incoming);
      return new Promise((resolve) => (release = resolve));
    };
    for (const text of ["ένα", "δύο"]) await peer.deliver(eleni.text(text));
    await polling().start();
    await vi.waitFor(() => expect(accepted).toHaveLength(1));
    const stopped = bot.stop();
    release(done);
    await stopped;
    expect(peer.pending).toHaveLength(2);
    accept = async (incoming) => (accepted.push(incoming), done);
    await polling().start();
    await vi.waitFor(() => expect(peer.pending).toEqual([]));
    expect(new Set(accepted.map(({ key }) => key)).size).toBe(2);
  });

  test("takes away a webhook that was set once", async () => {
    peer.webhook = { url, secret };
    await polling().start();
    await vi.waitFor(() => expect(peer.webhook).toBeUndefined());
    await peer.deliver(eleni.text("γεια"));
    await vi.waitFor(() => expect(accepted).toHaveLength(1), 10_000);
  });

  test.each([{ code: 500 }, { code: 429, retryAfter: 1 }, "garbage", "cut"] as const)(
    "goes on after %j",
    async (fault) => {
      peer.fail("getUpdates", fault, 2);
      await peer.deliver(eleni.text("γεια"));
      await polling().start();
      await vi.waitFor(() => expect(accepted).toHaveLength(1), 10_000);
    },
  );

  test("hears of updates whose numbers begin anew after a silence", async () => {
    await peer.deliver(eleni.text("πριν"));
    await polling().start();
    await vi.waitFor(() => expect(accepted).toHaveLength(1));
    await vi.waitFor(() => expect(peer.pending).toEqual([]));
    peer.settle();
    await peer.deliver({ ...eleni.text("μετά"), update_id: 7 });
    await vi.waitFor(() => expect(accepted).toHaveLength(2), 10_000);
  });
});
