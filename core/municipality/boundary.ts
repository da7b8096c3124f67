import type { Boundary } from "./municipality.ts";
import type { Problem } from "./problem.ts";
import { say } from "./problem.ts";

/** The files of the folder that have them. */
export const boundaryFile = "boundary.geojson";
export const neighboursFile = "neighbours.geojson";

export type Read<T> = { value: T; problems: [] } | { value?: undefined; problems: Problem[] };

const mostCharacters = 2_000_000;
const fewestCorners = 4;

const notJson = say("Δεν είναι αρχείο GeoJSON.", "This is not a GeoJSON file.");
const tooLarge = say(
  "Το περίγραμμα είναι μεγάλο: χωράει έως 2 MB. Απλοποιήστε το.",
  "The boundary is too large: up to 2 MB fit. Simplify it.",
);
const noPolygon = say(
  "Εδώ χωρούν μόνο Polygon και MultiPolygon, με κλειστές γραμμές από τέσσερα σημεία και πάνω.",
  "Only Polygon and MultiPolygon fit here, of closed lines of four points or more.",
);
const notHere = say(
  "Κάποιο σημείο είναι έξω από την Ελλάδα. Στο GeoJSON γράφεται πρώτα το μήκος και μετά το πλάτος.",
  "A point is outside Greece. In GeoJSON the longitude comes first, then the latitude.",
);

/** The boundary of a GeoJSON file, with its islands and holes, or what there is to correct. */
export function readBoundary(file: string, text: string): Read<Boundary> {
  const features = featuresOf(file, text);
  if (features.value === undefined) return features;
  return joined(
    file,
    features.value.map(({ geometry }) => geometry),
  );
}

/** The boundaries of neighbours: each feature has the Greek name that the neighbour has in municipality.yaml. */
export function readNeighbours(
  file: string,
  text: string,
  names: readonly string[],
): Read<Map<string, Boundary>> {
  const features = featuresOf(file, text);
  if (features.value === undefined) return features;
  const found = new Map<string, Boundary>();
  for (const { name, geometry } of features.value) {
    if (!names.includes(name))
      return wrong(
        file,
        say(
          `Δεν υπάρχει γείτονας με name «${name}» στο municipality.yaml.`,
          `There is no neighbour with the name "${name}" in municipality.yaml.`,
        ),
      );
    const { value, problems } = joined(file, [geometry]);
    if (value === undefined) return { problems };
    found.set(name, [...(found.get(name) ?? []), ...value]);
  }
  return { value: found, problems: [] };
}

const wrong = (file: string, message: Problem["message"]): { problems: Problem[] } => ({
  problems: [{ file, line: 1, message }],
});

type Feature = { name: string; geometry: unknown };

function featuresOf(file: string, text: string): Read<Feature[]> {
  if (text.length > mostCharacters) return wrong(file, tooLarge);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return wrong(file, notJson);
  }
  if (!isRecord(read)) return wrong(file, notJson);
  const list = read["type"] === "FeatureCollection" ? read["features"] : [read];
  if (!Array.isArray(list) || list.length === 0) return wrong(file, noPolygon);
  return { value: list.map(featureOf), problems: [] };
}

function featureOf(given: unknown): Feature {
  if (!isRecord(given) || given["type"] !== "Feature") return { name: "", geometry: given };
  const properties = isRecord(given["properties"]) ? given["properties"] : {};
  return { name: String(properties["name"] ?? "").normalize("NFC"), geometry: given["geometry"] };
}

function joined(file: string, geometries: readonly unknown[]): Read<Boundary> {
  const boundary: Boundary = [];
  for (const geometry of geometries) {
    const polygons = polygonsOf(geometry);
    if (polygons === undefined) return wrong(file, noPolygon);
    boundary.push(...polygons);
  }
  const isHere = boundary.flat(2).every(([lon, lat]) => lon > 19 && lon < 30 && lat > 34 && lat < 42);
  return isHere ? { value: boundary, problems: [] } : wrong(file, notHere);
}

function polygonsOf(geometry: unknown): Boundary | undefined {
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates } = geometry;
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0 || !polygons.every(isPolygon)) return undefined;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon = NaN, lat = NaN]): [number, number] => [lon, lat])),
  );
}

const isPolygon = (given: unknown): given is number[][][] =>
  Array.isArray(given) && given.length > 0 && given.every(isRing);
const isRing = (given: unknown): boolean =>
  Array.isArray(given) && given.length >= fewestCorners && given.every(isCorner);
const isCorner = (given: unknown): boolean =>
  Array.isArray(given) && given.length >= 2 && given.slice(0, 2).every((each) => Number.isFinite(each));
const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
