import type { Context } from "hono";
import { type Case, isOf } from "../core/cases.ts";
import type { Deps } from "../core/deps.ts";
import { groupTracking, parseTracking } from "../core/number/tracking.ts";
import { plain } from "../core/text/sanitize.ts";
import type { Web } from "./address.ts";
import type { Around } from "./around.ts";
import { CasePage } from "./page/case.tsx";
import { TrackPage } from "./page/track.tsx";
import { SlowPage } from "./page/trouble.tsx";
import { show } from "./show.ts";
import { longestEcho } from "./track-route.ts";
import { link, type View } from "./view.ts";

/**
 * The coarse status of a number. Numbers that check but lead nowhere all get one answer, and are counted; what fails the
 * check digits says nothing about any case, and costs nothing.
 */
export async function showCase(c: Context<Web>, view: View, around: Around): Promise<Response> {
  const given = c.req.param("number") ?? "";
  const number = parseTracking(given);
  if (number !== undefined && number !== given) return c.redirect(link(view, `/t/${number}`), 303);
  if (number === undefined) return missed(c, view, { what: "wrong", typed: plain(given, longestEcho) });
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view, ...permit }), { status: 429 });
  }
  const found = await find(around.deps, number, permit.hit);
  const path = found === undefined ? null : around.pathOf(found);
  if (found === undefined || path === null)
    return missed(c, view, { what: "unknown", typed: groupTracking(number) });
  permit.hit();
  return isOf(found, "request")
    ? show(c, CasePage({ view, shown: found }))
    : c.redirect(link(view, path), 303);
}

/** A store that fails is no miss. */
async function find({ store }: Deps, number: string, hit: () => void): Promise<Case | undefined> {
  try {
    return await store.case(number);
  } catch (error) {
    hit();
    throw error;
  }
}

function missed(c: Context<Web>, view: View, trouble: { what: "wrong" | "unknown"; typed: string }) {
  return show(c, TrackPage({ view, trouble }), { status: 404 });
}
