import { fc } from "../../support/property.ts";
import { describe, expect, it } from "vitest";
import { cut, pieces, shorten } from "../../../core/text/cut.ts";

describe("a long text", () => {
  it("stays whole while it fits", () => {
    expect(pieces("Το σημειώσαμε.", 20)).toEqual(["Το σημειώσαμε."]);
    expect(pieces("  ", 20)).toEqual([]);
  });

  it("is cut after a line, else after a sentence, else at a blank", () => {
    expect(pieces("πρώτη γραμμή. α\nδεύτερη γραμμή", 20)).toEqual(["πρώτη γραμμή. α", "δεύτερη γραμμή"]);
    expect(pieces("Μια πρόταση εδώ. Και άλλη μία", 22)).toEqual(["Μια πρόταση εδώ.", "Και άλλη μία"]);
    expect(pieces("λέξεις χωρίς τελεία πουθενά", 20)).toEqual(["λέξεις χωρίς τελεία", "πουθενά"]);
  });

  it("is never cut inside a number or a letter", () => {
    expect(pieces("Αριθμός 417\u00a0293\u00a0613", 15)).toEqual(["Αριθμός", "417\u00a0293\u00a0613"]);
    expect(pieces("😀😀😀", 3)).toEqual(["😀", "😀", "😀"]);
  });

  it("keeps a link and a number with blanks in one piece", () => {
    expect(pieces("Δείτε το https://desk.chios.gr/t/417293613 σήμερα", 34)).toEqual([
      "Δείτε το",
      "https://desk.chios.gr/t/417293613",
      "σήμερα",
    ]);
    expect(pieces("Καλέστε στο 22713 50123", 20)).toEqual(["Καλέστε στο", "22713 50123"]);
  });

  it("keeps every letter in order, in pieces that fit", () => {
    const texts = fc.string({ unit: fc.constantFrom("α", " ", ".", "\n", "😀", "7"), maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const all = pieces(text, limit);
        expect(all.every((piece) => piece.length > 0 && piece.length <= limit)).toBe(true);
        expect(all.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});

const family = "👨‍👩‍👧‍👦";
const flag = "🇬🇷";

describe("a text that is cut", () => {
  it("ends before a grapheme that has no room, whatever that is made of", () => {
    expect(cut(`Λάμπες${"😀".repeat(150)}`, 161)).toBe(`Λάμπες${"😀".repeat(77)}`);
    expect(cut(family.repeat(3), family.length * 2 + 5)).toBe(family.repeat(2));
    expect(cut(flag.repeat(3), flag.length + 2)).toBe(flag);
    expect(cut("ά".normalize("NFD").repeat(3), 5)).toBe("ά".normalize("NFD").repeat(2));
  });

  it("is shortened between words, and says so", () => {
    expect(shorten("Λακκούβα μπροστά στο φαρμακείο", 20)).toBe("Λακκούβα μπροστά…");
    expect(shorten("Αριθμός 417\u00a0293\u00a0613", 16)).toBe("Αριθμός…");
    expect(shorten("Τηλέφωνο 22713 50123", 17)).toBe("Τηλέφωνο…");
    expect(shorten("Δείτε https://desk.chios.gr/t/417293613", 30)).toBe("Δείτε…");
    expect(shorten(family.repeat(9), 25)).toBe(`${family.repeat(2)}…`);
  });

  it.each([
    ...[
      "https://desk.chios.gr/t/417293613",
      "(https://desk.chios.gr/t/417293613)",
      "«https://desk.chios.gr/t»",
    ],
    ...[
      "http://127.0.0.1:8080/t/417293613",
      "www.chios.gr/αίτηση",
      "chios.gr/t/417293613",
      "info@chios-town.gr",
    ],
    ...[
      "417 293 613",
      "417\u00a0293\u00a0613",
      "417293613,",
      "22713 50123",
      "+30 (22713) 50-123",
      "2271350123.",
    ],
    ...[
      "1.234.567,89",
      "2080/2026",
      "ΑΠ-2080/2026",
      "25/11/2026",
      "10:30-11:00",
      "GR1601101250000000012300695",
    ],
  ])("keeps %s in one piece, wherever it would be cut", (kept) => {
    const before = "Δείτε εκεί το";
    const text = `${before} ${kept} και γράψτε μας`;
    for (let max = before.length + 2; max < text.length; max += 1) {
      const fits = max >= before.length + 1 + kept.length;
      for (const short of [cut(text, max), shorten(text, max)])
        expect(
          `${short.replace(/…$/u, "")} `.includes(`${kept} `) || short.replace(/…$/u, "") === before,
          short,
        ).toBe(true);
      if (fits) expect(cut(text, max)).toContain(kept);
      if (max > kept.length)
        expect(
          pieces(text, max).some((piece) => piece.includes(kept)),
          String(max),
        ).toBe(true);
    }
  });

  it("is never longer than asked for, and never half a character", () => {
    const texts = fc.string({
      unit: fc.constantFrom("α", " ", "😀", "7", family, flag, "\u0301"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 60 }), (text, max) => {
        for (const short of [cut(text, max), shorten(text, max), ...pieces(text, max)]) {
          expect(short.length).toBeLessThanOrEqual(max);
          expect(short.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
