import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Outgoing } from "../../../core/channel.ts";
import type { Store } from "../../../core/store.ts";
import { quiet } from "../../../bots/log.ts";
import { smsLimits } from "../../../bots/sms/budget.ts";
import { type Line, smsChannel } from "../../../bots/sms/send.ts";
import { openStore } from "../../../db/sqlite/store.ts";
import { migrations } from "../../support/desk.ts";

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
let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dimos-sms-"));
  store = await openStore({ folder, migrations });
  answer = accepted;
  posted = [];
  hangs = false;
  clock = now;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date("2026-11-24T08:30:00Z");
let clock = now;
const channel = (more: Partial<Line> = {}) =>
  smsChannel({
    ...{ accountSid: "AC1", authToken: "token", number: "+302271350001", apiRoot: root },
    steady: () => clock.getTime(),
    ...{ statusUrl: "https://desk.example.gr/sms/status", now: () => clock },
    ...{ abroad: ["+357"], limits: smsLimits, spendings: store, log: quiet },
    ...more,
  });
function send(address: string, text = "Δήμος Χίου: το σημειώσαμε.", through = channel()) {
  const reply = {
    text,
    spoken: [],
    menu: [],
    choices: [],
    want: { kind: "nothing" },
    language: "el",
    files: [],
  };
  return through.send({ id: "1", address, subject: "", reply, files: [] } as Outgoing);
}

test("a message leaves from our number, with an address for its receipts", async () => {
  expect(await send("+306912345678")).toEqual({ sent: "accepted", providerId: "SM7" });
  expect(Object.fromEntries(posted[0] ?? [])).toEqual({
    To: "+306912345678",
    From: "+302271350001",
    Body: "Δήμος Χίου: το σημειώσαμε.",
    StatusCallback: "https://desk.example.gr/sms/status",
  });
});

test.each([
  ...["+302271012345", "+302101234567", "100", "+309011234567", "+8821612345678", "+97912345678"],
  ...["+19005551234", "+491701234567", "+4412", "+3080012345678"],
])("%s never gets an SMS", async (address) => {
  expect(await send(address)).toMatchObject({ sent: "gone" });
  expect(posted).toEqual([]);
});

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

  const inAMinute = new Date(now.getTime() + 60_000);
  const headers: [string, Date | null][] = [
    [new Date(now.getTime() + 60_000).toUTCString(), inAMinute],
    ["60", inAMinute],
    ["999999999", new Date(now.getTime() + 3_600_000)],
    ["Fri, 31 Dec 9999 23:59:59 GMT", new Date(now.getTime() + 3_600_000)],
  ];
  const nonsense = ["Wed, 21 Oct 2015 07:28:00 GMT", "-5", "0", "soon", "", "Infinity days", "60, 90"];
  test.each([...headers, ...nonsense.map((each): [string, null] => [each, null])])(
    "429 with Retry-After «%s» is tried again at %s, or soon",
    async (header, at) => {
      answer = { status: 429, body: '{"code":20429}', headers: { "retry-after": header } };
      expect(await send("+306912345678")).toMatchObject({ sent: "later", at });
    },
  );

  test.each([
    ["a proxy's own no", { status: 400, body: "<html>Blocked by policy</html>" }],
    ["a page that is not there", { status: 404, body: "<html>Not Found</html>" }],
    ["a proxy that wants a password", { status: 407, body: "" }],
    ["an account that Twilio does not know", { status: 404, body: '{"code":20404}' }],
    ["an account without money", { status: 400, body: '{"code":30002,"message":"suspended"}' }],
    ["a number that is not ours", { status: 400, body: '{"code":21606}' }],
    ["a redirect in a circle", { status: 302, body: "", headers: { location: "/" } }],
  ])("%s says nothing about the message: it waits", async (_, given) => {
    answer = given;
    expect(await send("+306912345678")).toMatchObject({ sent: "later" });
  });

  test("nothing: tried again", async () => {
    hangs = true;
    expect(await send("+306912345678")).toMatchObject({ sent: "later", why: "no answer" });
  });
});

