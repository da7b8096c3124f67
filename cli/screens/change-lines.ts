import { effectLines } from "../appointment/effect.ts";
import { dayTitle } from "../appointment/when.ts";
import { inOneLine } from "../parts/field.ts";
import { emptyLine, type Line, line, span } from "../parts/line.ts";
import { wrap } from "../print/width.ts";
import { drawn } from "./layout.ts";
import { type Panel, ruled } from "./ruled.ts";
import { word } from "./say.ts";
import type { ChangeMode, Deciding, State, SureMode } from "./state.ts";
import { briefly, fromPainted } from "./text-lines.ts";

/** The panel in which hours or a reason are typed. */
export function changePanel(state: State, { change, asks, field }: ChangeMode): Panel {
  const columns = drawn(state.size) - 4;
  const { text, x } = inOneLine(field, columns);
  const given = { day: dayOf(state, change), from: change.from, to: change.to };
  const title =
    asks === "reason"
      ? word(state, "change.reason", given)
      : word(state, `change.${openOr(change)}.hours`, given);
  return {
    lines: [ruled(state, title), line("  ", text), emptyLine],
    cursor: { x: x + 2, y: 1 },
  };
}

function openOr({ what }: Deciding): "open" | "closed" {
  return what === "open" ? "open" : "closed";
}

/** What a change comes to, and the two choices; the first one leaves all as it is. */
export function surePanel(state: State, { change, effect, at }: SureMode, most: number): Panel {
  const { language } = state.office;
  const columns = drawn(state.size) - 4;
  const { from, to } = effect;
  const title = word(state, `change.${change.what}.sure`, { day: dayOf(state, change), from, to });
  const met = effectLines(effect, language).flatMap((each): Line[] => {
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

function dayOf({ office }: State, { date }: Deciding): string {
  return dayTitle(date, office.language);
}
