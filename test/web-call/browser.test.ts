import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ownToken } from "../../core/appointment/own-page.ts";
import { isRefusal } from "../../core/refusal.ts";
import { settlePetitions } from "../../core/petition/settle.ts";
import { type Serving, serveHttp } from "../../web-call/server.ts";
import { xml } from "../../web-call/petition/feed.ts";
import { chromiumArgs, chromiumPath } from "../support/chromium.ts";
import { anna, testDesk, type TestDesk } from "../support/desk.ts";
import { hostile } from "./hostile.ts";
import { lastCode, petitionOn, signedBy } from "./petitions.ts";
import { caseAt, freeNumber, webOf } from "./support.ts";

declare const axe: { run: (options: object) => Promise<AxeResults> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true } },
};
const sizes = { phone: 320, zoomed: 640, desktop: 1280 };

let desk: TestDesk;
let browser: Browser;
let served: Serving;
let broken: Serving;
let page: Page;
let complaints: string[];
const numbers = { working: "", done: "", free: "", open: "", answered: "", rejected: "", own: "" };

beforeAll(async () => {
  desk = await testDesk();
  numbers.working = await caseAt(desk, "working");
  numbers.done = await caseAt(desk, "done", desk.clock.now());
  numbers.free = await freeNumber(desk);
  await petitions();
  await appointment();
  broken = await serve({
    reach: () => {
      throw new Error("broken");
    },
  });
  browser = await puppeteer.launch({ executablePath: chromiumPath(), args: [...chromiumArgs] });
});
afterAll(async () => {
  await browser.close();
  await broken.close(0);
  await desk.close();
});
beforeEach(async () => {
  served = await serve({});
  page = await browser.newPage();
  complaints = [];
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (!message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  await served.close(0);
});

/** An open one with signatures, names, units, a threshold and a day's list; one with an answer; one without its words. */
async function petitions(): Promise<void> {
  const now = desk.clock.now();
  const later = new Date(now.getTime() + 20 * 86_400_000);
  const owed = [{ duty: "answer", signatures: 200, at: now, due: later, kept: null } as const];
  const open = await petitionOn(desk, { author: "Ελένη Μαρή", owed });
  const each = { unit: "chios", name: "Μαρία-Ελευθερία Παπαδοπούλου", at: now };
  await signedBy(desk, open, Array<typeof each>(12).fill(each));
  const answer = { text: "Ναι.\nΩς τον Μάρτιο.", at: now };
  const agenda = { session: "12η συνεδρίαση", on: later };
  const answered = await petitionOn(desk, { stage: "answered", answer, agenda });
  const rejection = { reason: "insult", text: "", other: null } as const;
  const rejected = await petitionOn(desk, { stage: "rejected", signableUntil: null, rejection });
  Object.assign(numbers, { open: open.number, answered: answered.number, rejected: rejected.number });
  desk.clock.pass({ days: 1 });
  await settlePetitions(desk.deps);
}

/** One that was booked for somebody, by the address of its own page. */
async function appointment(): Promise<void> {
  const at = "2026-12-01T08:20:00.000Z";
  const made = await desk.as(anna).do("appointment.book", { at, text: "Η άδεια", phone: "6912345678" });
  if (isRefusal(made)) throw new Error(made.refused);
  numbers.own = ownToken(desk.deps.secret, made.number);
}

async function serve(options: Parameters<typeof webOf>[1]): Promise<Serving> {
  const answer = await serveHttp(webOf(desk, options).app, { host: "127.0.0.1", port: 0 });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

async function look(width: number, scheme: "light" | "dark" = "light"): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

async function violations(): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate((options) => axe.run(options), rules);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const places: Record<string, () => string> = {
  "the start page": () => `${served.url}/`,
  "the form": () => `${served.url}/t`,
  "the form with a word about the number": () => `${served.url}/t?number=417293612`,
  "an open case": () => `${served.url}/t/${numbers.working}`,
  "a closed case": () => `${served.url}/t/${numbers.done}`,
  "a number without a case": () => `${served.url}/t/${numbers.free}`,
  "a page that is not there": () => `${served.url}/nope`,
  "the page about personal data": () => `${served.url}/privacy`,
  "the page about accessibility": () => `${served.url}/accessibility`,
  "the list of petitions": () => `${served.url}/petitions`,
  "a petition that is open": () => `${served.url}/petitions/${numbers.open}`,
  "a petition with its answer": () => `${served.url}/petitions/${numbers.answered}`,
  "a petition without its words": () => `${served.url}/petitions/${numbers.rejected}`,
  "taking a signature back": () => `${served.url}/petitions/${numbers.open}/back`,
  "booking an appointment": () => `${served.url}/meet`,
  "the page of one's own appointment": () => `${served.url}/meet/${numbers.own}`,
  "another time for it": () => `${served.url}/meet/${numbers.own}/move`,
  "asking for a hearing": () => `${served.url}/hearing`,
  "a page that broke": () => `${broken.url}/`,
};

describe.each(Object.entries(places))("%s", (_, address) => {
  it.each(["el", "en"])("can be used by everybody on every screen (%s)", async (language) => {
    const url = new URL(address());
    url.searchParams.set("lang", language);
    for (const width of Object.values(sizes)) {
      await look(width);
      await page.goto(url.href);
      expect(await page.$eval("html", (html) => html.lang)).toBe(language);
      expect([width, await overflow()]).toEqual([width, 0]);
      if (width !== sizes.zoomed) expect([width, await violations()]).toEqual([width, []]);
    }
    await look(sizes.desktop, "dark");
    await page.goto(url.href);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("in a browser", () => {
  it("the page about too many tries can be used by everybody too", async () => {
    for (let n = 0; n < 21; n += 1) await fetch(`${served.url}/t/${numbers.free}`);
    for (const width of [sizes.phone, sizes.desktop]) {
      await look(width);
      await page.goto(`${served.url}/t/${numbers.working}`);
      expect(await page.title()).toMatch(/^(Δοκιμάστε ξανά σε λίγο|Let us wait a little)/u);
      expect([await violations(), await overflow()]).toEqual([[], 0]);
    }
  });

  it("the keyboard alone leads to the number, the case and back", async () => {
    await look(sizes.desktop);
    await page.goto(`${served.url}/?lang=el`);
    await page.keyboard.press("Tab");
    const skip = await page.evaluate(() => [
      document.activeElement?.className,
      (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0,
    ]);
    expect(skip).toEqual(["skip", true]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("number");
    await page.keyboard.type(numbers.working.replace(/(...)(...)/u, "$1 $2 "));
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(`${served.url}/t/${numbers.working}?lang=el`);
    expect(await page.$eval("[aria-current=step]", (step) => step.textContent)).toContain("Σε εξέλιξη");
  });

  it("a petition is signed by keyboard, and every step can be used by everybody", async () => {
    const path = `${served.url}/petitions/${numbers.open}`;
    const sent = async (selector: string, text: string) => {
      await page.type(selector, text);
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    };
    const checked = async (head: string) => {
      expect(await page.$eval("h1", (h1) => h1.textContent)).toBe(head);
      for (const width of Object.values(sizes)) {
        await look(width);
        expect([head, width, await overflow()]).toEqual([head, width, 0]);
      }
      expect([head, await violations()]).toEqual([head, []]);
    };
    await page.goto(`${path}?lang=el`);
    await sent("#who", "2271350000");
    await checked("Πεζόδρομος στην οδό Απλωταριάς");
    expect(await page.$eval("[role=alert] a", (a) => a.getAttribute("href"))).toBe("#who");
    await page.goto(`${path}?lang=el`);
    await sent("#who", "6912345678");
    await checked("Ο κωδικός που σας στείλαμε");
    await sent("#code", "12");
    await checked("Ο κωδικός που σας στείλαμε");
    await sent("#code", await lastCode(desk));
    await checked("Υπογράψατε");
    const receipt = await page.$eval(".receipt", (text) => text.textContent ?? "");
    await page.goto(`${path}?lang=el`);
    expect(await page.$eval(".count", (count) => count.textContent)).toBe("13 υπογραφές");
    await page.type("#receipt", receipt);
    await sent("#with", "6912345678");
    await checked("Βρείτε τη δική σας");
    expect(complaints).toEqual([]);
  });

  it("a signature without JavaScript counts as well", async () => {
    await page.setJavaScriptEnabled(false);
    // A page that still glides to the button has moved by the time that the pointer presses, and another link is hit.
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await page.goto(`${served.url}/petitions/${numbers.open}?lang=en`);
    await page.type("#who", "6987654321");
    await Promise.all([page.waitForNavigation(), page.click(".sign button")]);
    await page.type("#code", await lastCode(desk));
    await Promise.all([page.waitForNavigation(), page.click(".ask button")]);
    expect(await page.title()).toMatch(/^You have signed/u);
  });

  it("reads the feed as well-formed XML, whatever people wrote", async () => {
    const feed = await fetch(`${served.url}/petitions.rss`);
    const hard = hostile.map((text) => `<item><title>${xml(text)}</title></item>`).join("");
    const text = (await feed.text()).replace("</channel>", `${hard}</channel>`);
    await page.goto(served.url);
    const read = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, "text/xml");
      return [parsed.querySelectorAll("parsererror").length, parsed.querySelectorAll("item > title").length];
    }, text);
    expect(read).toEqual([0, hostile.length + 3]);
  });

  it("every place that the keyboard reaches shows that it is there", async () => {
    await page.goto(`${served.url}/?lang=el`);
    const count = await page.$$eval("a, input:not([type=hidden]), button", (all) => all.length);
    for (let n = 0; n < count; n += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return [document.activeElement?.tagName !== "BODY", outlineStyle, outlineWidth];
      });
      expect([n, ...outline]).toEqual([n, true, "solid", "3px"]);
    }
  });

  it("a number that does not fit leaves the hand in the field, with the word tied to it", async () => {
    await page.goto(`${served.url}/t?lang=el`);
    await page.type("#number", "417293612");
    await Promise.all([page.waitForNavigation(), page.click("button")]);
    // The browser moves the focus with its next picture, not with the page's arrival.
    const field = await page.waitForFunction(() => {
      const at = document.activeElement;
      if (at === document.body) return undefined;
      const said = document.getElementById(at?.getAttribute("aria-describedby") ?? "");
      return [at?.id, at?.getAttribute("aria-invalid"), said?.textContent?.slice(0, 28)];
    });
    expect(await field.jsonValue()).toEqual(["number", "true", "Με αυτόν τον αριθμό δεν βρίσ"]);
  });

  it("nothing needs JavaScript", async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${served.url}/?lang=en`);
    await page.type("#number", numbers.done);
    await Promise.all([page.waitForNavigation(), page.click("button")]);
    expect(page.url()).toBe(`${served.url}/t/${numbers.done}?lang=en`);
    expect(await page.title()).toMatch(/^Case /u);
    await Promise.all([page.waitForNavigation(), page.click("nav a")]);
    expect(await page.title()).toMatch(/^Υπόθεση /u);
  });

  it("the policy lets the style through and nothing complains", async () => {
    await page.goto(served.url);
    expect(await page.$eval(".hero", (hero) => getComputedStyle(hero).backgroundColor)).toBe(
      "rgb(10, 77, 128)",
    );
    expect(await page.$eval(".name img", (icon) => icon.naturalWidth)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it("hostile text opens no dialog, breaks no policy and builds no element", async () => {
    await page.goto(`${served.url}/t?number=12`);
    const shape = () =>
      page.evaluate(() => [...document.querySelectorAll("*")].map(({ tagName }) => tagName).join());
    const plain = await shape();
    // Every eighth is every shell with one or two of the thirteen scripts.
    for (const text of hostile.filter((_, index) => index % 8 === 0)) {
      await page.goto(`${served.url}/t?number=${encodeURIComponent(`x${text}`)}`);
      await page.hover("#number");
      expect([text, await shape()]).toEqual([text, plain]);
    }
    expect(complaints).toEqual([]);
  });

  it("moves nothing for those who asked for stillness", async () => {
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await page.goto(served.url);
    expect(await page.$eval("button", (button) => getComputedStyle(button).transitionDuration)).toBe("0s");
  });
});
