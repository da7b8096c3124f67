import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { inside } from "../../../core/call/presence.ts";
import { callNow, givenLink, hostLink, type Planned, plannedCall } from "../../support/calls.ts";
import { callWords } from "../../../web-call/words/call.ts";
import { withoutLiveKit } from "../../support/livekit.ts";
import { framesIn, type Meeting, meeting, pressIn, seesOthers, shows } from "../../support/meeting.ts";

const patient = { timeout: 60_000, interval: 50 };
/** A page tries again by itself after 0.3 to 7 s, and each try may take 15 s to fail on a machine that is busy. */
const patientWithLines = { timeout: 80_000, interval: 50 };
const long = { timeout: 240_000 };

describe.skipIf(withoutLiveKit)("a call in which something goes wrong", () => {
  let on: Meeting;
  let serial = 0;
  let pages: Page[] = [];

  beforeAll(async () => {
    on = await meeting({ deaf: true });
  });
  afterAll(() => on.close());
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.browserContext().close()));
    pages = [];
    // One that is left over would be the host's next.
    const now = on.deps.now().getTime();
    const left = await on.desk.store.callsBetween(new Date(now - 3_600_000), new Date(now + 3_600_000));
    for (const call of left.filter(({ endedAt }) => endedAt === null)) {
      const over = {
        ...call,
        endedAt: on.deps.now(),
        ending: "cancelled",
        version: call.version + 1,
      } as const;
      await on.desk.store.commit({ rows: [{ row: "call", call: over, was: call.version }] });
    }
    await on.keeper.step();
  });

  async function person(prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await on.person(prepare);
    pages.push(page);
    return page;
  }

  async function mayorIn(prepare?: (page: Page) => Promise<void>): Promise<Page> {
    serial += 1;
    const mayor = await person(prepare);
    await mayor.goto(`${on.url}/mayor/${await givenLink(on.desk, { ...hostLink, serial })}`);
    await pressIn(mayor, "#enter");
    await shows(mayor, "#begin");
    return mayor;
  }

  async function residentIn({ link }: Planned, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const resident = await person(prepare);
    await resident.goto(`${on.url}/call/${link}`);
    await pressIn(resident, "#enter");
    await shows(resident, "#lobby");
    return resident;
  }

  async function both(planned: Planned, prepare?: (page: Page) => Promise<void>) {
    await on.keeper.step();
    const resident = await residentIn(planned, prepare);
    const mayor = await mayorIn();
    await pressIn(mayor, "#begin");
    await Promise.all([shows(resident, "#room"), shows(mayor, "#room")]);
    return { resident, mayor };
  }

  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => element.textContent ?? "");
  const says = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.getElementById("said")?.textContent === wanted, patient, words);
  const others = (page: Page) => page.$$eval("#tiles figure:not(.mine)", (figures) => figures.length);
  /** Waits until each of two sees the other move. */
  const moves = (one: Page, other: Page) =>
    vi.waitFor(async () => {
      const before = await Promise.all([framesIn(one), framesIn(other)]);
      await new Promise((resolve) => setTimeout(resolve, 700));
      const after = await Promise.all([framesIn(one), framesIn(other)]);
      const seen = await Promise.all([textOf(one, "main"), textOf(other, "main")]);
      expect(
        after.every((frames, at) => frames > (before[at] ?? 0) && frames > 0),
        `${before.join(" ")} > ${after.join(" ")}: ${seen.join(" ### ")}`,
      ).toBe(true);
    }, patientWithLines);
  /** Seconds that a page says are left. */
  const left = async (page: Page) => {
    const [minutes = 0, seconds = 0] = (await textOf(page, "#clock-digits")).split(":").map(Number);
    return minutes * 60 + seconds;
  };

  it(
    "shows the same time to everybody, with a clock that is ten minutes wrong, and says the marks once",
    long,
    async () => {
      const planned = await plannedCall(on.desk, { inS: -5, lastsS: 80, graceS: 2 });
      const wrong = (minutes: number) => async (page: Page) => {
        await page.evaluateOnNewDocument((ms) => {
          const real = Date.now.bind(Date);
          Date.now = () => real() + ms;
          const said: string[] = [];
          Object.assign(window, { said });
          document.addEventListener("DOMContentLoaded", () => {
            const place = document.getElementById("said");
            if (place === null) return;
            new MutationObserver(() => said.push(place.textContent ?? "")).observe(place, {
              childList: true,
            });
          });
        }, minutes * 60_000);
      };
      await on.keeper.step();
      const resident = await residentIn(planned, wrong(10));
      const mayor = await mayorIn(wrong(-10));
      await pressIn(mayor, "#begin");
      await Promise.all([shows(resident, "#room"), shows(mayor, "#room")]);
      const truth = () => (planned.call.endsAt.getTime() - on.deps.now().getTime()) / 1000;
      for (const page of [resident, mayor]) {
        const [before, shown, after] = [truth(), await left(page), truth()];
        expect(shown).toBeLessThan(before + 2);
        expect(shown).toBeGreaterThan(after - 1);
      }
      const inTime = truth();
      await Promise.all([
        resident.waitForSelector("#over", { visible: true, timeout: 120_000 }),
        mayor.waitForFunction(() => document.getElementById("room")?.hidden, { timeout: 120_000 }),
      ]);
      const marks = await resident.evaluate(() =>
        (window as unknown as { said: string[] }).said.filter((text) => text.startsWith("Μέν")),
      );
      expect(new Set(marks).size).toBe(marks.length);
      // Whoever was slow to come in has heard less of them.
      if (inTime > 61) expect(marks).toEqual(["Μένει 1 λεπτό.", "Μένουν 30 δευτερόλεπτα."]);
      else if (inTime > 31) expect(marks.at(-1)).toBe("Μένουν 30 δευτερόλεπτα.");
      await vi.waitFor(
        async () => expect((await callNow(on.desk, planned.call)).ending).toBe("time"),
        patient,
      );
      expect(on.agenda.settled.at(-1)).toMatchObject({ outcome: "met" });
      expect((await resident.goto(`${on.url}/call/${planned.link}`))?.status()).toBe(410);
    },
  );

  it(
    "goes on by itself after the server of the rooms was killed, with nobody there twice",
    long,
    async () => {
      const { resident, mayor } = await both(await plannedCall(on.desk, { inS: -5 }));
      await Promise.all([seesOthers(resident), seesOthers(mayor)]);
      await on.livekit.kill();
      await on.livekit.again();
      await on.keeper.step();
      await moves(resident, mayor);
      expect([await others(resident), await others(mayor)]).toEqual([1, 1]);
    },
  );

  it("is heard without a camera, and says how to allow it", long, async () => {
    const noCamera = (page: Page) =>
      page
        .evaluateOnNewDocument(() => {
          const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
          navigator.mediaDevices.getUserMedia = (wanted) =>
            wanted?.video ? Promise.reject(new DOMException("no", "NotAllowedError")) : real(wanted);
        })
        .then(() => undefined);
    const planned = await plannedCall(on.desk, { inS: -5 });
    const { resident, mayor } = await both(planned, noCamera);
    await seesOthers(resident);
    await mayor.waitForFunction(() => {
      const sound = document.querySelector<HTMLAudioElement>("#tiles figure:not(.mine) audio");
      return sound !== null && sound.currentTime > 0.5;
    }, patient);
    expect(await resident.$eval("#camera", (button) => button.getAttribute("aria-pressed"))).toBe("true");
    expect(await textOf(resident, "#mic")).toBe("Κλείστε το μικρόφωνο");
    const alone = await person(noCamera);
    await alone.goto(`${on.url}/call/try`);
    await pressIn(alone, "#try-start");
    await shows(alone, "#try-all");
    await alone.waitForFunction(
      () => document.getElementById("try-words")?.textContent?.includes("Σας ακούμε"),
      patient,
    );
  });

  it("shows and lets hear the others to whoever has neither camera nor microphone", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    const { resident, mayor } = await both(planned, (page) =>
      page
        .evaluateOnNewDocument(() => {
          navigator.mediaDevices.getUserMedia = () =>
            Promise.reject(new DOMException("none", "NotFoundError"));
        })
        .then(() => undefined),
    );
    await seesOthers(resident);
    await resident.waitForFunction(() => {
      const sound = document.querySelector<HTMLAudioElement>("#tiles figure:not(.mine) audio");
      return sound !== null && sound.currentTime > 0.5;
    }, patient);
    await vi.waitFor(
      async () => expect([await others(resident), await others(mayor)]).toEqual([1, 1]),
      patient,
    );
  });

  it("says at once that the line is lost, and goes on by itself once it is back", long, async () => {
    const { resident, mayor } = await both(await plannedCall(on.desk, { inS: -5 }));
    await Promise.all([seesOthers(resident), seesOthers(mayor)]);
    await resident.setOfflineMode(true);
    await says(resident, callWords["call.lost"].el);
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    await resident.setOfflineMode(false);
    await moves(resident, mayor);
    expect([await others(resident), await others(mayor)]).toEqual([1, 1]);
    expect(await resident.$eval("#room", (room) => (room as HTMLElement).hidden)).toBe(false);
  });

  it("opened in a second window says so in the first, and the two do not fight", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    const { resident, mayor } = await both(planned);
    await seesOthers(mayor);
    const second = await resident.browserContext().newPage();
    await second.setExtraHTTPHeaders({ "accept-language": "el" });
    await second.goto(`${on.url}/call/${planned.link}`);
    await shows(second, "#room");
    await shows(resident, "#again");
    expect(await textOf(resident, "#again-why")).toContain("άλλο παράθυρο");
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await second.$eval("#room", (room) => (room as HTMLElement).hidden)).toBe(false);
    expect(await others(mayor)).toBe(1);
    expect((await callNow(on.desk, planned.call)).endedAt).toBeNull();
    await pressIn(resident, "#rejoin");
    await shows(second, "#again");
  });

  it("keeps one's place over a reload, in the waiting room and in the call", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    await on.keeper.step();
    const resident = await residentIn(planned);
    const waits = async () =>
      (await on.desk.store.trailOf(planned.call.id)).filter(({ what }) => what === "waits").length;
    await resident.reload();
    await shows(resident, "#lobby");
    expect(await waits()).toBe(1);
    const mayor = await mayorIn();
    await pressIn(mayor, "#begin");
    await seesOthers(mayor);
    await resident.reload();
    await shows(resident, "#room");
    await seesOthers(resident);
    expect(await others(mayor)).toBe(1);
  });

  it("leaves no camera and no microphone on once it is over", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    const { resident, mayor } = await both(planned, (page) =>
      page
        .evaluateOnNewDocument(() => {
          const tracks: MediaStreamTrack[] = [];
          Object.assign(window, { tracks });
          const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
          navigator.mediaDevices.getUserMedia = async (wanted) => {
            const stream = await real(wanted);
            tracks.push(...stream.getTracks());
            return stream;
          };
        })
        .then(() => undefined),
    );
    await seesOthers(mayor);
    for (let time = 0; time < 2; time += 1) await pressIn(mayor, "#done");
    await shows(resident, "#over");
    const states = () =>
      resident.evaluate(() =>
        (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
      );
    await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(["ended"])), patient);
  });

  it("knows who was there although every webhook was lost", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    const { resident } = await both(planned);
    await vi.waitFor(async () => {
      expect(
        [...inside(await on.desk.store.trailOf(planned.call.id))].map((each) => each.split("-")[0]).sort(),
      ).toEqual(["host", "resident"]);
    }, patient);
    await pressIn(resident, "#leave");
    await vi.waitFor(async () => {
      expect(
        [...inside(await on.desk.store.trailOf(planned.call.id))].some((each) => each.startsWith("resident")),
      ).toBe(false);
    }, patient);
    await shows(resident, "#again");
  });

  it("is left by no key alone: everything is done by the keyboard, and says its state", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    await on.keeper.step();
    const resident = await person();
    await resident.goto(`${on.url}/call/${planned.link}`);
    await shows(resident, "#enter");
    for (let presses = 0; presses < 20; presses += 1) {
      await resident.keyboard.press("Tab");
      if ((await resident.evaluate(() => document.activeElement?.id)) === "enter") break;
    }
    await resident.keyboard.press("Enter");
    await shows(resident, "#lobby");
    const mayor = await mayorIn();
    await mayor.focus("#begin");
    await mayor.keyboard.press("Enter");
    await shows(resident, "#room");
    await resident.waitForFunction(() => document.getElementById("mic")?.dataset["on"] === "true", patient);
    expect(await resident.evaluate(() => document.activeElement?.id)).toBe("room-title");
    await resident.keyboard.press("F2");
    await resident.keyboard.press("Space");
    await resident.waitForFunction(
      () => document.getElementById("mic")?.getAttribute("aria-pressed") === "true",
      patient,
    );
    expect(await textOf(resident, "#mic")).toBe("Ανοίξτε το μικρόφωνο");
    expect(on.complaints).toEqual([]);
  });

  it("takes a helper in beside the two, by a link of their own", long, async () => {
    const planned = await plannedCall(on.desk, { inS: -5 });
    await on.keeper.step();
    const resident = await residentIn(planned);
    await pressIn(resident, "#third");
    await resident.waitForFunction(
      () => document.getElementById("third-address")?.textContent?.startsWith("http"),
      patient,
    );
    const helper = await person();
    await helper.goto(await textOf(resident, "#third-address"));
    await pressIn(helper, "#enter");
    const mayor = await mayorIn();
    await pressIn(mayor, "#begin");
    await Promise.all([seesOthers(helper), seesOthers(mayor)]);
    await mayor.waitForFunction(
      () => document.querySelectorAll("#tiles figure:not(.mine)").length === 2,
      patient,
    );
  });

  it(
    "offers a telephone call to whoever has seen nobody for two minutes, and the host hears of it",
    long,
    async () => {
      const planned = await plannedCall(on.desk, { inS: -5 });
      await on.keeper.step();
      const resident = await residentIn(planned);
      const begun = { ...(await callNow(on.desk, planned.call)), startedAt: on.deps.now(), version: 2 };
      await on.desk.store.commit({ rows: [{ row: "call", call: begun, was: 1 }] });
      await shows(resident, "#room");
      expect(await resident.$eval("#phone", (card) => (card as HTMLElement).hidden)).toBe(true);
      const clock = vi.spyOn(on.deps, "now").mockImplementation(() => new Date(Date.now() + 125_000));
      await pressIn(resident, "#phone-me");
      await vi.waitFor(
        async () =>
          expect((await on.desk.store.trailOf(planned.call.id)).map(({ what }) => what)).toContain(
            "asked-phone",
          ),
        patient,
      );
      clock.mockRestore();
      await vi.waitFor(() => expect(on.agenda.rings).toEqual(["resident"]), patient);
    },
  );
});
