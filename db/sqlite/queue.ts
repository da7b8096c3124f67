import type Database from "better-sqlite3";
import type { Status } from "../../core/case/status.ts";
import type { QueueQuery, Reads } from "../../core/store.ts";
import { type Cursor, readCursor, written } from "../../core/page-mark.ts";
import { all, type Piece, planOf } from "./filters.ts";
import { patiently } from "./patient.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import { found } from "./search.ts";
import { preparing } from "./statements.ts";

/** The search for a count goes on in steps of so many cases, each a few milliseconds long whatever the words are. */
const casesInCount = 250_000;
/** So few cases are put in order quicker than their index is walked; where more match, it is walked quickly. */
const mostSorted = 100;
/** So many rows of an index are looked through, a few milliseconds, before the index of words is asked instead. */
const mostPassed = 2000;

/** What the filters of a query are about. */
const told = "seq, due_key, kind, stage, handler, category, department, channel";

type Limited = { query: QueueQuery; after: Cursor | null; limit: number };

/** Pages of the queue by keyset, and how many cases there are. */
export function openQueue(db: Database.Database): Pick<Reads, "list" | "count"> {
  const prepared = preparing(db);
  const row = db.prepare<[number], CaseRow>("select * from cases where seq = ?");
  const place = db.prepare<[number], Cursor>("select due_key as key, seq from cases where seq = ?");
  const byText = found(db);

  const walk = (asked: Limited): Cursor[] => {
    const newest = asked.query.order === "newest";
    const rows = planOf(asked.query).statuses.flatMap((status) => {
      const { sql, values } = walked(asked, status);
      return prepared<Cursor>(sql).all(...values);
    });
    const sorted = rows.sort(newest ? (a, b) => b.seq - a.seq : byDue);
    return sorted.slice(0, asked.limit);
  };

  /** What the beginning of the index has; undefined where that is no whole page, and the index goes on. */
  const begin = (asked: Limited): Cursor[] | undefined => {
    const newest = asked.query.order === "newest";
    const found: Cursor[] = [];
    for (const status of planOf(asked.query).statuses) {
      const { sql, values } = passed(asked, status);
      const rows = prepared<Cursor>(sql).all(...values);
      if (rows.length < asked.limit) {
        const looked = stretch(asked, status);
        const { n = 0 } =
          prepared<{ n: number }>(`select count(*) as n from (${looked.sql})`).get(...looked.values) ?? {};
        if (n === mostPassed) return undefined;
      }
      found.push(...rows);
    }
    return found.sort(newest ? (a, b) => b.seq - a.seq : byDue).slice(0, asked.limit);
  };

  /** Where few cases match, they are found by the index of words, which takes filters for words, and put in order here. */
  const gather = async (asked: Limited): Promise<Cursor[]> => {
    const { query, after, limit } = asked;
    const all = await byText(query, { after: null, limit: mostSorted + 1, casesInStep: casesInCount });
    if (all.length > mostSorted) return patiently(() => walk(asked));
    const placed = await patiently(() => all.flatMap(({ seq }) => place.get(seq) ?? []));
    const isLater = ({ key, seq }: Cursor) =>
      after === null || key > after.key || (key === after.key && seq > after.seq);
    return placed.filter(isLater).sort(byDue).slice(0, limit);
  };

  const look = async (asked: Limited): Promise<Cursor[]> => {
    const { query } = asked;
    if (query.text !== undefined) return byText(query, { ...asked, casesInStep: Infinity });
    if (!planOf(query).isSparse) return patiently(() => walk(asked));
    const near = await patiently(() => begin(asked));
    if (near !== undefined) return near;
    return query.order === "newest" ? byText(query, { ...asked, casesInStep: casesInCount }) : gather(asked);
  };

  const list: Reads["list"] = async (query) => {
    const after = query.after === undefined ? null : readCursor(query.after);
    if (query.after !== undefined && after === null) return { items: [], next: null };
    const cursors = await look({ query, after, limit: query.limit + 1 });
    const page = cursors.slice(0, query.limit);
    const last = page.at(-1);
    const rows = await patiently(() => page.flatMap(({ seq }) => row.get(seq) ?? []));
    const next = cursors.length > query.limit && last !== undefined ? written(last) : null;
    return { items: rows.map(caseOf), next };
  };

  const count: Reads["count"] = async (query, upTo) => {
    if (query.text !== undefined || planOf(query).isSparse)
      return (await byText(query, { after: null, limit: upTo, casesInStep: casesInCount })).length;
    return patiently(() =>
      planOf(query).statuses.reduce((sum, status) => {
        const { sql, values } = counted(query, status, upTo - sum);
        return sum + (prepared<{ n: number }>(sql).get(...values)?.n ?? 0);
      }, 0),
    );
  };

  return { list, count };
}

function byDue(a: Cursor, b: Cursor): number {
  return a.key - b.key || a.seq - b.seq;
}

/** One status of a query, in the order of the page. */
export function walked({ query, after, limit }: Limited, status: Status): Piece {
  const plan = planOf(query);
  const where = all([...plan.lead, withStatus(status), ...startOf(query, after), ...plan.rest]);
  return {
    sql: `select due_key as key, seq from cases indexed by ${plan.index} where ${where.sql} order by ${orderOf(query)} limit ?`,
    values: [...where.values, limit],
  };
}

/** The rows of the index for one status from where the page begins, as many as are looked through. */
function stretch({ query, after }: Limited, status: Status): Piece {
  const plan = planOf(query);
  const where = all([...plan.lead, withStatus(status), ...startOf(query, after)]);
  return {
    sql: `select ${told} from cases indexed by ${plan.index} where ${where.sql} order by ${orderOf(query)} limit ${mostPassed}`,
    values: where.values,
  };
}

/** Those of them that the rest of the query is true of. */
export function passed(asked: Limited, status: Status): Piece {
  const looked = stretch(asked, status);
  const rest = all(planOf(asked.query).rest);
  return {
    sql: `select due_key as key, seq from (${looked.sql}) where ${rest.sql} order by ${orderOf(asked.query)} limit ?`,
    values: [...looked.values, ...rest.values, asked.limit],
  };
}

function startOf({ order }: QueueQuery, after: Cursor | null): Piece[] {
  if (after === null) return [];
  if (order === "newest") return [{ sql: "seq < ?", values: [after.seq] }];
  return [{ sql: "(due_key, seq) > (?, ?)", values: [after.key, after.seq] }];
}

function orderOf({ order }: QueueQuery): string {
  return order === "newest" ? "seq desc" : "due_key, seq";
}

/** How many of one status there are, as far as `upTo`. */
export function counted(query: QueueQuery, status: Status, upTo: number): Piece {
  const plan = planOf(query);
  const where = all([...plan.lead, withStatus(status), ...plan.rest]);
  return {
    sql: `select count(*) as n from (select 1 from cases indexed by ${plan.index} where ${where.sql} limit ?)`,
    values: [...where.values, upTo],
  };
}

function withStatus(status: Status): Piece {
  return { sql: "status = ?", values: [status] };
}
