import { describe, expect, it } from "vitest";
import { appointmentDefaults } from "../../../core/municipality/appointments.ts";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { chios } from "../../support/chios.ts";
import { smallFolder } from "./small-folder.ts";

const load = (text: string) => loadMunicipality([...smallFolder(), { path: "appointments.yaml", text }]);
const host =
  '  - id: mayor\n    name: { el: Δήμαρχος, en: Mayor }\n    hours: [{ days: [2], from: "10:00", to: "12:00" }]\n';
const least = `department: roads\nhosts:\n${host}`;

function complaints(text: string): string[] {
  const loaded = load(text);
  return "municipality" in loaded
    ? []
    : loaded.problems.map(({ line, message }) => `${String(line)} ${message.el}`);
}

describe("appointments.yaml", () => {
  it("needs a department and somebody to meet", () => {
    const { length, cap, ...rest } = appointmentDefaults;
    expect(load(least)).toMatchObject({
      municipality: { appointments: { ...rest, centres: [], hosts: [{ id: "mayor", length, cap }] } },
    });
  });

  it("may be left out: nobody is offered then", () => {
    const loaded = loadMunicipality(smallFolder());
    expect("municipality" in loaded && loaded.municipality.appointments).toBeUndefined();
  });

  it("of the demonstration has the mayor and two centres", () => {
    expect(chios.appointments?.hosts.map(({ id }) => id)).toEqual(["mayor"]);
    expect(chios.appointments?.centres).toHaveLength(2);
  });

  it.each([
    [least.replace("roads", "parks"), "1 Δεν υπάρχει υπηρεσία «parks»."],
    ["department: roads\nhosts: []\n", "2 Είναι κενό."],
    [`${least}    length: 12\n`, "6 "],
    [least.replace("12:00", "10:10"), "5 Σε αυτές τις ώρες δεν χωράει ούτε ένα ραντεβού."],
    [`${least}noticeHours: 720\n`, "6 Όταν μπορεί κανείς να κλείσει, ο ορίζοντας έχει τελειώσει"],
    [`${least}noticeHours: 1\n`, "1 Ο δήμος κλείνει ραντεβού πιο αργά από τους δημότες"],
    [`${least}${host}`, "Το id «mayor» υπάρχει ήδη"],
    [
      `${least}centres:\n  - { id: pyrgi, office: nowhere, equipment: { el: Οθόνη, en: Screen } }\n`,
      "7 Δεν υπάρχει γραφείο «nowhere».",
    ],
    [
      least.replace("[{", '[{ days: [2], from: "11:00", to: "13:00" }, {'),
      "5 Το ωράριο αυτό πέφτει πάνω σε προηγούμενο",
    ],
  ])("is refused by its line: %j", (text, expected) => {
    expect(complaints(text)).toContainEqual(expect.stringContaining(expected));
  });
});
