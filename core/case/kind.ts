import type { Case, CaseEvent } from "../cases.ts";
import type { ChannelName } from "../channel.ts";
import type { Line, Value } from "../wording/line.ts";
import type { Option, Prompt } from "../wording/prompt.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Staff } from "../staff/staff.ts";

/** A case with everything that decides whom to tell of it, and how. */
export type News<C extends Case> = {
  case: C;
  municipality: Municipality;
  staff: readonly Staff[];
  /** The address of a page that is its resident's alone, where there is one. */
  page?: string | undefined;
};

/** What a case still waits for from its resident: the answer to a question, or whether it was done. */
export type Waits = {
  waits: "answer" | "verdict";
  question: string | null;
  about?: Value;
  /** What kind of thing it is about, where it has any. */
  category?: string | null;
};

/** Where a case stands: for everybody, and for its resident on a proven contact alone. */
export type Standing = {
  /** What it is about; by ear only the kind of thing, for a number that calls is no proof. */
  about?: Value;
  now: Line;
  own: Line[];
  /** What the resident may do about it whenever they ask. */
  offers: Option[];
  /** What more everybody is told, and may do about it. */
  anybody?: { lines: Line[]; offers: Option[] };
};

/** Finds the kind that a case is of. */
export type KindOf = (one: Pick<Case, "kind">) => Kind<Case, CaseEvent>;

/**
 * What a domain tells the desk of its cases; everything else the desk does alike for all of them. Methods, not
 * properties, so that what is said of one kind can stand for that of any.
 */
export type Kind<C extends Case, E extends CaseEvent> = {
  name: C["kind"];
  /** With its due dates as they are after a change. */
  clocked(one: C, municipality: Municipality): C;
  /** What its resident still has to say; null when nothing. */
  waits(one: C, office: { now: Date; municipality: Municipality }): Waits | null;
  /** What its number shows. */
  standing(one: C, office: News<C>): Standing;
  /** What the resident is told of an event on a channel; undefined where it is the office's own affair. */
  toResident(event: E, news: News<C>, on: ChannelName): Prompt | undefined;
  /** What somebody is told who follows the case of another, the same way. */
  toFollower(event: E, news: News<C>, on: ChannelName): Prompt | undefined;
  /** What the clerk who has the case is told by mail. */
  toStaff(event: E, one: C): Line | undefined;
};
