import { fc } from "../../support/property.ts";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../core/municipality/municipality.ts";
import { distanceMetres, insideArea } from "../../../core/municipality/place.ts";
import { parsePlace } from "../../../core/municipality/point-in-text.ts";
import { pointsHeard, rightShare } from "../../support/heard.ts";

const bounds = { south: 38, west: 25, north: 39, east: 26 };
const square: { area: Area } = { area: { center: { lat: 38.5, lon: 25.5 }, bounds } };
// The corners of a U that is open to the north.
const hollow: Area["polygon"] = [
  [38, 25],
  [39, 25],
  [39, 25.3],
  [38.3, 25.3],
  [38.3, 25.7],
  [39, 25.7],
  [39, 26],
  [38, 26],
];
const withPolygon = { area: { ...square.area, polygon: hollow } };

describe("the area", () => {
  it("is the bounds when there is no polygon", () => {
    expect(insideArea(square, { lat: 38.5, lon: 25.5 })).toBe(true);
    expect(insideArea(square, { lat: 38, lon: 26 })).toBe(true);
    expect(insideArea(square, { lat: 37.999, lon: 25.5 })).toBe(false);
    expect(insideArea(square, { lat: 38.5, lon: 26.001 })).toBe(false);
  });

  it("follows the polygon around a bay", () => {
    expect(insideArea(withPolygon, { lat: 38.6, lon: 25.5 })).toBe(false);
    expect(insideArea(withPolygon, { lat: 38.2, lon: 25.5 })).toBe(true);
    expect(insideArea(withPolygon, { lat: 38.6, lon: 25.1 })).toBe(true);
    expect(insideArea(withPolygon, { lat: 38.6, lon: 25.9 })).toBe(true);
  });

  it("holds nothing that is not a place on earth", () => {
    for (const lat of [Number.NaN, Infinity, -Infinity, 91, 1e300])
      for (const area of [square, withPolygon]) expect(insideArea(area, { lat, lon: 25.5 })).toBe(false);
    expect(insideArea(square, { lat: 38.5, lon: Number.NaN })).toBe(false);
  });
});

describe("distance", () => {
  it("agrees with known distances to within 1 %", () => {
    const chios = { lat: 38.368, lon: 26.136 };
    expect(distanceMetres(chios, chios)).toBe(0);
    expect(distanceMetres(chios, { lat: 38.369, lon: 26.136 })).toBeCloseTo(111.2, 0);
    const athens = { lat: 37.9755, lon: 23.7348 };
    const salonica = { lat: 40.6401, lon: 22.9444 };
    expect(distanceMetres(athens, salonica) / 1000).toBeCloseTo(304, -1);
    expect(distanceMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015_114, -3);
  });
});

