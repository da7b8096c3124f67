import { fromLink } from "./map-link.ts";
import type { Point } from "./municipality.ts";

const LINK =
  /(?<![\p{L}\p{N}])(?:https?:\/\/)?((?:maps\.app\.goo\.gl|goo\.gl\/maps)\/[\w-]{4,64})(?![\w-])/iu;
/** Where such a link may lead. */
const leadsTo = /^(?:(?:www|maps|consent)\.)?google\.(?:com|gr|com\.cy|co\.uk|de|fr|it)$/u;
const longest = 4000;

/** The short link to a map in a text, whole and without its questions; it only leads on to one that names the point. */
export function shortLinkIn(text: string): string | undefined {
  const found = LINK.exec(text.slice(0, longest))?.[1];
  if (found === undefined) return undefined;
  const path = found.indexOf("/");
  return `https://${found.slice(0, path).toLowerCase()}${found.slice(path)}`;
}

/** The point of the address that a short link led to; undefined where that is no map that we know, or names none. */
export function pointBehind(location: string): Point | undefined {
  if (location.length > longest || !URL.canParse(location)) return undefined;
  const { protocol, hostname, port, username, searchParams } = new URL(location);
  if (protocol !== "https:" || port !== "" || username !== "" || !leadsTo.test(hostname)) return undefined;
  // Whoever has not agreed to cookies is sent there by way of a question.
  const onward = hostname.startsWith("consent.") ? searchParams.get("continue") : location;
  return onward === null ? undefined : fromLink(onward);
}
