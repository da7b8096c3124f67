import type Database from "better-sqlite3";
import { words } from "../../core/greek/fold.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { closedStages, isOpen, type Stage, stages } from "../../core/request/stage.ts";
import type { QueueQuery } from "../../core/store.ts";
import type { Cursor } from "../../core/page-mark.ts";
import { all, type Piece, planOf } from "./filters.ts";
import { preparing } from "./statements.ts";

const mostCharacters = 2000;
const longestWord = 40;
const shortestPrefix = 3;
const fewStages = 3;

/**
 * The folded words under which a case is found, each once: its text, as far as 2,000 characters, and its address. Behind
 * them stands what lists are narrowed by, so that a rare department is not looked for among all cases with a common word.
 */
export function searchWords(request: ServiceRequest): string {
  const { text, place, stage, department, category, channel, handler } = request;
  const said = new Set(cut(`${text.slice(0, mostCharacters)} ${place?.address ?? ""}`));
  const known = [isOpen(stage) ? open : shut, fact("s", stage), fact("n", channel)];
  if (department !== null) known.push(fact("d", department));
  if (category !== null) known.push(fact("c", category));
  if (handler !== null) known.push(fact("h", handler));
  return [...said, ...known].join(" ");
}

/** A word that nobody can type: folding leaves no «§» in what people write. */
function fact(kind: string, value: string): string {
  return `§${kind}${value.replace(/[^a-z0-9]/giu, "·")}`;
}

const [open, shut] = ["§open", "§shut"];
const openStages = stages.filter(isOpen);

/** What the index knows of a query's filters; the rows themselves decide. */
function factsOf({ stages: wanted, department, category, channel, handler }: QueueQuery): string[] {
  const facts: string[] = [];
  const isSame = (others: readonly Stage[]) =>
    wanted?.length === others.length && others.every((each) => wanted.includes(each));
  if (isSame(openStages)) facts.push(open);
  else if (isSame(closedStages)) facts.push(shut);
  else if (wanted !== undefined && wanted.length <= fewStages)
    facts.push(`(${wanted.map((stage) => `"${fact("s", stage)}"`).join(" OR ")})`);
  if (department !== undefined) facts.push(fact("d", department));
  if (category !== undefined) facts.push(fact("c", category));
  if (typeof handler === "string") facts.push(fact("h", handler));
  if (channel !== undefined) facts.push(fact("n", channel));
  return facts.map((each) => (each.startsWith("(") ? each : `"${each}"`));
}

type Within = { after: Cursor | null; limit: number };

/**
 * The cases that hold all of the words, each as the beginning of a word, or whose number begins with these digits;
 * newest first, because a rank would have to look at all of them.
 */
export function found(db: Database.Database): (query: QueueQuery, within: Within) => Cursor[] {
  const prepared = preparing(db);
  return (query, within) => {
    const pieces = [byWords(query, within), byNumber(query, within)];
    const seqs = pieces.flatMap((piece) =>
      piece === null
        ? []
        : prepared<{ seq: number }>(piece.sql)
            .all(...piece.values)
            .map(({ seq }) => seq),
    );
    const newest = [...new Set(seqs)].sort((a, b) => b - a).slice(0, within.limit);
    return newest.map((seq) => ({ key: 0, seq }));
  };
}

/** Null when there is no word to look for. */
export function byWords(query: QueueQuery, { after, limit }: Within): Piece | null {
  const all = cut(query.text ?? "");
  if (all.length === 0) return null;
  const words = all.map((word) => (word.length < shortestPrefix ? `"${word}"` : `"${word}"*`));
  const match = [...words, ...factsOf(query)].join(" AND ");
  const where = filters(query);
  return {
    sql: `select search.rowid as seq from search cross join request on seq = search.rowid
      where search match ? and search.rowid < ? and ${where.sql} order by search.rowid desc limit ?`,
    values: [match, after?.seq ?? Number.MAX_SAFE_INTEGER, ...where.values, limit],
  };
}

/** Null unless the text is three to nine digits, in groups or not. */
export function byNumber(query: QueueQuery, { after, limit }: Within): Piece | null {
  const digits = (query.text ?? "").replace(/[\s.,·/_-]/gu, "");
  if (!/^[1-9]\d{2,8}$/.test(digits)) return null;
  const rest = 10 ** (9 - digits.length);
  const from = Number(digits) * rest;
  const where = filters(query);
  return {
    sql: `select seq from request indexed by request_number
      where number between ? and ? and seq < ? and ${where.sql} order by seq desc limit ?`,
    values: [from, from + rest - 1, after?.seq ?? Number.MAX_SAFE_INTEGER, ...where.values, limit],
  };
}

function filters(query: QueueQuery): Piece {
  const { lead, rest, stages } = planOf(query);
  const marks = stages.map(() => "?").join(", ");
  return all([{ sql: `stage in (${marks})`, values: [...stages] }, ...lead, ...rest]);
}

function cut(text: string): string[] {
  return words(text).map((word) => word.slice(0, longestWord));
}
