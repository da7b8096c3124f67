import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../web-call/words.ts";
import { countMisses } from "../../web-call/misses.ts";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { caseAt, socketOf, webOf, type WebDesk } from "./support.ts";

let desk: TestDesk;
let web: Omit<WebDesk, "desk">;
beforeAll(async () => {
  desk = await testDesk();
});
beforeEach(() => {
  web = webOf(desk);
});
afterAll(() => desk.close());
afterEach(() => vi.useRealTimers());

const statuses = async (count: number, from: string, path = (n: number) => `/t/${100_000_000 + n}`) => {
  const answers = [];
  for (let n = 0; n < count; n += 1) answers.push((await web.get(path(n), {}, from)).status);
  return answers;
};

describe("guessing numbers", () => {
  it("ends after twenty that were none, with the time to wait and the phone number", async () => {
    const answers = await statuses(21, "192.0.2.1");
    expect(answers).toEqual([...Array<number>(20).fill(404), 429]);
    const slow = await web.get("/t/123456789", {}, "192.0.2.1");
    const page = await slow.text();
    expect(slow.status).toBe(429);
    expect(Number(slow.headers.get("retry-after"))).toBeGreaterThan(590);
    expect(page).toContain(words["slow.yours"].el);
    expect(page).toContain("Δοκιμάστε ξανά σε 10 λεπτά");
    expect(page).toContain('href="tel:+302271350000"');
  });

  it("finds nothing more once it was stopped, a real number included, and troubles nobody else", async () => {
    const number = await caseAt(desk, "new");
    await statuses(21, "192.0.2.1");
    expect((await web.get(`/t/${number}`, {}, "192.0.2.1")).status).toBe(429);
    expect((await web.get(`/t/${number}`, {}, "192.0.2.2")).status).toBe(200);
    expect((await web.get("/t", {}, "192.0.2.1")).status).toBe(200);
  });

  it("cannot be done many at once", async () => {
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, n) => web.get(`/t/${200_000_000 + n}`, {}, "192.0.2.9")),
    );
    expect(all.filter(({ status }) => status === 404)).toHaveLength(20);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(280);
  });

  it("is forgotten after ten minutes", async () => {
    vi.useFakeTimers();
    await statuses(21, "192.0.2.1");
    vi.advanceTimersByTime(9 * 60_000);
    expect(await (await web.get("/t/1", {}, "192.0.2.1")).text()).toContain("σε 1 λεπτό.");
    vi.advanceTimersByTime(61_000);
    expect((await web.get("/t/1", {}, "192.0.2.1")).status).toBe(404);
  });

  it("is no matter of a resident who looks at a real number as often as they like", async () => {
    const number = await caseAt(desk, "working");
    const seen = await statuses(60, "192.0.2.1", () => `/t/${number}`);
    expect(new Set(seen)).toEqual(new Set([200]));
    expect((await statuses(21, "192.0.2.1")).indexOf(429)).toBe(20);
  });

  it("counts an IPv6 network as one, and a mapped IPv4 address as itself", async () => {
    for (let n = 0; n < 20; n += 1) await web.get("/t/1", {}, `2001:db8:0:7::${n.toString(16)}`);
    expect((await web.get("/t/1", {}, "2001:db8:0:7:ffff:1:2:3")).status).toBe(429);
    expect((await web.get("/t/1", {}, "2001:db8:0:8::1")).status).toBe(404);
    await statuses(20, "::ffff:192.0.2.5");
    expect((await web.get("/t/1", {}, "192.0.2.5")).status).toBe(429);
  });

  it("does not hide behind a header that anybody can write", async () => {
    const answers = [];
    for (let n = 0; n < 21; n += 1) {
      const headers = { "x-forwarded-for": `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` };
      answers.push((await web.get("/t/1", headers, "192.0.2.1")).status);
    }
    expect(answers.at(-1)).toBe(429);
  });

  it("is counted by what the operator's own proxy saw, and by nothing before it", async () => {
    const behind = webOf(desk, { trustedProxy: "127.0.0.1" });
    const ask = async (seen: string, from = "127.0.0.1") =>
      (await behind.app.request("/t/1", { headers: { "x-forwarded-for": seen } }, socketOf(from))).status;
    for (let n = 0; n < 20; n += 1) await ask(`10.0.0.${n}, 198.51.100.1`);
    expect(await ask("198.51.100.9, 198.51.100.1")).toBe(429);
    expect(await ask("198.51.100.2")).toBe(404);
    for (let n = 0; n < 20; n += 1) await ask(`203.0.113.${n}`, "192.0.2.1");
    expect(await ask("203.0.113.99", "192.0.2.1")).toBe(429);
    expect(await ask("not an address")).toBe(404);
  });

  it("from everywhere together has an end too, and a stopped address uses none of it up", async () => {
    const may = countMisses({ each: 2, everybody: 5, seconds: 600 });
    for (let n = 0; n < 50; n += 1) await may("a");
    for (const client of ["b", "b", "c"]) expect((await may(client)).may).toBe(true);
    expect(await may("d")).toMatchObject({ may: false, whose: "everybody" });
  });

  it("keeps nothing about addresses that ask while everybody waits", async () => {
    vi.useFakeTimers();
    const may = countMisses({ each: 1, everybody: 2, seconds: 600 });
    for (const client of ["a", "b"]) await may(client);
    vi.advanceTimersByTime(599_000);
    expect(await may("c")).toMatchObject({ may: false, whose: "everybody" });
    vi.advanceTimersByTime(2_000);
    expect((await may("c")).may).toBe(true);
  });

  it("gives back what was no miss", async () => {
    const may = countMisses({ each: 1, everybody: 1, seconds: 600 });
    for (let n = 0; n < 5; n += 1) {
      const permit = await may("a");
      if (!permit.may) throw new Error("stopped");
      await permit.hit();
    }
  });
});
