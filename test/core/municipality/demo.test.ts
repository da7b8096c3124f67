import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { insideArea } from "../../../core/municipality/place.ts";

const FOLDER = new URL("../../../db/demo/", import.meta.url);

function demo() {
  const files = readdirSync(FOLDER).map((path) => ({
    path,
    text: readFileSync(new URL(path, FOLDER), "utf8"),
  }));
  const result = loadMunicipality(files);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.municipality;
}

describe("the municipality that ships", () => {
  it("is Chios, with its offices, departments and two holidays of its own", () => {
    const chios = demo();
    expect(chios).toMatchObject({ id: "chios", name: { el: "Δήμος Χίου" }, phone: "22713 50000" });
    expect(chios.offices.filter(({ kind }) => kind === "kep")).toHaveLength(3);
    expect(chios.departments.length).toBeGreaterThanOrEqual(8);
    expect(chios.holidays).toContainEqual({ name: "Απελευθέρωση της Χίου", month: 11, day: 11 });
  });

  it("has at least 24 categories that become requests, each with 8 to 20 words of its own", () => {
    const { categories } = demo();
    expect(categories.filter(({ guidance }) => guidance === undefined).length).toBeGreaterThanOrEqual(24);
    for (const { id, words } of categories) {
      expect(words.length, id).toBeGreaterThanOrEqual(8);
      expect(words.length, id).toBeLessThanOrEqual(20);
    }
    const all = categories.flatMap(({ words }) => words);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it("sends danger to 112 and leaves no group and no department without work", () => {
    const { categories, groups, departments } = demo();
    const [emergency, ...others] = categories.filter((category) => category.emergency === true);
    expect(emergency?.guidance?.el).toBe(
      "Καλέστε τώρα το 112. Για φωτιά, το 199. Εδώ δεν μπορούμε να στείλουμε βοήθεια.",
    );
    expect(others).toEqual([]);
    const used = new Set(categories.flatMap(({ group, department }) => [group, department]));
    expect([...groups, ...departments].filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it.each([
    ["Χίος", 38.368, 26.136, true],
    ["Καρδάμυλα", 38.54, 26.09, true],
    ["Βροντάδος", 38.41, 26.13, true],
    ["Μεστά", 38.26, 25.92, true],
    ["Πυργί", 38.227, 25.997, true],
    ["Βολισσός", 38.477, 25.926, true],
    ["Κάρφας", 38.335, 26.158, true],
    ["Αγία Μαρκέλλα", 38.497, 25.877, true],
    ["Αεροδρόμιο", 38.343, 26.141, true],
    ["Οινούσσες", 38.516, 26.218, false],
    ["Ψαρά", 38.541, 25.562, false],
    ["θάλασσα δυτικά", 38.38, 25.88, false],
    ["Τσεσμέ", 38.323, 26.303, false],
    ["Αθήνα", 37.98, 23.73, false],
  ])("knows whether %s is its own", (_, lat, lon, expected) => {
    expect(insideArea(demo(), { lat, lon })).toBe(expected);
  });
});
