import { mostCounted } from "../../core/request/find.ts";
import type { Case } from "../../core/cases.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { steady } from "../print/steady.ts";
import { kindOf } from "../kinds.ts";
import { emptyLine, type Line, line, span } from "../parts/line.ts";
import { keepVisible } from "../parts/window.ts";
import { left } from "../print/dates.ts";
import { fit, wrap } from "../print/width.ts";
import type { TuiWord } from "../words/tui.ts";
import { firstPane, isTable } from "./layout.ts";
import { markSigns, marksWidth, stageSign } from "./signs.ts";
import { cursorIndex, mostRows } from "./list.ts";
import { grouped, word } from "./say.ts";
import { type Elsewhere, type Row, type State, topMode, views } from "./state.ts";
import { briefly, cell, fromPainted, inLook, rowsFrom } from "./text-lines.ts";

const numberWidth = 11;
const signWidth = 1;
const stageWidth = 13;
/** «−1234 ημ.» and “stopped” in full. */
const dueWidths = { el: 9, en: 7 };
const gap = "  ";

/** What the columns of the list take, given those of its pane; what the resident wrote has what is left. */
type Widths = { stage: number; due: number; text: number; place: number; category: number; handler: number };

/** The list: the titles of its columns, and the rows that the window shows. */
export function queueLines(state: State, rows: number): Line[] {
  const columns = firstPane(state.size);
  const { queue } = state;
  const title = isTable(state.size) ? [titleLine(state, columns)] : [];
  const space = Math.max(1, rows - title.length);
  if (queue.rows.length === 0) return rowsFrom([...title, emptyLine, ...emptyLines(state, columns)], 0, rows);
  const at = { top: queue.top, index: Math.max(0, cursorIndex(queue)) };
  const top = keepVisible(at, space, queue.rows.length);
  const shown = queue.rows.slice(top, top + space).map((row) => rowLine(state, row, columns));
  const more = shown.length < space ? endLine(state) : [];
  return rowsFrom([...title, ...shown, ...more], 0, rows);
}

function endLine(state: State): Line[] {
  const { rows, next, loading } = state.queue;
  if (next === null) return [];
  if (rows.length >= mostRows)
    return [line(gap, span(word(state, "more.stop", { count: grouped(mostRows) }), "warn"))];
  return loading ? [line(gap, span(word(state, "more.loading"), "dim"))] : [];
}

function emptyLines(state: State, columns: number): Line[] {
  const { loading, text, view } = state.queue;
  const told = loading
    ? word(state, "loading")
    : text === ""
      ? word(state, `empty.${view}`)
      : word(state, "empty.filter", { text: steady(text) });
  const elsewhere = loading ? [] : state.queue.elsewhere.filter(({ count }) => count > 0);
  return [
    ...wrap(told, columns - 4).map((text) => line(gap, span(text, "dim"))),
    ...elsewhere.flatMap((each) =>
      wrap(elsewhereText(state, each), columns - 4).map((text) => line(gap, span(text, "warn"))),
    ),
  ];
}

/** How many cases of another view the words fit, and the keys that lead there. */
function elsewhereText(state: State, { view, count }: Elsewhere): string {
  const key = String(views.indexOf(view) + 1);
  const keys = topMode(state).is === "filter" ? `Enter, ${key}` : key;
  const most = mostCounted({ text: state.queue.text });
  const shown = count >= most ? `${grouped(most)}+` : grouped(count);
  return word(state, view === "closed" ? "elsewhere.closed" : "elsewhere.open", { count: shown, keys });
}

function widthsFor({ office }: State, columns: number): Widths {
  const due = dueWidths[office.language];
  const free = columns - 2 - numberWidth - 1 - signWidth - 1 - due - 1 - marksWidth - 1;
  const taken = (width: number) => (width === 0 ? 0 : width + gap.length);
  // The sign says the stage and the second pane the rest: a word for either must not cost the resident's own.
  const stage = free >= 130 ? stageWidth : 0;
  const handler = free >= 70 ? 14 : 0;
  const category = free >= 100 ? Math.min(22, Math.floor(free * 0.2)) : 0;
  const rest = free - taken(stage) - taken(handler) - taken(category);
  const place = rest >= 36 ? Math.min(30, Math.floor(rest * 0.34)) : 0;
  return { stage, due, text: rest - taken(place), place, category, handler };
}

