import { createServer } from "node:http";
import { once } from "node:events";
import { Hono } from "hono";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { createVoiceApp } from "../../ivr/app.ts";
import { serveHttp } from "../../web-call/server.ts";
import { humming } from "../../cli/phone/tone.ts";
import type { Account } from "../../cli/phone/line.ts";
import { Caller } from "./caller.ts";
import { type Clock, testDesk, type TestDesk } from "./desk.ts";

const accountSid = `AC${"0".repeat(31)}7`;
const authToken = "a-token-that-only-tests-know-0002";
const number = "+302271350001";

/** `publicUrl`: where the provider believes the desk to be, when that is not where it listens. */
type Options = { folder?: string; clock?: Clock; publicUrl?: string };
export type Form = Record<string, string>;
export type Posted = { status: number; body: string };
export type PhoneDesk = TestDesk & {
  account: Account;
  recordings: RecordingShelf;
  ring: (from?: string | null) => Promise<Caller>;
  /** One request as the provider would send it; `signature` and `headers` for those it would not. */
  post: (path: string, form: Form, as?: { signature?: string; headers?: Form }) => Promise<Posted>;
  /** The signature of the provider's own library over this address. */
  sign: (url: string, form: Form) => string;
  fetchRecordings: () => Promise<void>;
  /** Switches the phone off and leaves the desk. */
  stop: () => Promise<void>;
};

/** A desk with the phone switched on, on a free port of this machine, and the provider's recordings beside it. */
export async function phoneDesk(options: Options = {}): Promise<PhoneDesk> {
  return phoneOn(await testDesk(options), options);
}

/** The phone of a desk that is there. */
export async function phoneOn(desk: TestDesk, options: Pick<Options, "publicUrl"> = {}): Promise<PhoneDesk> {
  const recordings = await new RecordingShelf().start();
  let url = "";
  const { routes, channel } = createVoiceApp(
    { accountSid, authToken, number, publicUrl: () => options.publicUrl ?? url, apiRoot: recordings.root },
    {
      accept: desk.accept,
      recordingReady: (ref) => desk.store.fileReady("voice", ref, desk.clock.now()),
      municipality: () => desk.store.municipality(),
      log: () => undefined,
    },
  );
  const app = new Hono();
  app.put("/voice/demo/:name", (context) => context.body(null, 404));
  app.route("/", routes);
  const server = await serveHttp(app, { host: "127.0.0.1", port: 0 });
  if ("refused" in server) throw new Error(server.refused);
  url = server.url;
  const account: Account = { url, authToken, accountSid, number };
  const stop = async () => {
    await server.close(1_000);
    await recordings.stop();
  };
  const sign = (to: string, form: Form) => getExpectedTwilioSignature(authToken, to, form);
  return {
    ...desk,
    account,
    recordings,
    sign,
    ring: (from) => Caller.ring(account, from),
    post: async (path, form, { signature = sign(url + path, form), headers = {} } = {}) => {
      const response = await fetch(url + path, {
        method: "POST",
        headers: { ...(signature !== "" && { "x-twilio-signature": signature }), ...headers },
        body: new URLSearchParams(form),
      });
      return { status: response.status, body: await response.text() };
    },
    fetchRecordings: async () => {
      while ((await desk.fetch(channel)) > 0);
    },
    stop,
    close: async () => {
      await stop();
      await desk.close();
    },
  };
}

/** The provider's recordings: one of six seconds under every name, for the account's own credentials only. */
export class RecordingShelf {
  root = "";
  readonly asked: string[] = [];
  readonly deleted: string[] = [];
  /** What it answers before it simply works, in this order; 200 is no trouble. */
  troubles: number[] = [];
  private readonly server = createServer((request, response) => {
    const path = request.url ?? "";
    const mine = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
    this.asked.push(`${request.method} ${path}`);
    const trouble = request.headers.authorization === mine ? this.troubles.shift() : 401;
    if (trouble !== undefined && trouble !== 200) response.writeHead(trouble).end();
    else if (request.method === "DELETE") {
      this.deleted.push(path);
      response.writeHead(204).end();
    } else response.writeHead(200, { "content-type": "audio/mpeg" }).end(humming(6));
  });

  async start(): Promise<this> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    const address = this.server.address();
    this.root = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}
