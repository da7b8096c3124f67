import { beforeEach, describe, expect, test } from "vitest";
import { voiceChannel } from "../../ivr/channel.ts";

const account = { accountSid: "AC7", authToken: "secret", apiRoot: "https://api.twilio.example" };
const folder = "/2010-04-01/Accounts/AC7/Recordings";
type Asked = { url: string; method: string; authorization: string | null; redirect: string | undefined };
let asked: Asked[];
let answer: () => Response;
beforeEach(() => {
  asked = [];
  answer = () => new Response(new Uint8Array([1, 2, 3]), { headers: { "content-type": "audio/mpeg" } });
});

const channel = voiceChannel({
  ...account,
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    const url = input instanceof Request ? input.url : String(input);
    const { method = "GET", redirect } = init ?? {};
    asked.push({ url, method, authorization: headers.get("authorization"), redirect });
    return Promise.resolve(answer());
  },
});
const fetched = (ref: string) => channel.fetch?.({ channel: "voice", ref });
const forgotten = (ref: string) => channel.forget?.({ channel: "voice", ref });

test("a recording is fetched from our root and our account, with our credentials", async () => {
  expect(await fetched("RE1")).toMatchObject({ fetched: "bytes", mime: "audio/mpeg" });
  expect(await fetched(`${folder}/RE2.wav`)).toMatchObject({ fetched: "bytes" });
  const authorization = `Basic ${Buffer.from("AC7:secret").toString("base64")}`;
  const url = `${account.apiRoot}${folder}`;
  expect(asked).toEqual([
    { url: `${url}/RE1.mp3`, method: "GET", authorization, redirect: "manual" },
    { url: `${url}/RE2.mp3`, method: "GET", authorization, redirect: "manual" },
  ]);
});

test.each([
  "/2010-04-01/Accounts/AC8/Recordings/RE1",
  "https://evil.example/2010-04-01/Accounts/AC7/Recordings/RE1",
  "../../AC8/Recordings/RE1",
  "RE1?x=1",
  "RE1%2f..",
  "",
])("%j is nothing of ours: nobody is asked", async (ref) => {
  expect(await fetched(ref)).toEqual({ fetched: "refused", why: "gone" });
  expect(await forgotten(ref)).toBe(true);
  expect(asked).toEqual([]);
});

describe("an answer of the provider", () => {
  test.each([404, 401, 429, 500, 301])("%i means later", async (status) => {
    answer = () => new Response(null, { status, headers: { location: "https://evil.example/" } });
    expect(await fetched("RE1")).toMatchObject({ fetched: "later", why: `status-${status}` });
    expect(asked).toHaveLength(1);
  });
  test("410 means gone", async () => {
    answer = () => new Response(null, { status: 410 });
    expect(await fetched("RE1")).toEqual({ fetched: "refused", why: "gone" });
  });
});

test("our copy safe, the provider's is deleted; only trouble on its side asks for another try", async () => {
  for (const [status, done] of [
    [204, true],
    [404, true],
    [403, true],
    [429, false],
    [503, false],
  ] as const) {
    answer = () => new Response(null, { status });
    expect(await forgotten("RE1")).toBe(done);
  }
  expect(new Set(asked.map(({ method, url }) => `${method} ${url}`))).toEqual(
    new Set([`DELETE ${account.apiRoot}${folder}/RE1.json`]),
  );
});
