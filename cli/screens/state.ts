import type { Weekday } from "../../core/municipality/appointments.ts";
import type { Whose } from "../../core/appointment/diary.ts";
import type { CommandName, InputOf, OutputOf } from "../../core/desk.ts";
import type { ChannelName } from "../../core/channel.ts";
import type { Language } from "../../core/language.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Case } from "../../core/cases.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Marks } from "../../core/store.ts";
import type { Names } from "../names.ts";
import type { Field } from "../parts/field.ts";
import type { Stroke } from "../parts/stroke.ts";
import type { VerbName } from "../verb/verb.ts";
import type { Act, Draft, KeyAction } from "./act.ts";

export const views = ["mine", "new", "overdue", "open", "closed", "petitions"] as const;
export type View = (typeof views)[number];

export type Shown = OutputOf<"case.show">;
export type ListQuery = Omit<InputOf<"case.list">, "limit" | "after">;

/** A row of the list; `gone` once the case no longer belongs to the view, so that it stays dimmed until a reload. */
export type Row = { case: Case; gone: boolean };
/** Where a page of the store begins in the list, and the key after which it begins in the store. */
export type LoadedPage = { from: number; after: string | null };

export type Queue = {
  view: View;
  /** Words that the list is narrowed by. */
  text: string;
  /** Answers to older loads than this one are dropped. */
  load: number;
  loading: boolean;
  /** False from when the list was asked for anew until it has come. */
  stands: boolean;
  /** Pressed meanwhile, when it is about a row. */
  ahead: readonly Stroke[];
  rows: readonly Row[];
  pages: readonly LoadedPage[];
  /** What the next page comes after; null when all rows are here. */
  next: string | null;
  /** The case under the cursor, by number, so that no refresh can move it to another. */
  cursor: string | null;
  top: number;
  /** When the list was loaded: cases that came later wait in `waiting`. */
  since: Date;
  waiting: readonly string[];
  matches: number | null;
  /** Where else the words of the filter are found, once the list has nothing. */
  elsewhere: readonly Elsewhere[];
};

/** How many cases of another view the words of the filter fit. */
export type Elsewhere = { view: View; count: number };
/** Words that will leave soon, and until when they can be taken back. */
export type Resting = { number: string; channel: ChannelName; text: string; leaves: Date };

/** `name` is what refusals call it; `aside` stands dimmed behind the label: a department, a key, «now». */
export type PickItem = { label: string; name?: string; aside: string; now?: boolean; then: Choosing };
/** What a choice leads to: the act itself, what is asked next, or a command by its name. */
export type Choosing =
  | { choose: "stay" }
  | { choose: "act"; act: Act }
  | { choose: "write"; draft: Draft }
  | { choose: "calendar"; whose: Whose }
  | { choose: "command"; action: KeyAction };

/** What is begun on a case; the digit marks one of its choices. */
export type Intent = { verb: VerbName; digit: number | null };

export type CaseMode = {
  is: "case";
  number: string;
  shown: Shown | null;
  scroll: number;
  /** Begun before the case was there, and done as soon as it is. */
  intent: Intent | null;
  /** Pressed meanwhile. */
  ahead: readonly Stroke[];
  /** Opened from the list for one action only: done means back to the list. */
  passing: boolean;
};
export type PickMode = {
  is: "pick";
  title: string;
  items: readonly PickItem[];
  at: number;
  /** What the list is narrowed by; null where digits reach all of it. */
  search: Field | null;
};
export type WriteMode = { is: "write"; draft: Draft; field: Field };
/** A text that was begun and left. */
export type Left = { draft: Draft; text: string };
/** Texts that were begun and left, by act and case. */
export type Drafts = Readonly<Record<string, Left>>;
/** `armed` once Enter has rested since it appeared: a held Enter must not send. */
export type ReviewMode = { is: "review"; draft: Draft; act: Act; top: number; armed: boolean };

export type CalendarShown = OutputOf<"cal.show">;
export type CalendarChanged = OutputOf<"cal.close"> | OutputOf<"cal.hours">;

/** The calendar of a host or a centre. */
export type CalendarMode = {
  is: "calendar";
  whose: Whose;
  /** The day with the cursor, YYYY-MM-DD; its week is on the screen. */
  date: string;
  /** What the cursor is on, by key, so that no refresh moves it to another; `at` is when that is, once it has gone. */
  cursor: { key: string; at: number } | null;
  span: "day" | "week";
  /** Answers to older questions than this one are dropped. */
  load: number;
  shown: CalendarShown | null;
  /** The change whose effect was asked for. */
  deciding: Deciding | null;
};
/**
 * A change of hours of a day or of each until another, wall time; or of weekly hours, `week`, from that day on, and taken back
 * again.
 */
