import { afterEach, beforeEach, expect, test } from "vitest";
import { type Form, phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

const victim = { CallSid: `CA${"a".repeat(32)}`, From: "+306912345678", CallStatus: "in-progress" };
let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

const cases = async () => (await desk.store.list({ limit: 50 })).items;

/** A report by phone, with whatever the provider says of its recording. */
async function recorded(recording: Form): Promise<void> {
  await desk.post("/voice", victim);
  const steps: Form[] = [
    { Digits: "1" },
    { RecordingDuration: "9", Digits: "#", ...recording },
    {},
    { Digits: "1" },
  ];
  for (const [at, form] of steps.entries())
    await desk.post(`/voice/step?n=${at + 1}`, { ...victim, ...form });
  await desk.post("/voice/status", { ...victim, CallStatus: "completed" });
  await desk.post("/voice/recording", { ...victim, RecordingStatus: "completed", ...recording });
  await desk.fetchRecordings();
}

test.each([
  "http://169.254.169.254/latest/meta-data",
  "file:///etc/passwd",
  "https://api.twilio.com/2010-04-01/Accounts/ACsomebodyelse/Recordings/RE1",
  "https://api.twilio.com/2010-04-01/Accounts/../../secret",
  "http://127.0.0.1:1/2010-04-01/Accounts/x/Recordings/RE1?x=/../..#y",
  "//evil.example/RE1",
])("a recording said to lie at %s is fetched from nowhere", async (RecordingUrl) => {
  await recorded({ RecordingUrl });
  expect(desk.recordings.asked).toEqual([]);
});

test("a recording of our own account is fetched from our own provider, whatever host is named", async () => {
  const path = `/2010-04-01/Accounts/${desk.account.accountSid}/Recordings/RE1`;
  await recorded({ RecordingUrl: `http://evil.example${path}` });
  expect(desk.recordings.asked[0]).toBe(`GET ${path}.mp3`);
});

test.each([
  "999999999999999999999999999999999999999",
  "1;2",
  "<Hangup/>",
  "１",
  "A",
  "-1",
  "w1",
  "\u202e1",
  "1 2",
])("the keys «%s» are answered with words, and open nothing", async (Digits) => {
  await desk.post("/voice", victim);
  const { status, body } = await desk.post("/voice/step?n=1", { ...victim, Digits });
  expect(status).toBe(200);
  expect(body).toMatch(/<Say/u);
  expect(body).not.toContain(Digits.length > 2 ? Digits : "&lt;");
  expect(await cases()).toEqual([]);
});

test.each(["9999", "0", "-1", "1e3", "99999", "", "%D9%A3", "1&n=2"])(
  "a step that is said to be «%s» is answered, and the call goes on",
  async (n) => {
    await desk.post("/voice", victim);
    const answer = await desk.post(`/voice/step?n=${n}`, { ...victim, Digits: "1" });
    expect([answer.status, /<Say/u.test(answer.body)]).toEqual([200, true]);
    const next = await desk.post("/voice/step?n=2", { ...victim, Digits: "*" });
    expect([next.status, /<Say/u.test(next.body)]).toEqual([200, true]);
  },
);
