import { hash } from "node:crypto";
import type { Actor } from "../../core/case/actor.ts";
import type { CaseEvent, NewEvent, Recorded } from "../../core/cases.ts";
import type { NewAct, OfficeEvent } from "../../core/office/acts.ts";
import type * as schema from "./schema.ts";

export type EventRow = typeof schema.event.$inferSelect;
/** The end of the log: the number and the hash that the next event is chained to. */
export type Head = { seq: number; hash: Buffer };

/** What the first event is chained to. */
export const beginning: Head = { seq: 0, hash: Buffer.alloc(32) };

/** Where the content of an event holds the print of its case as it was afterwards. */
export const printed = "row";

/** Where an act on staff or on the municipality holds the print of all staff, or of the municipality. */
export const printedAll = "all";

/** What a row is about: a case by its id and `seq`, or a part of the office. */
export type Subject = { about: string; seq: number } | { office: string };

/**
 * The next row of the log: sha256(hash before it + JSON of seq, request (the id of the case, or the part of the office),
 * type, at, by and the digest of its content). `prints` is what it says of how things were afterwards.
 */
export function eventRow(
  head: Head,
  { subject, prints }: { subject: Subject; prints: Readonly<Record<string, string>> },
  news: Pick<NewEvent, "at" | "by"> & { event: NewEvent["event"] | NewAct["event"] },
): EventRow {
  const { type, ...content } = news.event;
  const data = JSON.stringify({ ...content, ...prints });
  const row = {
    seq: head.seq + 1,
    about: "seq" in subject ? subject.seq : null,
    office: "office" in subject ? subject.office : null,
    type,
    at: news.at.getTime(),
    by: actorText(news.by),
    data,
    digest: hash("sha256", data, "buffer"),
  };
  return { ...row, hash: chained(head, row, "office" in subject ? subject.office : subject.about) };
}

/** The hash that a row must have, given the one before it and what it is about. */
export function chained(head: Head, row: Omit<EventRow, "hash">, about: string): Buffer {
  const { seq, type, at, by } = row;
  const canonical = JSON.stringify({ seq, request: about, type, at, by, digest: row.digest.toString("hex") });
  return hash("sha256", head.hash.toString("hex") + canonical, "buffer");
}

/** Whether the content is what it was; erased content cannot be told from what it was and counts as whole. */
export function isWhole({ data, digest }: Pick<EventRow, "data" | "digest">): boolean {
  return data === null || hash("sha256", data, "buffer").equals(digest);
}

/** What happened, without the prints; null where it was erased. */
export function contentOf({ type, data }: Pick<EventRow, "type" | "data">): CaseEvent | OfficeEvent | null {
  if (data === null) return null;
  const { [printed]: _, [printedAll]: __, ...content } = JSON.parse(data) as Record<string, unknown>;
  return { type, ...content } as CaseEvent | OfficeEvent;
}

export function recordedOf(
  row: Omit<EventRow, "about" | "digest" | "office">,
  about: string,
): Recorded | undefined {
  const event = contentOf(row) as CaseEvent | null;
  if (event === null) return undefined;
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

/** Who did it, as the log writes them. */
export function actorOf(text: string): Actor {
  if (text.startsWith("staff:")) return { kind: "staff", id: text.slice("staff:".length) };
  return { kind: text === "resident" ? "resident" : "desk" };
}
