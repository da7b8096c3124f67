import type { Municipality, Point } from "./municipality.ts";

const EARTH_RADIUS_METRES = 6_371_008.8;

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

/** Whether there is such a place at all. */
export const isOnEarth = ({ lat, lon }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
