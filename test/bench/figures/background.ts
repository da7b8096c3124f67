import type { Page } from "puppeteer-core";
import { plannedCall, givenLink, hostLink } from "../../support/calls.ts";
import { mediaArgs, meeting, pressIn, shows } from "../../support/meeting.ts";
import type { Figure } from "../table.ts";

const hiddenS = 62;
const lastsS = 110;

/** A call whose page lies behind another one for a minute, in a browser that saves what it can there. */
export async function background(): Promise<Figure[]> {
  const throttling = mediaArgs.filter((arg) => !/background/u.test(arg));
  const on = await meeting({ args: throttling });
  try {
    const host = await on.person();
    await host.goto(`${on.url}/mayor/${await givenLink(on.desk, hostLink)}`);
    await pressIn(host, "#enter");
    const { call, link } = await plannedCall(on.desk, { inS: -5, lastsS, graceS: 2 });
    await on.keeper.step();
    const resident = await on.person(listening);
    await resident.goto(`${on.url}/call/${link}`);
    await pressIn(resident, "#enter");
    await shows(resident, "#lobby");
    await pressIn(host, "#begin");
    await shows(resident, "#room");
    const front = await resident.browserContext().newPage();
    await front.bringToFront();
    if (!(await resident.evaluate(() => document.hidden)))
      throw new Error("the page is not in the background");
    await new Promise((resolve) => setTimeout(resolve, hiddenS * 1000));
    const behind = await wrong(resident, call.endsAt);
    await resident.bringToFront();
    const again = await wrong(resident, call.endsAt);
    await resident.waitForSelector("#over", { visible: true, timeout: 60_000 });
    const said = await resident.evaluate(() =>
      (window as unknown as { said: string[] }).said.filter((text) => text.startsWith("Μέν")),
    );
    const twice = said.length - new Set(said).size;
    if (twice > 0 || !said.includes("Μένουν 30 δευτερόλεπτα.")) throw new Error(`said ${said.join(" ")}`);
    const figure = (name: string, value: number): Figure => ({
      ...{ name, value, unit: "ms", limit: { name: "aim", value: 1_000 } },
      aim: { most: 1_000, of: "value" },
    });
    return [
      figure(`Countdown wrong by, behind another page for ${hiddenS} s`, behind),
      figure("Countdown wrong by, in front again", again),
    ];
  } finally {
    await on.close();
  }
}

async function listening(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    document.addEventListener("DOMContentLoaded", () => {
      const place = document.getElementById("said");
      if (place !== null)
        new MutationObserver(() => said.push(place.textContent ?? "")).observe(place, { childList: true });
    });
  });
}

/** How far what stands on the page is from what is left, in ms; digits are rounded up to whole seconds. */
async function wrong(page: Page, endsAt: Date): Promise<number> {
  const { shown, at } = await page.evaluate(() => ({
    shown: document.getElementById("clock-digits")?.textContent ?? "",
    at: Date.now(),
  }));
  const [minutes = 0, seconds = 0] = shown.split(":").map(Number);
  const left = (endsAt.getTime() - at) / 1000;
  return Math.max(0, Math.abs(minutes * 60 + seconds - left - 0.5) - 0.5) * 1000;
}
