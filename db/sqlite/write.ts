import type Database from "better-sqlite3";
import type { Protocol } from "../../core/case/case.ts";
import type { NewEvent } from "../../core/cases.ts";
import type { Change, CommitResult, Conflict } from "../../core/store.ts";
import type { Batch } from "./batch.ts";
import { besideWriter } from "./beside.ts";
import type { Work } from "./commit.ts";
import { conflictOf } from "./conflict.ts";
import { inserting } from "./statements.ts";
import type { Settings } from "./settings.ts";
import { eventWriter } from "./write-event.ts";
import { fileWriter } from "./write-file.ts";
import { noticeDropper, noticeRecaller, noticeWriter } from "./write-notice.ts";
import { accountsWriter, conversationWriter, peopleWriter } from "./write-people.ts";
import { caseWriter, type Written } from "./write-case.ts";

export type ChangeWriter = { work: (change: Change) => Work<CommitResult>; finish: (batch: Batch) => void };

/** The cases of a change as they were written, and the numbers of those that are new, by id. */
type Opened = { written: Map<string, Written>; registered: Map<string, Protocol> };

/** Writes changes inside a batch: what may refuse goes first, what follows from it after. */
export function changeWriter(db: Database.Database, settings: Settings): ChangeWriter {
  const inbound = inboundWriter(db);
  const people = peopleWriter(db);
  const conversation = conversationWriter(db);
  const cases = caseWriter(db);
  const accounts = accountsWriter(db);
  const beside = besideWriter(db, settings);
  const file = fileWriter(db);
  const log = eventWriter(db);
  const notice = noticeWriter(db);
  const recall = noticeRecaller(db);
  const drop = noticeDropper(db);

  const seqsIn =
    ({ written }: Opened) =>
    (id: string): number =>
      written.get(id)?.seq ?? cases.seqOf(id);

  /** Everything that can meet a conflict. */
  const decide = (batch: Batch, change: Change, opened: Opened): Conflict | undefined => {
    if (change.recall?.every(recall) === false) return "told";
    if (change.inbound && !inbound(change.inbound)) return "inbound";
    for (const each of change.people ?? []) if (people.person(each).renamed) cases.renamed(batch, each.id);
    if (change.conversation && !conversation(change.conversation.conversation, change.conversation.was))
      return "version";
    for (const each of change.cases ?? []) {
      const written = cases.put(batch, each);
      if (written === null) return "version";
      opened.written.set(each.case.id, written);
      if (each.was === 0 && written.protocol !== null) opened.registered.set(each.case.id, written.protocol);
    }
    const seqOf = seqsIn(opened);
    for (const each of change.rows ?? []) {
      const conflict = beside(each, seqOf);
      if (conflict !== undefined) return conflict;
    }
    change.contacts?.forEach(people.contact);
    return change.staff && accounts(change.staff);
  };

  /** Everything that follows. */
  const follow = (batch: Batch, change: Change, opened: Opened): void => {
    const { written, registered } = opened;
    const seqOf = seqsIn(opened);
    for (const each of change.files ?? []) file.put(each, each.about === null ? null : seqOf(each.about));
    if (change.adopt) file.adopt(seqOf(change.adopt.about), change.adopt.files);
    const prints = printsFor(change, written);
    for (const each of change.events ?? []) {
      const protocol = registered.get(each.about) ?? null;
      registered.delete(each.about);
      log.event(batch, each, { seq: seqOf(each.about), protocol, print: prints.get(each) });
    }
    change.drop?.forEach(drop);
    for (const each of change.notices ?? []) {
      notice(each, each.about === null ? null : seqOf(each.about), momentOf(change) ?? each.dueAt);
    }
    if (change.staff) settings.touch("staff");
    if (change.municipality) settings.put("municipality", change.municipality);
    if (change.sending) settings.put("sending", change.sending);
    change.acts?.forEach((each) => log.act(batch, each));
  };

  const run = (batch: Batch, change: Change): CommitResult => {
    const opened: Opened = { written: new Map(), registered: new Map() };
    const conflict = refused(() => decide(batch, change, opened));
    if (conflict !== undefined) return { conflict };
    const protocol = [...opened.registered.values()].at(-1) ?? null;
    follow(batch, change, opened);
    return { committed: true, protocol };
  };

  return {
    work: (change) => ({ run: (batch) => run(batch, change), undo: (result) => "conflict" in result }),
    finish: cases.finish,
  };
}

/** The last event about a case says how the case is now. */
function printsFor({ events = [] }: Change, written: Opened["written"]): Map<NewEvent, string> {
  const prints = new Map<NewEvent, string>();
  for (const [about, { print }] of written) {
    const last = events.findLast((each) => each.about === about);
    if (last !== undefined) prints.set(last, print);
  }
  return prints;
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
function momentOf({ inbound, events, acts }: Change): Date | undefined {
  return inbound?.at ?? events?.[0]?.at ?? acts?.[0]?.at;
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
