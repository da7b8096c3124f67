import type { Act } from "./commitments.ts";
import type { Lists } from "./recount.ts";
import type { Pace } from "./burst.ts";
import type { Petition, PetitionEvent, Selection } from "./petition.ts";
import type { Signature, SignatureState, Source } from "./signature.ts";
import type { PetitionStage } from "./stage.ts";

/** How many signatures a petition has of each state; kept with each change of one, so reading it costs the same for millions. */
export type Tally = Record<SignatureState, number>;

/** What is beside a petition: its salt, null once its signers are anonymous, and its tally. */
export type Beside = { salt: string | null; tally: Tally };

/** A page of something that is walked by its own order; `after` of the next one, null at the end. */
export type Walk<T> = { items: T[]; next: string | null };

/** Which petitions everybody finds: the newest first, or those with most signatures. */
export type Listing = {
  stages: readonly PetitionStage[];
  order: "newest" | "signatures";
  limit: number;
  after?: string;
};

/** Signatures of one state that came from the same place, most first: what a clerk looks at. */
export type Group = { of: keyof Source | "sheet"; value: string; count: number; first: Date; last: Date };

/** One signature of a person, for «τι έχω υπογράψει» and for stopping what they are told. */
export type Signed = { number: string; signature: Signature };

/** What those who signed are told of, while it goes out in portions; `reached` is the last one who was served. */
export type Broadcast = { id: string; petition: string; event: PetitionEvent; at: Date; reached: number };

export type Sheet = {
  number: string;
  petition: string;
  by: string;
  at: Date;
  lines: number;
  counted: number;
};

export interface PetitionReads {
  /** By its id. */
  petition(id: string): Promise<Petition | undefined>;
  beside(petition: string): Promise<Beside | undefined>;
  /** The numbers of those that may have something come up: their time runs, or signatures can still reach a number. */
  running(): Promise<{ number: string; proven: number }[]>;
  /** Those that are closed and whose signers are still known, and how many signers there are. */
  named(): Promise<{ petition: Petition; signers: number }[]>;
  listed(query: Listing): Promise<Walk<{ petition: Petition; proven: number }>>;
  signatureBy(petition: string, key: string): Promise<Signature | undefined>;
  /** Which of these keys have signed already, in whatever state but `withdrawn`. */
  signedAmong(petition: string, keys: readonly string[]): Promise<string[]>;
  /** What a person has signed, the newest first. */
  signedBy(person: string, limit: number): Promise<Signed[]>;
  /** How many of these states a selection takes in. */
  selected(petition: string, select: Selection, states: readonly SignatureState[]): Promise<number>;
  /** A page of signatures in the order in which they came; `limit` at most. */
  signatures(
    petition: string,
    query: { select?: Selection; states?: readonly SignatureState[]; limit: number; after?: string },
  ): Promise<Walk<Signature>>;
  /** Where the signatures of a state came from, the twenty largest groups of more than one. */
  groups(petition: string, state: SignatureState): Promise<Group[]>;
  /** How many of the newest that were proven since then came from the same places. */
  pace(petition: string, source: Source, newest: { since: Date; most: number }): Promise<Pace>;
  /** The names that their owners want seen, the newest first. */
  publicNames(petition: string, limit: number, after?: string): Promise<Walk<{ name: string; at: Date }>>;
  /** How many count from each municipal unit; null for those who said none. */
  units(petition: string): Promise<{ unit: string | null; count: number }[]>;
  /** What began and ceased to count on a day (YYYY-MM-DD), in the order of writing. */
  acts(petition: string, day: string): Promise<Act[]>;
  /** Does a piece of work on all lists of a petition as they stand at one moment, however much is written meanwhile. */
  counting<T>(petition: string, work: (lists: Lists) => Promise<T>): Promise<T>;
  /** Whether the signature of this leaf counts, and the day on which it began to; undefined where it never did. */
  counted(petition: string, leaf: string): Promise<{ counts: boolean; day: string } | undefined>;
  /** Days before this one of which something is to be committed, the oldest first: by the number of the petition. */
  uncommitted(before: string): Promise<{ number: string; day: string }[]>;
  sheet(number: string): Promise<Sheet | undefined>;
  /** Broadcasts that have not reached everybody, the oldest first. */
  broadcasts(limit: number): Promise<Broadcast[]>;
  /** The next of those who signed and want to be told; `place` goes back into `reached`. */
  audience(
    broadcast: Pick<Broadcast, "petition" | "reached">,
    limit: number,
  ): Promise<{ person: string; place: number }[]>;
}

/** What is kept beside a petition, as part of a change. Days are those on which it counts, YYYY-MM-DD in Athens. */
export type PetitionRow =
  | { row: "petition"; petition: string; salt: string }
  /** `was` is the state that the decision was made on; null where nothing was there. */
  | { row: "signature"; signature: Signature; was: SignatureState | null; day: string }
  /** All that a selection takes in of some states goes to another. */
  | {
      row: "signatures";
      petition: string;
      select: Selection;
      from: readonly SignatureState[];
      to: SignatureState;
      at: Date;
      day: string;
    }
  | { row: "sheet"; sheet: Sheet }
  | { row: "committed"; petition: string; day: string }
  | { row: "anonymous"; petition: string }
  | { row: "broadcast"; key: string; broadcast: Omit<Broadcast, "reached"> }
  /** `was` and `reached` are places of the audience; done once nobody is left. */
  | { row: "broadcast-reached"; id: string; was: number; reached: number; done: boolean };

/** `signed`: this key has signed, or its line is there already; `sheet`: a sheet of this number was entered. */
export type PetitionConflict = "signed" | "sheet";