describe("T8: what SMS may cost", () => {
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const number = (index: number) => `+3069123${String(index).padStart(5, "0")}`;
  function listening() {
    const alarms: object[] = [];
    return { alarms, log: { ...quiet, error: (detail: object) => void alarms.push(detail) } };
  }
  async function outcomes(count: number, to: (index: number) => string, through = channel()) {
    const sent: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const answered = await send(to(index), "Σύντομο.", through);
      sent.push(answered.sent === "accepted" ? "accepted" : `${answered.sent} ${answered.why}`);
    }
    return Object.fromEntries(
      [...Map.groupBy(sent, (each) => each)].map(([each, all]) => [each, all.length]),
    );
  }

  test("a number whose owner is told sixty times by spoofed calls hears ten in an hour and twenty in a day", async () => {
    const { log, alarms } = listening();
    const through = channel({ log });
    expect(await outcomes(60, () => "+306912345678", through)).toEqual({
      accepted: 10,
      "later SMS budget: number-hour": 50,
    });
    expect(alarms).toEqual([]);
    clock = at(2);
    expect(await outcomes(60, () => "+306912345678", through)).toEqual({
      accepted: 10,
      "refused SMS budget: number-day": 50,
    });
    expect(alarms).toEqual([{ channel: "sms", budget: "number-day", prefix: "+30691234" }]);
    clock = at(4);
    expect(await outcomes(60, () => "+306912345678", through)).toEqual({
      "refused SMS budget: number-day": 60,
    });
    clock = at(27);
    expect(await outcomes(1, () => "+306912345678", through)).toEqual({ accepted: 1 });
  });

  test("a thousand numbers that begin alike get sixty, the rest waits, and somebody is told once", async () => {
    const { log, alarms } = listening();
    const through = channel({ log });
    expect(await outcomes(1000, number, through)).toEqual({ accepted: 60, "later SMS budget: prefix": 940 });
    expect(alarms).toEqual([{ channel: "sms", budget: "prefix", prefix: "+30691230" }]);
    expect(await send("+306945678901", "Σύντομο.", through)).toMatchObject({ sent: "accepted" });
    expect(await through.check?.()).toEqual({ ok: false, why: "SMS budget: +30691230…" });
  });

  test("the day has an end for all together, counted from what went out before this process began", async () => {
    const before = Array.from({ length: 5 }, (_, index) => ({ address: `+30694567890${index}`, at: at(-3) }));
    for (const each of before) await store.spend(each.address, each.at, []);
    const through = channel({ limits: { ...smsLimits, allADay: 6 } });
    expect(await send("+306912345678", "Σύντομο.", through)).toMatchObject({ sent: "accepted" });
    expect(await send("+306987654321", "Σύντομο.", through)).toEqual({
      ...{ sent: "later", why: "SMS budget: day" },
      at: at(21),
    });
  });

  test("a clock that is days ahead or a year behind for a moment gives nobody more, and keeps nobody waiting", async () => {
    let setTo = 0;
    const through = channel({ now: () => new Date(clock.getTime() + setTo) });
    await outcomes(20, () => "+306912345678", through);
    for (const days of [4, -365, 0]) {
      setTo = days * 86_400_000;
      expect(await outcomes(1, () => "+306912345678", through)).toEqual({
        "later SMS budget: number-hour": 1,
      });
    }
    setTo = -365 * 86_400_000;
    expect(await outcomes(1, () => "+306900000001", through)).toEqual({ accepted: 1 });
  });

  test("a process that begins with its clock a year behind counts the last day before, not the whole year", async () => {
    const before = Array.from({ length: 400 }, (_, day) => [at(-24 * day - 1), at(-24 * day - 2)]).flat();
    for (const each of before.toReversed()) await store.spend("+306912345678", each, []);
    const now = () => new Date(clock.getTime() - 365 * 86_400_000);
    const through = channel({ now, limits: { ...smsLimits, numberADay: 3 } });
    expect(await outcomes(3, () => "+306912345678", through)).toEqual({
      accepted: 1,
      "refused SMS budget: number-day": 2,
    });
  });

  test("what is still on its way counts as well, and no longer once it is known that it did not go", async () => {
    const through = channel({ limits: { ...smsLimits, prefixADay: 5 } });
    const many = Array.from({ length: 30 }, (_, index) => send(number(index), "Σύντομο.", through));
    const sent = await Promise.all(many);
    expect(sent.filter((each) => each.sent === "accepted")).toHaveLength(5);
    answer = { status: 503, body: "" };
    const other = (index: number) => number(10_000 + index);
    await outcomes(30, other, through);
    answer = accepted;
    expect(await outcomes(6, other, through)).toEqual({ accepted: 5, "later SMS budget: prefix": 1 });
  });

  test("two servers on one folder spend of one budget, to the last SMS, and say so alike", async () => {
    const limits = { ...smsLimits, allADay: 20, prefixADay: 10 };
    const second = await openStore({ folder, migrations });
    const both = [channel({ limits }), channel({ limits, spendings: second })];
    const sends = (count: number, to: (index: number) => string) =>
      Promise.all(Array.from({ length: count }, (_, at) => send(to(at), "Σύντομο.", both[at % 2])));
    const went = (all: Awaited<ReturnType<typeof sends>>) => all.filter((each) => each.sent === "accepted");
    expect(went(await sends(40, number))).toHaveLength(10);
    expect(
      went(await sends(40, (index) => `+30694${String(index)}500${String(1000 + index)}`.slice(0, 13))),
    ).toHaveLength(10);
    expect(posted).toHaveLength(20);
    for (const each of both) {
      expect(await send("+306987654321", "Σύντομο.", each)).toMatchObject({ why: "SMS budget: day" });
      expect(await each.check?.()).toEqual({ ok: false, why: "SMS budget: all, +30691230…" });
    }
    await second.close();
  });

  test("the rest of a long message goes where its beginning has gone", async () => {
    const through = channel({ limits: { ...smsLimits, numberADay: 1 } });
    expect(await send("+306912345678", "α".repeat(2000), through)).toMatchObject({ sent: "accepted" });
    expect(posted.length).toBeGreaterThan(1);
    expect(await send("+306912345678", "Σύντομο.", through)).toMatchObject({ sent: "refused" });
  });

  test("numbers abroad are written to only where the municipality says so", async () => {
    expect(await send("+35799123456")).toMatchObject({ sent: "accepted" });
    expect(await send("+35799123456", "Σύντομο.", channel({ abroad: [] }))).toMatchObject({ sent: "gone" });
    const open = channel({ abroad: ["+1", "+357", "+44", "+49", "+8", "+9"] });
    const dear = ["+19005551234", "0019765551234", "+35790123456", "+44 906 123 4567", "+447012345678"];
    for (const each of [...dear, "+499001234567", "+8821612345678", "+97912345678", "+3090912345678"])
      expect(await send(each, "Σύντομο.", open), each).toMatchObject({ sent: "gone" });
    for (const each of ["+12125551234", "0035799123456", "+44 7700 900123", "+4915112345678"])
      expect(await send(each, "Σύντομο.", open), each).toMatchObject({ sent: "accepted" });
  });
});

test.each([
  "",
  "<html>welcome</html>",
  "{}",
  '{"sid":""}',
  '{"sid":null}',
  '{"sid":7}',
  '[{"sid":"SM7"}]',
  "null",
])("200 and «%s», but no id: the message has not gone, and is tried again", async (body) => {
  answer = { status: 200, body };
  expect(await send("+306912345678")).toMatchObject({ sent: "later", at: null });
});
