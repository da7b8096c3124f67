import { typeInto } from "../parts/field.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import { within } from "../parts/window.ts";
import { abandon, asked } from "./begin.ts";
import { lookAt } from "./calendar.ts";
import { shownItems } from "./choices.ts";
import { type Step, step } from "./event.ts";
import { foresee } from "./foresee.ts";
import { keyTable } from "./keys.ts";
import { tellRefusal } from "./say.ts";
import { openCase, type PickItem, type PickMode, pop, replaceTop, type State } from "./state.ts";

/** What a key in a list of choices leads to; a command goes back to whoever knows the keys of the place. */
export type Picked = { command: PickItem["then"] & { choose: "command" }; state: State } | Step;

/** A key in a list of choices. Where letters narrow the list they do only that; digits mark a row in both. */
export function pressPick(state: State, mode: PickMode, stroke: Stroke): Picked {
  const typing = mode.search !== null;
  const bound =
    typing && "char" in stroke && !isDigit(mode, stroke) ? undefined : bindingFor(keyTable.pick, stroke);
  const items = shownItems(mode);
  const at = (index: number) =>
    step({ ...replaceTop(state, { ...mode, at: within(index, items.length) }), toast: null });
  switch (bound?.action) {
    case "choose":
      return choose(state, items[mode.at]);
    case "digits":
      return byDigit(state, mode, stroke);
    case "down":
      return at(mode.at + 1);
    case "up":
      return at(mode.at - 1);
    case "back":
      return step({ ...abandon(state), toast: null });
    default:
      return narrow(state, mode, stroke);
  }
}

function isDigit({ search }: PickMode, stroke: Stroke): boolean {
  return "char" in stroke && /^\d$/u.test(stroke.char) && (search?.text ?? "") === "";
}

/** What only leads on is taken at once; what would be written is marked, and Enter does it. */
function byDigit(state: State, mode: PickMode, stroke: Stroke): Picked {
  const digit = "char" in stroke ? Number(stroke.char) : -1;
  const index = digit - firstDigit(mode);
  const item = shownItems(mode)[index];
  if (item === undefined) return step(state);
  const marked = { ...replaceTop(state, { ...mode, at: index }), toast: null };
  return item.then.choose === "act" ? step(marked) : choose(marked, item);
}

/** The digit of the first choice: 0 for the one that changes nothing. */
export function firstDigit({ items }: PickMode): number {
  return items[0]?.then.choose === "stay" ? 0 : 1;
}

function narrow(state: State, mode: PickMode, stroke: Stroke): Step {
  if (mode.search === null) return step(state);
  const search = typeInto(mode.search, stroke);
  return search === undefined ? step(state) : step(replaceTop(state, { ...mode, search, at: 0 }));
}

function choose(state: State, item: PickItem | undefined): Picked {
  if (item === undefined) return step(state);
  const shown = openCase(state)?.shown;
  const { then } = item;
  if (then.choose === "stay") return step({ ...abandon(state), toast: null });
  if (then.choose === "calendar") return lookAt(pop(state), then.whose);
  if (then.choose === "command") return { command: then, state: pop(state) };
  if (shown === null || shown === undefined) return step(state);
  const on = { number: shown.case.number, expected: shown.case.version };
  switch (then.choose) {
    case "act": {
      const foreseen = foresee(then.act, shown, state);
      if ("refused" in foreseen)
        return step(tellRefusal(state, foreseen.refused, { ...on, value: item.name ?? item.label }));
      return step({ ...state, writing: true, toast: null }, { do: "act", act: then.act });
    }
    case "write":
      return step(asked(state, shown, { ...then.draft, on }));
  }
}
