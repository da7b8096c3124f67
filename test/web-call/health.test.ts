import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Check } from "../../core/health.ts";
import { watchHealth } from "../../web-call/health.ts";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { webDesk, webOf } from "./support.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

const since = "2026-11-24T08:00:00.000Z";
const check = (name: string, ok: boolean): Check => ({
  name,
  ok,
  since,
  detail: { el: "401 for token 123456:SECRET", en: "401 for token 123456:SECRET" },
  next: "set TELEGRAM_BOT_TOKEN",
});
const health = async (...checks: Check[]) => {
  const answer = await webOf(desk, { checks: () => Promise.resolve(checks) }).get("/healthz");
  return { code: answer.status, body: (await answer.json()) as unknown };
};

describe("/healthz", () => {
  it("says that all is well, with the version and each check", async () => {
    expect(await health(check("store", true), check("telegram", true))).toEqual({
      code: 200,
      body: {
        status: "ok",
        version: "1.2.3",
        checks: [
          { name: "store", ok: true, since },
          { name: "telegram", ok: true, since },
        ],
      },
    });
  });

  it("says degraded, and 200, when a channel's token is dead: the desk still works", async () => {
    const { code, body } = await health(check("telegram", false));
    expect(code).toBe(200);
    expect(body).toMatchObject({
      status: "degraded",
      checks: [
        { name: "store", ok: true },
        { name: "telegram", ok: false, since },
      ],
    });
  });

  it("counts the messages that were given up", async () => {
    const { body } = await health({ ...check("outbox", false), givenUp: 3 });
    expect(body).toMatchObject({ checks: [{ name: "store" }, { name: "outbox", ok: false, givenUp: 3 }] });
  });

  it.each(["store", "database", "disk", "files"])("answers 503 when «%s» fails", async (name) => {
    const { code, body } = await health(check("telegram", true), check(name, false));
    expect(code).toBe(503);
    expect(body).toMatchObject({ status: "down" });
  });

  it("gives away no detail of a failure", async () => {
    const { body } = await health(check("telegram", false), check("store", false));
    expect(JSON.stringify(body)).not.toMatch(/SECRET|token|TOKEN|detail|next/u);
  });

  it("asks the store itself, whatever the checks believe, and remembers since when it is gone", async () => {
    const web = await webDesk({ checks: () => Promise.resolve([check("store", true)]) });
    await web.desk.close();
    const first = await web.get("/healthz");
    const at = web.desk.clock.now().toISOString();
    web.desk.clock.pass({ minutes: 5 });
    const second = await web.get("/healthz");
    expect([first.status, second.status]).toEqual([503, 503]);
    const gone = { status: "down", checks: [{ name: "store", ok: false, since: at }] };
    expect(await first.json()).toMatchObject(gone);
    expect(await second.json()).toMatchObject(gone);
  });

  it("is down, not silent, when the checks themselves fail or never come back: what is vital is among them", async () => {
    for (const checks of [
      () => Promise.reject(new Error("no")),
      () => new Promise<Check[]>(() => undefined),
    ]) {
      const found = await watchHealth({ deps: desk.deps, version: "1", checks, patienceMs: 20 })();
      expect(found).toMatchObject({
        status: "down",
        checks: [
          { name: "store", ok: true },
          { name: "checks", ok: false },
        ],
      });
    }
  });

  it("runs the checks once for all who ask at the same time", async () => {
    let runs = 0;
    const checks = () => Promise.resolve([check("telegram", (runs += 1) > 0)]);
    const ask = watchHealth({ deps: desk.deps, version: "1", checks });
    await Promise.all(Array.from({ length: 50 }, ask));
    expect(runs).toBe(1);
    await ask();
    expect(runs).toBe(2);
  });

  it("is never kept", async () => {
    const { headers } = await webOf(desk).get("/healthz");
    expect([headers.get("cache-control"), headers.get("content-type")]).toEqual([
      "no-store",
      "application/json",
    ]);
  });
});
