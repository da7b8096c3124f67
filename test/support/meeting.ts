import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { builtPage } from "../../bin/live/page.ts";
import type { Agenda } from "../../core/call/agenda.ts";
import { type Keeper, openKeeper } from "../../core/call/keep.ts";
import type { Rooms } from "../../core/call/rooms.ts";
import { sendCode } from "../../core/call/send-code.ts";
import type { Deps } from "../../core/deps.ts";
import { createWebApp } from "../../web-call/app.ts";
import type { Calls, Promised } from "../../web-call/live/around.ts";
import { openHints, openRooms } from "../../web-call/live/livekit.ts";
import { hintRoutes } from "../../web-call/live/webhook.ts";
import { drawn } from "../../db/files/draw.ts";
import { serveHttp } from "../../web-call/server.ts";
import { LiveClock, TestAgenda } from "./calls.ts";
import { chromiumArgs, chromiumPath } from "./chromium.ts";
import { type Clock, testDesk, type TestDesk } from "./desk.ts";
import { testLiveKit, type TestLiveKit } from "./livekit.ts";
import { freePort } from "./serving.ts";

/** A camera that shows a green field with a clock, a microphone that beeps, and nothing asked of any other machine. */
export const mediaArgs: readonly string[] = [
  ...chromiumArgs,
  ...["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--mute-audio"],
  ...["--allow-loopback-in-peer-connection", "--autoplay-policy=no-user-gesture-required"],
  "--disable-features=WebRtcHideLocalIpsWithMdns,LocalNetworkAccessChecks",
  ...["--disable-background-timer-throttling", "--disable-renderer-backgrounding"],
  "--disable-backgrounding-occluded-windows",
];

/** Two browsers that draw and encode on a machine that does much else are slow, and that is no fault of the page. */
const patienceMs = 60_000;

export type Meeting = {
  desk: TestDesk;
  deps: Deps;
  agenda: TestAgenda;
  livekit: TestLiveKit;
  rooms: Rooms;
  keeper: Keeper;
  url: string;
  promised: Promised[];
  /** A person with a browser of their own. */
  person: (prepare?: (page: Page) => Promise<void>) => Promise<Page>;
  /** What pages complained of. */
  complaints: string[];
  close: () => Promise<void>;
};

/** `whole`: calls are of appointments and promises become requests, as in the desk itself. */
export type Meant = {
  args?: readonly string[];
  everyMs?: number;
  deaf?: boolean;
  clock?: Clock;
  whole?: { agenda: Agenda; promise: Calls["promise"] };
};

/** The pages of calls on a real server of rooms, kept as the desk keeps them; `deaf` loses every webhook. */
export async function meeting({
  args = mediaArgs,
  everyMs = 5_000,
  deaf = false,
  clock = new LiveClock(),
  whole,
}: Meant = {}): Promise<Meeting> {
  const desk = await testDesk({ clock });
  const byHand = new TestAgenda(desk.store);
  const agenda = whole?.agenda ?? byHand;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const livekit = await testLiveKit(deaf ? undefined : `${url}/livekit`);
  const deps = { ...desk.deps, site: url };
  const rooms = openRooms(livekit, deps.now);
  const promised: Promised[] = [];
  let running: Promise<unknown> = Promise.resolve();
  const nudge = () => void (running = running.then(() => keeper.step()).catch(() => undefined));
  const keeper = openKeeper({ deps, rooms: () => rooms, agenda, nudge });
  const every = setInterval(nudge, everyMs);
  const web = createWebApp({
    ...{ deps, checks: () => Promise.resolve([]), version: "1", publicUrl: url, reach: () => [] },
    draw: drawn,
    calls: {
      ...{ rooms: () => rooms, agenda, ice: [], script: builtPage, nudge },
      sendCode,
      promise: (of, one) => {
        promised.push(one);
        return whole?.promise(of, one) ?? Promise.resolve({ number: "208114907" });
      },
    },
  });
  const app = hintRoutes({ deps, read: () => openHints(livekit), nudge }).route("/", web);
  const served = await serveHttp(app, { host: "127.0.0.1", port });
  if ("refused" in served) throw new Error(served.refused);
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: [...args] });
  const people: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    ...{ desk, deps, agenda: byHand, livekit, rooms, keeper, url, promised, complaints },
    person: (prepare) => personIn(browser, { people, complaints, prepare }),
    close: async () => {
      clearInterval(every);
      keeper.stop();
      await browser.close();
      await served.close(0);
      await running;
      await livekit.stop();
      await desk.close();
    },
  };
}

type Person = {
  people: BrowserContext[];
  complaints: string[];
  prepare: ((page: Page) => Promise<void>) | undefined;
};

async function personIn(browser: Browser, { people, complaints, prepare }: Person): Promise<Page> {
  const context = await browser.createBrowserContext();
  people.push(context);
  const page = await context.newPage();
  await page.setExtraHTTPHeaders({ "accept-language": "el" });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const text = message.text();
    if (/Content Security Policy|Refused to/u.test(text)) complaints.push(text);
  });
  await prepare?.(page);
  return page;
}

/** How many frames of others' pictures this page has decoded. */
export function framesIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const videos = [...document.querySelectorAll<HTMLVideoElement>("#tiles figure:not(.mine) video")];
    return videos.reduce((sum, video) => sum + video.getVideoPlaybackQuality().totalVideoFrames, 0);
  });
}

/** Waits until this page shows so many frames of somebody else. */
export async function seesOthers(page: Page, frames = 30): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const videos = [...document.querySelectorAll<HTMLVideoElement>("#tiles figure:not(.mine) video")];
      return videos.some((video) => video.getVideoPlaybackQuality().totalVideoFrames >= wanted);
    },
    { timeout: patienceMs },
    frames,
  );
}

/** Presses what can be seen, once it can. */
export async function pressIn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: patienceMs });
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

export async function shows(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: patienceMs });
}
