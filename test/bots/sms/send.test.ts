import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Outgoing } from "../../../core/channel.ts";
import { smsChannel } from "../../../bots/sms/send.ts";

type Answer = { status: number; body: string; headers?: Record<string, string> };
const accepted: Answer = { status: 201, body: '{"sid":"SM7"}' };
let answer: Answer;
let posted: URLSearchParams[];
let hangs: boolean;
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    posted.push(new URLSearchParams(body));
    if (hangs) return void request.socket.destroy();
    response
      .writeHead(answer.status, { "content-type": "application/json", ...answer.headers })
      .end(answer.body);
  });
});
let root: string;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  root = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
});
afterAll(() => server.close());
beforeEach(() => {
  answer = accepted;
  posted = [];
  hangs = false;
});

const now = new Date("2026-11-24T08:30:00Z");
function send(address: string, text = "Δήμος Χίου: σημειώσαμε το πρόβλημα.") {
  const line = {
    ...{ accountSid: "AC1", authToken: "token", number: "+302271350001", apiRoot: root },
    ...{ statusUrl: "https://desk.example.gr/sms/status", now: () => now },
  };
  const reply = {
    text,
    spoken: [],
    menu: [],
    choices: [],
    want: { kind: "nothing" },
    language: "el",
    files: [],
  };
  return smsChannel(line).send({ id: "1", address, subject: "", reply, files: [] } as Outgoing);
}

test("a message leaves from our number, with an address for its receipts", async () => {
  expect(await send("+306912345678")).toEqual({ sent: "accepted", providerId: "SM7" });
  expect(Object.fromEntries(posted[0] ?? [])).toEqual({
    To: "+306912345678",
    From: "+302271350001",
    Body: "Δήμος Χίου: σημειώσαμε το πρόβλημα.",
    StatusCallback: "https://desk.example.gr/sms/status",
  });
});

test.each(["+302271012345", "+302101234567", "100", "+309011234567"])(
  "%s never gets an SMS",
  async (address) => {
    expect(await send(address)).toMatchObject({ sent: "gone" });
    expect(posted).toEqual([]);
  },
);

describe("what the provider answers", () => {
  const answers: [string, Answer, object][] = [
    [
      "429 waits as told",
      { status: 429, body: "{}", headers: { "retry-after": "90" } },
      { sent: "later", at: new Date(now.getTime() + 90_000) },
    ],
    ["500 is tried again", { status: 500, body: "oops" }, { sent: "later", at: null }],
    ["401 waits for the right credentials", { status: 401, body: '{"code":20003}' }, { sent: "later" }],
    [
      "21610: the receiver opted out",
      { status: 400, body: '{"code":21610,"message":"unsubscribed"}' },
      { sent: "gone" },
    ],
    ["21614: a landline after all", { status: 400, body: '{"code":21614}' }, { sent: "gone" }],
    [
      "21408: this message alone",
      { status: 400, body: '{"code":21408,"message":"region"}' },
      { sent: "refused" },
    ],
  ];
  test.each(answers)("%s", async (_, given, expected) => {
    answer = given;
    expect(await send("+306912345678")).toMatchObject(expected);
  });

  test("nothing: tried again", async () => {
    hangs = true;
    expect(await send("+306912345678")).toMatchObject({ sent: "later", why: "no answer" });
  });
});
