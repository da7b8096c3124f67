import { type Deps, municipalityOf } from "../deps.ts";
import type { Geocoder, Located } from "../municipality/geocoder.ts";
import type { Municipality, Point } from "../municipality/municipality.ts";
import { insideArea } from "../municipality/place.ts";
import { placeInWords } from "../municipality/place-in-words.ts";
import { pointBehind, shortLinkIn } from "../municipality/short-link.ts";
import type { Spot, SpotRow, Wanted } from "./spot.ts";

/** Who is asked: where a short link leads, and whoever knows addresses. Each rejects where it gave no answer. */
export type Locators = { behind: (link: string) => Promise<string | null>; geocoder: Geocoder | null };

const mostTries = 8;
const firstRestMs = 60_000;
const cachedMs = 90 * 86_400_000;
const longestAddress = 120;
/** While somebody looks, nobody else does. */
const heldMs = 30_000;
/** Telephones and codes are nobody's business who only knows streets. */
const digits = /\d{5,}/gu;

/**
 * Locates the next case that waits for it: by the link that was sent, then by the geocoder, which is asked after the
 * folder. What gives no answer is asked again later, a few times; the case never waits. Answers how many were looked at.
 */
export async function locateNext(deps: Deps, locators: Locators): Promise<number> {
  const [wanted] = await deps.store.unlocated(deps.now(), 1);
  if (wanted === undefined) return 0;
  const held = new Date(deps.now().getTime() + heldMs);
  await put(deps, { row: "spot", spot: { ...wanted.spot, dueAt: held } });
  const rows = await looked(deps, wanted, locators).catch(() => again(deps, wanted.spot));
  await put(deps, ...rows);
  return 1;
}

const put = (deps: Deps, ...rows: SpotRow[]) => deps.store.commit({ rows });

function again({ now }: Deps, spot: Spot): SpotRow[] {
  const tries = spot.tries + 1;
  const rest = firstRestMs * 2 ** spot.tries;
  const dueAt = tries >= mostTries ? null : new Date(now().getTime() + rest);
  return [{ row: "spot", spot: { ...spot, tries, dueAt } }];
}

async function looked(deps: Deps, { spot, request }: Wanted, locators: Locators): Promise<SpotRow[]> {
  const { geocoder } = locators;
  const done = { ...spot, dueAt: null };
  const address = request.place?.address ?? "";
  const link = spot.point === null ? shortLinkIn(address) : undefined;
  if (link !== undefined) {
    const leads = await locators.behind(link);
    const point = leads === null ? undefined : pointBehind(leads);
    // With the point its address is asked for, in a turn of its own.
    if (point === undefined) return [{ row: "spot", spot: done }];
    return [{ row: "spot", spot: { ...spot, point, by: "link", sure: "point", dueAt: deps.now() } }];
  }
  if (geocoder === null) return [{ row: "spot", spot: done }];
  const municipality = await municipalityOf(deps);
  if (spot.point !== null && spot.sure === "point") {
    const { value, rows } = await label(deps, geocoder, spot.point);
    return [
      { row: "spot", spot: { ...done, label: value === null ? null : `${value} · ${geocoder.name}` } },
      ...rows,
    ];
  }
  const asked = askedFor(address, municipality);
  if (asked === null) return [{ row: "spot", spot: done }];
  const { value, rows } = await found(deps, geocoder, asked);
  return [{ row: "spot", spot: better(done, value, { geocoder, municipality }) }, ...rows];
}

/** What the geocoder is told: the place as the folder calls it, else the address; never a telephone. */
function askedFor(address: string, municipality: Municipality): string | null {
  const named = placeInWords(municipality, address);
  const said =
    named?.name ?? address.replace(digits, " ").replace(/\s+/gu, " ").trim().slice(0, longestAddress);
  if ((said.match(/\p{L}/gu)?.length ?? 0) < 3) return null;
  return `${said}, ${municipality.name.el.replace(/^Δήμος /u, "")}`;
}

type Whose = { geocoder: Geocoder; municipality: Municipality };

/** A place outside is another one of that name; what the folder knows as well stays. */
function better(spot: Spot, located: Located | null, { geocoder, municipality }: Whose): Spot {
  if (located === null || !insideArea(municipality, located.point)) return spot;
  if (located.sure === "area" && spot.point !== null) return spot;
  return { ...spot, point: located.point, by: geocoder.name, sure: located.sure, label: located.label };
}

type Kept<T> = { value: T; rows: SpotRow[] };

const found = (deps: Deps, geocoder: Geocoder, address: string): Promise<Kept<Located | null>> =>
  remembered(deps, `${geocoder.name} ${address}`, () => geocoder.find(address));

function label(deps: Deps, geocoder: Geocoder, point: Point): Promise<Kept<string | null>> {
  const key = `${geocoder.name} ${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
  return remembered(deps, key, () => geocoder.near(point));
}

/** What was answered before is not asked for again. */
async function remembered<T>({ store, now }: Deps, key: string, ask: () => Promise<T>): Promise<Kept<T>> {
  const before = await store.geocoded(key);
  if (before !== undefined && now().getTime() - before.at.getTime() < cachedMs)
    return { value: JSON.parse(before.answer) as T, rows: [] };
  const value = await ask();
  return { value, rows: [{ row: "geocoded", key, answer: JSON.stringify(value), at: now() }] };
}
