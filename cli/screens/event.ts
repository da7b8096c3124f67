import type { BadInput, InputOf } from "../../core/desk.ts";
import type { Language } from "../../core/language.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Case } from "../../core/cases.ts";
import type { Marks, Page } from "../../core/store.ts";
import type { Names } from "../names.ts";
import type { Stroke } from "../parts/stroke.ts";
import type { Words } from "../words/words.ts";
import type { Act, Draft } from "./act.ts";
import type {
  CalendarChanged,
  CalendarShown,
  Deciding,
  Drafts,
  Elsewhere,
  ListQuery,
  Resting,
  Shown,
  Size,
  State,
  View,
} from "./state.ts";

/** A case as it became, or why not. */
export type Acted = Case | Refusal | BadInput;
export type RequestPage = Page<Case>;

/** Everything that can happen to the screen. */
export type Event =
  | { event: "keys"; strokes: readonly Stroke[] }
  | { event: "paste"; text: string }
  | { event: "size"; size: Size }
  | {
      event: "page";
      load: number;
      way: "first" | "more" | "again";
      after: string | null;
      page: RequestPage;
      at: Date;
    }
  | { event: "counted"; view: View; count: number }
  | { event: "matched"; load: number; count: number }
  | { event: "elsewhere"; load: number; found: readonly Elsewhere[] }
  | { event: "marked"; marks: ReadonlyMap<string, Marks> }
  | { event: "resting"; number: string; words: readonly Resting[] }
  | { event: "counter"; value: number; at: Date }
  | { event: "named"; names: Names }
  | {
      event: "fresh";
      load: number;
      stretches: readonly Case[][];
      newest: readonly Case[];
    }
  | { event: "row"; case: Case }
  | { event: "shown"; number: string; shown: Shown | null; refused: string | null }
  | { event: "peeked"; shown: Shown }
  /** `value` is said of it where the desk answered with more than the case. */
  | { event: "acted"; act: Act; answer: Acted; value?: Words }
  | { event: "kept"; draft: Draft; file: string }
  | { event: "not-kept"; path: string; refused: string }
  | { event: "calendar"; load: number; shown: CalendarShown | null; refused: string | null }
  | { event: "changed"; change: Deciding; dry: boolean; answer: CalendarChanged | Refusal | BadInput }
  | { event: "unsaved"; full: boolean }
  | { event: "due"; timer: Timer }
  | { event: "silent"; at: Date };

/** `filter`, `peek`, `arm` and `remember` wait until nothing has asked for them again for that long; the others just wait. */
export type Timer = "filter" | "peek" | "arm" | "remember" | "poll" | "count";

/** Everything that the screen asks for; `work` runs it and answers with events. */
export type Effect =
  | {
      do: "page";
      load: number;
      way: "first" | "more" | "again";
      query: ListQuery;
      after: string | null;
      limit: number;
    }
  | { do: "count"; counts: readonly { view: View; query: ListQuery }[] }
  | { do: "match"; load: number; query: ListQuery }
  | { do: "elsewhere"; load: number; counts: readonly { view: View; query: ListQuery }[] }
  /** What a version of a case has caused and has not left yet. */
  | { do: "resting"; one: Case }
  /** What a list shows of these cases, by id. */
  | { do: "marks"; ids: readonly string[] }
  | { do: "poll"; language: Language }
  | {
      do: "fresh";
      load: number;
      query: ListQuery;
      stretches: readonly { after: string | null; limit: number }[];
    }
  | { do: "row"; number: string }
  | { do: "show"; number: string }
  | { do: "peek"; number: string }
  | { do: "act"; act: Act }
  | { do: "calendar"; load: number; query: InputOf<"cal.show"> }
  /** `dry` only asks what it would come to. */
  | { do: "change"; change: Deciding; dry: boolean }
  | { do: "keep"; draft: Draft; path: string }
  /** Writes down the texts that nobody has got, so that they outlive this process. */
  | { do: "remember"; drafts: Drafts }
  | { do: "later"; timer: Timer; ms: number };

/** What an event leads to. */
export type Step = { state: State; effects: readonly Effect[] };

export function step(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

/** A step, and another one from where it led. (A module that exports `then` would be taken for a promise.) */
export function andThen(first: Step, next: (state: State) => Step): Step {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}
