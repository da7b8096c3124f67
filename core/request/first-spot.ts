import type { Municipality } from "../municipality/municipality.ts";
import { placeInWords } from "../municipality/place-in-words.ts";
import { shortLinkIn } from "../municipality/short-link.ts";
import type { ServiceRequest } from "./request.ts";
import type { Spot } from "./spot.ts";

type Placed = Pick<ServiceRequest, "id" | "place" | "openedAt" | "receivedAt">;
type Around = { municipality: Municipality; geocodes: boolean };

/**
 * What is known of the place of a request as it is opened, from the resident and the folder; undefined where that is
 * nothing, and nobody will find out more.
 */
export function firstSpot(
  { id, place, openedAt, receivedAt = openedAt }: Placed,
  { municipality, geocodes }: Around,
): Spot | undefined {
  if (place === null) return undefined;
  const { lat, lon, address } = place;
  const later = geocodes ? receivedAt : null;
  const spot = { about: id, label: null, name: null, dueAt: later, tries: 0 };
  if (lat !== null && lon !== null) return { ...spot, point: { lat, lon }, by: "resident", sure: "point" };
  const unknown = { ...spot, point: null, by: null, sure: "none" } as const;
  if (shortLinkIn(address ?? "") !== undefined) return { ...unknown, dueAt: receivedAt };
  const named = placeInWords(municipality, address ?? "");
  const name = named?.exact === true ? named.name : null;
  if (named !== undefined && named.at !== null)
    return { ...spot, name, point: named.at, by: "folder", sure: named.sure };
  return name === null && later === null ? undefined : { ...unknown, name };
}
