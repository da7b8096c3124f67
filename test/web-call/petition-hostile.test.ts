import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xml } from "../../web-call/petition/feed.ts";
import { hostile } from "./hostile.ts";
import { browserOf, petitionOn, signedBy } from "./petitions.ts";
import { webDesk, webOf, type WebDesk } from "./support.ts";

let web: WebDesk;
const numbers: string[] = [];
const beforeAfter = 120_000;
beforeAll(async () => {
  web = await webDesk();
  for (const [index, text] of hostile.entries()) {
    const at = web.desk.clock.now();
    const one = await petitionOn(web.desk, {
      ...{ title: `τ${text}`, text: `κ${text}\nκ`, why: `γ${text}`, author: `α${text}` },
      agenda: { session: `σ${text}`, on: at },
      ...(index % 2 === 0 && { stage: "answered", answer: { text: `π${text}`, at } }),
    });
    await signedBy(web.desk, one, [{ name: `ο${text}` }]);
    numbers.push(one.number);
  }
}, beforeAfter);
afterAll(async () => {
  expect(web.errors).toEqual([]);
  await web.desk.close();
});

/** The tags of a page with the names of their attributes: what a browser would build from it. */
function skeleton(page: string): string {
  const tags = page.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/giu);
  return [...tags]
    .map(
      ([, tag, own = ""]) =>
        `${tag} ${[...own.matchAll(/([\w:-]+)(?:="[^"]*")?/gu)].map(([, name]) => name).join()}`,
    )
    .join("\n");
}

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

describe("533 hostile strings as title, request, reason, name, author, session and answer", () => {
  it("are as many as were asked for", () => {
    expect(hostile.length).toBeGreaterThanOrEqual(500);
  });

  it("build nothing on the page of a petition, and reach no header", { timeout: 120_000 }, async () => {
    const shapes = new Map<number, string>();
    for (const [index, number] of numbers.entries()) {
      const answer = await web.get(`/petitions/${number}`, {}, `198.51.${String(index % 200)}.7`);
      const page = await answer.text();
      const known = shapes.get(index % 2);
      if (known === undefined) shapes.set(index % 2, skeleton(page));
      else expect([hostile[index], skeleton(page)]).toEqual([hostile[index], known]);
      expect(page).not.toMatch(forbidden);
      expect(page).toContain("<title>τ");
      for (const [name, value] of answer.headers)
        expect([name, value]).toEqual([name, value.replace(/alert|script>/u, "")]);
    }
  });

  it("build nothing in the list", { timeout: 60_000 }, async () => {
    let path: string | undefined = "/petitions";
    const shapes = new Set<string>();
    let pages = 0;
    while (path !== undefined) {
      const page: string = await web.text(path);
      pages += 1;
      path = /rel="next" href="([^"]*)"/u.exec(page)?.[1]?.replaceAll("&amp;", "&");
      if (pages > 1 && path !== undefined) shapes.add(skeleton(page));
      expect(page).not.toMatch(forbidden);
    }
    expect([pages > 10, shapes.size]).toEqual([true, 1]);
  });

  it("leave RSS with its own elements only, and text that XML has room for", async () => {
    const feed = await web.text("/petitions.rss");
    expect(feed).not.toMatch(/<!\[CDATA|<!--|&(?!amp;|lt;|gt;|quot;|apos;)/u);
    expect(feed).not.toMatch(forbidden);
    const own =
      /^(?:\?xml|rss|channel|title|link|atom:link|description|language|lastBuildDate|item|guid|pubDate)$/u;
    const tags = [...feed.matchAll(/<\/?([^\s/>]+)/gu)].map(([, name = ""]) => name);
    expect(tags.length).toBeGreaterThan(500);
    expect(tags.filter((name) => !own.test(name))).toEqual([]);
    expect(xml("\u0000\ud800<&\">'\ufffe😀")).toBe("&lt;&amp;&quot;&gt;&apos;😀");
  });

  it("draw letters and nothing else in a picture", { timeout: 120_000 }, async () => {
    const drawn: string[] = [];
    const draw = (svg: string) => Promise.resolve(new Uint8Array([drawn.push(svg)]));
    const fresh = webOf(web.desk, { draw });
    for (const [index, number] of numbers.entries())
      await fresh.get(`/petitions/${number}/picture.png`, {}, `198.51.${String(index % 200)}.7`);
    expect(drawn.length).toBe(numbers.length);
    for (const svg of drawn) {
      expect(svg).not.toMatch(forbidden);
      expect(svg.replace(/<\/?(?:svg|rect|image|text)(?: [\w:-]+="[^"<>]*")*\/?>/gu, "")).not.toMatch(
        /[<>]/u,
      );
    }
  });

  it("are the same text again out of JSON, but for what is invisible", async () => {
    const list = JSON.parse(await web.text("/petitions.json")) as { items: { title: string }[] };
    expect(list.items).toHaveLength(100);
    expect(list.items.every(({ title }) => title.startsWith("τ") && !forbidden.test(title))).toBe(true);
    const one = await web.get(`/petitions/${numbers[0] ?? ""}.json`);
    expect(one.headers.get("content-type")).toContain("application/json");
    expect(one.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("533 hostile strings in the fields of a form", () => {
  it("come back as text, whatever field they were in", { timeout: 120_000 }, async () => {
    const one = await petitionOn(web.desk);
    const path = `/petitions/${one.number}`;
    const shapes = new Set<string>();
    const at = browserOf(web, "203.0.113.200");
    await at.open(path);
    for (const text of hostile) {
      const page = await at.send(`${path}/sign`, { who: `x${text}`, name: `x${text}`, unit: `x${text}` });
      shapes.add(skeleton(page));
      expect(page).not.toMatch(/value="[^"]*[<>]/u);
    }
    expect(shapes.size).toBe(1);
  });
});