function titleLine(state: State, columns: number): Line {
  const { stage, due, text, place, category, handler } = widthsFor(state, columns);
  const start = [
    fit(word(state, "column.number"), numberWidth + 1 + signWidth),
    ...(stage === 0 ? [] : [fit(word(state, "column.stage"), stage + 1)]),
    fit(word(state, "column.due"), due, "right"),
    " ".repeat(marksWidth),
  ].join(" ");
  const words: [TuiWord, number][] = [
    ["column.text", text],
    ["column.place", place],
    ["column.category", category],
    ["column.handler", handler],
  ];
  const cells = words.flatMap(([title, width]) => (width === 0 ? [] : [fit(word(state, title), width)]));
  return line(span(`  ${start} ${cells.join(gap)}`.trimEnd(), "dim"));
}

/** Rows as they were drawn last, and what they were made of besides the case. */
const drawnRows = new WeakMap<Row, { of: readonly unknown[]; line: Line }>();

function rowLine(state: State, row: Row, columns: number): Line {
  const { office, now, queue, marks } = state;
  const selected = row.case.number === queue.cursor;
  const minute = Math.floor(now.getTime() / 60_000);
  const of = [office, minute, marks.get(row.case.id), columns, selected];
  const before = drawnRows.get(row);
  if (before?.of.every((each, at) => each === of[at]) === true) return before.line;
  const line = rowDrawn(state, row, { columns, selected });
  drawnRows.set(row, { of, line });
  return line;
}

type Place = { columns: number; selected: boolean };

function rowDrawn(state: State, row: Row, { columns, selected }: Place): Line {
  const parts = isTable(state.size) ? tableRow(state, row.case, columns) : cardRow(state, row.case, columns);
  if (!selected) return line("  ", ...(row.gone ? inLook(parts, "dim") : parts));
  const said = `▸ ${parts.map(({ text }) => text).join("")}`;
  return [span(fit(said, columns), row.gone ? "dim" : "chosen")];
}

function tableRow(state: State, one: Case, columns: number): Line {
  const { stage, due, text, place, category, handler } = widthsFor(state, columns);
  const says = saidOf(state, one, category > 0);
  const where = kindOf(one).where(one) ?? "";
  const more = (said: string, width: number): Line =>
    width === 0 ? [] : [span(gap), span(cell(said, width), "dim")];
  return line(
    groupTracking(one.number),
    " ",
    ...stageSign(one),
    " ",
    ...(stage === 0 ? [] : [span(`${fit(stageName(state, one), stage)}  `)]),
    ...dueCell(state, one, due),
    " ",
    ...markSigns(state, one),
    " ",
    // Words may take the place of a place that nobody has named.
    cell(says, where === "" && place > 0 ? text + gap.length + place : text),
    ...(where === "" ? [] : more(where, place)),
    ...more(categoryName(state, one), category),
    ...more(handlerName(state, one), handler),
  );
}

function cardRow(state: State, one: Case, columns: number): Line {
  const due = dueWidths[state.office.language];
  const room = columns - 2 - numberWidth - signWidth - due - 3 - marksWidth - 1;
  return line(
    groupTracking(one.number),
    " ",
    ...stageSign(one),
    " ",
    ...dueCell(state, one, due),
    " ",
    ...markSigns(state, one),
    " ",
    briefly(saidOf(state, one, false), room),
  );
}

function dueCell({ now, office }: State, one: Case, columns: number): Line {
  const [painted] = fromPainted([left(one, now, office.language)]);
  return [span(fit(painted?.text ?? "", columns, "right"), painted?.look)];
}

function stageName({ office }: State, one: Case): string {
  const stage = kindOf(one).stage(one);
  return (stage.short ?? stage)[office.language];
}

/** What it says; before it of which kind it is, where its kind has no category and no column says so. */
function saidOf({ office }: State, one: Case, isInColumn: boolean): string {
  const said = kindOf(one).says(one, office.language);
  const kind = isInColumn ? undefined : kindOf(one).uncategorised?.[office.language];
  return kind === undefined ? said : `${kind}: ${said}`;
}

function categoryName(state: State, one: Case): string {
  if (one.category !== null) return state.office.names.category(one.category);
  return kindOf(one).uncategorised?.[state.office.language] ?? word(state, "uncategorised");
}

function handlerName(state: State, { handler }: Case): string {
  if (handler === null) return word(state, "nobody");
  return handler === state.office.me.id ? word(state, "you") : state.office.names.clerk(handler);
}
