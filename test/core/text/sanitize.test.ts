import { describe, expect, test } from "vitest";
import { plain, terminal } from "../../../core/text/sanitize.ts";

const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const MARK_PILE = /\p{M}{8}/u;

/** Text from all that hurts: controls, bidi, joiners, marks, emoji, halves of pairs, and any code unit at all. */
function hostile(seed: number): () => string {
  const special = [
    ..."\u0000\t\n\r\u001b\u007f\u0085\u009b\u200b\u200d\u200e\u202e\u2028\u2066\ufe0f\ufeff\u00ad\u0301\u0308\u0345\u0958\u1100\u1161",
    "👨",
    "👩🏽",
    "👧",
    "❤",
    "\u{e0067}",
    "\ud83d",
    "\udc68",
    " ",
    "α",
    "Ω",
    "1",
  ];
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return () =>
    Array.from({ length: next(16) }, () =>
      next(3) === 0 ? String.fromCharCode(next(0x10000)) : (special[next(special.length)] ?? ""),
    ).join("");
}

test("of 200,000 hostile strings nothing dangerous is left and a second time changes nothing", () => {
  const make = hostile(20261124);
  for (let i = 0; i < 200_000; i += 1) {
    const text = make();
    const [kept, shown] = [plain(text, 12), terminal(text)];
    if (DANGEROUS.test(kept) || DANGEROUS.test(shown))
      expect.fail(`dangerous: ${JSON.stringify([text, kept, shown])}`);
    if (plain(kept, 12) !== kept || terminal(shown) !== shown)
      expect.fail(`not settled: ${JSON.stringify(text)}`);
    if (kept.length > 12 || !kept.isWellFormed() || !shown.isWellFormed()) expect.fail(JSON.stringify(text));
    if (MARK_PILE.test(kept) || MARK_PILE.test(shown)) expect.fail(`pile: ${JSON.stringify(text)}`);
    if (i % 8 > 0) continue;
    const lines = [plain(text, 12, { lines: true }), terminal(text, { lines: true })];
    if (lines.some((line) => DANGEROUS.test(line.replaceAll("\n", ""))))
      expect.fail(`line: ${JSON.stringify(text)}`);
    if (plain(lines[0] ?? "", 12, { lines: true }) !== lines[0])
      expect.fail(`line not settled: ${JSON.stringify(text)}`);
  }
});

describe("plain", () => {
  test("passes over at once only what needs nothing", () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const char = String.fromCharCode(code);
      // With something invisible behind it, the same text goes all the way.
      for (const text of [char, `α ${char}`, `${char} 1`, `Λάκκος${char}.`])
        if (plain(text, 12) !== plain(`${text}\u200b`, 12)) expect.fail(JSON.stringify(text));
    }
  });

  test.each([
    ["  Λακκούβα\t στην \u00a0 Εγνατία \r\n 12 ", "Λακκούβα στην Εγνατία 12"],
    ["Αθη\u0301να", "Αθήνα"],
    ["\u001b[31mκόκκινο\u0007", "[31mκόκκινο"],
    ["αβγ\u202eδεζ\u2066", "αβγδεζ"],
    ["σκου\u200bπί\u00adδια\ufeff", "σκουπίδια"],
    ["μισό \ud83d ζευγάρι", "μισό ζευγάρι"],
    ["οικογένεια 👨‍👩‍👧 και ❤️", "οικογένεια 👨‍👩‍👧 και ❤️"],
    ["α\u200dβ", "αβ"],
    ["γεια\u{e0069}\u{e0067}", "γεια"],
    ["α\ufe0f", "α"],
    [`α${"\u0300".repeat(50)}`, `ὰ${"\u0300".repeat(6)}`],
    ["\u0000\u200b\n", ""],
  ])("makes %j into %j", (text, kept) => expect(plain(text, 1000)).toBe(kept));

  test("keeps lines when told to, with at most one empty between two", () => {
    expect(plain(" α \r\n\r\n\n\n β\u2028γ\td ", 100, { lines: true })).toBe("α\n\nβ\nγ d");
  });

  test("cuts before a grapheme that would not fit whole", () => {
    expect(plain("αβγδ", 3)).toBe("αβγ");
    expect(plain("αβ γδ", 3)).toBe("αβ");
    expect(plain("α👨‍👩‍👧β", 5)).toBe("α");
    expect(plain("👩🏽", 3)).toBe("");
  });
});

describe("terminal", () => {
  test.each([
    ["\u001b[2J\u0007", "␛[2J␇"],
    ["\u009b31m\u007f", "⟨009B⟩31m␡"],
    ["αβγ\u202eδ", "αβγ⟨202E⟩δ"],
    ["α\r\nβ\tγ", "α⏎β γ"],
    ["❤️ 👨‍👩", "❤ 👨👩"],
    ["Αθη\u0301να", "Αθήνα"],
    ["\ud83d", "\ufffd"],
    ["\u0301α", "◌\u0301α"],
  ])("shows %j as %j", (text, shown) => expect(terminal(text)).toBe(shown));

  test("keeps lines when told to", () => expect(terminal("α\r\nβ", { lines: true })).toBe("α\nβ"));
});
