/** The contrast of two colours, 1 to 21 (WCAG 2.2, «contrast ratio»). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs beside its ground (WCAG 2.2, 1.4.6, level AAA). */
export const readable = 7;

/** `one` with this part of `other` in it, 0 to 1. */
export function mixed(one: string, other: string, part: number): string {
  const [a, b] = [channels(one), channels(other)];
  const both = a.map((value, at) => Math.round(value * (1 - part) + (b[at] ?? 0) * part));
  return `#${both.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
