import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, type Call } from "../../../core/call/call.ts";
import { begin } from "../../../core/call/hosting.ts";
import type { Rooms } from "../../../core/call/rooms.ts";
import { drawn } from "../../../db/files/draw.ts";
import { createWebApp } from "../../../web-call/app.ts";
import { openRooms } from "../../../web-call/live/livekit.ts";
import { callNow, givenLink, hostLink, plannedCall, TestAgenda } from "../../support/calls.ts";
import { testDesk, type TestDesk } from "../../support/desk.ts";
import { socketOf } from "../support.ts";

/** A room server that is never asked: what stands at the door needs none. */
const rooms: Rooms = openRooms({
  ...{ api: "http://127.0.0.1:9", address: "ws://127.0.0.1:9", key: "k", secret: "s".repeat(40) },
});
const json = { "content-type": "application/json" };
const noToken = /eyJ|"token"/u;

describe("the door of a call", () => {
  let desk: TestDesk;
  let agenda: TestAgenda;
  let ask: (path: string, init?: RequestInit & { from?: string }) => Promise<Response>;
  const codes: string[] = [];

  beforeAll(async () => {
    desk = await testDesk();
    agenda = new TestAgenda(desk.store);
    const app = createWebApp({
      ...{ deps: desk.deps, checks: () => Promise.resolve([]), version: "1", reach: () => [] },
      publicUrl: "http://127.0.0.1",
      draw: drawn,
      calls: {
        ...{ rooms: () => rooms, agenda, ice: [], script: () => null, nudge: () => undefined },
        sendCode: (_, __, code) => Promise.resolve(codes.push(code) > 0),
        promise: () => Promise.resolve({ number: "1" }),
      },
    });
    ask = async (path, { from = "192.0.2.1", ...init } = {}) => app.request(path, init, socketOf(from));
  });
  afterAll(() => desk.close());

  const post = (path: string, { cookie = "", body = {}, ...headers }: Record<string, unknown> = {}) =>
    ask(path, {
      method: "POST",
      headers: {
        ...json,
        ...(cookie !== "" && { cookie: String(cookie) }),
        ...(headers as Record<string, string>),
      },
      body: JSON.stringify(body),
    });
  const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
  /** Sets the clock of the desk to so many seconds from the beginning of the call. */
  const at = (call: Call, seconds: number) => (desk.clock.at = call.startsAt.getTime() + seconds * 1000);
  const refusedBy = async (response: Response) => [
    response.status,
    ((await response.json()) as { refused: string }).refused,
  ];

  it("gives nobody the way in before the time, nor before the host begins, nor after the end", async () => {
    const { call, link } = await plannedCall(desk, { inS: 3_600, lastsS: 900, graceS: 30 });
    const cookie = cookieOf(await post(`/call/${link}/enter`));
    for (const seconds of [-601, -600, -599, -301, -300, -1, 0, 1]) {
      at(call, seconds);
      for (const act of ["now", "join"]) {
        const response = await post(`/call/${link}/${act}`, { cookie });
        expect(await response.text()).not.toMatch(noToken);
        expect(response.status).toBe(act === "now" ? 200 : 409);
      }
      const page = await ask(`/call/${link}`);
      expect(await page.text()).not.toMatch(noToken);
    }
    at(call, -1);
    expect(await begin(desk.deps, await callNow(desk, call))).toEqual({ refused: "too-early" });
    at(call, 0);
    await begin(desk.deps, await callNow(desk, call));
    for (const [seconds, status] of [
      [0, 200],
      [899, 200],
      [929, 200],
      [930, 410],
      [5_000, 410],
    ] as const) {
      at(call, seconds);
      const response = await post(`/call/${link}/join`, { cookie });
      expect([seconds, response.status]).toEqual([seconds, status]);
      if (status === 410) expect(await response.text()).not.toMatch(noToken);
    }
    expect((await ask(`/call/${link}`)).status).toBe(410);
  });

  it("opens for the browser that came first, and for nobody who only has the link, or the answer of another", async () => {
    const { call, link } = await plannedCall(desk, { inS: 0 });
    await begin(desk.deps, call);
    expect(await refusedBy(await post(`/call/${link}/join`))).toEqual([403, "other-device"]);
    const first = await post(`/call/${link}/enter`);
    const cookie = cookieOf(first);
    expect(first.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/u);
    expect((await post(`/call/${link}/join`, { cookie })).status).toBe(200);
    const other = `dimos-device=${randomBytes(32).toString("base64url")}`;
    expect(await refusedBy(await post(`/call/${link}/enter`, { cookie: other }))).toEqual([
      409,
      "other-device",
    ]);
    for (const cookie of ["", other]) {
      expect(await refusedBy(await post(`/call/${link}/join`, { cookie }))).toEqual([403, "other-device"]);
      expect(await refusedBy(await post(`/call/${link}/phone`, { cookie }))).toEqual([403, "other-device"]);
    }
  });

  it("does nothing that another site asks for, with the right cookie", async () => {
    const { call, link } = await plannedCall(desk, { inS: 0 });
    await begin(desk.deps, { ...call, host: "nobody" });
    const cookie = cookieOf(await post(`/call/${link}/enter`));
    for (const site of ["cross-site", "same-site", "none"])
      expect((await post(`/call/${link}/join`, { cookie, "sec-fetch-site": site })).status).toBe(403);
    const form = { cookie, "content-type": "application/x-www-form-urlencoded" };
    expect((await ask(`/call/${link}/join`, { method: "POST", headers: form, body: "a=b" })).status).toBe(
      403,
    );
  });

  it("is changed by no scanner of mails, however often it looks", async () => {
    const { call, link } = await plannedCall(desk, { inS: 60 });
    const before = JSON.stringify([await desk.store.linksOf(call.id), await desk.store.trailOf(call.id)]);
    for (let time = 0; time < 20; time += 1)
      for (const method of ["GET", "HEAD"]) expect((await ask(`/call/${link}`, { method })).status).toBe(200);
    const after = JSON.stringify([await desk.store.linksOf(call.id), await desk.store.trailOf(call.id)]);
    expect(after).toBe(before);
  });

  it("says the same of every link that is none, and soon says nothing more", async () => {
    const pages = new Set<string>();
    const statuses: number[] = [];
    for (let time = 0; time < 40; time += 1) {
      const token = randomBytes(24).toString("base64url");
      const response = await ask(`/call/${token}`, { from: "198.51.100.7" });
      statuses.push(response.status);
      if (time < 10) pages.add((await response.text()).replaceAll(token, ""));
    }
    expect(pages.size).toBe(1);
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(20);
    expect([...new Set(statuses)].sort()).toEqual([404, 429]);
  });

  it("opens on another device by a code, which puts the first one out", async () => {
    const { call, link } = await plannedCall(desk, { inS: 0 });
    await begin(desk.deps, { ...call, host: "other" });
    const first = cookieOf(await post(`/call/${link}/enter`));
    expect((await post(`/call/${link}/code`)).status).toBe(200);
    expect(await refusedBy(await post(`/call/${link}/code`))).toEqual([409, "too-soon"]);
    const code = codes.at(-1) ?? "";
    const wrong = code === "000000" ? "111111" : "000000";
    expect(await refusedBy(await post(`/call/${link}/prove`, { body: { code: wrong } }))).toEqual([
      409,
      "wrong-code",
    ]);
    const proven = await post(`/call/${link}/prove`, {
      body: { code: `${code.slice(0, 3)} ${code.slice(3)}` },
    });
    expect(proven.status).toBe(200);
    expect((await post(`/call/${link}/join`, { cookie: cookieOf(proven) })).status).toBe(200);
    expect((await post(`/call/${link}/join`, { cookie: first })).status).toBe(403);
    expect(await refusedBy(await post(`/call/${link}/prove`, { body: { code } }))).toEqual([409, "spent"]);
    expect((await desk.store.trailOf(call.id)).map(({ what }) => what)).toContain("device");
  });

  it("lets nobody try a code more than five times, not even all at once", async () => {
    const { link } = await plannedCall(desk, { inS: 0 });
    await post(`/call/${link}/enter`);
    await post(`/call/${link}/code`);
    const code = codes.at(-1) ?? "";
    const wrong = code === "123456" ? "654321" : "123456";
    for (let time = 0; time < 5; time += 1) await post(`/call/${link}/prove`, { body: { code: wrong } });
    expect(await refusedBy(await post(`/call/${link}/prove`, { body: { code } }))).toEqual([409, "spent"]);
  });

  it("shows the day of the host to their device alone, and theirs are no calls of others", async () => {
    const mayor = await givenLink(desk, hostLink);
    const { call } = await plannedCall(desk, { inS: 60 });
    const stranger = await post(`/mayor/${mayor}/now`);
    expect(await stranger.json()).toMatchObject({ own: false, meetings: [] });
    expect(await (await ask(`/mayor/${mayor}`)).text()).not.toContain("Άννα Κοντού");
    const cookie = cookieOf(await post(`/mayor/${mayor}/enter`));
    const today = (await (await post(`/mayor/${mayor}/now`, { cookie })).json()) as {
      meetings: { id: string }[];
    };
    expect(today.meetings.map(({ id }) => id)).toContain(call.id);
    for (const act of ["begin", "join", "done", "missed", "extend", "note"])
      expect((await post(`/mayor/${mayor}/${act}`, { body: { call: call.id } })).status).toBe(403);
    const deputy = await givenLink(desk, { ...hostLink, of: "deputy" });
    const theirs = cookieOf(await post(`/mayor/${deputy}/enter`));
    expect((await post(`/mayor/${deputy}/done`, { cookie: theirs, body: { call: call.id } })).status).toBe(
      404,
    );
    expect(await refusedBy(await post(`/mayor/${mayor}/begin`, { cookie, body: { call: call.id } }))).toEqual(
      [409, "too-early"],
    );
  });

  it("is made longer by the host alone, into free time alone, and never after the end", async () => {
    const mayor = await givenLink(desk, { ...hostLink, serial: 2 });
    const cookie = cookieOf(await post(`/mayor/${mayor}/enter`));
    const { call } = await plannedCall(desk, { inS: 0, lastsS: 600, graceS: 0 });
    const extend = () => post(`/mayor/${mayor}/extend`, { cookie, body: { call: call.id } });
    agenda.freeS = 120;
    expect(await (await extend()).json()).toEqual({ until: call.endsAt.getTime() + 120_000 });
    agenda.freeS = 0;
    expect(await refusedBy(await extend())).toEqual([409, "not-free"]);
    at(call, 721);
    agenda.freeS = 600;
    expect(await refusedBy(await extend())).toEqual([409, "over"]);
    expect((await desk.store.trailOf(call.id)).map(({ what }) => what)).toEqual(["extended"]);
  });

  it("is dead once the call was cancelled, and says so", async () => {
    const { call, link } = await plannedCall(desk, { inS: 600 });
    const gone = ended(call, desk.deps.now(), "cancelled");
    await desk.store.commit({ rows: [{ row: "call", call: gone, was: call.version }] });
    const page = await ask(`/call/${link}`);
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining("ακυρώθηκε")]);
  });

  it("lets a helper come by a link of their own, two at most", async () => {
    const { call, link } = await plannedCall(desk, { inS: 0 });
    const cookie = cookieOf(await post(`/call/${link}/enter`));
    const given = (await (await post(`/call/${link}/third`, { cookie })).json()) as { address: string };
    const path = new URL(given.address).pathname;
    expect(path).not.toContain(link);
    expect((await ask(path)).status).toBe(200);
    expect((await post(`${path}/enter`)).status).toBe(200);
    expect((await post(`${path}/third`, { cookie: "" })).status).toBe(403);
    expect((await post(`/call/${link}/third`, { cookie })).status).toBe(200);
    expect(await refusedBy(await post(`/call/${link}/third`, { cookie }))).toEqual([409, "enough"]);
    expect((await desk.store.linksOf(call.id)).length).toBe(3);
  });

  it("runs nothing and speaks with nobody but the desk and its rooms", async () => {
    const { link } = await plannedCall(desk, { inS: 600 });
    const policy = (await ask(`/call/${link}`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:9 http://127.0.0.1:9;");
    expect(policy).not.toMatch(/unsafe|\*/u);
    const other = (await ask("/")).headers.get("content-security-policy") ?? "";
    expect(other).not.toContain("script-src");
  });
});
