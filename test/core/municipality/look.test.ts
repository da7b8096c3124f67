import { describe, expect, it } from "vitest";
import { contrast } from "../../../core/municipality/colour.ts";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { colours } from "../../../web-call/style/colours.ts";
import { ownColour } from "../../../web-call/style/own-colour.ts";
import { smallFolder } from "./small-folder.ts";

const emblem = (text: string) => loadMunicipality([...smallFolder(), { path: "emblem.svg", text }]);
const plain =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="url(#a)"/></svg>\n';

describe("the emblem of the folder", () => {
  it("goes with the municipality", () => {
    expect(emblem(plain)).toMatchObject({ municipality: { emblem: plain } });
  });

  it.each([
    ["a script", plain.replace("<path", "<script>1</script><path")],
    ["something that runs by itself", plain.replace("<path", '<path onload="x()"')],
    ["a page inside", plain.replace("<path", "<foreignObject></foreignObject><path")],
    [
      "a picture from elsewhere",
      plain.replace("<path", '<image href="https://elsewhere.example/a.png"/><path'),
    ],
    ["a fill from elsewhere", plain.replace("#a", "https://elsewhere.example/a")],
    ["a script under another name", plain.replace("<path", "<x:script>1</x:script><path")],
    ["a handler behind a slash", plain.replace("<path", '<path/onload="x()"')],
    ["a handler behind a prefix", plain.replace("<path", '<path x:onload="x()"')],
    ["a page that leads on", plain.replace("<path", '<meta http-equiv="refresh" content="0;url=//a"/><path')],
    ["a picture from elsewhere in a style", plain.replace("<path", `<path style="fill:image('//a')"`)],
    ["a fill from elsewhere, spelt otherwise", plain.replace("<path", '<path style="fill:u\\72l(//a)"')],
    ["a part that is shown over and over", plain.replace("<path", `${'<use href="#a"/>'.repeat(21)}<path`)],
    ["an entity", plain.replace("<svg", '<!DOCTYPE svg [<!ENTITY a "b">]><svg')],
    ["a picture of another kind", "\u0089PNG\r\n"],
    ["nothing", ""],
    ["a whole poster", plain.replace("M0 0", "M0 0".repeat(20_000))],
  ])("is refused with %s", (_, text) => {
    expect(emblem(text)).toMatchObject({ problems: [{ file: "emblem.svg" }] });
  });
});

describe("the colour of the folder", () => {
  it.each(["#ffcc00", "#777777", "blue", "#0a4d8", "#0a4d80; } body { display: none"])(
    "is refused where white cannot be read on it, or it is none: %s",
    (colour) => {
      const loaded = loadMunicipality(
        smallFolder({
          file: "municipality.yaml",
          from: "reopenDays: 30",
          to: `reopenDays: 30\ncolour: "${colour}"`,
        }),
      );
      expect(JSON.stringify(loaded)).toContain("αντίθεση 7");
    },
  );
});

/** Text and the grounds that it stands on. */
const pairs: Record<string, readonly string[]> = {
  ink: ["paper", "card", "tint", "good-tint", "alert-tint"],
  soft: ["paper", "card", "tint"],
  accent: ["paper", "card", "tint"],
  "accent-hover": ["paper", "card"],
  good: ["good-tint", "card"],
  alert: ["alert-tint", "card", "paper"],
  "on-hero": ["hero"],
  "on-accent": ["accent", "accent-hover"],
};

function palette(sheet: string): Map<string, string> {
  return new Map(
    [...sheet.matchAll(/--([a-z-]+): (#[\da-f]{6})/gu)].map(([, name = "", value = ""]) => [name, value]),
  );
}

describe("text on the pages", () => {
  const [day = "", night = ""] = colours.split("@media");
  it.each(["", "#0a4d80", "#6b1f1f", "#14522b", "#b3003f", "#595959", "#3b2a78", "#000000", "#5a4400"])(
    "has the contrast of level AAA by day and at night, with the colour %s",
    (colour) => {
      const [ownDay = "", ownNight = ""] = colour === "" ? [] : ownColour(colour).split("@media");
      for (const sheet of [day + ownDay, day + ownDay + night + ownNight]) {
        const found = palette(sheet);
        for (const [text, grounds] of Object.entries(pairs))
          for (const ground of grounds) {
            const ratio = contrast(found.get(text) ?? "", found.get(ground) ?? "");
            expect([text, ground, ratio >= 7]).toEqual([text, ground, true]);
          }
      }
    },
  );
});
