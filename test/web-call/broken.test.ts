import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { NotInitialised } from "../../core/deps.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { words } from "../../web-call/words.ts";
import { migrations, testDesk } from "../support/desk.ts";
import { webDesk, webOf } from "./support.ts";

describe("when something of ours is broken", () => {
  it("says so with the phone number, keeps the reason to itself and tells the operator", async () => {
    const web = await webDesk({
      reach: () => {
        throw new Error("secret detail 0042");
      },
    });
    const answer = await web.get("/?lang=en");
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain(words["broken.title"].en);
    expect(page).toContain("22713 50000");
    expect(page).not.toContain("0042");
    expect(String(web.errors)).toContain("0042");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    await web.desk.close();
  });

  it("gives the phone number that it knew before the store went away", async () => {
    const web = await webDesk();
    await web.get("/");
    await web.desk.close();
    const page = await web.get("/t");
    expect(page.status).toBeGreaterThanOrEqual(500);
    expect(await page.text()).toContain("22713 50000");
    const missing = await web.get("/nowhere");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("22713 50000");
  });

  it("has a page even before the desk was given a municipality", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dimos-web-"));
    const store = await openStore({ folder, migrations });
    const desk = await testDesk();
    const web = webOf({ ...desk, deps: { ...desk.deps, store } });
    const answer = await web.get("/");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("60");
    expect(await answer.text()).toContain(words["broken.bare"].el);
    expect(web.errors[0]).toBeInstanceOf(NotInitialised);
    expect(await (await web.get("/nowhere")).text()).toContain(words["missing.bare"].el);
    await store.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("does the same when it is one part of a bigger application", async () => {
    const web = await webDesk({
      reach: () => {
        throw new Error("secret detail 0042");
      },
    });
    const root = new Hono().post("/telegram", (c) => c.text("ok")).route("/", web.app);
    expect((await root.request("/")).status).toBe(500);
    expect(await (await root.request("/nope")).text()).toContain(words["missing.title"].el);
    const hook = await root.request("/telegram", { method: "POST" });
    expect([await hook.text(), hook.headers.get("content-security-policy")]).toEqual(["ok", null]);
    await web.desk.close();
  });
});
