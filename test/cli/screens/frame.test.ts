import { fc } from "../../support/property.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { frame } from "../../../cli/screens/frame.ts";
import type { State } from "../../../cli/screens/state.ts";
import { type TestDesk, testDesk } from "../../support/desk.ts";
import { screenOn, type TestScreen } from "../../support/screen.ts";
import { added, maria, settle } from "../../support/town.ts";
import { width } from "../../../cli/print/width.ts";

const hostile = [
  "\u001b[2J\u001b[31mκόκκινο\u001b]0;τίτλος\u0007",
  "πρώτη\r\nδεύτερη\tστήλη\u0085τρίτη",
  "\u202eαδύοκκαλ\u202c \u2066x\u2069",
  "⚠️ 🕳️ 👨‍👩‍👧 漢字 e\u0301\u0301\u0301 \u200b\ufeff",
  `${"α".repeat(500)} ${"🚗".repeat(80)}`,
  "\u009b31mC1\u007f\u0000",
];

let desk: TestDesk;
let screen: TestScreen;
let states: State[];

beforeAll(async () => {
  desk = await testDesk();
  await settle(desk, desk.clock);
  for (const text of hostile)
    await added(desk, { text, place: text.slice(0, 200), name: text.slice(0, 60), phone: "6944000199" });
  screen = await screenOn(desk, { as: maria });
  screen.types("4");
  await ready();
  screen.press("end");
  states = [screen.state()];
  for (const keys of ["/φω", "a", "s", "m", "c", "c1κείμενο", "r", "n", ":", "?", "καλημέρα"]) {
    if (keys.length > 4) screen.burst(keys);
    else screen.types(keys);
    await ready();
    states.push(screen.state());
    screen.press("escape", "escape", "escape");
    await ready();
    screen.press("end");
  }
  screen.press("enter");
  await screen.until("Πρωτόκολλο");
  states.push(screen.state());
  screen.types("r");
  screen.types(hostile.join(" "));
  screen.press("enter");
  states.push(screen.state());
  screen.press("interrupt");
  states.push(screen.state());
});
afterAll(async () => {
  screen.close();
  await desk.close();
});

/** Resolves once nothing is on its way. */
async function ready(): Promise<void> {
  await vi.waitFor(() => {
    const { modes, queue } = screen.state();
    const waiting = modes.some((mode) => mode.is === "case" && mode.shown === null);
    expect(queue.loading || waiting).toBe(false);
  });
}

describe("a frame", () => {
  it("is looked at in every mode", () => {
    const modes = new Set(states.map((state) => state.modes.at(-1)?.is));
    expect([...modes].sort()).toEqual(
      ["burst", "case", "filter", "help", "leave", "pick", "queue", "review", "write"].sort(),
    );
  });

  it("has as many lines as the window has rows, none wider than the window, in every mode and size", () => {
    const sizes = fc.record({
      columns: fc.integer({ min: 6, max: 240 }),
      rows: fc.integer({ min: 1, max: 70 }),
    });
    fc.assert(
      fc.property(sizes, fc.nat(states.length - 1), (size, at) => {
        const state = states[at];
        if (state === undefined) throw new Error("no such state");
        const { lines, cursor } = frame({ ...state, size });
        expect(lines).toHaveLength(size.rows);
        for (const line of lines) {
          const text = line.map((piece) => piece.text).join("");
          expect(width(text)).toBeLessThan(size.columns);
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufe0f\ufeff]/u);
        }
        if (cursor !== null) {
          expect(cursor.y).toBeLessThan(size.rows);
          expect(cursor.x).toBeLessThan(size.columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("always marks the selected row with a sign, not with a colour alone", () => {
    const [queue] = states;
    const text =
      queue === undefined ? "" : frame(queue).lines.map((line) => line.map((piece) => piece.text).join(""));
    expect([...text].filter((line) => line.startsWith("▸ "))).toHaveLength(1);
  });

  it("names at the bottom the keys that work in each mode, in both languages", async () => {
    const english = await screenOn(desk, { as: maria, language: "en" });
    expect(english.shows()).toContain("Enter open  / filter  a assign");
    expect(english.shows()).toContain("? help  q quit");
    english.types("?");
    expect(english.shows()).toContain("Keys work in the Greek layout too");
    english.close();
  });

  it("says on the help page how much is below, and goes there by row, by screen and to the end", async () => {
    const helped = await screenOn(desk, { as: maria, size: { rows: 24, columns: 80 } });
    const below = () => Number(/↓ ακόμη (\d+)/u.exec(helped.shows())?.[1] ?? 0);
    helped.types("?");
    const atTop = below();
    expect(atTop).toBeGreaterThan(20);
    helped.types("ξ");
    expect(below()).toBe(atTop - 1);
    helped.press("pagedown");
    expect(below()).toBe(atTop - 20);
    helped.types("Γ");
    expect(below()).toBe(0);
    expect(helped.shows()).toContain("Σημάδια της λίστας");
    expect(helped.shows()).toMatch(/^ +↻ {2,}άνοιξε ξανά/mu);
    helped.types("γ");
    expect(below()).toBe(atTop);
    helped.close();
  });
});
