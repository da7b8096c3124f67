import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { callNow, givenLink, hostLink, plannedCall } from "../../support/calls.ts";
import { withoutLiveKit } from "../../support/livekit.ts";
import { type Meeting, meeting, pressIn, seesOthers, shows } from "../../support/meeting.ts";

const patient = { timeout: 20_000, interval: 50 };

describe.skipIf(withoutLiveKit)("a call between a resident and the mayor", () => {
  let on: Meeting;
  let host: string;
  let pages: Page[] = [];

  beforeAll(async () => {
    on = await meeting();
    host = `${on.url}/mayor/${await givenLink(on.desk, hostLink)}`;
  });
  afterAll(() => on.close());
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.browserContext().close()));
    pages = [];
  });

  async function opened(address: string): Promise<Page> {
    const page = await on.person();
    pages.push(page);
    await page.goto(address);
    return page;
  }

  it(
    "begins when the mayor lets in, is seen and heard by both, and ends for both; so does the next one",
    { timeout: 90_000 },
    async () => {
      const { call, link } = await plannedCall(on.desk, { inS: -5 });
      await on.keeper.step();
      const resident = await opened(`${on.url}/call/${link}`);
      await pressIn(resident, "#enter");
      await shows(resident, "#lobby");
      const mayor = await opened(host);
      await pressIn(mayor, "#enter");
      await shows(mayor, "#brief");
      await vi.waitFor(async () => {
        expect(await mayor.$eval("#brief", (brief) => brief.textContent)).toMatch(
          /Ελένη Χατζή.*Περιμένει από/u,
        );
      }, patient);
      await pressIn(mayor, "#begin");
      await Promise.all([seesOthers(resident), seesOthers(mayor)]);
      await pressIn(mayor, "#done");
      await pressIn(mayor, "#done");
      await shows(resident, "#over");
      await vi.waitFor(async () => expect((await callNow(on.desk, call)).ending).toBe("host"), patient);
      expect(on.agenda.settled).toEqual([{ about: call.about, outcome: "met" }]);
      await vi.waitFor(async () => expect(await on.rooms.list()).toEqual([]), patient);
      expect(on.complaints).toEqual([]);
      const next = await plannedCall(on.desk, { inS: -5 });
      await on.keeper.step();
      const second = await opened(`${on.url}/call/${next.link}`);
      await pressIn(second, "#enter");
      await shows(mayor, "#begin");
      await pressIn(mayor, "#begin");
      await Promise.all([seesOthers(second), seesOthers(mayor)]);
    },
  );

  it("leaves its link to a browser that keeps cookies, and says so to one that does not", async () => {
    const { call, link } = await plannedCall(on.desk, { inS: -5 });
    const page = await on.person(async (fresh) => {
      const session = await fresh.createCDPSession();
      await session.send("Emulation.setDocumentCookieDisabled", { disabled: true });
    });
    pages.push(page);
    for (const [address, button] of [
      [`${on.url}/call/${link}`, "#enter"],
      [`${on.url}/mayor/${await givenLink(on.desk, { ...hostLink, serial: 2 })}`, "#enter"],
    ] as const) {
      await page.goto(address);
      await pressIn(page, button);
      await page.waitForFunction(
        () => document.getElementById("other")?.textContent?.includes("δεν κρατά cookies"),
        patient,
      );
    }
    const links = [
      ...(await on.desk.store.linksOf(call.id)),
      await on.desk.store.lastLink("host", { of: "mayor" }),
    ];
    expect(links.map((each) => each?.device)).toEqual(links.map(() => null));
  });
});