export type Deciding = {
  what: "open" | "closed" | "remove" | "weekly" | "undo";
  whose: Whose;
  date: string;
  until: string;
  from: string;
  to: string;
  week: Weekday[];
  reason: string;
};
/** A change of hours in the making: first when, then why. */
export type ChangeMode = { is: "change"; change: Deciding; asks: "hours" | "reason"; field: Field };
/** What it would come to, and whether it is to be written; the first choice leaves all as it is. */
export type SureMode = { is: "sure"; change: Deciding; effect: CalendarChanged; at: number };

/** What has the keys. Modes lie on one another; Esc takes the top one away. */
export type Mode =
  | { is: "queue" }
  | { is: "filter"; field: Field }
  | CaseMode
  | CalendarMode
  | ChangeMode
  | SureMode
  | PickMode
  | WriteMode
  | ReviewMode
  | { is: "help"; of: ModeName; top: number }
  | { is: "burst"; strokes: readonly Stroke[] }
  /** Whether to leave what was written; `code` is the exit code that was asked for. */
  | { is: "leave"; code: number };
export type ModeName = Mode["is"];

export type Toast = { text: string; tone: "good" | "warn" | "late" };
export type Size = { rows: number; columns: number };

/** Who is here and what things are called. The names are read again while the desk is open. */
export type Office = {
  language: Language;
  me: Staff;
  municipality: Municipality;
  names: Names;
  /** The verbs that this account may use, and the commands of calendars. */
  may: readonly CommandName[];
};

export type State = {
  office: Office;
  size: Size;
  now: Date;
  queue: Queue;
  counts: Record<View, number | null>;
  /** What is known of cases beside their rows, by id. */
  marks: ReadonlyMap<string, Marks>;
  /** From the list at the bottom to what has the keys; never empty. */
  modes: readonly Mode[];
  /** The case beside the list, once the cursor has rested on it. */
  peek: Shown | null;
  toast: Toast | null;
  /** Since when the store does not answer; null while it does. */
  silent: Date | null;
  counter: number | null;
  /** A change is on its way to the disk; one at a time. */
  writing: boolean;
  /** The last write found another version: the case is being read again, and counts as seen when it comes. */
  stale: boolean;
  /** The case that this clerk changed last, as it became. */
  last: Act["on"] | null;
  /** The words of that change, for whoever takes it back to write them better; null where it had none. */
  said: Left | null;
  /** What this clerk has caused that has not left yet. */
  tray: readonly Resting[];
  /** Texts that were begun and left, by act and case. */
  drafts: Drafts;
  /** The exit code that was asked for, and the one to leave with as soon as nothing is being written. */
  leaving: number | null;
  quit: number | null;
};

/** The mode that has the keys. */
export function topMode(state: State): Mode {
  return state.modes.at(-1) ?? { is: "queue" };
}

/** The case that is open, under whatever lies on it. */
export function openCase(state: State): CaseMode | undefined {
  return state.modes.findLast((mode): mode is CaseMode => mode.is === "case");
}

/** The calendar that is open, under whatever lies on it. */
export function calendarOf(state: State): CalendarMode | undefined {
  return state.modes.find((mode): mode is CalendarMode => mode.is === "calendar");
}

/** The case that a key is meant for: the open one, or the one under the cursor of the list. */
export function caseUnder(state: State): Case | undefined {
  const open = openCase(state);
  if (open !== undefined) return open.shown?.case;
  const { rows, cursor } = state.queue;
  return rows.find((row) => row.case.number === cursor)?.case;
}

/** The state with another mode on top. */
export function push(state: State, mode: Mode): State {
  return { ...state, modes: [...state.modes, mode] };
}

/** The state without its top mode; the list always stays. */
export function pop(state: State): State {
  return state.modes.length > 1 ? { ...state, modes: state.modes.slice(0, -1) } : state;
}

/** The state with the top mode in another condition. */
export function replaceTop(state: State, mode: Mode): State {
  return { ...state, modes: [...state.modes.slice(0, -1), mode] };
}

/** The state with the open case in another condition, wherever it lies. */
export function withCase(state: State, change: (mode: CaseMode) => CaseMode): State {
  return { ...state, modes: state.modes.map((mode) => (mode.is === "case" ? change(mode) : mode)) };
}

/** The state with the open calendar in another condition, wherever it lies. */
export function withCalendar(state: State, change: (mode: CalendarMode) => CalendarMode): State {
  return { ...state, modes: state.modes.map((mode) => (mode.is === "calendar" ? change(mode) : mode)) };
}

export function tell(state: State, text: string, tone: Toast["tone"] = "good"): State {
  return { ...state, toast: { text, tone } };
}
