import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "../../bots/split.ts";

describe("a long text", () => {
  it("stays whole while it fits", () => {
    expect(splitText("Το σημειώσαμε.", 20)).toEqual(["Το σημειώσαμε."]);
    expect(splitText("  ", 20)).toEqual([]);
  });

  it("is cut after a line, else after a sentence, else at a blank", () => {
    expect(splitText("πρώτη γραμμή. α\nδεύτερη γραμμή", 20)).toEqual(["πρώτη γραμμή. α", "δεύτερη γραμμή"]);
    expect(splitText("Μια πρόταση εδώ. Και άλλη μία", 22)).toEqual(["Μια πρόταση εδώ.", "Και άλλη μία"]);
    expect(splitText("λέξεις χωρίς τελεία πουθενά", 20)).toEqual(["λέξεις χωρίς τελεία", "πουθενά"]);
  });

  it("is never cut inside a number or a letter", () => {
    expect(splitText("Αριθμός 417\u00a0293\u00a0613", 15)).toEqual(["Αριθμός", "417\u00a0293\u00a0613"]);
    expect(splitText("😀😀😀", 3)).toEqual(["😀", "😀", "😀"]);
  });

  it("keeps every letter in order, in pieces that fit", () => {
    const texts = fc.string({ unit: fc.constantFrom("α", " ", ".", "\n", "😀", "7"), maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.every((piece) => piece.length > 0 && piece.length <= limit)).toBe(true);
        expect(pieces.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
