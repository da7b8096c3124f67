import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Geocoder } from "../../../core/municipality/geocoder.ts";
import { pointBehind, shortLinkIn } from "../../../core/municipality/short-link.ts";
import { locateNext, type Locators } from "../../../core/request/locate.ts";
import type { Spot } from "../../../core/request/spot.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { anna, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
let asked: string[];
let answers: Partial<Geocoder>;
let leads: () => Promise<string | null>;
let locators: Locators;

beforeEach(async () => {
  desk = await testDesk();
  desk.deps.geocodes = true;
  asked = [];
  answers = {};
  leads = () => Promise.resolve(null);
  locators = {
    behind: () => leads(),
    geocoder: {
      name: "OpenStreetMap",
      find: (address) => {
        asked.push(address);
        return answers.find?.(address) ?? Promise.resolve(null);
      },
      near: (point) => {
        asked.push(`${point.lat},${point.lon}`);
        return answers.near?.(point) ?? Promise.resolve(null);
      },
    },
  };
});
afterEach(() => desk.close());

/** Reports it somewhere, lets the worker look, and says where the case is. */
async function reportedAt(place: string): Promise<string> {
  for (const words of ["Λακκούβα στον δρόμο", place, "χωρίς"]) await desk.says(words);
  const done = await desk.says("ναι");
  return /\d{3}\u00a0\d{3}\u00a0\d{3}/u.exec(done?.text ?? "")?.[0].replaceAll("\u00a0", "") ?? "";
}

async function spotOf(number: string): Promise<Spot | null> {
  const shown = await desk.as(anna).do("case.show", { number });
  return "spot" in shown ? shown.spot : null;
}

const house = { point: { lat: 38.3701, lon: 26.1361 }, label: "Κανάρη 14, Χίος", sure: "point" } as const;

describe("where a case is", () => {
  it("is found by the geocoder, which is told the place as the folder calls it", async () => {
    answers.find = () => Promise.resolve(house);
    const number = await reportedAt("lakouva stin kanari 14, til 6912345678");
    expect(await locateNext(desk.deps, locators)).toBe(1);
    expect(asked).toEqual(["Κανάρη 14, Χίου"]);
    expect(await spotOf(number)).toMatchObject({ ...house, by: "OpenStreetMap", dueAt: null });
    expect(await locateNext(desk.deps, locators)).toBe(0);
  });

  it("is known from the folder before anybody is asked, and stays so where the geocoder knows less", async () => {
    const number = await reportedAt("στη Βολισσό κοντά στη βρύση");
    expect(await spotOf(number)).toMatchObject({ by: "folder", sure: "area" });
    answers.find = () => Promise.resolve({ ...house, sure: "area" });
    await locateNext(desk.deps, locators);
    expect(await spotOf(number)).toMatchObject({ by: "folder", sure: "area" });
  });

  it("is not what has the same name in another town", async () => {
    answers.find = () => Promise.resolve({ ...house, point: { lat: 37.98, lon: 23.73 } });
    const number = await reportedAt("Κανάρη 14");
    await locateNext(desk.deps, locators);
    expect(await spotOf(number)).toMatchObject({ point: null, sure: "none", dueAt: null });
  });

  it("is asked of nobody twice", async () => {
    answers.find = () => Promise.resolve(house);
    await reportedAt("Κανάρη 14");
    await locateNext(desk.deps, locators);
    await desk.says("άκυρο");
    for (const words of ["Σβηστή λάμπα στον στύλο", "Κανάρη 14", "χωρίς", "ναι"]) await desk.says(words);
    await locateNext(desk.deps, locators);
    expect(asked).toHaveLength(1);
  });

  it("gets the address of a point that was sent, with whom it is from", async () => {
    answers.near = () => Promise.resolve("Κανάρη 14, Χίος");
    const number = await reportedAt("38.3701, 26.1361");
    await locateNext(desk.deps, locators);
    expect(await spotOf(number)).toMatchObject({ by: "resident", label: "Κανάρη 14, Χίος · OpenStreetMap" });
  });

  it("is looked for again, later and later, where nobody answers, and given up in the end; the case never waits", async () => {
    answers.find = () => Promise.reject(new Error("down"));
    const number = await reportedAt("Κανάρη 14");
    expect(number).toMatch(/^\d{9}$/u);
    await locateNext(desk.deps, locators);
    expect(await locateNext(desk.deps, locators)).toBe(0);
    expect(await desk.store.spotsWaiting(10)).toEqual({ waiting: 1, failing: 1 });
    for (let day = 0; day < 12; day += 1) {
      desk.clock.pass({ days: 1 });
      await locateNext(desk.deps, locators);
    }
    expect(asked).toHaveLength(8);
    expect(await desk.store.spotsWaiting(10)).toEqual({ waiting: 0, failing: 0 });
  });

  it("is behind a short link, which is followed one step to a map that we know", async () => {
    leads = () =>
      Promise.resolve("https://www.google.com/maps/place/x/@38.2,26.1,15z/data=!3d38.3701!4d26.1361");
    const number = await reportedAt("εδώ https://maps.app.goo.gl/AbCdEf12345?g_st=ic");
    await locateNext(desk.deps, { ...locators, geocoder: null });
    expect(await spotOf(number)).toMatchObject({
      by: "link",
      sure: "point",
      point: { lat: 38.3701, lon: 26.1361 },
    });
  });

  it("is not behind a link that leads elsewhere", async () => {
    leads = () => Promise.resolve("https://maps.evil.example/?q=38.37,26.13");
    const number = await reportedAt("https://maps.app.goo.gl/AbCdEf12345");
    await locateNext(desk.deps, locators);
    expect(await spotOf(number)).toMatchObject({ point: null, dueAt: null });
  });
});

