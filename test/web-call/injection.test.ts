import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDesk, type TestDesk } from "../support/desk.ts";
import { hostile } from "./hostile.ts";
import { webOf } from "./support.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

/** The tags of a page with the names of their attributes: what a browser would build from it. */
function skeleton(page: string): string[] {
  return [...page.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/giu)].map(
    ([, tag, attributes = ""]) =>
      `${tag} ${[...attributes.matchAll(/([\w:-]+)(?:="[^"]*")?/gu)].map(([, name]) => name).join(" ")}`,
  );
}

describe("what somebody writes into an address", () => {
  it("changes no tag and no attribute of the form", async () => {
    const web = webOf(desk);
    const plain = skeleton(await web.text("/t?number=12"));
    expect(plain.length).toBeGreaterThan(20);
    for (const text of hostile) {
      const page = await web.text(`/t?number=${encodeURIComponent(`x${text}`)}`);
      expect([text, skeleton(page)]).toEqual([text, plain]);
      const value = /<input id="number"[^>]*value="([^"]*)"/u.exec(page)?.[1];
      expect(value).not.toMatch(/[<>]|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("changes no tag and no attribute of the page of a number", async () => {
    const plain = skeleton(await webOf(desk).text("/t/12"));
    let web = webOf(desk);
    for (const [index, text] of hostile.entries()) {
      if (index % 20 === 0) web = webOf(desk);
      const page = await web.text(`/t/${encodeURIComponent(`x${text}`.slice(0, 200))}`);
      expect([text, skeleton(page)]).toEqual([text, plain]);
    }
  });

  it("is not repeated at all when it is a language or a path", async () => {
    const web = webOf(desk);
    const home = await web.text("/");
    const lost = await web.text("/nope");
    for (const text of hostile) {
      expect(await web.text(`/?lang=${encodeURIComponent(text)}`)).toBe(home);
      expect(await web.text(`/nope/${encodeURIComponent(text)}`)).toBe(lost);
      expect(await web.text(`/?x=${encodeURIComponent(text)}`)).toBe(home);
    }
  });

  it("is shown again no longer than a number can be", async () => {
    const page = await webOf(desk).text(`/t?number=${"7".repeat(10_000)}`);
    expect(page).toContain(`value="${"7".repeat(40)}"`);
  });

  it("never becomes part of an address that we send the browser to", async () => {
    const answer = await webOf(desk).get("/t?number=417293613&lang=en%0d%0aSet-Cookie:a=b");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/t/417293613"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });
});
