import { closedStages, type Stage, stages } from "../../core/request/stage.ts";
import type { QueueQuery } from "../../core/store.ts";
import type { Value } from "./statements.ts";

/** A piece of SQL with what is bound to it. */
export type Piece = { sql: string; values: Value[] };

/** How one query is walked: `lead` opens the index, `rest` is checked on each row that the index gives. */
export type Plan = {
  index: string;
  lead: Piece[];
  rest: Piece[];
  stages: readonly Stage[];
  /** Whether cases that match may lie far apart in the index: it is long, and there are filters that it does not know. */
  isSparse: boolean;
};

const filters = ["handler", "category", "department", "channel"] as const;
type Filter = (typeof filters)[number];

/**
 * Chooses the index: that of the narrowest filter, in the wanted order. The index also holds the stage, so that a
 * query is one short walk for each stage, and never passes over cases of a stage that nobody asked for.
 */
export function planOf(query: QueueQuery): Plan {
  if (query.residents !== undefined) return ofResidents(query, query.residents);
  const byDue = query.order !== "newest" || query.overdueAt !== undefined;
  const [name, leads] = leadOf(query);
  const others = filters
    .filter((filter) => !leads.includes(filter))
    .flatMap((filter) => equal(filter, query[filter]));
  return {
    index: `request_${name}${byDue ? "due" : "newest"}`,
    lead: leads.flatMap((filter) => equal(filter, query[filter])),
    rest: [...others, ...overdue(query)],
    stages: stagesOf(query),
    isSparse: others.length > 0 && typeof query.handler !== "string",
  };
}

/** What few people reported is few: it is looked at whole, and put in order. */
function ofResidents(query: QueueQuery, residents: readonly string[]): Plan {
  const marks = residents.map(() => "?").join(", ");
  return {
    index: "request_resident",
    lead: [{ sql: `resident in (${marks})`, values: [...residents] }],
    rest: [...filters.flatMap((filter) => equal(filter, query[filter])), ...overdue(query)],
    stages: stagesOf(query),
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

/** The stages that can match at all: an overdue case is an open one. */
export function stagesOf({ stages: wanted = stages, overdueAt }: QueueQuery): readonly Stage[] {
  const unique = stages.filter((stage) => wanted.includes(stage));
  return overdueAt === undefined ? unique : unique.filter((stage) => !closedStages.includes(stage));
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

function overdue({ overdueAt }: QueueQuery): Piece[] {
  return overdueAt === undefined ? [] : [{ sql: "due_key < ?", values: [overdueAt.getTime()] }];
}
