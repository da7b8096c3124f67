import type { CallReads, CallRow } from "./call/port.ts";
import type { AppointmentConflict, AppointmentReads, AppointmentRow } from "./appointment/port.ts";
import type { Protocol } from "./case/case.ts";
import type { Status } from "./case/status.ts";
import type { Actor } from "./case/actor.ts";
import type { Case, CaseEvent, KindName, NewEvent, Recorded } from "./cases.ts";
import type { ChannelName, Reply } from "./channel.ts";
import type { Conversation } from "./conversation/conversation.ts";
import type { CaseFile } from "./file/file.ts";
import type { Municipality } from "./municipality/municipality.ts";
import type { NewAct, OfficeEvent } from "./office/acts.ts";
import type { NewNotice, Notice, NoticeState, Settlement } from "./notice/notice.ts";
import type { Sending } from "./notice/sending.ts";
import type { Spendings } from "./notice/spending.ts";
import type { PetitionConflict, PetitionReads, PetitionRow } from "./petition/port.ts";
import type { LessonReads, LessonRow } from "./request/lesson.ts";
import type { SpotReads, SpotRow } from "./request/spot.ts";
import type { CodeReads, CodeRow } from "./person/code.ts";
import type { Contact, Person, PersonWithContacts } from "./person/person.ts";
import type { Staff } from "./staff/staff.ts";

/**
 * Everything that one act changes, as a value. It is written whole or not at all; a new case
 * gets its protocol number inside the same write.
 */
export type Change = {
  /** `was` is the version that the decision was made on; 0 means that the row must not exist yet. */
  cases?: { case: Case; was: number }[];
  /** What a domain keeps beside its cases. */
  rows?: Row[];
  events?: NewEvent[];
  /** What the keys of notices begin with that must not leave any more; a conflict where one is on its way already. */
  recall?: string[];
  /** What the keys of a resident's notices begin with that are not to leave any more, where nobody is sending them. */
  drop?: string[];
  notices?: NewNotice[];
  conversation?: { conversation: Conversation; was: number };
  people?: Person[];
  contacts?: Contact[];
  files?: CaseFile[];
  /** Files that now belong to a case. */
  adopt?: { about: string; files: string[] };
  staff?: { staff: Staff; was: number }[];
  municipality?: Municipality;
  /** What the server that has begun to send was told. */
  sending?: Sending;
  /** What was done to the office itself; in the same log as the events of cases. */
  acts?: NewAct[];
  inbound?: { key: string; at: Date; answer: Reply[] };
};

/** What is kept beside cases: one line a domain, with what it writes, what the database refuses it, and what it reads. */
type Beside = {
  petition: { row: PetitionRow; conflict: PetitionConflict; reads: PetitionReads };
  appointment: { row: AppointmentRow; conflict: AppointmentConflict; reads: AppointmentReads };
  spot: { row: SpotRow; conflict: never; reads: SpotReads };
  lesson: { row: LessonRow; conflict: never; reads: LessonReads };
  call: { row: CallRow; conflict: never; reads: CallReads };
  code: { row: CodeRow; conflict: never; reads: CodeReads };
};
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Whole) => void
  ? Whole
  : never;

export type Row = Beside[keyof Beside]["row"];
export type BesideReads = All<Beside[keyof Beside]["reads"]>;
export type BesideConflict = Beside[keyof Beside]["conflict"];
/**
 * The names under which the database refuses: each is held at the commit, not by a check made beforehand. `last-admin`:
 * nobody would be left who keeps the accounts.
 */
export type Conflict =
  "version" | "inbound" | "number" | "contact" | "login" | "last-admin" | "told" | BesideConflict;
export type Committed = { committed: true; protocol: Protocol | null };
export type CommitResult = Committed | { conflict: Conflict };

/**
 * The disk is full, the database is locked for too long, its file is broken or lost, or a newer version of the desk has
 * changed its form: nothing was written.
 */
export class StoreUnavailable extends Error {
  readonly reason: "full" | "busy" | "broken" | "lost" | "newer";
  constructor(reason: StoreUnavailable["reason"], cause: unknown) {
    super(`store unavailable: ${reason}`, { cause });
    this.name = "StoreUnavailable";
    this.reason = reason;
  }
}

export const queueOrders = ["due", "newest"] as const;
export type QueueQuery = {
  kind?: KindName;
  status?: readonly Status[];
  /** Narrower than `status`: stages by their own names. */
  stages?: readonly string[];
  /** A staff id, or null for cases that nobody has. */
  handler?: string | null;
  department?: string;
  category?: string;
  channel?: ChannelName;
  /** Cases that were due before this instant and are still open. */
  overdueAt?: Date;
  /** Only cases of these people, of whom there are few. */
  residents?: readonly string[];
  /** Words to find, already folded by the caller or not: the store folds. */
  text?: string;
  order?: (typeof queueOrders)[number];
  limit: number;
  after?: string;
};
/** One page, and what to pass as `after` to get the next; null at the end. */
export type Page<T> = { items: T[]; next: string | null };

export type NoticeQuery = { state?: NoticeState; about?: string; limit: number; after?: string };

/** What a row of a list shows of a case beside the case itself. */
export type Marks = {
  /** Its resident has written, and nobody has done anything since. */
  answered: boolean;
  photo: boolean;
  sound: boolean;
};

