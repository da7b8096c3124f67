import { mostCounted } from "../../core/request/find.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { clockTime } from "../../core/greek/dates.ts";
import { kindOf } from "../kinds.ts";
import { left } from "../print/dates.ts";
import { type Field, inOneLine } from "../parts/field.ts";
import { emptyLine, type Line, line, lineWidth, span, spread } from "../parts/line.ts";
import { drawn } from "./layout.ts";
import { counted, grouped, word } from "./say.ts";
import { calendarDayLine, calendarHead } from "./calendar-lines.ts";
import { calendarKey } from "./keys.ts";
import { calendarOf, openCase, type State, topMode, type View, views } from "./state.ts";
import { viewQuery } from "./views.ts";
import { briefly, fromPainted } from "./text-lines.ts";

/** The columns of the second row that belong to what stands beside the filter. */
const beside = 30;

/** The two rows at the top: where the clerk is, and what the list is narrowed by. */
export function headLines(state: State): Line[] {
  const mode = topMode(state);
  const columns = drawn(state.size);
  const calendar = calendarOf(state);
  const first =
    mode.is === "help"
      ? line(" ", span(word(state, "help"), "title"))
      : (caseHead(state) ?? (calendar && calendarHead(state, calendar)) ?? tabs(state));
  const second = mode.is === "help" ? emptyLine : secondLine(state);
  return [withMe(state, first, columns), second];
}

function secondLine(state: State): Line {
  if (openCase(state) !== undefined) return whoseLine(state);
  const calendar = calendarOf(state);
  return calendar === undefined ? filterLine(state) : calendarDayLine(state, calendar);
}

function withMe(state: State, first: Line, columns: number): Line {
  const clock = line(span(`${clockTime(state.now)} `, "dim"));
  const me = line(span(`${briefly(state.office.me.name, 24)}  `, "dim"), ...clock);
  const room = columns - lineWidth(first) - 2;
  const right = [me, clock].find((each) => lineWidth(each) <= room);
  return right === undefined ? first : spread(first, right, columns);
}

function caseHead(state: State): Line | undefined {
  const mode = openCase(state);
  if (mode === undefined) return undefined;
  const { language } = state.office;
  const number = span(groupTracking(mode.number), "strong");
  const start = line(" ", span(word(state, "case"), "title"), "  ", number);
  const one = mode.shown?.case;
  if (one === undefined) return start;
  const due = fromPainted([left(one, state.now, language)]);
  return line(...start, "  ", span(kindOf(one).stage(one)[language], "title"), "  ", ...due);
}

/** What the open case is about, and who has it. */
function whoseLine(state: State): Line {
  const one = openCase(state)?.shown?.case;
  if (one === undefined) return emptyLine;
  const { names } = state.office;
  const { category, department, handler } = one;
  const parts = [
    category === null
      ? (kindOf(one).uncategorised?.[state.office.language] ?? word(state, "uncategorised"))
      : names.category(category),
    ...(department === null ? [] : [names.department(department)]),
    handler === null ? word(state, "unassigned") : names.clerk(handler),
  ];
  return line(" ", span(briefly(parts.join(" · "), drawn(state.size) - 2), "dim"));
}

/** The views with their keys and counts; where there is no room, the large counts give way first, then the names. */
function tabs(state: State): Line {
  const room = drawn(state.size);
  const title = line(" ", span(word(state, "queue"), "title"), " ");
  const known = views.filter((view) => isKnown(state, view));
  const named = known.flatMap((view) => tab(state, view, { named: true }));
  const small = known.flatMap((view) => tab(state, view, { named: true, only: ["mine", "new", "overdue"] }));
  const calendar = calendarTab(state);
  const full = [
    line(...title, ...named, ...calendar),
    line(...title, ...named),
    line(" ", ...named),
    line(" ", ...small),
  ];
  const short = known.flatMap((view) => tab(state, view, { named: view === state.queue.view }));
  return full.find((each) => lineWidth(each) <= room) ?? line(...title, ...short);
}

/** A view of one kind has no place at the top before there is a case in it. */
function isKnown({ queue, counts }: State, view: View): boolean {
  return viewQuery(view).kind === undefined || view === queue.view || (counts[view] ?? 0) > 0;
}

/** Where somebody can be met, the calendar stands behind the views. */
function calendarTab(state: State): Line {
  if (state.office.municipality.appointments === undefined) return emptyLine;
  return [span(` ${calendarKey} ${word(state, "view.calendar")} `)];
}

type Room = { named: boolean; only?: readonly View[] };

function tab(state: State, view: View, { named, only = views }: Room): Line {
  const count = only.includes(view) ? state.counts[view] : null;
  const name = named ? [word(state, `view.${view}`)] : [];
  const parts = [String(views.indexOf(view) + 1), ...name, ...(count === null ? [] : [countText(count)])];
  const open = view === state.queue.view;
  const look = view === "overdue" && (count ?? 0) > 0 ? "late" : "plain";
  return open ? [span(`[${parts.join(" ")}]`, "mark")] : [span(` ${parts.join(" ")} `, look)];
}

function countText(count: number): string {
  const most = mostCounted({});
  return count >= most ? `${grouped(most)}+` : grouped(count);
}

function filterLine(state: State): Line {
  const { text, waiting } = state.queue;
  const columns = drawn(state.size);
  const mode = topMode(state);
  const found = line(span(`${foundText(state)} `, "dim"));
  const fresh =
    waiting.length === 0
      ? []
      : [span(`${counted(state, waiting.length, ["waiting.one", "waiting.many"])}   `, "good")];
  const label = line(" ", span(word(state, "filter.label"), "title"));
  const start =
    mode.is === "filter"
      ? line(...label, span(typed(state, mode.field).text, "strong"))
      : text === ""
        ? line(" ", span(word(state, "filter.none"), "dim"))
        : line(...label, span(briefly(text, columns - beside), "strong"));
  return spread(start, line(...fresh, ...found), columns);
}

function foundText(state: State): string {
  const { matches, rows, next, text, view, loading } = state.queue;
  const known = matches ?? (text === "" ? state.counts[view] : null) ?? (next === null ? rows.length : null);
  if (known === null) return loading ? word(state, "loading") : "";
  const most = mostCounted({ text });
  if (known >= most) return word(state, "count.many", { count: `${grouped(most)}+` });
  return known === 0 ? word(state, "count.none") : counted(state, known, ["count.one", "count.many"]);
}

/** Where the cursor stands while the filter is typed. */
export function filterCursor(state: State): { x: number; y: number } | null {
  const mode = topMode(state);
  if (mode.is !== "filter") return null;
  const start = lineWidth(line(" ", word(state, "filter.label")));
  return { x: start + typed(state, mode.field).x, y: 1 };
}

function typed({ size }: State, field: Field): { text: string; x: number } {
  return inOneLine(field, drawn(size) - beside);
}
