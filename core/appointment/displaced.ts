import type { Deps } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { isRefusal } from "../refusal.ts";
import type { Timed } from "./appointment.ts";
import { diaryOf, isOpenIn, type Whose } from "./diary.ts";

const mostShown = 1000;
const farMs = 400 * 86_400_000;

/**
 * What is booked from now on in hours that would be none any more if the municipality became this one: its weekly hours, its
 * holidays, who can be met and where. It stays booked; only what the office knew of already is left out.
 */
export async function displacedBy(
  { store, now }: Pick<Deps, "store" | "now">,
  next: Municipality,
): Promise<Timed[]> {
  const before = await store.municipality();
  // What the office changed beside the folder stays, whatever folder comes.
  const changes = before?.weekly;
  const after = changes === undefined ? next : { ...next, weekly: changes };
  const from = now();
  const until = new Date(from.getTime() + farMs);
  const all = before === undefined ? [] : await store.booked(null, { from, until, limit: mostShown });
  const found = await Promise.all(
    all.map(async (one) => {
      const places: Whose[] = [{ host: one.host }, ...(one.centre === null ? [] : [{ centre: one.centre }])];
      const lost = await Promise.all(
        places.map(
          async (whose) =>
            before !== undefined &&
            (await isThere(store, before, { one, whose })) &&
            !(await isThere(store, after, { one, whose })),
        ),
      );
      return lost.includes(true) ? [one] : [];
    }),
  );
  return found.flat();
}

type Placed = { one: Timed; whose: Whose };

/** Whether somebody is there then, by the hours of the folder and what was changed beside them. */
async function isThere(
  store: Deps["store"],
  municipality: Municipality,
  { one, whose }: Placed,
): Promise<boolean> {
  const diary = diaryOf(municipality, whose);
  return !isRefusal(diary) && isOpenIn(store, diary, one);
}
