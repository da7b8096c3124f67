import { clip, type Line } from "../parts/line.ts";
import { beside, caseLines, peekLines } from "./case-lines.ts";
import { footLines } from "./foot-lines.ts";
import { filterCursor, headLines } from "./head-lines.ts";
import { helpPage } from "./help-lines.ts";
import { drawn, firstPane, isWide } from "./layout.ts";
import { cursorRow } from "./list.ts";
import { panel } from "./panel-lines.ts";
import { queueLines } from "./queue-lines.ts";
import { trayLines } from "./tray.ts";
import { calendarLines } from "./calendar-lines.ts";
import { calendarOf, openCase, type State, topMode } from "./state.ts";

/** Everything on the screen: exactly as many lines as the window has rows, none wider than it may be. */
export type Frame = { lines: Line[]; cursor: { x: number; y: number } | null };

/** What the screen shows of a state. */
export function frame(state: State): Frame {
  const { rows } = state.size;
  const head = headLines(state);
  const foot = [...trayLines(state), ...footLines(state)];
  const over = panel(state);
  const space = Math.max(1, rows - head.length - foot.length);
  const above = Math.max(0, space - (over?.lines.length ?? 0));
  const body = [...bodyLines(state, above), ...(over?.lines ?? [])].slice(0, space);
  const lines = [...head, ...body, ...foot].slice(0, rows).map((each) => clip(each, drawn(state.size)));
  const inPanel = over?.cursor ?? null;
  const cursor =
    inPanel === null ? filterCursor(state) : { x: inPanel.x, y: inPanel.y + head.length + above };
  const visible =
    cursor !== null && cursor.y < rows ? { ...cursor, x: Math.min(cursor.x, drawn(state.size)) } : null;
  return { lines, cursor: visible };
}

function bodyLines(state: State, rows: number): Line[] {
  if (rows === 0) return [];
  const mode = topMode(state);
  if (mode.is === "help") return helpPage(state, mode, rows);
  const open = openCase(state);
  if (open !== undefined) return caseLines(state, open, rows);
  const calendar = calendarOf(state);
  if (calendar !== undefined) return calendarLines(state, calendar, rows);
  const list = queueLines(state, rows);
  if (!isWide(state.size)) return list;
  return beside(list, peekLines(state, cursorRow(state.queue)?.case, rows), firstPane(state.size));
}
