import type Database from "better-sqlite3";
import type { Protocol } from "../../core/request/request.ts";
import type { Change, CommitResult, Conflict } from "../../core/store.ts";
import type { Batch } from "./batch.ts";
import type { Work } from "./commit.ts";
import { conflictOf } from "./failure.ts";
import { inserting } from "./statements.ts";
import type { Settings } from "./settings.ts";
import { eventWriter } from "./write-event.ts";
import { fileWriter } from "./write-file.ts";
import { noticeWriter } from "./write-notice.ts";
import { conversationWriter, peopleWriter, staffWriter } from "./write-people.ts";
import { requestWriter, type Written } from "./write-request.ts";

export type ChangeWriter = { work: (change: Change) => Work<CommitResult>; finish: (batch: Batch) => void };

/** The requests of a change as they were written, by id. */
type Opened = { written: Map<string, Written>; protocol: Protocol | null };

/** Writes changes inside a batch: what may refuse goes first, what follows from it after. */
export function changeWriter(db: Database.Database, settings: Settings): ChangeWriter {
  const inbound = inboundWriter(db);
  const people = peopleWriter(db);
  const conversation = conversationWriter(db);
  const request = requestWriter(db);
  const staff = staffWriter(db);
  const file = fileWriter(db);
  const event = eventWriter(db);
  const notice = noticeWriter(db);

  /** Everything that can meet a conflict. */
  const decide = (batch: Batch, change: Change, opened: Opened): Conflict | undefined => {
    if (change.inbound && !inbound(change.inbound)) return "inbound";
    change.people?.forEach(people.person);
    if (change.conversation && !conversation(change.conversation.conversation, change.conversation.was))
      return "version";
    for (const each of change.requests ?? []) {
      const written = request.put(batch, each);
      if (written === null) return "version";
      opened.written.set(each.request.id, written);
      if (each.was === 0) opened.protocol = written.protocol;
    }
    change.contacts?.forEach(people.contact);
    for (const each of change.staff ?? []) if (!staff(each.staff, each.was)) return "version";
    return undefined;
  };

  /** Everything that follows. */
  const follow = (batch: Batch, change: Change, { written }: Opened): void => {
    const seqOf = (id: string): number => written.get(id)?.seq ?? request.seqOf(id);
    for (const each of change.files ?? []) file.put(each, each.request === null ? null : seqOf(each.request));
    if (change.adopt) file.adopt(seqOf(change.adopt.request), change.adopt.files);
    for (const each of change.events ?? [])
      event(batch, each, { seq: seqOf(each.request), protocol: written.get(each.request)?.protocol });
    for (const each of change.notices ?? []) {
      notice(each, each.request === null ? null : seqOf(each.request), momentOf(change) ?? each.dueAt);
    }
    if (change.staff) settings.touch("staff");
    if (change.municipality) settings.put("municipality", change.municipality);
  };

  const run = (batch: Batch, change: Change): CommitResult => {
    const opened: Opened = { written: new Map(), protocol: null };
    const conflict = refused(() => decide(batch, change, opened));
    if (conflict !== undefined) return { conflict };
    follow(batch, change, opened);
    return { committed: true, protocol: opened.protocol };
  };

  return {
    work: (change) => ({ run: (batch) => run(batch, change), undo: (result) => "conflict" in result }),
    finish: request.finish,
  };
}

function refused(decide: () => Conflict | undefined): Conflict | undefined {
  try {
    return decide();
  } catch (error) {
    const conflict = conflictOf(error);
    if (conflict === undefined) throw error;
    return conflict;
  }
}

/** When the act happened, by its own account. */
function momentOf({ inbound, events }: Change): Date | undefined {
  return inbound?.at ?? events?.[0]?.at;
}

function inboundWriter(db: Database.Database): (given: NonNullable<Change["inbound"]>) => boolean {
  const insert = inserting<{ key: string; at: number; answer: string }>(db, {
    table: "inbound",
    columns: ["key", "at", "answer"],
    and: "on conflict (key) do nothing",
  });
  return ({ key, at, answer }) =>
    insert({ key, at: at.getTime(), answer: JSON.stringify(answer) }).changes > 0;
}
