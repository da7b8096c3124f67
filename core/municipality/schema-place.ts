import { z } from "zod";
import { latitude, longitude, strict } from "./schema-parts.ts";

const bounds = strict({ south: latitude, west: longitude, north: latitude, east: longitude }).refine(
  (box) => box.south < box.north && box.west < box.east,
  "bounds",
);

/** Where the municipality is; the centre and every corner of the polygon lie within the bounds. */
export const area = strict({
  center: strict({ lat: latitude, lon: longitude }),
  bounds,
  polygon: z.exactOptional(z.array(z.tuple([latitude, longitude], "corner")).min(3, "polygon")),
}).superRefine((value, context) => {
  const { south, west, north, east } = value.bounds;
  const outside = (lat: number, lon: number) => lat < south || lat > north || lon < west || lon > east;
  const refuse = (path: PropertyKey[]) => {
    context.addIssue({ code: "custom", path, message: "outside-bounds" });
  };
  if (outside(value.center.lat, value.center.lon)) refuse(["center"]);
  value.polygon?.forEach(([lat, lon], index) => {
    if (outside(lat, lon)) refuse(["polygon", index]);
  });
});
