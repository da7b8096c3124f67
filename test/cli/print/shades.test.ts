import { expect, test } from "vitest";
import { shades } from "../../../cli/print/shades.ts";

/** The relative luminance of a colour of the cube of 216, as terminals draw it (WCAG 2.2). */
function luminance(sgr: string): number {
  const at = Number(sgr.split(";")[2]) - 16;
  const light = [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => {
    const part = ([0, 95, 135, 175, 215, 255][step] ?? 0) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (light[0] ?? 0) + 0.7152 * (light[1] ?? 0) + 0.0722 * (light[2] ?? 0);
}

test.each(Object.entries(shades))("%s can be read on black and on white", (_, sgr) => {
  const own = luminance(sgr);
  expect((own + 0.05) / 0.05).toBeGreaterThan(4);
  expect(1.05 / (own + 0.05)).toBeGreaterThan(4);
});
