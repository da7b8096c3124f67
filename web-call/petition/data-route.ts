import type { Context } from "hono";
import { listedStages } from "../../core/petition/stage.ts";
import { dayList } from "../../core/petition/verify-command.ts";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { dataOf } from "./data.ts";
import { rssOf } from "./feed.ts";
import { petitionOf } from "./find.ts";
import { type Shown, shownOf } from "./shown.ts";

const feedItems = 50;
const dataItems = 100;

/** The newest petitions as RSS. */
export async function showFeed(c: Context<Web>, around: Around): Promise<Response> {
  const [view, { items }] = await Promise.all([around.viewOf(c), newest(around, feedItems)]);
  return given(c, rssOf(view, items), "application/rss+xml; charset=utf-8");
}

/** All petitions that everybody finds as data, the newest first; `next` goes into `after`. */
export async function showListData(c: Context<Web>, around: Around): Promise<Response> {
  const [view, { items, next }] = await Promise.all([
    around.viewOf(c),
    newest(around, dataItems, c.req.query("after")),
  ]);
  const list = {
    schema: "petitions/1",
    count: items.length,
    next,
    items: items.map((each) => dataOf(view, each)),
  };
  return given(c, JSON.stringify(list), "application/json; charset=utf-8");
}

/** One petition as data. */
export async function showData(c: Context<Web>, around: Around, number: string): Promise<Response> {
  const asked = await petitionOf(c, around, number);
  if (asked instanceof Response) return asked;
  return given(c, JSON.stringify(dataOf(asked.view, asked.shown)), "application/json; charset=utf-8");
}

/** The public list of a day as text; the page for lost addresses while there is none. */
export async function showDay(c: Context<Web>, around: Around): Promise<Response> {
  const asked = await petitionOf(c, around);
  if (asked instanceof Response) return asked;
  const list = await dayList(around.deps, asked.shown.petition, c.req.param("day") ?? "");
  return list === undefined ? around.missing(c) : given(c, list, "text/plain; charset=utf-8");
}

async function newest({ deps }: Around, limit: number, after?: string) {
  const page = await deps.store.listed({
    ...{ stages: listedStages, order: "newest", limit },
    ...(after !== undefined && { after }),
  });
  const items: Shown[] = page.items.flatMap(({ petition, proven }) => shownOf(petition, proven) ?? []);
  return { items, next: page.next };
}

/** Public data, for other sites to read as well; it is asked for anew each time, because a count may have changed. */
function given(c: Context<Web>, body: string, type: string): Response {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Cache-Control", "no-cache");
  return c.body(body, 200, { "Content-Type": type });
}
