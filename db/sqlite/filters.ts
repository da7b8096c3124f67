import { closedStages, type Stage, stages } from "../../core/request/stage.ts";
import type { QueueQuery } from "../../core/store.ts";
import type { Value } from "./statements.ts";

/** A piece of SQL with what is bound to it. */
export type Piece = { sql: string; values: Value[] };

/** How one query is walked: `lead` opens the index, `rest` is checked on each row that the index gives. */
export type Plan = { index: string; lead: Piece[]; rest: Piece[]; stages: readonly Stage[] };

const leads = ["handler", "category", "department", "channel"] as const;

/**
 * Chooses the index: that of the narrowest filter, in the wanted order. The index also holds the stage, so that a
 * query is one short walk for each stage, and never passes over cases of a stage that nobody asked for.
 */
export function planOf(query: QueueQuery): Plan {
  const byDue = query.order !== "newest" || query.overdueAt !== undefined;
  const lead = leads.find((name) => typeof query[name] === "string");
  return {
    index: ["request", lead, byDue ? "due" : "newest"].filter((part) => part !== undefined).join("_"),
    lead: lead === undefined ? [] : equal(lead, query[lead]),
    rest: [
      ...leads.filter((name) => name !== lead).flatMap((name) => equal(name, query[name])),
      ...overdue(query),
    ],
    stages: stagesOf(query),
  };
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

function equal(name: (typeof leads)[number], value: string | null | undefined): Piece[] {
  if (value === undefined) return [];
  return value === null
    ? [{ sql: `${name} is null`, values: [] }]
    : [{ sql: `${name} = ?`, values: [value] }];
}

function overdue({ overdueAt }: QueueQuery): Piece[] {
  return overdueAt === undefined ? [] : [{ sql: "due_key < ?", values: [overdueAt.getTime()] }];
}
