import { afterEach, beforeEach, expect, test } from "vitest";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { webhook } from "../../bin/channels/webhook.ts";
import { openSms } from "../../bots/sms/bot.ts";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { counted, opened } from "../support/petitions.ts";
import { smsFrom, spreadMobile } from "../support/sms-signer.ts";

const publicUrl = "https://desk.example.gr";
const authToken = "a-token-that-only-tests-know-0003";
const account = { accountSid: "AC1", authToken, number: "+302271350001", apiRoot: "http://127.0.0.1:9" };
const form = { MessageSid: "SM1", From: "+306912345678", Body: "Λακκούβα στον δρόμο" };
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

/** One webhook, signed for the configured address unless told otherwise. */
function post(
  body: string,
  signature = getExpectedTwilioSignature(authToken, `${publicUrl}/sms`, form),
): Promise<Response> {
  const settings = { ...account, publicUrl };
  const sms = openSms(settings, {
    accept: desk.accept,
    onReceipt: () => Promise.resolve(),
    spendings: desk.store,
  });
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    ...(signature !== "" && { "x-twilio-signature": signature }),
  };
  const request = new Request("http://127.0.0.1:8080/sms", { method: "POST", headers, body });
  return Promise.resolve(webhook("/sms", sms.handle).fetch(request));
}
const body = new URLSearchParams(form).toString();
const written = async () => (await desk.store.notices({ limit: 20 })).items.length;

test("ten deliveries of one message at once are one message, and one more later too", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(body)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await written()).toBe(1);
  expect((await post(body)).status).toBe(200);
  expect(await written()).toBe(1);
});

test("what people write in one breath is answered in its order, however many of them do", async () => {
  const one = await opened(desk);
  const people = Array.from({ length: 40 }, (_, no) => spreadMobile(100 + no));
  const said = [`Υπογράφω ${one.number}`, "ναι"].flatMap((words) =>
    people.map((from) => smsFrom({ url: publicUrl, authToken }, from, words)),
  );
  await Promise.all(said.map((each) => post(each.body, each.headers["x-twilio-signature"])));
  expect(await counted(desk, one)).toBe(5 + people.length);
});

test("forged, empty, truncated or for another host: 403, and nothing is written", async () => {
  const good = getExpectedTwilioSignature(authToken, `${publicUrl}/sms`, form);
  const elsewhere = getExpectedTwilioSignature(authToken, "http://127.0.0.1:8080/sms", form);
  for (const signature of ["", "x", good.slice(0, -1), elsewhere])
    expect((await post(body, signature)).status, signature).toBe(403);
  expect((await post(`${body}&Body=Άλλο`)).status).toBe(403);
  expect(await written()).toBe(0);
});

test("5 MB are refused, and another method is told which one is taken", async () => {
  expect((await post("a".repeat(5 * 1024 * 1024))).status).toBe(413);
  const sms = openSms(
    { ...account, publicUrl },
    { accept: desk.accept, onReceipt: () => Promise.resolve(), spendings: desk.store },
  );
  const get = await webhook("/sms", sms.handle).fetch(new Request("http://127.0.0.1/sms"));
  expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
  expect(await written()).toBe(0);
});
