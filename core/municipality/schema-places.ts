import { z } from "zod";
import { placeKinds } from "./known-places.ts";
import { latitude, longitude, strict, title } from "./schema-parts.ts";

const name = title.regex(/\p{Script=Greek}/u, "not-greek");
const known = strict({
  name,
  also: z.exactOptional(z.array(title).min(1, "empty")),
  at: z.exactOptional(strict({ lat: latitude, lon: longitude })),
});
const list = z.exactOptional(
  z.array(z.preprocess((value) => (typeof value === "string" ? { name: value } : value), known)),
);

/** places.yaml: lists of names by kind; a name alone, or with what else people call it and where it is. */
export const placesSchema = z.preprocess(
  (value) => value ?? {},
  strict(
    Object.fromEntries(placeKinds.map((kind) => [kind, list])) as Record<
      (typeof placeKinds)[number],
      typeof list
    >,
  ),
);
