import { type Counted, effectLines } from "../appointment/effect.ts";
import { inOneLine } from "../parts/field.ts";
import { emptyLine, type Line, line, span } from "../parts/line.ts";
import { wrap } from "../print/width.ts";
import { saidOf } from "./change.ts";
import { drawn } from "./layout.ts";
import { type Panel, ruled } from "./ruled.ts";
import { word } from "./say.ts";
import type { ChangeMode, Deciding, State, SureMode } from "./state.ts";
import { briefly, fromPainted } from "./text-lines.ts";

/** The panel in which hours or a reason are typed. */
export function changePanel(state: State, { change, asks, field }: ChangeMode): Panel {
  const columns = drawn(state.size) - 4;
  const { text, x } = inOneLine(field, columns);
  const given = saidOf(state, change);
  const reason = change.what === "weekly" ? "change.weekly.reason" : "change.reason";
  const title = word(state, asks === "reason" ? reason : `change.${hoursFor(change)}.hours`, given);
  return {
    lines: [ruled(state, title), line("  ", text), emptyLine],
    cursor: { x: x + 2, y: 1 },
  };
}

function hoursFor({ what }: Deciding): "open" | "closed" | "weekly" {
  return what === "open" || what === "weekly" ? what : "closed";
}

/** Of what the free times are counted that a change leaves. */
function countedFor({ what, date, until }: Deciding): Counted {
  if (what === "weekly" || what === "undo") return "ahead";
  return date === until ? "day" : "days";
}

/** What a change comes to, and the two choices; the first one leaves all as it is. */
export function surePanel(state: State, { change, effect, at }: SureMode, most: number): Panel {
  const { language } = state.office;
  const columns = drawn(state.size) - 4;
  const title = word(state, `change.${change.what}.sure`, saidOf(state, change));
  const met = effectLines(effect, language, countedFor(change)).flatMap((each): Line[] => {
    const shown = fromPainted(each);
    const [only] = shown;
    if (only === undefined || shown.length > 1) return [line("  ", ...shown)];
    return wrap(only.text, columns).map((text) => line("  ", span(text, only.look)));
  });
  const choices = [word(state, "pick.stay"), word(state, `change.${change.what}.yes`)].map((text, index) =>
    index === at
      ? line(span(" ▸ ", "mark"), span(`${String(index)} `, "dim"), span(text, "strong"))
      : line("   ", span(`${String(index)} `, "dim"), text),
  );
  const reason = line("  ", span(briefly(effect.reason, columns), "dim"));
  const space = Math.max(1, most - choices.length - 3);
  return {
    lines: [ruled(state, title), reason, ...cut(state, met, space), emptyLine, ...choices],
    cursor: null,
  };
}

/** As many rows as there is room for; the last one says how many more there are. */
function cut(state: State, lines: readonly Line[], rows: number): Line[] {
  if (lines.length <= rows) return [...lines];
  const more = word(state, "part.more", { count: String(lines.length - rows + 1) });
  return [...lines.slice(0, rows - 1), line("  ", span(more, "dim"))];
}
