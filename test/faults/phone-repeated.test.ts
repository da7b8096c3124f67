import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestDesk } from "../support/desk.ts";
import { type Form, phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const folder = mkdtempSync(join(tmpdir(), "dimos-phone-"));
const call: Form = { CallSid: `CA${"c".repeat(32)}`, From: "+306912345678", To: "+302271350001" };
const going = { ...call, CallStatus: "in-progress" };
const recording = { RecordingSid: `RE${"d".repeat(32)}`, RecordingDuration: "9", Digits: "#" };

/** A whole call, request by request, as the provider sends it. */
const requests: [path: string, form: Form][] = [
  ["/voice", { ...call, CallStatus: "ringing" }],
  ["/voice/step?n=1", { ...going, Digits: "*" }],
  ["/voice/step?n=2", { ...going, Digits: "1" }],
  ["/voice/step?n=3", { ...going, ...recording }],
  ["/voice/recording", { ...call, RecordingSid: recording.RecordingSid, RecordingStatus: "completed" }],
  ["/voice/step?n=4", { ...going, Digits: "" }],
  ["/voice/step?n=5", { ...going, Digits: "1" }],
  ["/voice/step?n=6", { ...going, Digits: "2" }],
  ["/voice/status", { ...call, CallStatus: "completed" }],
];
const heard: string[] = [];
let desk: PhoneDesk;
let before: unknown;

beforeAll(async () => {
  desk = await phoneDesk({ folder });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** All that a repeated request could have changed. The answers carry this run's port, which a restart changes. */
async function everything({ store }: TestDesk): Promise<unknown> {
  const { items } = await store.list({ limit: 50 });
  const notices = await store.notices({ limit: 200 });
  return {
    cases: items,
    events: await Promise.all(items.map(({ id }) => store.history(id))),
    files: await Promise.all(items.map(({ id }) => store.filesOf(id))),
    notices: notices.items,
    conversation: await store.conversation("voice", call["CallSid"] ?? ""),
    counter: await store.counter(),
  };
}
const withoutPort = (body: string) => body.replaceAll(/127\.0\.0\.1:\d+/gu, "desk");

test("each request of a call, at once ten times, has one effect and one answer", async () => {
  for (const [path, form] of requests) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.post(path, form)));
    expect(new Set(answers.map(({ body }) => body)).size, path).toBe(1);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    heard.push(withoutPort(answers[0]?.body ?? ""));
  }
  const { items } = await desk.store.list({ limit: 50 });
  expect(items).toMatchObject([{ stage: "new", category: null }]);
  expect(await desk.store.filesOf(items[0]?.id ?? "")).toHaveLength(1);
  const sms = (await desk.store.notices({ limit: 200 })).items.filter(({ channel }) => channel === "sms");
  expect(sms).toHaveLength(1);
  before = await everything(desk);
});

test.each(["in order", "backwards"])(
  "the same call again, %s, hears the same words and changes nothing",
  async (order) => {
    const again = requests.map((request, index) => ({ request, words: heard[index] }));
    for (const { request, words } of order === "in order" ? again : again.reverse()) {
      expect(withoutPort((await desk.post(...request)).body), request[0]).toBe(words);
    }
    expect(await everything(desk)).toEqual(before);
  },
);

test("after a restart too", async () => {
  await desk.close();
  desk = await phoneDesk({ folder });
  for (const [index, [path, form]] of requests.entries()) {
    const answers = await Promise.all([desk.post(path, form), desk.post(path, form)]);
    expect(answers.map(({ body }) => withoutPort(body))).toEqual([heard[index], heard[index]]);
  }
  expect(await everything(desk)).toEqual(before);
});