describe("a place that was typed or pasted", () => {
  it.each([
    ["38.368, 26.136"],
    ["38.368 26.136"],
    ["38.368,26.136"],
    ["38,368 26,136"],
    ["38,368, 26,136"],
    ["38,368; 26,136"],
    ["Είναι στο 38.368, 26.136 δίπλα στην εκκλησία."],
    ["(38.368, 26.136)"],
    ["38.368° N, 26.136° E"],
    ["38°22'04.8\"N 26°08'09.6\"E"],
    ["38°22′04,8″Β 26°08′09,6″Α"],
    ["https://www.google.com/maps/@38.368,26.136,17z"],
    [
      "https://www.google.com/maps/place/Chios/@38.1,26.1,15z/data=!3m1!4b1!4m6!3m5!8m2!3d38.368!4d26.136!16s",
    ],
    ["https://www.google.gr/maps/place/38.368,26.136"],
    ["https://www.google.com/maps/search/38.368,+26.136?entry=tts"],
    ["https://www.google.com/maps/search/?api=1&query=38.368%2C26.136"],
    ["https://maps.google.com/?q=38.368,26.136"],
    ["https://maps.google.com/maps?q=loc:38.368,26.136&z=17"],
    ["http://maps.apple.com/?ll=38.368,26.136&q=Pin"],
    ["Εδώ https://maps.google.com/maps?q=38.368%2C26.136&z=17&hl=el είναι"],
    ["geo:38.368,26.136"],
    ["geo:38.368,26.136;u=35"],
    ["geo:0,0?q=38.368,26.136(Λακκούβα)"],
    ["https://www.openstreetmap.org/#map=17/38.368/26.136"],
    ["https://www.openstreetmap.org/?mlat=38.368&mlon=26.136#map=12/38.1/26.1"],
  ])("is read from %s", (text) => {
    const found = parsePlace(text);
    expect(found?.lat).toBeCloseTo(38.368, 5);
    expect(found?.lon).toBeCloseTo(26.136, 5);
  });

  it.each(["learning", "trial", "fresh"] as const)("is read from 97 of 100 %s messages", (part) => {
    expect(rightShare(pointsHeard(part))).toBeGreaterThanOrEqual(0.96);
  });

  it("is the pin that was opened last, not the map that was seen or the way there", () => {
    const seen = "https://www.google.com/maps/dir/38.1,26.0/38.368,26.136/@38.2,26.1,12z";
    expect(parsePlace(seen)).toEqual({ lat: 38.368, lon: 26.136 });
    const pins =
      "https://www.google.com/maps/place/x/@1.1,2.2,18z/data=!8m2!3d38.1!4d26.1!3m5!8m2!3d38.368!4d26.136";
    expect(parsePlace(pins)).toEqual({ lat: 38.368, lon: 26.136 });
  });

  it("is longitude first in a Yandex link alone", () => {
    expect(parsePlace("https://yandex.com/maps/?ll=26.136%2C38.368&z=16")).toEqual({
      lat: 38.368,
      lon: 26.136,
    });
  });

  it("of a short Plus Code is the one nearest to the municipality", () => {
    expect(parsePlace("949P+F8 Χίος", { lat: 38.37, lon: 26.13 })?.lat).toBeCloseTo(38.3687, 3);
    expect(parsePlace("949P+F8 Χίος")).toBeUndefined();
    expect(parsePlace("κωδικός AB12+34")).toBeUndefined();
  });

  it("keeps the sign of the south and the west", () => {
    expect(parsePlace("-33.8688, -151.2093")).toEqual({ lat: -33.8688, lon: -151.2093 });
  });

  it.each([
    ["Απλωταριάς 12, 14"],
    ["Απλωταριάς 12"],
    ["22713 50000, 22713 50123"],
    ["417 293 613"],
    ["3.5, 4.5"],
    ["κόστισε 1.234,50 και 2.345,60"],
    ["99.1234, 26.1234"],
    ["38.1234, 226.1234"],
    ["https://maps.app.goo.gl/AbCdEf12345"],
    ["https://www.google.com/maps?q=Aplotarias+12"],
    ["https://www.google.com/maps/@138.368,26.136,17z"],
    ["38.368"],
    ["192.168.100.1001"],
    [""],
  ])("is not read from %s", (text) => {
    expect(parsePlace(text)).toBeUndefined();
  });

  it("never throws and gives only places on earth, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.double(), fc.double(), (text, a, b) => {
        for (const sent of [
          text,
          `${text}${String(a)}, ${String(b)}`,
          `https://x/?q=${String(a)},${String(b)}`,
        ]) {
          const found = parsePlace(sent);
          if (found === undefined) continue;
          expect(Math.abs(found.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(found.lon)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  it("reads a very long message without effort", () => {
    expect(parsePlace(`${"38.1234 ".repeat(1)}${" ".repeat(100_000)}x`)).toBeUndefined();
    expect(parsePlace("1.234, ".repeat(20_000))).toEqual({ lat: 1.234, lon: 1.234 });
  });
});
