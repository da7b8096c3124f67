import { describe, expect, it } from "vitest";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { petitionDefaults } from "../../../core/municipality/petitions.ts";
import { smallFolder } from "./small-folder.ts";

const load = (text: string) => loadMunicipality([...smallFolder(), { path: "petitions.yaml", text }]);

function complaints(text: string): string[] {
  const loaded = load(text);
  return "municipality" in loaded
    ? []
    : loaded.problems.map(({ line, message }) => `${String(line)} ${message.el}`);
}

describe("petitions.yaml", () => {
  it("needs a department and nothing else", () => {
    expect(load("department: roads\n")).toMatchObject({
      municipality: { petitions: { ...petitionDefaults, department: "roads" } },
    });
  });

  it("may be left out: the municipality then takes no petitions", () => {
    const loaded = loadMunicipality(smallFolder());
    expect("municipality" in loaded && loaded.municipality.petitions).toBeUndefined();
  });

  it.each([
    ["department: parks", "1 Δεν υπάρχει υπηρεσία «parks». Υπάρχουν: roads."],
    ["key: mobile", "1 Λείπει το «department». Παράδειγμα: department: cleaning"],
    ["department: roads\nkey: phone", "2 Το «key» είναι ένα από αυτά: mobile, email, identity."],
    ["department: roads\ndaysOpen: 0", "2 Γράψτε ακέραιο αριθμό ημερών από 1 έως 365."],
    ["department: roads\nsupporters: 0", "2 Γράψτε από 1 έως 100 υποστηρικτές, π.χ. supporters: 5."],
    ["department: roads\ndays: 5", "2 Το «days» δεν υπάρχει εδώ. Υπάρχουν: department, daysOpen"],
    [
      "department: roads\nthresholds:\n  - { signatures: 0, duty: answer, days: 30 }",
      "3 Γράψτε από 1 υπογραφή και πάνω. Με 0 ο δήμος θα χρωστούσε απάντηση",
    ],
    [
      "department: roads\nthresholds:\n  - { signatures: 5, duty: vote, days: 30 }",
      "3 Το «duty» είναι ένα από αυτά: answer, agenda.",
    ],
    [
      "department: roads\nthresholds:\n  - { signatures: 5, duty: answer, days: 30 }\n  - { signatures: 9, duty: answer, days: 9 }",
      "4 Το ίδιο duty γράφεται δύο φορές.",
    ],
    ["department: roads\nthresholds:\n  - { duty: answer, days: 30 }", "3 Λείπει το «signatures»."],
  ])("is refused by its line: %j", (text, expected) => {
    expect(complaints(text)).toContainEqual(expect.stringContaining(expected));
  });

  it("refuses the same municipal unit twice", () => {
    const unit = "{ id: chios, name: { el: Χίος, en: Chios } }";
    const to = `neighbours: []\nunits:\n  - ${unit}\n  - ${unit}`;
    const loaded = loadMunicipality(smallFolder({ file: "municipality.yaml", from: "neighbours: []", to }));
    expect(loaded).toMatchObject({ problems: [{ message: { el: expect.stringContaining("υπάρχει ήδη") } }] });
  });
});
