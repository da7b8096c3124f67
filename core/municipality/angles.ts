import type { Point } from "./municipality.ts";
import { isOnEarth } from "./place.ts";

/** North, south, east and west, in both alphabets; a Greek nu is typed for the Latin N that it looks like. */
const H = String.raw`(?<!\p{L})[NSEWΒΝΑΔΕ](?!\p{L})`;
const D = String.raw`[+-]?\d{1,3}(?:[.,]\d+)?`;
const M = String.raw`\d{1,2}(?:[.,]\d+)?`;
const MARKED = String.raw`(?<deg>${D})\s*°\s*(?:(?<min>${M})\s*'\s*(?:(?<sec>${M})\s*"?)?)?`;
const SPACED = String.raw`(?<deg>\d{1,3})[\s-](?<min>${M})(?:\s(?<sec>${M}))?`;
const PLAIN = String.raw`(?<deg>[+-]?\d{1,3}[.,]\d+)`;

/** The letter before the number or after it, never both: the next letter belongs to the next number. */
const patterns = [MARKED, SPACED, PLAIN].flatMap((body) => [
  new RegExp(String.raw`(?<letter>${H}|[NSEW](?=\d))\s*${body}`, "gu"),
  new RegExp(String.raw`${body}\s*(?<letter>(?:${H}|(?<=[\d'"° ])[NSEWΒΝΑΔ](?!\p{L})))`, "gu"),
]);
const unlettered = new RegExp(MARKED, "gu");

type Angle = { value: number; letter: string | undefined; exact: boolean };

/** Two angles in a text, latitude and longitude by their letters, else in this order; undefined unless both are there. */
export function fromAngles(text: string): Point | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[º˚]/gu, "°")
    .replace(/''|[”″“‟]/gu, '"')
    .replace(/[’′‘ʹ´]/gu, "'");
  for (const pattern of patterns) {
    const [first, second] = anglesIn(plain, pattern);
    const point = first && second && placed(first, second);
    if (point !== undefined && isOnEarth(point)) return point;
  }
  const [first, second] = anglesIn(plain, unlettered);
  if (first?.exact !== true || second?.exact !== true) return undefined;
  const point = { lat: first.value, lon: second.value };
  return isOnEarth(point) ? point : undefined;
}

function anglesIn(text: string, pattern: RegExp): Angle[] {
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }): Angle[] => {
    const { deg = "", min, sec, letter } = groups;
    const [degrees, minutes, seconds] = [deg, min ?? "0", sec ?? "0"].map((part) =>
      Number(part.replace(",", ".")),
    );
    if (degrees === undefined || minutes === undefined || seconds === undefined) return [];
    if (minutes >= 60 || seconds >= 60) return [];
    const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
    return [
      { value: degrees < 0 ? -size : size, letter, exact: min !== undefined || /[.,]\d{3}/u.test(deg) },
    ];
  });
}

const isNorthSouth = (letter: string) => ["N", "S", "Β", "Ν"].includes(letter);
const signed = ({ value, letter }: Angle) =>
  letter === "S" || letter === "W" || letter === "Δ" ? -value : value;

function placed(first: Angle, second: Angle): Point | undefined {
  if (first.letter === undefined || second.letter === undefined) return undefined;
  const [one, two] = [isNorthSouth(first.letter), isNorthSouth(second.letter)];
  if (one === two) return undefined;
  const [lat, lon] = one ? [first, second] : [second, first];
  return { lat: signed(lat), lon: signed(lon) };
}
