import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { deviceCode, hashOf, newLink } from "../../../core/call/link.ts";
import { callNow, givenLink, hostLink, plannedCall } from "../../support/calls.ts";
import { withoutLiveKit } from "../../support/livekit.ts";
import { type Meeting, meeting, pressIn, seesOthers, shows } from "../../support/meeting.ts";

declare const axe: { run: (options: object) => Promise<AxeResults> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const widths = { phone: 320, zoomed: 640, desktop: 1280 };
const pictures = process.env["DIMOS_PICTURES"];
const long = { timeout: 120_000 };

describe.skipIf(withoutLiveKit)("the pages of calls, as people see and hear them", () => {
  let on: Meeting;
  let pages: Page[] = [];

  beforeAll(async () => {
    on = await meeting();
  });
  afterAll(() => on.close());
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.browserContext().close()));
    pages = [];
  });

  async function person(address: string): Promise<Page> {
    const page = await on.person();
    pages.push(page);
    await page.goto(address);
    return page;
  }

  /** Nothing for axe to find, nothing wider than the window, at each width. */
  async function sound(page: Page, name: string): Promise<void> {
    // Axe runs in the page itself, whose policy allows no script of others.
    await page.evaluate(axeSource);
    for (const [size, width] of Object.entries(widths)) {
      await page.setViewport({ width, height: width === 320 ? 640 : 800 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${name} ${size} ${wider}`).toBe(`${name} ${size} 0`);
      if (pictures !== undefined)
        await page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true });
      const { violations } = await page.evaluate((options) => axe.run(options), rules);
      expect(violations.map(({ id, nodes }) => `${name} ${size} ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  }

  it(
    "are sound before, in the waiting room, in the call, in its last minute and after it",
    long,
    async () => {
      const early = await plannedCall(on.desk, { inS: 3_600 });
      await sound(await person(`${on.url}/call/${early.link}`), "early");
      const { call, link } = await plannedCall(on.desk, { inS: -5 });
      await on.keeper.step();
      const resident = await person(`${on.url}/call/${link}`);
      await shows(resident, "#before");
      await pressIn(resident, "#try-start");
      await shows(resident, "#try-all");
      await sound(resident, "try-out");
      await pressIn(resident, "#enter");
      await shows(resident, "#lobby");
      await sound(resident, "lobby");
      const mayor = await person(`${on.url}/mayor/${await givenLink(on.desk, hostLink)}`);
      await shows(mayor, "#enter");
      await sound(mayor, "mayor-device");
      await pressIn(mayor, "#enter");
      await shows(mayor, "#begin");
      await sound(mayor, "mayor-next");
      await pressIn(mayor, "#begin");
      await Promise.all([seesOthers(resident), seesOthers(mayor)]);
      await sound(resident, "call");
      await sound(mayor, "mayor-call");
      const short = { ...(await callNow(on.desk, call)), endsAt: new Date(on.deps.now().getTime() + 55_000) };
      await on.desk.store.commit({
        rows: [{ row: "call", call: { ...short, version: short.version + 1 }, was: short.version }],
      });
      await resident.waitForFunction(() => document.getElementById("clock")?.dataset["pace"] === "soon");
      await sound(resident, "last-minute");
      for (let time = 0; time < 2; time += 1) await pressIn(mayor, "#done");
      await shows(resident, "#over");
      await sound(resident, "ended");
      await resident.goto(`${on.url}/call/${link}`);
      await sound(resident, "over");
      expect(on.complaints).toEqual([]);
    },
  );

  it(
    "are sound on the device of a centre, which is given to it by a code and goes in by itself",
    long,
    async () => {
      const which = { side: "kiosk", call: null, of: "vrontados", serial: 1 } as const;
      const code = deviceCode(on.deps.secret, which);
      const link = { ...newLink(on.deps.secret, which, on.deps.now()), hash: hashOf(code) };
      await on.desk.store.commit({ rows: [{ row: "call-link", link, was: 0 }] });
      const kiosk = await person(`${on.url}/kiosk`);
      await shows(kiosk, "#device-form");
      await sound(kiosk, "kiosk-device");
      await kiosk.type("#device", "0000 0000");
      await kiosk.keyboard.press("Enter");
      await kiosk.waitForFunction(() =>
        document.getElementById("said")?.textContent?.includes("δεν ταιριάζει"),
      );
      await kiosk.$eval("#device", (input) => ((input as HTMLInputElement).value = ""));
      await kiosk.type("#device", (code.match(/.{4}/gu) ?? []).join(" ").toLowerCase());
      await Promise.all([kiosk.waitForNavigation(), kiosk.keyboard.press("Enter")]);
      await kiosk.waitForFunction(() =>
        document.getElementById("next")?.textContent?.includes("Δεν υπάρχει"),
      );
      const { call: taken } = await plannedCall(on.desk, { inS: -5 });
      const at = { ...taken, centre: "vrontados", startedAt: on.deps.now(), version: taken.version + 1 };
      await on.desk.store.commit({ rows: [{ row: "call", call: at, was: taken.version }] });
      await on.keeper.step();
      await shows(kiosk, "#room");
      await sound(kiosk, "kiosk-call");
      const over = { ...at, endedAt: on.deps.now(), ending: "host", version: at.version + 1 } as const;
      await on.desk.store.commit({ rows: [{ row: "call", call: over, was: at.version }] });
      await on.keeper.step();
      await kiosk.waitForFunction(
        () => document.getElementById("next")?.textContent?.includes("Δεν υπάρχει"),
        { timeout: 20_000 },
      );
    },
  );
});
