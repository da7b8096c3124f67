import type { Context } from "hono";
import { caseAt } from "../../core/case/at.ts";
import { parseTracking } from "../../core/number/tracking.ts";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { SlowPage } from "../page/trouble.tsx";
import { show } from "../show.ts";
import { link, type View } from "../view.ts";
import { pageOf, type Shown, shownOf } from "./shown.ts";

export type Asked = { view: View; shown: Shown };

/**
 * The petition that a path names, or the answer to give instead: one and the same for a number that nobody has, that is
 * of something else, and that is not for the public. Guessing numbers is counted.
 */
export async function petitionOf(
  c: Context<Web>,
  around: Around,
  given = c.req.param("number") ?? "",
): Promise<Asked | Response> {
  const number = parseTracking(given);
  if (number === undefined) return around.missing(c);
  const view = await around.viewOf(c);
  if (number !== given && c.req.method === "GET") return c.redirect(link(view, pageOf(number)), 303);
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view, ...permit }), { status: 429 });
  }
  const shown = await find(around, number).catch((error: unknown) => {
    permit.hit();
    throw error;
  });
  if (shown === null) return around.missing(c);
  permit.hit();
  return { view, shown };
}

async function find({ deps }: Around, number: string): Promise<Shown | null> {
  const petition = await caseAt(deps.store, "petition", number);
  if (petition === undefined) return null;
  const beside = await deps.store.beside(petition.id);
  return shownOf(petition, beside?.tally.proven ?? 0);
}
