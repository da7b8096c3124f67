import { describe, expect, test } from "vitest";
import { dayOnly, shortDate, spokenDate, spokenDay, writtenDate } from "../../../core/greek/dates.ts";

const tuesday = new Date("2026-11-24T08:30:00Z");

describe("a written date", () => {
  test("is wall time in Athens, in both languages and each register", () => {
    expect(writtenDate(tuesday, "el")).toBe("Τρίτη 24 Νοεμβρίου, 10:30");
    expect(writtenDate(tuesday, "en")).toBe("Tuesday 24 November, 10:30");
    expect(shortDate(tuesday, "el")).toBe("Τρ 24/11, 10:30");
    expect(shortDate(tuesday, "en")).toBe("Tue 24/11, 10:30");
    expect(dayOnly(new Date("2026-11-27T21:59:59.999Z"), "el")).toBe("Παρασκευή 27/11");
    expect(dayOnly(new Date("2026-11-27T21:59:59.999Z"), "en")).toBe("Friday 27/11");
  });

  test("crosses midnight with Athens", () => {
    expect(writtenDate(new Date("2026-05-31T21:05:00Z"), "el")).toBe("Δευτέρα 1 Ιουνίου, 00:05");
  });

  test("names every day and month", () => {
    const days = Array.from(
      { length: 7 },
      (_, i) => dayOnly(new Date(Date.UTC(2026, 10, 23 + i, 12)), "el").split(" ")[0],
    );
    expect(days.join(" ")).toBe("Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή");
    const months = Array.from(
      { length: 12 },
      (_, i) => writtenDate(new Date(Date.UTC(2026, i, 5, 12)), "el").split(/[ ,]+/)[2],
    );
    expect(months.join(" ")).toBe(
      "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    );
  });
});

describe("a spoken date", () => {
  test.each([
    ["2026-11-24T08:30:00Z", "Τρίτη είκοσι τέσσερις Νοεμβρίου, στις δέκα και μισή"],
    ["2026-11-23T07:00:00Z", "Δευτέρα είκοσι τρεις Νοεμβρίου, στις εννέα"],
    ["2026-05-01T10:15:00Z", "Παρασκευή πρώτη Μαΐου, στη μία και τέταρτο το μεσημέρι"],
    ["2026-11-24T10:45:00Z", "Τρίτη είκοσι τέσσερις Νοεμβρίου, στη μία παρά τέταρτο το μεσημέρι"],
    ["2026-11-24T16:07:00Z", "Τρίτη είκοσι τέσσερις Νοεμβρίου, στις έξι και επτά το απόγευμα"],
    ["2026-11-21T19:50:00Z", "Σάββατο είκοσι μία Νοεμβρίου, στις εννέα και πενήντα το βράδυ"],
    ["2026-11-24T22:00:00Z", "Τετάρτη είκοσι πέντε Νοεμβρίου, στις δώδεκα τα μεσάνυχτα"],
    ["2026-11-24T01:01:00Z", "Τρίτη είκοσι τέσσερις Νοεμβρίου, στις τρεις και ένα λεπτό τα ξημερώματα"],
  ])("%s is «%s»", (instant, said) => expect(spokenDate(new Date(instant), "el")).toBe(said));

  test.each([
    ["2026-11-24T08:30:00Z", "Tuesday the twenty-fourth of November, at half past ten"],
    ["2026-11-20T07:05:00Z", "Friday the twentieth of November, at nine oh five"],
    ["2026-11-30T13:15:00Z", "Monday the thirtieth of November, at a quarter past three in the afternoon"],
    ["2026-11-24T10:45:00Z", "Tuesday the twenty-fourth of November, at a quarter to one in the afternoon"],
    ["2026-11-24T10:00:00Z", "Tuesday the twenty-fourth of November, at noon"],
    ["2026-11-24T22:00:00Z", "Wednesday the twenty-fifth of November, at midnight"],
  ])("%s is “%s”", (instant, said) => expect(spokenDate(new Date(instant), "en")).toBe(said));

  test("may be the day alone", () => {
    expect(spokenDay(tuesday, "el")).toBe("Τρίτη είκοσι τέσσερις Νοεμβρίου");
    expect(spokenDay(new Date("2026-12-31T10:00:00Z"), "en")).toBe("Thursday the thirty-first of December");
  });

  test("has no digit at any minute of a month", () => {
    for (let minute = 0; minute < 31 * 1440; minute += 7) {
      const at = new Date(Date.UTC(2026, 2, 1) + minute * 60_000);
      expect(`${spokenDate(at, "el")} ${spokenDate(at, "en")}`).not.toMatch(/\d|undefined|  |-,/);
    }
  });
});
