import { hash } from "node:crypto";
import type { Actor } from "../../core/case/actor.ts";
import type { CaseEvent, NewEvent, Recorded } from "../../core/cases.ts";
import type * as schema from "./schema.ts";

export type EventRow = typeof schema.event.$inferSelect;
/** The end of the log: the number and the hash that the next event is chained to. */
export type Head = { seq: number; hash: Buffer };

/** What the first event is chained to. */
export const beginning: Head = { seq: 0, hash: Buffer.alloc(32) };

/** Where the content of an event holds the print of its case as it was afterwards. */
export const printed = "row";

/** The next row of the log: sha256(hash before it + JSON of seq, request (the id of the case), type, at, by and the digest of its content). */
export function eventRow(
  head: Head,
  { about, seq, print }: { about: string; seq: number; print: string | undefined },
  news: NewEvent,
): EventRow {
  const { type, ...content } = news.event;
  const data = JSON.stringify(print === undefined ? content : { ...content, [printed]: print });
  const row = {
    seq: head.seq + 1,
    about: seq,
    type,
    at: news.at.getTime(),
    by: actorText(news.by),
    data,
    digest: hash("sha256", data, "buffer"),
  };
  return { ...row, hash: chained(head, row, about) };
}

/** The hash that a row must have, given the one before it and the id of its case. */
export function chained(head: Head, row: Omit<EventRow, "hash">, about: string): Buffer {
  const { seq, type, at, by } = row;
  const canonical = JSON.stringify({ seq, request: about, type, at, by, digest: row.digest.toString("hex") });
  return hash("sha256", head.hash.toString("hex") + canonical, "buffer");
}

/** Whether the content is what it was; erased content cannot be told from what it was and counts as whole. */
export function isWhole({ data, digest }: Pick<EventRow, "data" | "digest">): boolean {
  return data === null || hash("sha256", data, "buffer").equals(digest);
}

export function recordedOf(row: Omit<EventRow, "about" | "digest">, about: string): Recorded | undefined {
  if (row.data === null) return undefined;
  const { [printed]: _, ...content } = JSON.parse(row.data) as Record<string, unknown>;
  const event = { type: row.type, ...content } as CaseEvent;
  return {
    seq: row.seq,
    about,
    at: new Date(row.at),
    by: actorOf(row.by),
    event,
    hash: Buffer.from(row.hash).toString("hex"),
  };
}

function actorText(by: Actor): string {
  return by.kind === "staff" ? `staff:${by.id}` : by.kind;
}

function actorOf(text: string): Actor {
  if (text.startsWith("staff:")) return { kind: "staff", id: text.slice("staff:".length) };
  return { kind: text === "resident" ? "resident" : "desk" };
}
