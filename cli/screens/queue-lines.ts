import { mostCounted } from "../../core/request/find.ts";
import type { Case } from "../../core/cases.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { steady } from "../print/steady.ts";
import { kindOf } from "../kinds.ts";
import { emptyLine, type Line, line, type Span, span } from "../parts/line.ts";
import { keepVisible } from "../parts/window.ts";
import { left } from "../print/dates.ts";
import { fit, wrap } from "../print/width.ts";
import { firstPane, isTable } from "./layout.ts";
import { cursorIndex, mostRows } from "./list.ts";
import { grouped, word } from "./say.ts";
import { type Elsewhere, type Row, type State, topMode, views } from "./state.ts";
import { briefly, cell, fromPainted, inLook, rowsFrom } from "./text-lines.ts";

const numberWidth = 11;
const stageWidth = 13;
const dueWidth = 8;
/** «χωρίς κατηγορία» in full: its first word alone says nothing. */
const leastCategory = 15;
const gap = "  ";

/** What the columns of the list take, given those of its pane; the text has what is left. */
type Widths = { category: number; text: number; handler: number };

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

function widthsFor(columns: number): Widths {
  const rest = columns - 2 - numberWidth - stageWidth - dueWidth - 4 * gap.length;
  const handler = columns >= 92 ? 14 : 0;
  const free = rest - (handler === 0 ? 0 : handler + gap.length);
  const category = Math.min(26, Math.max(leastCategory, Math.floor(free * 0.4)));
  return { category, text: free - category, handler };
}

function titleLine(state: State, columns: number): Line {
  const { category, text, handler } = widthsFor(columns);
  const cells = [
    fit(word(state, "column.number"), numberWidth),
    fit(word(state, "column.stage"), stageWidth),
    fit(word(state, "column.due"), dueWidth, "right"),
    fit(word(state, "column.category"), category),
    fit(word(state, "column.text"), text),
    ...(handler === 0 ? [] : [word(state, "column.handler")]),
  ];
  return line(span(`  ${cells.join(gap)}`.trimEnd(), "dim"));
}

function rowLine(state: State, row: Row, columns: number): Line {
  const selected = row.case.number === state.queue.cursor;
  const parts = isTable(state.size) ? tableRow(state, row.case, columns) : cardRow(state, row.case, columns);
  const mark = selected ? span("▸ ", "mark") : span("  ");
  const body = row.gone ? inLook(parts, "dim") : selected ? parts.map(strong) : parts;
  return line(mark, ...body);
}

/** A selected row is bold; its due date keeps its colour. */
function strong(piece: Span): Span {
  return piece.look === "plain" || piece.look === "dim" ? span(piece.text, "strong") : piece;
}

function tableRow(state: State, one: Case, columns: number): Line {
  const { category, text, handler } = widthsFor(columns);
  return line(
    groupTracking(one.number),
    gap,
    fit(stageName(state, one), stageWidth),
    gap,
    ...dueCell(state, one),
    gap,
    cell(categoryName(state, one), category),
    gap,
    cell(kindOf(one).says(one, state.office.language), text),
    ...(handler === 0 ? [] : [gap, span(briefly(handlerName(state, one), handler), "dim")]),
  );
}

function cardRow(state: State, one: Case, columns: number): Line {
  const room = columns - 2 - numberWidth - dueWidth - 2 * gap.length;
  return line(
    groupTracking(one.number),
    gap,
    ...dueCell(state, one),
    gap,
    briefly(kindOf(one).says(one, state.office.language), room),
  );
}

function dueCell({ now, office }: State, one: Case): Line {
  const painted = fromPainted([left(one, now, office.language)]);
  return painted.map(({ text, look }) => span(fit(text, dueWidth, "right"), look));
}

function stageName({ office }: State, one: Case): string {
  const stage = kindOf(one).stage(one);
  return (stage.short ?? stage)[office.language];
}

function categoryName(state: State, { category }: Case): string {
  return category === null ? word(state, "uncategorised") : state.office.names.category(category);
}

function handlerName(state: State, { handler }: Case): string {
  if (handler === null) return word(state, "nobody");
  return handler === state.office.me.id ? word(state, "you") : state.office.names.clerk(handler);
}
