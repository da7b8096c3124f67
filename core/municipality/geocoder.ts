import type { Point } from "./municipality.ts";

/** What a geocoder says of an address: how surely it is that house, only that street, or only that village. */
export type Located = { point: Point; label: string; sure: "point" | "street" | "area" };

/** The port to whoever knows addresses. Both reject where it gave no answer; null is an answer: it knows no such place. */
export interface Geocoder {
  /** As the clerk reads it, with what its terms ask to be shown. */
  readonly name: string;
  find(address: string): Promise<Located | null>;
  /** The address of a point. */
  near(point: Point): Promise<string | null>;
}
