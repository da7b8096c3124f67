import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { steady } from "../../../cli/print/steady.ts";
import { fit, width } from "../../../cli/print/width.ts";
import { hostileTexts } from "../../support/hostile-text.ts";
import { openScreen, type Screen } from "../../support/tmux.ts";

const corpus = hostileTexts(1500);
let folder: string;
let screen: Screen;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dimos-steady-"));
  screen = await openScreen({ columns: 80, rows: 24 }, {});
});
afterAll(async () => {
  await screen.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a text where columns count", () => {
  it.each([
    ["Καλημέρα 👍🏽", "Καλημέρα 👍"],
    ["👨‍👩‍👧‍👦 στο πάρκο", "👨👩👧👦 στο πάρκο"],
    ["🇬🇷 σημαία", "GR σημαία"],
    ["⚠️ προσοχή ✅", "⚠ προσοχή ✓"],
    ["1️⃣ πρώτο", "1 πρώτο"],
    ["𝐇𝐞𝐥𝐩", "Help"],
    ["🫠 νέο", "□ νέο"],
    ["Ερμού 12, ΠΡΟΪΣΤΑΜΕΝΗ ᾠδή", "Ερμού 12, ΠΡΟΪΣΤΑΜΕΝΗ ᾠδή"],
    ["中文 한국어", "中文 한국어"],
  ])("%s becomes %s", (text, shown) => {
    expect(steady(text)).toBe(shown);
  });

  it("is the same when it goes through twice", () => {
    for (const text of corpus) expect(steady(steady(text))).toBe(steady(text));
  });
});

/** Rows for a window of this size: the text, a bar right behind it, and a mark at a fixed column. */
function page(texts: readonly string[], columns: number): string {
  const room = columns - 6;
  return texts.map((text) => `${fit(steady(text), room)}|\u001b[${room + 3}G#\n`).join("");
}

describe("in a real terminal", () => {
  it.each([
    [40, 30],
    [80, 24],
    [100, 40],
    [120, 50],
    [200, 60],
  ])(
    "of %i by %i, 1,500 strings take exactly the columns that we count",
    async (columns, rows) => {
      await screen.resize({ columns, rows });
      const size = rows - 4;
      const wrong: string[] = [];
      for (let from = 0; from < corpus.length; from += size) {
        const texts = corpus.slice(from, from + size);
        const end = `end-${columns}-${from}`;
        writeFileSync(join(folder, "page"), `\u001b[2J\u001b[H${page(texts, columns)}${end}\n`);
        await screen.type(`cat '${join(folder, "page")}'`);
        await screen.press("Enter");
        const shown = await screen.until(new RegExp(`^${end}$`, "mu"));
        const lines = shown.split("\n");
        texts.forEach((text, at) => {
          if (!/\| #$/u.test(lines[at] ?? "")) wrong.push(`${JSON.stringify(text)} ${lines[at] ?? ""}`);
        });
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it("finds what is counted wrongly", async () => {
    writeFileSync(join(folder, "page"), `\u001b[2J\u001b[H${fit("👍🏽", 34)}|\u001b[37G#\nend-of-it\n`);
    await screen.resize({ columns: 40, rows: 30 });
    await screen.type(`cat '${join(folder, "page")}'`);
    await screen.press("Enter");
    const shown = await screen.until(/^end-of-it$/mu);
    expect(width("👍🏽")).toBe(2);
    expect(shown.split("\n")[0]).not.toMatch(/\| #$/u);
  });
});
