import type { Deps } from "../deps.ts";
import { makeTracking } from "../number/tracking.ts";

const mostDraws = 20;

/**
 * A number that no case has: with a million cases one draw in nine is taken. Two that draw the same one at the same
 * moment are left to the commit.
 */
export async function freeNumber({ store, random }: Pick<Deps, "store" | "random">): Promise<string> {
  let number = makeTracking(random);
  for (let draws = 1; draws < mostDraws && (await store.case(number)) !== undefined; draws += 1)
    number = makeTracking(random);
  return number;
}
