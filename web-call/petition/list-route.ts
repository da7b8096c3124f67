import type { Context } from "hono";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { show } from "../show.ts";
import { type Listed, ListPage, orders, shelves } from "./list-page.tsx";
import { shownOf } from "./shown.ts";

const atOnce = 20;

/** A page of the list, by what its address asks for; what it does not know counts as not asked. */
export async function showList(c: Context<Web>, around: Around): Promise<Response> {
  const shelf = shelves.find((each) => each === c.req.query("show")) ?? "open";
  const order = orders.find((each) => each === c.req.query("order")) ?? "newest";
  const after = c.req.query("after");
  const [view, page] = await Promise.all([
    around.viewOf(c),
    around.deps.store.listed({
      stages: [shelf],
      order: order === "most" ? "signatures" : order,
      limit: atOnce,
      ...(after !== undefined && { after }),
    }),
  ]);
  const items = page.items.flatMap(({ petition, proven }) => shownOf(petition, proven) ?? []);
  const listed: Listed = { shelf, order, items, next: page.next, isFirst: after === undefined };
  return show(c, ListPage({ view, listed }), { kept: true });
}
