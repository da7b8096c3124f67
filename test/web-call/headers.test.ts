import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emblemPath } from "../../web-call/icon.ts";
import { stylePath } from "../../web-call/style.ts";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { webOf } from "./support.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const paths = ["/", "/t", "/t?number=1", "/t/417293613", "/nope", "/healthz", stylePath, emblemPath(null)];

describe("the headers", () => {
  it.each(paths)("of %s let nothing run, frame or leak", async (path) => {
    const { headers } = await webOf(desk).get(path);
    expect(headers.get("content-security-policy")).toBe(policy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("promise https only where residents reach us by https", async () => {
    const plain = await webOf(desk).get("/");
    const secure = await webOf(desk, { publicUrl: "https://desk.example" }).get("/");
    expect(plain.headers.get("strict-transport-security")).toBeNull();
    expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000");
  });

  it("keep what concerns a case out of every cache and search engine", async () => {
    for (const path of ["/t", "/t?number=1", "/t/417293613", "/nope"]) {
      const { headers } = await webOf(desk).get(path);
      expect([headers.get("cache-control"), headers.get("x-robots-tag")]).toEqual(["no-store", "noindex"]);
    }
    const home = await webOf(desk).get("/");
    expect([home.headers.get("cache-control"), home.headers.get("x-robots-tag")]).toEqual(["no-cache", null]);
  });

  it("name the language and what it depends on", async () => {
    const { headers } = await webOf(desk).get("/", { "accept-language": "en" });
    expect([headers.get("content-language"), headers.get("vary")]).toEqual(["en", "Accept-Language"]);
  });

  it("let the style sheet and the icon be kept, because their addresses change with them", async () => {
    const [sheet, mark] = [await webOf(desk).get(stylePath), await webOf(desk).get(emblemPath(null))];
    expect(sheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(mark.headers.get("content-type")).toBe("image/svg+xml");
    for (const { headers } of [sheet, mark]) expect(headers.get("cache-control")).toContain("immutable");
  });

  it("come with pages that hold no script, no inline style and no other host's file", async () => {
    for (const path of ["/", "/t", "/t/417293613", "/nope"]) {
      const page = await (await webOf(desk).get(path)).text();
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/iu);
      for (const [, source] of page.matchAll(/<(?:link|img)[^>]+(?:href|src)="([^"]+)"/gu))
        expect(source).toMatch(/^\/[^/]/u);
    }
  });
});
