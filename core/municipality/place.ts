import type { Municipality, Point } from "./municipality.ts";

const EARTH_RADIUS_METRES = 6_371_008.8;
const LONGEST_TEXT = 2_000;

/** Whether a point lies in the municipality: within its polygon, or its bounds where it has none. */
export function insideArea(municipality: Pick<Municipality, "area">, point: Point): boolean {
  const { bounds, polygon } = municipality.area;
  const { lat, lon } = point;
  if (!isOnEarth(point)) return false;
  if (lat < bounds.south || lat > bounds.north || lon < bounds.west || lon > bounds.east) return false;
  if (polygon === undefined) return true;
  let inside = false;
  let previous = polygon.at(-1);
  for (const corner of polygon) {
    if (previous !== undefined && crosses(corner, previous, point)) inside = !inside;
    previous = corner;
  }
  return inside;
}

/** Whether a ray from the point to the east meets this side of the polygon. */
function crosses(a: [number, number], b: [number, number], { lat, lon }: Point): boolean {
  if (a[0] > lat === b[0] > lat) return false;
  return lon < ((b[1] - a[1]) * (lat - a[0])) / (b[0] - a[0]) + a[1];
}

/** Metres along the ground between two points (haversine on a sphere, within 0.6 % of the ellipsoid). */
export function distanceMetres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const height = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const width = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const h = height + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * width;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point that typed coordinates or a pasted map link name; undefined when the text names none. */
export function parsePlace(text: string): Point | undefined {
  const start = text.slice(0, LONGEST_TEXT).replace(/\s+/gu, " ");
  const link = /(?:https?:\/\/|geo:)\S+/i.exec(start)?.[0];
  return link === undefined ? (fromDegrees(start) ?? fromDecimals(start)) : fromLink(link);
}

const N = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
// In this order: the pin that was chosen says more than the middle of the map that was seen.
const LINKS = [
  new RegExp(`!3d${N}!4d${N}`),
  new RegExp(`[?&]mlat=${N}&mlon=${N}`),
  new RegExp(`[?&](?:q|query|ll|daddr|destination)=(?:loc:)?${N},[ +]?${N}`),
  new RegExp(`/(?:place|search|dir/[^/]*)/${N},[ +]?${N}`),
  new RegExp(`@${N},${N}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${N}/${N}`),
  new RegExp(`^geo:${N},${N}`, "i"),
];

function fromLink(link: string): Point | undefined {
  const plain = link.replace(/%2c/gi, ",").replace(/%20/g, " ").replace(/%3a/gi, ":").replace(/&amp;/g, "&");
  return firstOf(LINKS.map((pattern) => point(pattern.exec(plain))));
}

// At least three decimals, so that «Απλωταριάς 12, 14» stays an address.
const DECIMALS = [
  /(?<![\d.,])([+-]?\d{1,3}\.\d{3,})°?\s*[NΝΒ]?(?:\s*[,;·/]\s*|\s+)([+-]?\d{1,3}\.\d{3,})(?![\d.])/u,
  /(?<![\d.,])([+-]?\d{1,3},\d{3,})°?\s*[NΝΒ]?(?:\s*[;·/]\s*|,?\s+)([+-]?\d{1,3},\d{3,})(?![\d,])/u,
];

const fromDecimals = (text: string): Point | undefined =>
  firstOf(DECIMALS.map((pattern) => point(pattern.exec(text))));

const ANGLE = String.raw`(\d{1,3})°\s*(\d{1,2})['’′]\s*(\d{1,2}(?:[.,]\d+)?)["”″]`;
const DEGREES = new RegExp(`${ANGLE}\\s*[NΒ][,;\\s]*${ANGLE}\\s*[EΑ]`, "u");

function fromDegrees(text: string): Point | undefined {
  const parts = DEGREES.exec(text)?.slice(1).map(toNumber);
  if (parts === undefined) return undefined;
  const angle = (from: number) => parts.slice(from, from + 3).reduceRight((sum, part) => part + sum / 60, 0);
  return onEarth({ lat: angle(0), lon: angle(3) });
}

const toNumber = (text: string): number => Number(text.replace(",", "."));
const firstOf = (points: (Point | undefined)[]): Point | undefined =>
  points.find((found) => found !== undefined);
const isOnEarth = ({ lat, lon }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
const onEarth = (found: Point): Point | undefined => (isOnEarth(found) ? found : undefined);

function point(match: RegExpExecArray | null): Point | undefined {
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return onEarth({ lat: toNumber(match[1]), lon: toNumber(match[2]) });
}
