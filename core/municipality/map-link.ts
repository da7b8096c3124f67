import { fromAngles } from "./angles.ts";
import type { Point } from "./municipality.ts";
import { isOnEarth } from "./place.ts";

const N = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
const PAIR = String.raw`${N}(?:,|~)[ +]?${N}`;
const NAMES = "q|query|ll|sll|daddr|destination|coordinate|center|cp|to|map|rtext|pt";

// In this order: the pin that was chosen says more than the middle of the map that was seen.
const PINS = [
  new RegExp(String.raw`!3d${N}!4d${N}`, "g"),
  new RegExp(String.raw`[?&](?:${NAMES})=(?:loc:|ll\.)?${PAIR}`, "g"),
  new RegExp(String.raw`(?<=/(?:place|search|dir)\b[^@]*)/${PAIR}(?=[/?]|$)`, "g"),
  new RegExp(String.raw`#map=\d+(?:\.\d+)?/${N}/${N}`, "g"),
  new RegExp(String.raw`^geo:${N},${N}`, "gi"),
  new RegExp(String.raw`@${N},${N}`, "g"),
];

/**
 * The point of a link to a map, by the last pin in it: a place that was opened from another one has both. Yandex alone
 * writes the longitude first.
 */
export function fromLink(link: string): Point | undefined {
  const plain = decoded(link);
  const marked = fromMarker(plain);
  if (marked !== undefined) return marked;
  for (const pattern of PINS) {
    const found = [...plain.matchAll(pattern)].map(
      ([, first = "", second = ""]) => [Number(first), Number(second)] as const,
    );
    const last = found.findLast(([first, second]) => first !== 0 || second !== 0);
    if (last === undefined) continue;
    const [lat, lon] = /\/\/(?:[^/]*\.)?yandex\./u.test(plain) ? [last[1], last[0]] : last;
    return isOnEarth({ lat, lon }) ? { lat, lon } : undefined;
  }
  return fromAngles(plain.replaceAll("+", " "));
}

/** OpenStreetMap names both parts of its marker, in any order. */
function fromMarker(link: string): Point | undefined {
  const part = (name: string) => new RegExp(`[?&]${name}=${N}`).exec(link)?.[1];
  const [lat, lon] = [part("mlat"), part("mlon")];
  const point = { lat: Number(lat), lon: Number(lon) };
  return lat !== undefined && lon !== undefined && isOnEarth(point) ? point : undefined;
}

function decoded(link: string): string {
  const plain = link.replaceAll("&amp;", "&");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain.replace(/%2c/giu, ",").replace(/%20/gu, " ").replace(/%3a/giu, ":");
  }
}
