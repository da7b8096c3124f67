import { describe, expect, it } from "vitest";
import { openDeskClock } from "../../../web-call/live/client/clock.ts";
import { digits, openCues } from "../../../web-call/live/client/cues.ts";
import { browserOf } from "../../../web-call/live/client/devices.ts";
import { fc } from "../../support/property.ts";

describe("the desk's clock on a page", () => {
  it("goes by the time that passes, not by what the computer says", () => {
    let steady = 1_000;
    const clock = openDeskClock(() => steady);
    expect(clock.now()).toBeNull();
    clock.heard(5_000_000, 900, 1_100);
    expect(clock.now()).toBe(5_000_000);
    steady += 60_000;
    expect(clock.now()).toBe(5_060_000);
  });

  it("is moved by no single answer that was slow on one way", () => {
    const clock = openDeskClock(() => 0);
    for (const late of [0, 0, 8_000, 0, 6_000]) clock.heard(1_000_000, -late, 0);
    expect(clock.now()).toBe(1_000_000);
  });
});

describe("what is said before the end", () => {
  const end = 900_000;
  const heard = (lefts: number[]) => {
    const cues = openCues();
    return lefts.flatMap((left) => cues.at(end - left, end) ?? []);
  };
  const ticks = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, at) => from - at * step);

  it("comes at 5, 2 and 1 minutes and 30 seconds, once each, and at nothing else", () => {
    expect(heard(ticks(900_000, -20_000, 250))).toEqual([300, 120, 60, 30]);
  });

  it("comes whatever the pace of the ticks, once each at most, in this order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 60 }), (steps) => {
        let left = 900_000;
        const all = heard([left, ...steps.map((step) => (left -= step))]);
        expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
      }),
    );
  });

  it("is only what is still to come for whoever joins late, and the last for a page that slept", () => {
    expect(heard(ticks(200_000, 0, 250))).toEqual([120, 60, 30]);
    expect(heard([400_000, 50_000, 49_000])).toEqual([60]);
    expect(heard([10_000, 9_000])).toEqual([]);
  });

  it("comes once where the clock is set back a little, again and again, whatever it jumps over", () => {
    expect(heard([31_000, 29_900, 30_200, 29_800, 33_500, 29_000])).toEqual([30]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6_000, max: 9_000 }), { maxLength: 200 }), (steps) => {
        let left = 320_000;
        const all = heard([left, ...steps.map((step) => (left -= step))]);
        expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
      }),
    );
  });

  it("comes again where the end has moved away, and at once where it has come near", () => {
    const cues = openCues();
    const at = (lefts: number[], endsAt: number) =>
      lefts.flatMap((left) => cues.at(endsAt - left, endsAt) ?? []);
    expect(at(ticks(130_000, 100_000, 250), 900_000)).toEqual([120]);
    expect(at(ticks(400_000, 100_000, 250), 1_200_000)).toEqual([300, 120]);
    expect(at([20_000], 1_119_000)).toEqual([30]);
  });
});

describe("how long it still is", () => {
  it("is read like a clock, and zero is the end", () => {
    expect([3_725_000, 900_000, 61_000, 59_001, 1, 0, -5_000].map(digits)).toEqual([
      ...["1:02:05", "15:00", "1:01", "1:00", "0:01", "0:00", "0:00"],
    ]);
  });
});

describe("the words of help", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "firefox"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1",
      "safari",
    ],
    [
      "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
      "safari",
    ],
    ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "chrome"],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "chrome"],
  ] as const)("are those of the browser: %s", (agent, browser) => {
    expect(browserOf(agent)).toBe(browser);
  });
});