/** `staff` is an id: what they did, and what was done to them; `from` is an instant, `until` the first one that is out. */
export type LogQuery = {
  about?: string;
  staff?: string;
  from?: Date;
  until?: Date;
  limit: number;
  after?: string;
};
/** An event of a case or of the office; `content` is null where it was erased. */
export type LogEntry = {
  seq: number;
  at: Date;
  by: Actor;
  type: string;
  /** The number of the case, or what of the office it is about. */
  case: string | null;
  office: string | null;
  content: CaseEvent | OfficeEvent | null;
};

export interface Reads {
  inbound(key: string): Promise<Reply[] | undefined>;
  conversation(channel: ChannelName, address: string): Promise<Conversation | undefined>;
  contact(channel: ChannelName, address: string): Promise<PersonWithContacts | undefined>;
  person(id: string): Promise<PersonWithContacts | undefined>;
  /** When the case with the last protocol number was registered. */
  registeredAt(): Promise<Date | undefined>;
  /** Whatever kind it is of. */
  case(number: string): Promise<Case | undefined>;
  casesOf(person: string, limit: number): Promise<Case[]>;
  /** How many of a resident's `newest` cases they opened themselves at that instant or later. */
  openedSince(person: string, since: Date, newest: number): Promise<number>;
  list(query: QueueQuery): Promise<Page<Case>>;
  /** How many match, counted up to `upTo`. */
  count(query: QueueQuery, upTo: number): Promise<number>;
  /** Of these cases, by id. */
  marksOf(ids: readonly string[]): Promise<ReadonlyMap<string, Marks>>;
  history(about: string): Promise<Recorded[]>;
  filesOf(about: string): Promise<CaseFile[]>;
  file(id: string): Promise<CaseFile | undefined>;
  staff(): Promise<Staff[]>;
  municipality(): Promise<Municipality | undefined>;
  /** What the last server that began to send was told; undefined where none ever did. */
  sending(): Promise<Sending | undefined>;
  notices(query: NoticeQuery): Promise<Page<Notice>>;
  /** Grows whenever anybody, in any process, has changed a case. */
  counter(): Promise<number>;
  /** Walks the event log and returns the first event whose chain does not hold. */
  verify(): Promise<{ checked: number; broken: number | null }>;
  /** Compares every case with what its events say of it: the number of the first that was changed without one. */
  compareCases(): Promise<{ checked: number; changed: string | null }>;
  /**
   * Compares staff and municipality with what the log last said of them: the account that was changed without an act,
   * `staff` where only their list as a whole differs, `municipality`. Of what is older than such acts nothing is said.
   */
  compareOffice(): Promise<{ checked: number; changed: string | null }>;
  /** What was done, the newest first: by whom, when, to what. */
  log(query: LogQuery): Promise<Page<LogEntry>>;
  /** Events whose content is gone. */
  blankEvents(): Promise<number>;
  /** The hash of one event, or of the last. */
  logHead(seq?: number): Promise<{ seq: number; hash: string } | undefined>;
}

export type ClaimFrom = { channels: readonly ChannelName[]; address?: string; limit: number };

export type Receipt = {
  channel: ChannelName;
  providerId: string;
  state: "delivered" | "failed";
  at: Date;
};

export interface Outbox {
  /**
   * Hands out due notices of these channels, the oldest of each address only, leased until the given instant. What a
   * clock that was ahead has leased or put off for longer than can be is due.
   */
  claim(now: Date, until: Date, from: ClaimFrom): Promise<Notice[]>;
  /** Leases what is still being sent until the given instant; what is settled stays as it is. */
  renew(ids: readonly string[], until: Date): Promise<void>;
  settle(settlements: Settlement[]): Promise<void>;
  /** A delivery receipt by the provider's id; never steps back. */
  receipt(receipt: Receipt): Promise<void>;
  retry(id: string, now: Date): Promise<boolean>;
  /** How many were given up since then, but for those to contacts that are dead. */
  givenUpSince(since: Date): Promise<number>;
  /** Channels on which something waits, but for these, and how many messages on each. */
  waitingOutside(channels: readonly ChannelName[]): Promise<{ channel: ChannelName; count: number }[]>;
}

export type NobodysFile = { id: string; sha: string | null; isAlone: boolean };

export interface Media {
  /**
   * Hands out wanted files that are due, leased until the given instant: one of each resident, and none while another of
   * theirs is leased. As with notices, a clock may have been ahead.
   */
  claimFiles(now: Date, until: Date, limit: number): Promise<CaseFile[]>;
  /** Leases what is still being fetched until the given instant. */
  renewFiles(ids: readonly string[], until: Date): Promise<void>;
  /** How many bytes of a person were kept since then. */
  bytesSince(person: string, since: Date): Promise<number>;
  /** Every content that a file names and that begins so. */
  contentsNamed(prefix: string): Promise<string[]>;
  /** Makes a wanted file due now: the provider says that it is ready. */
  fileReady(channel: ChannelName, ref: string, now: Date): Promise<void>;
  /**
   * The oldest file that belongs to no case, came before `before`, and is in no dialogue of its resident that anything
   * was said in since `draftsBefore`; none that is still to be fetched. It is alone when no other has its content.
   */
  nobodysFile(since: { before: Date; draftsBefore: Date }): Promise<NobodysFile | undefined>;
  /** Deletes a file that belongs to no case. */
  forgetFile(id: string): Promise<void>;
}

export interface Store extends Reads, BesideReads, Outbox, Media, Spendings {
  /** Resolves only after the change is on disk; changes that arrive together share one sync. */
  commit(change: Change): Promise<CommitResult>;
  close(): Promise<void>;
}