describe("a short link", () => {
  it("is found in any message, with or without what stands before and behind it", () => {
    for (const text of [
      "https://maps.app.goo.gl/AbCdEf?g_st=ic",
      "δες maps.app.goo.gl/AbCdEf.",
      "HTTPS://MAPS.APP.GOO.GL/AbCdEf",
    ])
      expect(shortLinkIn(text), text).toBe("https://maps.app.goo.gl/AbCdEf");
    expect(shortLinkIn("https://goo.gl/maps/XyZ9")).toBe("https://goo.gl/maps/XyZ9");
    for (const text of [
      "https://goo.gl/XyZ9",
      "https://maps.app.goo.gl.evil.example/AbCdEf",
      "notmaps.app.goo.gl/AbCd",
    ])
      expect(shortLinkIn(text), text).toBeUndefined();
  });

  it("leads to a point only by way of a host that we know", () => {
    const point = { lat: 38.3701, lon: 26.1361 };
    for (const location of [
      "https://www.google.com/maps?q=38.3701,26.1361",
      "https://maps.google.gr/maps?q=38.3701,26.1361&ftid=0x0",
      "https://consent.google.com/ml?continue=https%3A%2F%2Fwww.google.com%2Fmaps%3Fq%3D38.3701%2C26.1361&gl=GR",
    ])
      expect(pointBehind(location), location).toEqual(point);
    for (const location of [
      "http://www.google.com/maps?q=38.3701,26.1361",
      "https://google.com@evil.example/maps?q=38.3701,26.1361",
      "https://google.com.evil.example/maps?q=38.3701,26.1361",
      "https://169.254.169.254/?q=38.3701,26.1361",
      "https://www.google.com:8080/maps?q=38.3701,26.1361",
      "javascript:alert(1)",
      "https://www.google.com/maps/place/Chios",
      "",
    ])
      expect(pointBehind(location), location).toBeUndefined();
  });

  it("in the first sentence is the place, and is not asked again", () => {
    const chat = new Dialogue("telegram");
    expect(chat.say("λακκούβα εδώ https://maps.app.goo.gl/AbCdEf12345").text).toContain("φωτογραφία");
    expect(chat.say("χωρίς").text).toContain("https://maps.app.goo.gl/AbCdEf12345");
  });
});
