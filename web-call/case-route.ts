import type { Context } from "hono";
import { caseAt } from "../core/case/at.ts";
import type { Deps } from "../core/deps.ts";
import { groupTracking, parseTracking } from "../core/number/tracking.ts";
import { plain } from "../core/text/sanitize.ts";
import { clientOf, type Web } from "./address.ts";
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
  mayLookUp: (client: string) => Promise<Permit>;
};

/** The coarse status of a number. Numbers that check but lead nowhere all get one answer; misses are counted. */
export async function showCase(c: Context<Web>, view: View, look: Look): Promise<Response> {
  const given = c.req.param("number") ?? "";
  const number = parseTracking(given);
  if (number !== undefined && number !== given) return c.redirect(link(view, `/t/${number}`), 303);
  const permit = await look.mayLookUp(clientOf(c, look.trustedProxy));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view, ...permit }), { status: 429 });
  }
  if (number === undefined) return missed(c, view, { what: "wrong", typed: plain(given, longestEcho) });
  const shown = await find(look.deps, number, permit.hit);
  if (shown === undefined) return missed(c, view, { what: "unknown", typed: groupTracking(number) });
  return show(c, CasePage({ view, shown }));
}

/** A store that fails is no miss. */
async function find(deps: Deps, number: string, hit: () => Promise<void>): Promise<PublicCase | undefined> {
  try {
    const request = await caseAt(deps.store, "request", number);
    if (request !== undefined) await hit();
    return request;
  } catch (error) {
    await hit();
    throw error;
  }
}

function missed(c: Context<Web>, view: View, trouble: { what: "wrong" | "unknown"; typed: string }) {
  return show(c, TrackPage({ view, trouble }), { status: 404 });
}
