import type { Case } from "../../core/cases.ts";
import { type Effect, type Event, type Step, step } from "./event.ts";
import { listRows } from "./layout.ts";
import { marksOf } from "./list.ts";
import type { Queue, Row, State } from "./state.ts";
import { belongs, queueQuery } from "./views.ts";

const mostLookedUp = 20;
const mostAtOnce = 1000;

/** Reads again what is on the screen: the pages under the window, and the newest cases of the view. */
export function refresh({ queue, size }: State): Effect {
  const bottom = queue.top + listRows(size);
  const stretches = queue.pages.flatMap(({ from, after }, index) => {
    const end = queue.pages[index + 1]?.from ?? queue.rows.length;
    const seen = from < bottom && end > queue.top;
    return seen && end > from ? [{ after, limit: Math.min(mostAtOnce, end - from) }] : [];
  });
  return { do: "fresh", load: queue.load, query: queueQuery(queue), stretches };
}

/**
 * Changed cases change where they stand. New ones never move a row: they wait until they are taken in. Rows that the
 * store no longer finds there are looked up one by one.
 */
export function freshCame(state: State, event: Event & { event: "fresh" }): Step {
  const { queue, size } = state;
  if (event.load !== queue.load) return step(state);
  const read = new Map(event.stretches.flat().map((one) => [one.number, one]));
  const rows = queue.rows.map((row) => {
    const one = read.get(row.case.number);
    return one === undefined || one.version < row.case.version ? row : { case: one, gone: false };
  });
  const known = new Set(rows.map((row) => row.case.number));
  const late = event.newest.filter((each) => each.openedAt > queue.since && !known.has(each.number));
  const between = event.stretches.flatMap((stretch) => amongKnown(stretch, known));
  const waiting = [...new Set([...late, ...between].map(({ number }) => number))];
  const missing = rows
    .slice(queue.top, queue.top + listRows(size))
    .filter((row) => !read.has(row.case.number))
    .slice(0, mostLookedUp);
  const lookUps = missing.map((row): Effect => ({ do: "row", number: row.case.number }));
  const shown = rows.slice(queue.top, queue.top + listRows(size)).map((row) => row.case);
  return step({ ...state, queue: { ...queue, rows, waiting } }, marksOf(shown), ...lookUps);
}

/** Unknown cases that stand before a known one; those behind the last known are only the next page moving up. */
function amongKnown(stretch: readonly Case[], known: ReadonlySet<string>): Case[] {
  const last = stretch.findLastIndex(({ number }) => known.has(number));
  return stretch.slice(0, last + 1).filter(({ number }) => !known.has(number));
}

/** One case as it is now, in its place; dimmed when it no longer belongs to the view. */
export function rowCame(state: State, one: Case): State {
  const change = (row: Row): Row => {
    if (row.case.number !== one.number || row.case.version > one.version) return row;
    return { case: one, gone: !belongs(one, state) };
  };
  const queue: Queue = { ...state.queue, rows: state.queue.rows.map(change) };
  return { ...state, queue };
}
