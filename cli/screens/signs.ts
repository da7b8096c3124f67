import type { Status } from "../../core/case/status.ts";
import { type Case, isOf } from "../../core/cases.ts";
import { kindOf } from "../kinds.ts";
import { type Line, type Look, span } from "../parts/line.ts";
import type { TuiWord } from "../words/tui.ts";
import { word } from "./say.ts";
import type { State } from "./state.ts";

/** A sign of one column, the word that says what it means, and how it looks. */
type Sign = { sign: string; says: TuiWord; look: Look };

/** Where a case stands. */
const stands: Record<Status, Sign> = {
  new: { sign: "○", says: "sign.new", look: "title" },
  working: { sign: "◐", says: "sign.working", look: "plain" },
  waiting: { sign: "…", says: "sign.waiting", look: "dim" },
  closed: { sign: "●", says: "sign.closed", look: "dim" },
};

const marks = {
  answered: { sign: "«", says: "mark.answered", look: "good" },
  reopened: { sign: "↻", says: "mark.reopened", look: "warn" },
  photo: { sign: "▣", says: "mark.photo", look: "plain" },
  sound: { sign: "♪", says: "mark.sound", look: "plain" },
} as const satisfies Record<string, Sign>;

export const marksWidth = Object.keys(marks).length;

/** Every sign with its word, for the help. */
export const allSigns: readonly Sign[] = [...Object.values(stands), ...Object.values(marks)];

/** The sign of where a case stands. */
export function stageSign(one: Case): Line {
  const { sign, look } = stands[kindOf(one).status(one)];
  return [span(sign, look)];
}

/** What the office must not overlook, then what there is to see and hear; each always in its place. */
export function markSigns(state: State, one: Case): Line {
  const mine = marksOn(state, one);
  return Object.values(marks).map((each) => (mine.includes(each) ? span(each.sign, each.look) : span(" ")));
}

/** The same in words. */
export function markWords(state: State, one: Case): string {
  return marksOn(state, one)
    .map(({ says }) => word(state, says))
    .join(" · ");
}

function marksOn({ marks: known }: State, one: Case): Sign[] {
  const of = known.get(one.id);
  return [
    ...(of?.answered === true && one.closedAt === null ? [marks.answered] : []),
    ...(isOf(one, "request") && one.reopened > 0 ? [marks.reopened] : []),
    ...(of?.photo === true ? [marks.photo] : []),
    ...(of?.sound === true ? [marks.sound] : []),
  ];
}
