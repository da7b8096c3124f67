import { calledOf, countOf, type Shown } from "./shown.ts";
import { addressOf } from "./share.ts";
import type { View } from "../view.ts";
import { placed } from "../view.ts";
import { say } from "../words.ts";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** All that XML 1.0 §2.2 has no place for, escaped or not. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text that stands in XML as it is, whatever it holds. */
export function xml(text: string): string {
  return text.replace(NO_XML, "").replace(/[&<>"']/gu, (char) => entities[char] ?? "");
}

/** The newest petitions as RSS 2.0. */
export function rssOf(view: View, items: readonly Shown[]): string {
  const { language, municipality, site } = view;
  const name = `${say(language, "petitions.title")} – ${municipality.name[language]}`;
  const newest = items[0]?.petition.openedAt;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xml(name)}</title>`,
    `<link>${xml(`${site}/petitions`)}</link>`,
    `<atom:link href="${xml(`${site}/petitions.rss`)}" rel="self" type="application/rss+xml"/>`,
    `<description>${xml(say(language, "petitions.lead"))}</description>`,
    `<language>${language}</language>`,
    ...(newest === undefined ? [] : [`<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`]),
    ...items.map((shown) => itemOf(view, shown)),
    "</channel></rss>",
    "",
  ].join("\n");
}

/** `description` is HTML inside of XML, so what people wrote is escaped for both. */
function itemOf(view: View, shown: Shown): string {
  const url = addressOf(view, shown.number);
  const said = [shown.ask, countOf(shown.signatures, view), shown.answer?.text ?? null].filter(
    (each) => each !== null,
  );
  const html = said.map((each) => `<p>${xml(each).replaceAll("\n", "<br>")}</p>`).join("");
  return [
    "<item>",
    `<title>${xml(calledOf(shown, view))}</title>`,
    `<link>${xml(url)}</link>`,
    `<guid isPermaLink="true">${xml(url)}</guid>`,
    `<pubDate>${shown.petition.openedAt.toUTCString()}</pubDate>`,
    `<description>${xml(html)}</description>`,
    "</item>",
  ].join("\n");
}

/** The path of the feed as a browser asks for it. */
export function feedPath(view: Pick<View, "site">): string {
  return placed(view, "/petitions.rss");
}
