import { OpenLocationCode } from "open-location-code";
import { fromAngles } from "./angles.ts";
import { fromLink } from "./map-link.ts";
import type { Point } from "./municipality.ts";
import { isOnEarth } from "./place.ts";

const LONGEST_TEXT = 2_000;
const LINK = /(?:https?:\/\/|geo:)\S+/giu;
const PLUS_CODE = /(?<![\p{L}\d+])([23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,7})(?![\p{L}\d+])/iu;
const codes = new OpenLocationCode();

/**
 * The point that a text names anywhere in it: a map link (Google, Apple, OpenStreetMap, Waze, Bing, Yandex, `geo:`),
 * typed coordinates in degrees with decimals or minutes, or a Plus Code; undefined when it names none. A short Plus Code
 * means the place of that code nearest to `near`. A link that only leads on («maps.app.goo.gl/…») names no point.
 */
export function parsePlace(text: string, near?: Point): Point | undefined {
  // Most texts have neither, and are read with each message.
  if (!/[\d+]/u.test(text)) return undefined;
  const start = text.slice(0, LONGEST_TEXT).replace(/\s+/gu, " ");
  const links = start.match(LINK) ?? [];
  for (const link of links) {
    const point = fromLink(link);
    if (point !== undefined) return point;
  }
  const plain = links.reduce((rest, link) => rest.replace(link, " "), start);
  return fromPlusCode(plain, near) ?? fromAngles(plain) ?? fromDecimals(plain);
}

function fromPlusCode(text: string, near: Point | undefined): Point | undefined {
  const code = PLUS_CODE.exec(text)?.[1]?.toUpperCase();
  if (code === undefined || !codes.isValid(code)) return undefined;
  const whole =
    codes.isFull(code) || near === undefined ? code : codes.recoverNearest(code, near.lat, near.lon);
  if (!codes.isFull(whole)) return undefined;
  const { latitudeCenter, longitudeCenter } = codes.decode(whole);
  return { lat: latitudeCenter, lon: longitudeCenter };
}

const NO_PRICE = String.raw`(?![\d.,]|\s*(?:€|ευρ|euro))`;
const POINT = String.raw`[+-]?\d{1,3}\.\d{3,}`;
const COMMA = String.raw`[+-]?\d{1,3},\d{3,}`;
// At least three decimals, so that «Απλωταριάς 12, 14», dates and prices stay what they are.
const DECIMALS = [
  new RegExp(
    String.raw`(?<![\d.,])(${POINT})°?(?:\s*[,;·/]\s*|\s+)(${POINT})(?!\.\d)${NO_PRICE.replace(".,]", "]")}`,
    "iu",
  ),
  new RegExp(String.raw`(?<![\d.,])(${COMMA})°?(?:\s*[;·/]\s*|,?\s+)(${COMMA})${NO_PRICE}`, "iu"),
  /\blat\p{L}*\W{0,3}([+-]?\d{1,3}[.,]\d+)\W{1,4}lo?n\p{L}*\W{0,3}([+-]?\d{1,3}[.,]\d+)/iu,
];

function fromDecimals(text: string): Point | undefined {
  for (const pattern of DECIMALS) {
    const [, lat, lon] = pattern.exec(text) ?? [];
    if (lat === undefined || lon === undefined) continue;
    const point = { lat: numberOf(lat), lon: numberOf(lon) };
    if (isOnEarth(point)) return point;
  }
  return undefined;
}

const numberOf = (text: string): number => Number(text.replace(",", "."));
