import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../web-call/words.ts";
import { openMisses } from "../../core/number/misses.ts";
import { makeTracking } from "../../core/number/tracking.ts";
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

/** A number with right check digits that nobody has. */
const free = (n = 0) => makeTracking((below) => (below === 9 ? 0 : n));

const statuses = async (count: number, from: string, path = (n: number) => `/t/${free(n)}`) => {
  const answers = [];
  for (let n = 0; n < count; n += 1) answers.push((await web.get(path(n), {}, from)).status);
  return answers;
};

describe("guessing numbers", () => {
  it("ends after twenty that were none, with the time to wait and the phone number", async () => {
    const answers = await statuses(21, "192.0.2.1");
    expect(answers).toEqual([...Array<number>(20).fill(404), 429]);
    const slow = await web.get(`/t/${free(77)}`, {}, "192.0.2.1");
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
      Array.from({ length: 300 }, (_, n) => web.get(`/t/${free(n)}`, {}, "192.0.2.9")),
    );
    expect(all.filter(({ status }) => status === 404)).toHaveLength(20);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(280);
  });

  it("is forgotten after ten minutes", async () => {
    vi.useFakeTimers();
    await statuses(21, "192.0.2.1");
    vi.advanceTimersByTime(9 * 60_000);
    expect(await (await web.get(`/t/${free()}`, {}, "192.0.2.1")).text()).toContain("σε 1 λεπτό.");
    vi.advanceTimersByTime(61_000);
    expect((await web.get(`/t/${free()}`, {}, "192.0.2.1")).status).toBe(404);
  });

  it("is no matter of a resident who looks at a real number as often as they like", async () => {
    const number = await caseAt(desk, "working");
    const seen = await statuses(60, "192.0.2.1", () => `/t/${number}`);
    expect(new Set(seen)).toEqual(new Set([200]));
    expect((await statuses(21, "192.0.2.1")).indexOf(429)).toBe(20);
  });

  it("counts an IPv6 network as one, and a mapped IPv4 address as itself", async () => {
    for (let n = 0; n < 20; n += 1) await web.get(`/t/${free()}`, {}, `2001:db8:0:7::${n.toString(16)}`);
    expect((await web.get(`/t/${free()}`, {}, "2001:db8:0:7:ffff:1:2:3")).status).toBe(429);
    expect((await web.get(`/t/${free()}`, {}, "2001:db8:0:8::1")).status).toBe(404);
    await statuses(20, "::ffff:192.0.2.5");
    expect((await web.get(`/t/${free()}`, {}, "192.0.2.5")).status).toBe(429);
  });

  it("does not hide behind a header that anybody can write", async () => {
    const answers = [];
    for (let n = 0; n < 21; n += 1) {
      const headers = { "x-forwarded-for": `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` };
      answers.push((await web.get(`/t/${free()}`, headers, "192.0.2.1")).status);
    }
    expect(answers.at(-1)).toBe(429);
  });

  it("is counted by what the operator's own proxy saw, and by nothing before it", async () => {
    const behind = webOf(desk, { trustedProxy: "127.0.0.1" });
    const ask = async (seen: string, from = "127.0.0.1") =>
      (await behind.app.request(`/t/${free()}`, { headers: { "x-forwarded-for": seen } }, socketOf(from)))
        .status;
    for (let n = 0; n < 20; n += 1) await ask(`10.0.0.${n}, 198.51.100.1`);
    expect(await ask("198.51.100.9, 198.51.100.1")).toBe(429);
    expect(await ask("198.51.100.2")).toBe(404);
    for (let n = 0; n < 20; n += 1) await ask(`203.0.113.${n}`, "192.0.2.1");
    expect(await ask("203.0.113.99", "192.0.2.1")).toBe(429);
    expect(await ask("not an address")).toBe(404);
  });

  it("costs nothing and counts for nothing where the check digits are wrong", async () => {
    const number = await caseAt(desk, "new");
    const wrong = await statuses(1000, "192.0.2.1", (n) => `/t/${100_000_002 + 97 * n}`);
    expect(new Set(wrong)).toEqual(new Set([404]));
    expect((await web.get(`/t/${number}`, {}, "192.0.2.1")).status).toBe(200);
  });

  it("from fifty networks stops those fifty, and nobody else in town", async () => {
    const number = await caseAt(desk, "new");
    for (let n = 0; n < 50; n += 1) await statuses(21, `198.51.${n}.7`);
    expect((await web.get(`/t/${number}`, {}, "198.51.12.7")).status).toBe(429);
    expect((await web.get(`/t/${number}`, {}, "192.0.2.1")).status).toBe(200);
  });

  it("from many addresses of one network stops that network, and says that it may have been others", async () => {
    for (let n = 0; n < 6; n += 1) await statuses(20, `203.0.113.${n}`);
    const slow = await web.get(`/t/${free(1)}`, {}, "203.0.113.200");
    expect(slow.status).toBe(429);
    expect(await slow.text()).toContain(words["slow.network"].el);
    expect((await web.get(`/t/${free(1)}`, {}, "203.0.114.200")).status).toBe(404);
  });

  it("is remembered of fifty thousand addresses at most", () => {
    const misses = openMisses({ each: 1, ms: 600_000, remembered: 3 });
    for (const key of ["a", "b", "c", "d"]) misses.add(key);
    expect(["a", "b", "c", "d"].map((key) => misses.wait(key) > 0)).toEqual([false, true, true, true]);
  });

  it("gives back what was no miss", () => {
    const misses = openMisses({ each: 1, ms: 600_000, remembered: 3 });
    for (let n = 0; n < 5; n += 1) {
      expect(misses.wait("a")).toBe(0);
      misses.add("a");
      misses.takeBack("a");
    }
  });
});
