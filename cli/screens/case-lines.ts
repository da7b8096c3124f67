import { groupTracking } from "../../core/number/tracking.ts";
import type { Case } from "../../core/cases.ts";
import { emptyLine, type Line, line, lineWidth, span } from "../parts/line.ts";
import { caseFacts, caseFiles, caseHistory, caseNotices, caseText } from "../print/case-page.ts";
import { left } from "../print/dates.ts";
import type { CasePage } from "../print/facts.ts";
import { showWords } from "../words/show.ts";
import { kindOf } from "../kinds.ts";
import { drawn, firstPane, isWide } from "./layout.ts";
import { word } from "./say.ts";
import { markWords } from "./signs.ts";
import type { CaseMode, Shown, State } from "./state.ts";
import { fromPainted, rowsFrom } from "./text-lines.ts";

const readable = 100;
/** The second row of the screen says these. */
const inHead = [showWords.category, showWords.department, showWords.handler];

function pageOf({ office, now }: State, shown: Shown): CasePage {
  // What happened last is what a clerk looks for.
  const events = shown.events.toReversed();
  return { ...shown, events, names: office.names, language: office.language, now };
}

/** The open case, in one column or in two: what it is on the left, what happened on the right. */
export function caseLines(state: State, mode: CaseMode, rows: number): Line[] {
  if (mode.shown === null)
    return rowsFrom([emptyLine, line("  ", span(word(state, "loading"), "dim"))], 0, rows);
  if (!isWide(state.size)) {
    const all = oneColumn(state, mode.shown);
    return withMore(state, all, { top: mode.scroll, rows });
  }
  const [first, second] = twoColumns(state, mode.shown);
  return beside(
    withMore(state, first, { top: mode.scroll, rows }),
    withMore(state, second, { top: mode.scroll, rows }),
    firstPane(state.size),
  );
}

/** The rows that the case takes, for scrolling. */
export function caseHeight(state: State, { shown }: CaseMode): number {
  if (shown === null) return 0;
  if (!isWide(state.size)) return oneColumn(state, shown).length;
  return Math.max(...twoColumns(state, shown).map(({ length }) => length));
}

function oneColumn(state: State, shown: Shown): Line[] {
  const page = pageOf(state, shown);
  const wide = Math.min(drawn(state.size) - 2, readable);
  return indented([
    ...caseText(page.case, wide, page.language),
    [],
    ...caseFacts(page, wide, inHead),
    ...caseHistory(page, wide),
    ...caseFiles(page, wide),
    ...caseNotices(page, wide),
  ]);
}

function twoColumns(state: State, shown: Shown): [Line[], Line[]] {
  const page = pageOf(state, shown);
  const first = firstPane(state.size) - 2;
  const second = drawn(state.size) - firstPane(state.size) - 3;
  return [
    indented([
      ...caseText(page.case, first, page.language),
      [],
      ...caseFacts(page, first, inHead),
      ...caseFiles(page, first),
    ]),
    indented([...caseHistory(page, second).slice(1), ...caseNotices(page, second)]),
  ];
}

function indented(painted: readonly Parameters<typeof fromPainted>[0][]): Line[] {
  return painted.map((each) => (each.length === 0 ? emptyLine : line(" ", ...fromPainted(each))));
}

type Window = { top: number; rows: number };

/** The rows of a window on lines; the last one says how many more there are. */
function withMore(state: State, lines: readonly Line[], { top, rows }: Window): Line[] {
  const from = Math.min(top, Math.max(0, lines.length - rows));
  const below = lines.length - from - rows;
  const shown = rowsFrom(lines, from, rows);
  if (below <= 0 || rows < 3) return shown;
  const more = line(" ", span(word(state, "part.more", { count: String(below + 1) }), "dim"));
  return [...shown.slice(0, -1), more];
}

/** Two panes in rows, with a line between them. */
export function beside(first: readonly Line[], second: readonly Line[], columns: number): Line[] {
  return first.map((row, at) => {
    const blank = " ".repeat(Math.max(0, columns - lineWidth(row)));
    return line(...row, blank, span("│", "dim"), ...(second[at] ?? []));
  });
}

/** The case under the cursor, for the pane beside the list: all of it once it has been read, its row until then. */
export function peekLines(state: State, one: Case | undefined, rows: number): Line[] {
  if (one === undefined) return rowsFrom([], 0, rows);
  const { language } = state.office;
  const wide = drawn(state.size) - firstPane(state.size) - 3;
  const due = fromPainted([left(one, state.now, language)]);
  const head = line(
    " ",
    span(groupTracking(one.number), "strong"),
    "  ",
    span(kindOf(one).stage(one)[language], "title"),
    "  ",
    ...due,
  );
  const shown = state.peek?.case.number === one.number ? state.peek : null;
  const rest =
    shown === null
      ? caseText(one, wide, state.office.language)
      : peeked(pageOf(state, { ...shown, case: one }), wide);
  const marked = markWords(state, one);
  const marks = marked === "" ? [] : [line(" ", span(marked, "good"))];
  return withMore(state, [head, ...marks, emptyLine, ...indented(rest)], { top: 0, rows });
}

function peeked(page: CasePage, wide: number) {
  return [
    ...caseText(page.case, wide, page.language),
    [],
    ...caseFacts(page, wide),
    ...caseFiles(page, wide),
    ...caseHistory(page, wide),
    ...caseNotices(page, wide),
  ];
}
