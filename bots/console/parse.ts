import type { Incoming, Said } from "../../core/channel.ts";
import type { Language } from "../../core/language.ts";
import { plain } from "../../core/text/sanitize.ts";

const longestText = 10_000;
const place = /^\/place\s+(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/u;
const photo = /^\/photo\s+(\S.*)$/u;

/** Who types, and the key of this line; `find` turns a typed path into one that other processes find too. */
export type Typed = {
  address: string;
  id: string;
  language: Language | null;
  name: string | null;
  find: (path: string) => string;
};

/**
 * A typed line as what a phone would send: `/photo PATH`, `/place LAT,LON`, `/start`, or words (a number
 * among them answers a numbered choice). Undefined for an empty line.
 */
export function parse(line: string, { address, id, language, name, find }: Typed): Incoming | undefined {
  const text = plain(line, longestText, { lines: true });
  if (text === "") return undefined;
  return {
    channel: "console",
    address,
    key: `console:${address}:${id}`,
    language,
    name,
    caller: null,
    said: sayable(text, find),
  };
}

function sayable(text: string, find: (path: string) => string): Said {
  const [, lat, lon] = place.exec(text) ?? [];
  const point = { lat: Number(lat), lon: Number(lon) };
  if (lat !== undefined && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180) {
    return { kind: "place", place: { ...point, address: null } };
  }
  const path = photo.exec(text)?.[1];
  if (path === undefined) return text === "/start" ? { kind: "start", payload: "" } : { kind: "text", text };
  const source = { channel: "console", ref: find(path.replace(/^(['"])(.*)\1$/u, "$2")) } as const;
  const file = { source, kind: "photo", name: null, mime: null, size: null, seconds: null } as const;
  return { kind: "media", media: [file], caption: null, group: null };
}
