import type { Context } from "hono";
import { caseAt } from "../core/case/at.ts";
import type { Deps } from "../core/deps.ts";
import { groupTracking, parseTracking } from "../core/number/tracking.ts";
import { plain } from "../core/text/sanitize.ts";
import { type Client, clientOf, type Web } from "./address.ts";
import type { Permit } from "./misses.ts";
import { CasePage, type PublicCase } from "./page/case.tsx";
import { TrackPage } from "./page/track.tsx";
import { SlowPage } from "./page/trouble.tsx";
import { show } from "./show.ts";
import { longestEcho } from "./track-route.ts";
import { link, type View } from "./view.ts";

export type Look = {
  deps: Deps;
  trustedProxy: string | undefined;
  mayLookUp: (client: Client) => Permit;
};

/**
 * The coarse status of a number. Numbers that check but lead nowhere all get one answer, and are counted; what fails the
 * check digits says nothing about any case, and costs nothing.
 */
export async function showCase(c: Context<Web>, view: View, look: Look): Promise<Response> {
  const given = c.req.param("number") ?? "";
  const number = parseTracking(given);
  if (number !== undefined && number !== given) return c.redirect(link(view, `/t/${number}`), 303);
  if (number === undefined) return missed(c, view, { what: "wrong", typed: plain(given, longestEcho) });
  const permit = look.mayLookUp(clientOf(c, look.trustedProxy));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view, ...permit }), { status: 429 });
  }
  const shown = await find(look.deps, number, permit.hit);
  if (shown === undefined) return missed(c, view, { what: "unknown", typed: groupTracking(number) });
  return show(c, CasePage({ view, shown }));
}

/** A store that fails is no miss. */
async function find(deps: Deps, number: string, hit: () => void): Promise<PublicCase | undefined> {
  try {
    const request = await caseAt(deps.store, "request", number);
    if (request !== undefined) hit();
    return request;
  } catch (error) {
    hit();
    throw error;
  }
}

function missed(c: Context<Web>, view: View, trouble: { what: "wrong" | "unknown"; typed: string }) {
  return show(c, TrackPage({ view, trouble }), { status: 404 });
}
