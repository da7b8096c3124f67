import { clockTime } from "../../core/greek/dates.ts";
import type { Case } from "../../core/cases.ts";
import { keySign } from "../parts/keymap.ts";
import { clip, emptyLine, type Line, line, lineWidth, span } from "../parts/line.ts";
import { wrap } from "../print/width.ts";
import { isVerb, verbNamed } from "../verbs.ts";
import { hasLines } from "./act.ts";
import { firstDigit } from "./press-pick.ts";
import { keysNow } from "./keys.ts";
import { drawn } from "./layout.ts";
import { word } from "./say.ts";
import { caseUnder, type Mode, type State, topMode } from "./state.ts";
import { briefly } from "./text-lines.ts";

/** What stands at the end of the last row whatever else there is no room for. */
const waysOut = ["back", "help", "quit"];

/** The rows at the bottom: what has just happened, as long as that takes, and the keys that work now. */
export function footLines(state: State): Line[] {
  const columns = drawn(state.size) - 1;
  const keys = footKeys(state);
  const ways = keys.filter(({ action }) => waysOut.includes(action));
  const [first, others] = fitting(
    keys.filter((each) => !ways.includes(each)),
    columns - labelsWidth(ways),
  );
  const [second] = fitting(others, columns);
  const messages = messageLines(state);
  const above = messages.length > 0 ? messages : [keyLine(second)];
  const below = topMode(state).is === "filter" ? filterLine(state) : keyLine([...first, ...ways]);
  return [...above, clip(below, columns + 1)];
}

/** Enter and Esc do to a filter what they do nowhere else, so they are said in its words. */
function filterLine(state: State): Line {
  return line(" ", span(briefly(word(state, "filter.hint"), drawn(state.size) - 4), "dim"));
}

const mostLines = 3;

function messageLines(state: State): Line[] {
  const columns = drawn(state.size) - 4;
  const { silent, toast } = state;
  if (silent !== null)
    return [
      line(" ", span(`! ${briefly(word(state, "silent", { time: clockTime(silent) }), columns)}`, "late")),
    ];
  if (toast === null && state.writing && topMode(state).is !== "review")
    return [line(" ", span(word(state, "review.sending"), "dim"))];
  if (toast === null) return [];
  const sign = toast.tone === "good" ? "✓" : "!";
  return wrap(toast.text, columns)
    .slice(0, mostLines)
    .map((text, at) => line(" ", span(`${at === 0 ? sign : " "} ${text}`, toast.tone)));
}

type FootKey = { action: string; label: Line };

function labelsWidth(keys: readonly FootKey[]): number {
  return lineWidth(keys.flatMap(({ label }) => [...label]));
}

/** Those that fit in a row, and those that do not. */
function fitting(keys: readonly FootKey[], columns: number): [FootKey[], FootKey[]] {
  const count = keys.findIndex((_, at) => labelsWidth(keys.slice(0, at + 1)) > columns + 1);
  return count < 0 ? [[...keys], []] : [keys.slice(0, count), keys.slice(count)];
}

function keyLine(keys: readonly FootKey[]): Line {
  const spans = keys.flatMap(({ label }) => [...label]);
  const last = spans.at(-1);
  return last === undefined
    ? emptyLine
    : line(" ", ...spans.slice(0, -1), span(last.text.trimEnd(), last.look));
}

function footKeys(state: State): FootKey[] {
  const mode = topMode(state);
  return keysNow(state)
    .filter(({ footer }) => footer === true)
    .filter(({ action }) => applies(state, action))
    .map(({ action, keys, said }) => {
      const [name = ""] = keys;
      const sign = action === "digits" ? digits(mode) : keySign(name);
      return {
        action,
        label: [span(sign, "strong"), span(` ${said.short[state.office.language]}  `)],
      };
    });
}

function digits(mode: Mode): string {
  if (mode.is === "sure") return "0–1";
  return mode.is === "pick" ? `1–${Math.min(9, mode.items.length - 1 + firstDigit(mode))}` : "";
}

/** The open case, or in the list a closed one: there the way back is worth the place that the others had. */
function footCase(state: State): Case | undefined {
  const mode = topMode(state);
  if (mode.is === "case") return mode.shown?.case;
  const under = caseUnder(state);
  return under !== undefined && under.closedAt !== null ? under : undefined;
}

function applies(state: State, action: string): boolean {
  const mode = topMode(state);
  if (isVerb(action)) {
    const { screen } = verbNamed(action);
    return "key" in screen && screen.foot?.(footCase(state)) === true;
  }
  if (action === "calendar") return state.office.municipality.appointments !== undefined;
  if (mode.is === "write" && action === "newline") return hasLines(mode.draft);
  if (mode.is === "review" && action === "send") return mode.armed && !state.writing;
  if (mode.is === "pick" && action === "digits") return mode.search === null;
  return true;
}
