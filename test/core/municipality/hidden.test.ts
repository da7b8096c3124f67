import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decoded } from "../../../bin/decoded.ts";
import { demoFolder } from "../../../bin/initialise.ts";
import { readMunicipality } from "../../../bin/municipality-folder.ts";
import { loadMunicipality } from "../../../core/municipality/load.ts";
import { smallFolder } from "./small-folder.ts";

const hidden = [
  ...[
    "\\e[7",
    "\\x07",
    "\\x00",
    "\\x9b",
    "\\x7f",
    "\\r",
    "\\u200b",
    "\\u200e",
    "\\u202e",
    "\\u2066",
    "\\u2069",
  ],
  ...["\\u061c", "\\u00ad", "\\ufeff", "\\u2060", "\\u3164", "\\u200d", "\\u2028", "\\u2800"],
];

describe("a character that nobody sees", () => {
  test.each(hidden)("%s is refused in a name, with its line", (escape) => {
    const to = `name: { el: "Οδο${escape}ποιία", en: Roads }`;
    const read = loadMunicipality(
      smallFolder({ file: "departments.yaml", from: "name: { el: Οδοποιία, en: Roads }", to }),
    );
    expect(read).toMatchObject({ problems: [{ file: "departments.yaml", line: 2 }] });
    expect(JSON.stringify(read)).toMatch(/δεν φαίνεται \(U\+[0-9A-F]{4}\)/u);
  });

  test("is in no file of the demonstration", async () => {
    expect(await readMunicipality(demoFolder())).toHaveProperty("municipality");
  });
});

describe("a folder as editors on Windows save it", () => {
  const names = { el: "Οδοποιία" };
  async function saved(encode: (text: string) => Uint8Array) {
    const folder = mkdtempSync(join(tmpdir(), "dimos-folder-"));
    for (const { path, text } of smallFolder())
      writeFileSync(join(folder, path), encode(text.replaceAll("\n", "\r\n")));
    const read = await readMunicipality(folder);
    rmSync(folder, { recursive: true });
    return read;
  }

  test.each([
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("is read in %s", async (_, encode) => {
    expect(await saved(encode)).toMatchObject({ municipality: { departments: [{ name: names }] } });
  });

  test("is read with the line ends of an old Mac, and with mixed ones", () => {
    expect(decoded(Buffer.from("id: chios\rname: x\r\n\ry: z"))).toBe("id: chios\nname: x\n\ny: z");
  });

  test("is named, not guessed, in Windows-1253", async () => {
    const greek = (text: string) =>
      Uint8Array.from(
        [...text].map((each) =>
          each >= "\u0370" ? (each.codePointAt(0) ?? 0) - 0x2d0 : (each.codePointAt(0) ?? 0),
        ),
      );
    expect(await saved(greek)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: "departments.yaml",
          message: expect.objectContaining({ en: expect.stringContaining("UTF-8") as string }) as object,
        }),
      ]) as object,
    });
  });
});
