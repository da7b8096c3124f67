import { insideBoundary, onShore } from "./inside.ts";
import type { Municipality, Neighbour, Point } from "./municipality.ts";

const EARTH_RADIUS_METRES = 6_371_008.8;

type Around = Pick<Municipality, "area"> & Partial<Pick<Municipality, "neighbours">>;

/**
 * Whether a point lies in the municipality: within its boundary, its polygon, or its bounds, whichever it has first. Of
 * the shore, what is no neighbour's is inside too.
 */
export function insideArea(municipality: Around, point: Point): boolean {
  const { bounds, polygon, boundary } = municipality.area;
  const { lat, lon } = point;
  if (!isOnEarth(point)) return false;
  if (boundary !== undefined) {
    if (insideBoundary(boundary, point)) return true;
    return onShore(boundary, point) && neighbourOf(municipality, point) === undefined;
  }
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

/** The neighbour within whose boundary a point lies. */
function neighbourOf({ neighbours = [] }: Partial<Pick<Municipality, "neighbours">>, point: Point) {
  return neighbours.find(({ boundary }) => boundary !== undefined && insideBoundary(boundary, point));
}

/** Who may have what lies at a point outside: whose boundary it is in, else the first whose boundary nobody knows. */
export function competentAt(
  { neighbours }: Pick<Municipality, "neighbours">,
  point: Point,
): Neighbour | undefined {
  return neighbourOf({ neighbours }, point) ?? neighbours.find(({ boundary }) => boundary === undefined);
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

/** Whether there is such a place at all. */
export const isOnEarth = ({ lat, lon }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
