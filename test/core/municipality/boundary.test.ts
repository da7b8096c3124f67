import { describe, expect, it } from "vitest";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import type { Municipality } from "../../../core/municipality/municipality.ts";
import { competentAt, insideArea } from "../../../core/municipality/place.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { smallFolder } from "./small-folder.ts";

type Corner = [number, number];
/** A closed square with its south-west corner there. */
const square = (lon: number, lat: number, size: number): Corner[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];
const polygon = (...rings: Corner[][]) => ({ type: "Polygon", coordinates: rings });
const feature = (name: string, geometry: object) => ({ type: "Feature", properties: { name }, geometry });
const collection = (...features: object[]) => ({ type: "FeatureCollection", features });

const neighbours = `neighbours:
  - { name: { el: Περιφέρεια, en: Region }, phone: 2271350001 }
  - { name: { el: Δήμος Βορρά, en: North }, phone: 2271350002 }
  - { name: { el: Δήμος Νησιού, en: Isle }, phone: 2271350003 }`;

function loaded(own: unknown, others?: unknown): Municipality | string[] {
  const files = smallFolder({ file: "municipality.yaml", from: "neighbours: []", to: neighbours });
  const text = (given: unknown) => (typeof given === "string" ? given : JSON.stringify(given));
  files.push({ path: "boundary.geojson", text: text(own) });
  if (others !== undefined) files.push({ path: "neighbours.geojson", text: text(others) });
  const result = loadMunicipality(files);
  return "municipality" in result
    ? result.municipality
    : result.problems.map(({ file, line, message }) => `${file}:${line} ${message.en}`);
}

function municipality(own: unknown, others?: unknown): Municipality {
  const result = loaded(own, others);
  if (Array.isArray(result)) throw new Error(result.join("\n"));
  return result;
}

const mainland = [square(26, 38.2, 0.2), square(26.08, 38.28, 0.04)];
const island = [square(26.5, 38.5, 0.1)];
const ours = { type: "MultiPolygon", coordinates: [mainland, island] };
const theirs = collection(
  feature("Δήμος Βορρά", polygon(square(26, 38.4, 0.2))),
  feature("Δήμος Νησιού", polygon(square(26.08, 38.28, 0.04))),
);

describe("the boundary", () => {
  it("has islands and holes, and alone says what is inside", () => {
    const desk = municipality(feature("", ours));
    expect(insideArea(desk, { lat: 38.25, lon: 26.05 })).toBe(true);
    expect(insideArea(desk, { lat: 38.55, lon: 26.55 })).toBe(true);
    expect(insideArea(desk, { lat: 38.3, lon: 26.1 })).toBe(false);
    expect(insideArea(desk, { lat: 38.45, lon: 26.35 })).toBe(false);
    for (const lat of [Number.NaN, Infinity, 91]) expect(insideArea(desk, { lat, lon: 26.05 })).toBe(false);
  });

  it("goes a little into the sea, but not into a neighbour", () => {
    const desk = municipality(ours, theirs);
    expect(insideArea(desk, { lat: 38.1995, lon: 26.1 })).toBe(true);
    expect(insideArea(desk, { lat: 38.198, lon: 26.1 })).toBe(false);
    expect(insideArea(desk, { lat: 38.4005, lon: 26.1 })).toBe(false);
  });

  it("is read as a geometry, a feature or a collection of them", () => {
    for (const file of [
      polygon(...mainland),
      feature("", polygon(...mainland)),
      collection(feature("", ours)),
    ])
      expect(insideArea(municipality(file), { lat: 38.25, lon: 26.05 })).toBe(true);
  });

  it.each([
    ["{", "boundary.geojson:1 This is not a GeoJSON file."],
    ["[]", "boundary.geojson:1 This is not a GeoJSON file."],
    [collection(), "boundary.geojson:1 Only Polygon"],
    [{ type: "Point", coordinates: [26, 38] }, "boundary.geojson:1 Only Polygon"],
    [
      polygon([
        [26, 38],
        [26, 39],
      ]),
      "boundary.geojson:1 Only Polygon",
    ],
    [{ type: "Polygon", coordinates: [[["26", "38"], [], [], []]] }, "boundary.geojson:1 Only Polygon"],
    [polygon(square(38.2, 26, 0.2)), "boundary.geojson:1 A point is outside Greece."],
    ["x".repeat(2_000_001), "boundary.geojson:1 The boundary is too large"],
  ])("that cannot be read is named with its file: %#", (own, problem) => {
    expect(String(loaded(own))).toContain(problem);
  });

  it("of a neighbour that nobody knows is named too", () => {
    const wrong = collection(feature("Δήμος Νότου", polygon(square(26, 38, 0.1))));
    expect(String(loaded(ours, wrong))).toContain(
      'neighbours.geojson:1 There is no neighbour with the name "Δήμος Νότου"',
    );
  });
});

describe("a point outside", () => {
  it("belongs to the neighbour in whose boundary it lies, else to the first whose boundary nobody knows", () => {
    const desk = municipality(ours, theirs);
    expect(competentAt(desk, { lat: 38.5, lon: 26.1 })?.name.en).toBe("North");
    expect(competentAt(desk, { lat: 38.3, lon: 26.1 })?.name.en).toBe("Isle");
    expect(competentAt(desk, { lat: 37.98, lon: 23.73 })?.name.en).toBe("Region");
  });

  it("is told with that neighbour's telephone", () => {
    const chat = new Dialogue("telegram", { context: { municipality: municipality(ours, theirs) } });
    chat.say("λακκούβα έξω από το σπίτι");
    const said = chat.say({ kind: "place", place: { lat: 38.5, lon: 26.1, address: null } }).text;
    expect(said).toContain("Δήμος Βορρά, τηλ. 22713 50002");
    expect(chat.step).toBe("report.place");
  });
});
