import { openStatuses, type Status, statuses } from "../../core/case/status.ts";
import type { QueueQuery } from "../../core/store.ts";
import { commonest } from "../kinds/all.ts";
import type { Value } from "./statements.ts";

/** A piece of SQL with what is bound to it. */
export type Piece = { sql: string; values: Value[] };

/** How one query is walked: `lead` opens the index, `rest` is checked on each row that the index gives. */
export type Plan = {
  index: string;
  lead: Piece[];
  rest: Piece[];
  statuses: readonly Status[];
  /** Whether cases that match may lie far apart in the index: it is long, and there are filters that it does not know. */
  isSparse: boolean;
};

const filters = ["handler", "category", "department", "channel"] as const;
type Filter = (typeof filters)[number];

/**
 * Chooses the index: that of the narrowest filter, in the wanted order. The index also holds the status, so that a
 * query is one short walk for each, and never passes over closed cases that nobody asked for.
 */
export function planOf(query: QueueQuery): Plan {
  if (query.residents !== undefined) return ofResidents(query, query.residents);
  const { kind, ...rest } = query;
  if (kind !== undefined && kind !== commonest) return ofRareKind(rest, kind);
  const byDue = query.order !== "newest" || query.overdueAt !== undefined;
  const [name, leads] = leadOf(query);
  const others = filters
    .filter((filter) => !leads.includes(filter))
    .flatMap((filter) => equal(filter, query[filter]));
  return {
    index: `cases_${name}${byDue ? "due" : "newest"}`,
    lead: leads.flatMap((filter) => equal(filter, query[filter])),
    rest: [...others, ...residual(query)],
    statuses: statusesOf(query),
    isSparse:
      (others.length > 0 || query.stages !== undefined) && !isFew(query) && query.stages?.length !== 0,
  };
}

/** What a clerk has open is few; what they closed over the years is not. */
function isFew(query: QueueQuery): boolean {
  return typeof query.handler === "string" && statusesOf(query).every((each) => openStatuses.includes(each));
}

/** What few people reported is few: it is looked at whole, and put in order. */
function ofResidents(query: QueueQuery, residents: readonly string[]): Plan {
  const marks = residents.map(() => "?").join(", ");
  return {
    index: "cases_resident",
    lead: [{ sql: `resident in (${marks})`, values: [...residents] }],
    rest: [...filters.flatMap((filter) => equal(filter, query[filter])), ...residual(query)],
    statuses: statusesOf(query),
    isSparse: false,
  };
}

/** Cases of another kind than most are few, and in an index of their own. */
function ofRareKind(query: QueueQuery, kind: string): Plan {
  const byDue = query.order !== "newest" || query.overdueAt !== undefined;
  const others = filters.flatMap((filter) => equal(filter, query[filter]));
  return {
    index: `cases_other_${byDue ? "due" : "newest"}`,
    lead: [{ sql: `kind <> '${commonest}' and kind = ?`, values: [kind] }],
    rest: [...others, ...residual(query)],
    statuses: statusesOf(query),
    isSparse: false,
  };
}

/** The filters that an index begins with, and how that index is called. Cases that nobody has are in some of their own. */
function leadOf(query: QueueQuery): [name: string, leads: readonly Filter[]] {
  const first = filters.find((filter) => typeof query[filter] === "string");
  if (query.handler !== null || first === "category")
    return first === undefined ? ["", []] : [`${first}_`, [first]];
  return first === "department" ? ["nobody_department_", ["handler", first]] : ["nobody_", ["handler"]];
}

/** What can match at all: an overdue case is an open one. */
export function statusesOf({ status = statuses, overdueAt }: QueueQuery): readonly Status[] {
  return statuses.filter(
    (each) => status.includes(each) && (overdueAt === undefined || openStatuses.includes(each)),
  );
}

/** Pieces joined by `and`. */
export function all(pieces: readonly Piece[]): Piece {
  return { sql: pieces.map(({ sql }) => sql).join(" and "), values: pieces.flatMap(({ values }) => values) };
}

function equal(name: Filter, value: string | null | undefined): Piece[] {
  if (value === undefined) return [];
  return value === null
    ? [{ sql: `${name} is null`, values: [] }]
    : [{ sql: `${name} = ?`, values: [value] }];
}

/** What is told apart only in the rows: the kind, some stages of a status, what is overdue. */
function residual({ kind, stages, overdueAt }: QueueQuery): Piece[] {
  const pieces: Piece[] = [];
  if (kind !== undefined) pieces.push({ sql: "kind = ?", values: [kind] });
  if (stages !== undefined)
    pieces.push({ sql: `stage in (${stages.map(() => "?").join(", ")})`, values: [...stages] });
  if (overdueAt !== undefined) pieces.push({ sql: "due_key < ?", values: [overdueAt.getTime()] });
  return pieces;
}
