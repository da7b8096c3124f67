import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCanvas, type Picture } from "../../../cli/parts/canvas.ts";
import { clip, type Line, type Look, span } from "../../../cli/parts/line.ts";
import { steady } from "../../../cli/print/steady.ts";
import { hostileTexts } from "../../support/hostile-text.ts";
import { fc } from "../../support/property.ts";
import { openScreen, type Screen } from "../../support/tmux.ts";

const size = { columns: 60, rows: 12 };
const list = { from: 2, to: 10 };
const looks: Look[] = ["plain", "dim", "strong", "title", "good", "warn", "late", "mark", "chosen"];

let drawnOn: Screen;
let fresh: Screen;
beforeAll(async () => {
  [drawnOn, fresh] = await Promise.all([openScreen(size, {}), openScreen(size, {})]);
  for (const each of [drawnOn, fresh]) {
    await each.type("sleep 1000");
    await each.press("Enter");
  }
});
afterAll(() => Promise.all([drawnOn.close(), fresh.close()]));

const words = fc.oneof(
  fc.constantFrom("Λακκούβα", " στη ", "417 293 613", "     ", "│", "◐ ", "−12 ημ.", "…", "Ερμού 12 · "),
  fc.constantFrom(...hostileTexts(400).map((each) => steady(each))),
);
const pieceOf = fc.record({ text: words, look: fc.constantFrom(...looks) });
const row = fc.array(pieceOf, { maxLength: 6 }).map((all): Line =>
  clip(
    all.map(({ text, look }) => span(text, look)),
    size.columns - 1,
  ),
);
const rows = fc.array(row, { minLength: size.rows - 1, maxLength: size.rows - 1 });
/** A row is drawn anew, all are, or the list goes on by some rows and the new ones come in. */
const change = fc.oneof(
  fc.record({ at: fc.nat(size.rows - 2), row }),
  rows.map((lines) => ({ lines })),
  fc.record({ by: fc.integer({ min: -8, max: 8 }), row }),
);

function changed(lines: readonly Line[], each: Change): Picture {
  if ("lines" in each) return { lines: each.lines, cursor: null, moved: null };
  if ("at" in each)
    return { lines: lines.map((old, at) => (at === each.at ? each.row : old)), cursor: null, moved: null };
  const moved = lines.map((old, at) => {
    const from = at + each.by;
    if (at < list.from || at >= list.to) return old;
    return from < list.from || from >= list.to ? each.row : (lines[from] ?? []);
  });
  return { lines: moved, cursor: null, moved: { ...list, by: each.by } };
}

type Change = { lines: Line[] } | { at: number; row: Line } | { by: number; row: Line };

/** Each character with what can be seen of its look: a blank shows only whether its background is filled. */
function cellsOf(coloured: string): string[][] {
  let [weights, colour] = [new Set<string>(), "39"];
  return coloured.split("\n").map((line) => {
    const cells: string[] = [];
    for (const [whole, codes] of line.matchAll(/\u001b\[([\d;]*)m|./gsu)) {
      if (codes === undefined) {
        const isFilled = weights.has("7");
        const look = whole === " " && !isFilled ? "" : `${[...weights].sort().join()} ${colour}`;
        cells.push(`${whole} ${look}`);
        continue;
      }
      for (const code of codes === "" ? ["0"] : (codes.match(/38;5;\d+|\d+/gu) ?? [])) {
        if (code === "0") [weights, colour] = [new Set(), "39"];
        else if (/^3\d(?:;|$)/u.test(code)) colour = code;
        else if (/^[127]$/u.test(code)) weights.add(code);
      }
    }
    // tmux gives some blanks at the end of a line and keeps others.
    while (cells.at(-1)?.startsWith(" ") === true) cells.pop();
    return cells;
  });
}

test("what is mended row by row stands as if it had been drawn at once, in text and in colour", async () => {
  const [mending, whole] = [await drawnOn.ask("#{pane_tty}"), await fresh.ask("#{pane_tty}")];
  const canvas = openCanvas(true);
  let no = 0;
  await fc.assert(
    fc.asyncProperty(rows, fc.array(change, { maxLength: 12 }), async (first, changes) => {
      const mark: Line = [span(`picture ${(no += 1)} stands`)];
      let picture: Picture = { lines: [...first, mark], cursor: null, moved: null };
      let written = canvas.draw(picture);
      for (const each of changes) {
        const { lines, ...rest } = changed(picture.lines.slice(0, -1), each);
        picture = { ...rest, lines: [...lines, mark] };
        written += canvas.draw(picture);
      }
      writeFileSync(mending, written);
      writeFileSync(whole, openCanvas(true).draw(picture));
      for (const each of [drawnOn, fresh]) await each.until(`picture ${no} stands`);
      expect(cellsOf(await drawnOn.coloured())).toEqual(cellsOf(await fresh.coloured()));
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("one step of a list costs a row, not the window", () => {
  const canvas = openCanvas(true);
  const said = (no: number): Line => [span(`  ${100 + no} `), span("Λακκούβα μπροστά στο σχολείο", "dim")];
  const standing = (top: number) => Array.from({ length: size.rows }, (_, at) => said(top + at));
  const moved = { from: 0, to: size.rows, by: 1 };
  canvas.draw({ lines: standing(0), cursor: null, moved: null });
  expect(Buffer.byteLength(canvas.draw({ lines: standing(1), cursor: null, moved }))).toBeLessThan(150);
  expect(canvas.draw({ lines: standing(1), cursor: null, moved: null })).toBe("");
  canvas.forget();
  expect(canvas.draw({ lines: standing(1), cursor: null, moved: null })).toContain("112");
});
