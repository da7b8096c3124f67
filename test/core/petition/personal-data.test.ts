import { describe, expect, it } from "vitest";
import { isAfm, isAmka, personalData } from "../../../core/petition/personal-data.ts";

const found = (text: string) => personalData(text).map(({ kind, text: each }) => `${kind}: ${each}`);

describe("personal data in a text", () => {
  it.each([
    ["καλέστε με στο 6944000101", ["phone: 6944000101"]],
    ["τηλ. 22713 50000 ή +30 694 400 0101", ["phone: 22713 50000", "phone: +30 694 400 0101"]],
    ["ΑΦΜ 094014201", ["afm: 094014201"]],
    ["ΑΜΚΑ 01019012341", ["amka: 01019012341"]],
    ["γράψτε στο eleni.k@otenet.gr.", ["email: eleni.k@otenet.gr"]],
    [
      "δείτε https://example.gr/a?b=1, και www.chios.gr",
      ["link: https://example.gr/a?b=1", "link: www.chios.gr"],
    ],
    ["στο bit.ly/abc", ["link: bit.ly/abc"]],
    ["ο κύριος Παπαδόπουλος παρκάρει", ["name: Παπαδόπουλος"]],
    ["ο κ. Νίκος Τσιρίγος δεν απαντά", ["name: Νίκος Τσιρίγος"]],
    ["το σπίτι της Μαρίας Παππά", ["name: Μαρίας Παππά"]],
    ["٦٩٤٤٠٠٠١٠١", ["phone: ٦٩٤٤٠٠٠١٠١"]],
    ["6944000101, ξανά 6944000101", ["phone: 6944000101"]],
  ])("in «%s»", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "Πεζόδρομος στην οδό Ελευθερίου Βενιζέλου",
    "στην πλατεία Γεωργίου Παπανδρέου",
    "το πάρκο Αγίου Νικολάου Μεστών",
    "η κυρία με το καρότσι",
    "ν. 4555/2018, άρθρο 76, ΦΕΚ 133",
    "έως 24-11-2026 και 31/12/2026",
    "κόστος 1.500.000 ευρώ, 2.000.000.000 δραχμές",
    "μεταξύ 08:00 και 14:30, από 1/9 ως 30/6",
    "ο Δήμος Χίου και η Περιφέρεια Βορείου Αιγαίου",
    "κ.λπ. και π.χ. ο δρόμος",
    "το 112 και το 199",
    "τα εννέα ψηφία 123456789 δεν είναι τίποτα",
  ])("not in «%s»", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("knows the check digits", () => {
    expect(["094014201", "090000045", "000000000", "094014202"].map(isAfm)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(["01019012341", "32019012346", "01019012342"].map(isAmka)).toEqual([true, false, false]);
  });

  it("reads hostile texts in no time", () => {
    const started = process.cpuUsage();
    for (const piece of ["a.", "1-", "κ. Α", "@a.", "1 ", "(", "Άννα ", "http://"])
      personalData(piece.repeat(20_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});
