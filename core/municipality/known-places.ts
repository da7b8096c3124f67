/** What a place of the folder is, by the list it stands in. */
export const placeKinds = [
  "streets",
  "squares",
  "settlements",
  "beaches",
  "schools",
  "churches",
  "landmarks",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place as the municipality calls it; `also` is what else people call it, `at` its middle in WGS 84 degrees. */
export type KnownPlace = { name: string; also?: string[]; at?: { lat: number; lon: number } };

/** The places of a municipality, by kind. */
export type Places = Partial<Record<PlaceKind, KnownPlace[]>>;
