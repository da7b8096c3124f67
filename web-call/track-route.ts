import type { Context } from "hono";
import { parseTracking } from "../core/number/tracking.ts";
import { plain } from "../core/text/sanitize.ts";
import type { Web } from "./address.ts";
import { TrackPage } from "./page/track.tsx";
import { show } from "./show.ts";
import { link, type View } from "./view.ts";

/** As much of what was typed as is shown again. */
export const longestEcho = 40;

/** The form, or where its number leads: to the page of the number, or back with a word about what is missing. */
export function askNumber(c: Context<Web>, view: View): Response | Promise<Response> {
  const given = c.req.query("number");
  if (given === undefined) return show(c, TrackPage({ view }));
  const number = parseTracking(given);
  if (number !== undefined) return c.redirect(link(view, `/t/${number}`), 303);
  const typed = plain(given, longestEcho);
  const trouble = { what: typed === "" ? ("empty" as const) : ("wrong" as const), typed };
  return show(c, TrackPage({ view, trouble }), { status: 400 });
}
