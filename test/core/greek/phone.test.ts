import { fc } from "../../support/property.ts";
import { describe, expect, test } from "vitest";
import { formatPhone, maskPhone, parsePhone } from "../../../core/greek/phone.ts";

describe("reading a telephone number", () => {
  test.each([
    "6912345678",
    "691 234 5678",
    "+30 691 234 5678",
    "0030 6912345678",
    "306912345678",
    "(691) 234-56.78",
    "\u202a+30 691 234 5678\u202c",
    "６９１２３４５６７８",
    "٦٩١٢٣٤٥٦٧٨",
    "६९१२३४५६७८",
    "＋306912345678",
  ])("understands %s", (text) => {
    expect(parsePhone(text)).toEqual({ kind: "mobile", e164: "+306912345678", national: "6912345678" });
  });

  test.each([
    ["9412345678", "mobile"],
    ["6851234567", "mobile"],
    ["6871234567", "mobile"],
    ["6891234567", "mobile"],
    ["22713 50000", "landline"],
    ["2101234567", "landline"],
    ["8001234567", "other"],
    ["8011234567", "premium"],
    ["8061234567", "premium"],
    ["8121234567", "premium"],
    ["8251234567", "premium"],
    ["8501234567", "premium"],
    ["8751234567", "premium"],
    ["9011234567", "premium"],
    ["9091234567", "premium"],
    ["+44 20 7183 8750", "other"],
    ["00357 22 123456", "other"],
  ])("%s is of the kind %s", (text, kind) => expect(parsePhone(text)?.kind).toBe(kind));

  test.each(["100", "112", "166", "199", "+30 112"])(
    "%s is for emergencies and has no form to dial",
    (text) => {
      expect(parsePhone(text)).toEqual({ kind: "emergency", e164: null, national: text.slice(-3) });
    },
  );

  test.each([
    "",
    "691234567",
    "69123456789",
    "6841234567",
    "6861234567",
    "1234567890",
    "+30 691 234 567",
    "+0 1234567",
    "+1234567890123456",
    "τηλέφωνο",
    "691234567a",
    "2".repeat(5000),
  ])("refuses %s", (text) => expect(parsePhone(text)).toBeUndefined());

  test("finds every Greek number again in the form it is shown in", () => {
    const national = fc.tuple(
      fc.constantFrom("69", "21", "22", "23", "26"),
      fc.integer({ min: 0, max: 99_999_999 }),
    );
    fc.assert(
      fc.property(national, ([start, rest]) => {
        const e164 = `+30${start}${String(rest).padStart(8, "0")}`;
        expect(parsePhone(formatPhone(e164))?.e164).toBe(e164);
      }),
    );
  });
});

test.each([
  ["+302271350000", "22713 50000"],
  ["2271350000", "22713 50000"],
  ["+302101234567", "210 123 4567"],
  ["+302310123456", "2310 123 456"],
  ["+306912345678", "691 234 5678"],
  ["+442071838750", "+442071838750"],
])("%s is shown as %s", (e164, shown) => expect(formatPhone(e164)).toBe(shown));

test("a masked number shows its first and last two digits only", () => {
  expect(maskPhone("+306912345678")).toBe("69• ••• ••78");
  expect(maskPhone("+442071838750")).toBe("+44••••••••50");
});
