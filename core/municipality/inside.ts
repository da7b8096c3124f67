import type { Boundary, Point } from "./municipality.ts";

/** Telephones place people on a beach some metres into the sea, where no boundary goes. */
const shoreMetres = 100;
const metresInDegree = 111_195;

/** Whether a point lies in one of the polygons, and in none of its holes. */
export function insideBoundary(boundary: Boundary, point: Point): boolean {
  return boundary.some((rings) => rings.filter((ring) => surrounds(ring, point)).length % 2 === 1);
}

/** Whether it lies within a hundred metres of a line of the boundary. */
export function onShore(boundary: Boundary, point: Point): boolean {
  return boundary.some((rings) => rings.some((ring) => isNear(ring, point)));
}

type Ring = Boundary[number][number];

function surrounds(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous !== undefined && corner[1] > lat !== previous[1] > lat) {
      const crossing =
        ((previous[0] - corner[0]) * (lat - corner[1])) / (previous[1] - corner[1]) + corner[0];
      if (lon < crossing) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}

function isNear(ring: Ring, { lat, lon }: Point): boolean {
  const across = metresInDegree * Math.cos((lat * Math.PI) / 180);
  const flat = ring.map(([x, y]) => [(x - lon) * across, (y - lat) * metresInDegree] as const);
  return flat.some(([x, y], at) => {
    const [toX, toY] = flat[at + 1] ?? flat[0] ?? [x, y];
    const [dx, dy] = [toX - x, toY - y];
    const length = dx * dx + dy * dy;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    return Math.hypot(x + part * dx, y + part * dy) <= shoreMetres;
  });
}
