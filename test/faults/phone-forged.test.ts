import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Form, phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
beforeEach(async () => {
  desk = await phoneDesk();
});
afterEach(() => desk.close());

const call: Form = { CallSid: `CA${"e".repeat(32)}`, From: "+306912345678", CallStatus: "ringing" };
const routes = ["/voice", "/voice/step?n=1", "/voice/fallback", "/voice/status", "/voice/recording"];

async function nothingWritten(): Promise<void> {
  expect(await desk.store.conversation("voice", call["CallSid"] ?? "")).toBeUndefined();
  expect(await desk.store.contact("sms", "+306912345678")).toBeUndefined();
  expect((await desk.store.notices({ limit: 5 })).items).toEqual([]);
}

describe.each(routes)("%s", (path) => {
  const forged: [how: string, make: () => string][] = [
    ["without a signature", () => ""],
    ["with a made-up signature", () => Buffer.from("x".repeat(20)).toString("base64")],
    ["with a truncated signature", () => desk.sign(desk.account.url + path, call).slice(0, -2)],
    ["with a longer signature", () => `${desk.sign(desk.account.url + path, call)}A`],
    ["signed for another host", () => desk.sign(`https://desk.example.gr${path}`, call)],
    ["signed for another path", () => desk.sign(`${desk.account.url}/voice/other`, call)],
    ["signed for another query", () => desk.sign(`${desk.account.url}${path}&n=9`, call)],
    ["signed for another form", () => desk.sign(desk.account.url + path, { ...call, From: "+306900000000" })],
    ["with words that are no ASCII", () => Buffer.from("ναι").toString("latin1")],
  ];
  test.each(forged)("%s is refused and writes nothing", async (_, make) => {
    expect((await desk.post(path, call, { signature: make() || " " })).status).toBe(403);
    await nothingWritten();
  });

  test("does not believe who it is said to be", async () => {
    const headers = { "x-forwarded-host": "desk.example.gr", "x-forwarded-proto": "https" };
    const signature = desk.sign(`https://desk.example.gr${path}`, call);
    expect((await desk.post(path, call, { signature, headers })).status).toBe(403);
    expect((await raw(path, { host: "desk.example.gr", signature })).status).toBe(403);
    await nothingWritten();
    const true_ = desk.sign(desk.account.url + path, call);
    expect((await raw(path, { host: "desk.example.gr", signature: true_ })).status).toBe(200);
  });

  test("answers GET, HEAD and PUT with the method that it takes", async () => {
    for (const method of ["GET", "HEAD", "PUT"]) {
      const response = await fetch(desk.account.url + path, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  test("takes a body that a proxy passes on in pieces, when it is signed, and refuses an empty one", async () => {
    const signature = desk.sign(desk.account.url + path, call);
    expect((await raw(path, { signature, pieces: true })).status).toBe(200);
    expect((await raw(path, { signature: "x", pieces: true })).status).toBe(403);
    expect((await raw(path, { signature: "x", pieces: true, form: {} })).status).toBe(403);
  });

  test("refuses 5 MB early, announced or not, and goes on working", async () => {
    for (const announced of [true, false]) expect((await flood(path, announced)).status).toBe(413);
    const signature = desk.sign(desk.account.url + path, call);
    expect((await desk.post(path, call, { signature })).status).toBe(200);
  });
});

test("only the configured public address is signed for, wherever the request arrives", async () => {
  const publicUrl = "https://desk.example.gr/dimos";
  const proxied = await phoneDesk({ publicUrl });
  const signature = proxied.sign(`${publicUrl}/voice`, call);
  const answer = await proxied.post("/voice", call, { signature });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain(`action="${publicUrl}/voice/step?n=1"`);
  expect((await proxied.post("/voice", call)).status).toBe(403);
  await proxied.close();
});

test("a name that comes twice is signed with both values, and cannot be slipped in", async () => {
  const url = `${desk.account.url}/voice`;
  const signature = desk.sign(url, call);
  const body = `${new URLSearchParams(call).toString()}&From=%2B306900000000`;
  const headers = { "x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded" };
  expect((await fetch(url, { method: "POST", headers, body })).status).toBe(403);
  await nothingWritten();
});

test("a call without an id, and bodies that are no form, are answered with words and write nothing", async () => {
  for (const form of [
    {},
    { CallSid: "" },
    { CallSid: "'; drop table request; --" },
    { Digits: "\u0000\uffff" },
  ]) {
    const answer = await desk.post("/voice/step?n=1", form);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("<Hangup/>");
  }
  await nothingWritten();
});

type Raw = { signature: string; host?: string; form?: Form; pieces?: boolean };

/** A request with a Host of its own or without a length, which `fetch` does not allow. */
function raw(
  path: string,
  { host, signature, form = call, pieces = false }: Raw,
): Promise<{ status: number }> {
  const body = new URLSearchParams(form).toString();
  const headers = {
    ...(host !== undefined && { host }),
    "x-twilio-signature": signature,
    "content-type": "application/x-www-form-urlencoded",
    ...(pieces ? { "transfer-encoding": "chunked" } : { "content-length": String(body.length) }),
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(desk.account.url + path, { method: "POST", headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Pours 5 MB; stops pouring when the desk has had enough. */
function flood(path: string, announced: boolean): Promise<{ status: number; poured: number }> {
  const piece = Buffer.alloc(64 * 1024, "a");
  const headers = {
    "x-twilio-signature": "x",
    "content-type": "application/x-www-form-urlencoded",
    ...(announced && { "content-length": String(80 * piece.length) }),
  };
  return new Promise((resolve, reject) => {
    let poured = 0;
    const sent = httpRequest(desk.account.url + path, { method: "POST", headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, poured });
      sent.destroy();
    });
    sent.on("error", (error) => {
      if (!sent.destroyed) reject(error);
    });
    const pour = () => {
      while (poured < 80 && !sent.destroyed) {
        poured += 1;
        if (!sent.write(piece)) return void sent.once("drain", pour);
      }
      sent.end();
    };
    pour();
  });
}
