import type { Case } from "../../core/cases.ts";
import { keepVisible, within } from "../parts/window.ts";
import { type Effect, type Event, type Step, step } from "./event.ts";
import { isWide, listRows } from "./layout.ts";
import type { Queue, Row, State } from "./state.ts";
import { queueQuery } from "./views.ts";

const pageSize = 100;
/** More than anybody scrolls through; whoever gets here needs a filter. */
export const mostRows = 5000;
const mostAtOnce = 1000;
const peekAfterMs = 120;

/** Where the cursor is in the list, -1 in an empty one. */
export function cursorIndex({ rows, cursor }: Queue): number {
  return rows.findIndex((row) => row.case.number === cursor);
}

/** The row under the cursor. */
export function cursorRow(queue: Queue): Row | undefined {
  return queue.rows[cursorIndex(queue)];
}

/** Loads the list from its beginning for another view or other words; the cursor goes to the first row. */
export function reload(state: State, change: Partial<Pick<Queue, "view" | "text">>): Step {
  const changed = change.view !== undefined && change.view !== state.queue.view;
  const cleared = changed ? { rows: [], pages: [], next: null, cursor: null, top: 0 } : {};
  const load = state.queue.load + 1;
  const anew = { load, loading: true, stands: false, ahead: [], matches: null, elsewhere: [], waiting: [] };
  const queue = { ...state.queue, ...change, ...cleared, ...anew };
  return step(
    { ...state, queue },
    { do: "page", load, way: "first", query: queueQuery(queue), after: null, limit: pageSize },
  );
}

/** Loads as many rows as there are again, with the new ones among them; the cursor stays on its case. */
export function loadAgain(state: State): Step {
  const { rows, waiting } = state.queue;
  const load = state.queue.load + 1;
  const limit = Math.min(mostAtOnce, Math.max(pageSize, rows.length + waiting.length));
  const queue = { ...state.queue, load, loading: true };
  return step(
    { ...state, queue },
    { do: "page", load, way: "again", query: queueQuery(queue), after: null, limit },
  );
}

/** A page has come. */
export function pageCame(state: State, event: Event & { event: "page" }): Step {
  const { queue } = state;
  if (event.load !== queue.load) return step(state);
  const fresh = { ...queue, loading: false, stands: true, next: event.page.next };
  const marks = marksOf(event.page.items);
  if (event.way === "more") return step({ ...state, queue: { ...fresh, ...appended(queue, event) } }, marks);
  const rows = event.page.items.map(toRow);
  const index = rows.findIndex((row) => row.case.number === queue.cursor);
  const old = cursorIndex(queue);
  const at = within(index >= 0 ? index : event.way === "again" ? old : 0, rows.length);
  const offset = event.way === "again" ? old - queue.top : 0;
  const top = keepVisible({ top: Math.max(0, at - offset), index: at }, listRows(state.size), rows.length);
  const cursor = rows[at]?.case.number ?? null;
  const loaded = { rows, pages: [{ from: 0, after: null }], cursor, top, waiting: [], since: event.at };
  const next = { ...state, queue: { ...fresh, ...loaded } };
  const match: Effect = { do: "match", load: event.load, query: queueQuery(queue) };
  return step(next, match, marks, ...lookElsewhere(next), ...peekSoon(next));
}

/** Where the words of the filter find nothing, the other cases are asked for them, closed ones too. */
function lookElsewhere({ queue }: State): Effect[] {
  const { view, text, rows, load } = queue;
  if (rows.length > 0 || text.trim() === "") return [];
  const others = (["open", "closed"] as const).filter((each) => each !== view);
  return [
    {
      do: "elsewhere",
      load,
      counts: others.map((each) => ({ view: each, query: queueQuery({ view: each, text }) })),
    },
  ];
}

/** Asks what the rows of these cases show beside them. */
export function marksOf(cases: readonly Case[]): Effect {
  return { do: "marks", ids: cases.map(({ id }) => id) };
}

function appended(queue: Queue, event: Event & { event: "page" }): Partial<Queue> {
  const known = new Set(queue.rows.map((row) => row.case.number));
  const more = event.page.items.filter(({ number }) => !known.has(number)).map(toRow);
  return {
    rows: [...queue.rows, ...more],
    pages: [...queue.pages, { from: queue.rows.length, after: event.after }],
  };
}

function toRow(one: Case): Row {
  return { case: one, gone: false };
}

/** Moves the cursor by rows; near the end of what is loaded the next page is fetched. */
export function moveCursor(state: State, by: number): Step {
  const { queue, size } = state;
  if (queue.rows.length === 0) return step(state);
  const index = within(cursorIndex(queue) + by, queue.rows.length);
  const top = keepVisible({ top: queue.top, index }, listRows(size), queue.rows.length);
  const cursor = queue.rows[index]?.case.number ?? null;
  const moved = { ...state, toast: null, queue: { ...queue, cursor, top } };
  const near = index + 2 * listRows(size) >= queue.rows.length;
  return near ? loadMore(moved) : step(moved, ...peekSoon(moved));
}

function loadMore(state: State): Step {
  const { queue } = state;
  if (queue.next === null || queue.loading || queue.rows.length >= mostRows)
    return step(state, ...peekSoon(state));
  const { load, next: after } = queue;
  const more: Effect = {
    do: "page",
    load,
    way: "more",
    query: queueQuery(queue),
    after,
    limit: pageSize,
  };
  return step({ ...state, queue: { ...queue, loading: true } }, more, ...peekSoon(state));
}

/** Where there is a second pane, the case under the cursor is read for it once the cursor rests. */
function peekSoon({ size }: State): Effect[] {
  return isWide(size) ? [{ do: "later", timer: "peek", ms: peekAfterMs }] : [];
}

/** The list after a change of the window's size. */
export function resized(state: State): State {
  const { queue, size } = state;
  const top = keepVisible(
    { top: queue.top, index: Math.max(0, cursorIndex(queue)) },
    listRows(size),
    queue.rows.length,
  );
  return { ...state, queue: { ...queue, top } };
}
