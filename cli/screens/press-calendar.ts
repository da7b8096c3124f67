import { athensDay, formatDay } from "../../core/law/athens.ts";
import { bindingFor } from "../parts/keymap.ts";
import type { Stroke } from "../parts/stroke.ts";
import type { KeyAction } from "./act.ts";
import { open, palette } from "./begin.ts";
import { goBy, goTo, moveRow } from "./calendar.ts";
import { itemUnder } from "./calendar-items.ts";
import { beginChange } from "./change.ts";
import { type Step, step } from "./event.ts";
import { keyTable } from "./keys.ts";
import { leave } from "./leave.ts";
import { pressQueue } from "./press-queue.ts";
import { word } from "./say.ts";
import { type CalendarMode, type PickItem, pop, push, replaceTop, type State, tell } from "./state.ts";

/** A key in the calendar. The digits of the views lead back to the list. */
export function pressCalendar(state: State, mode: CalendarMode, stroke: Stroke): Step {
  const bound = bindingFor(keyTable.calendar, stroke);
  if (bound === undefined) return step(state);
  return bound.action === "views" ? pressQueue(pop(state), stroke) : doInCalendar(state, mode, bound.action);
}

/** An action in the calendar, by key or by name. */
export function doInCalendar(state: State, mode: CalendarMode, action: KeyAction): Step {
  switch (action) {
    case "down":
      return step(moveRow(state, mode, 1));
    case "up":
      return step(moveRow(state, mode, -1));
    case "first":
      return step(moveRow(state, mode, -Infinity));
    case "last":
      return step(moveRow(state, mode, Infinity));
    case "daybefore":
      return goBy(state, mode, -1);
    case "dayafter":
      return goBy(state, mode, 1);
    case "weekbefore":
      return goBy(state, mode, -7);
    case "weekafter":
      return goBy(state, mode, 7);
    case "today":
      return goTo(state, mode, formatDay(athensDay(state.now)));
    case "span":
      return step(replaceTop(state, { ...mode, span: mode.span === "day" ? "week" : "day" }));
    case "whose":
      return step(push({ ...state, toast: null }, whosePick(state, mode)));
    case "open":
      return openBooked(state, mode);
    case "shut":
      return beginChange(state, mode, "closed");
    case "extra":
      return beginChange(state, mode, "open");
    case "takeback":
      return beginChange(state, mode, "remove");
    case "weekly":
      return beginChange(state, mode, "weekly");
    case "palette":
      return step(palette(state));
    case "help":
      return step(push(state, { is: "help", of: "calendar", top: 0 }));
    case "back":
      return step({ ...pop(state), toast: null });
    case "quit":
      return leave(state, 0);
    default:
      return step(state);
  }
}

function openBooked(state: State, mode: CalendarMode): Step {
  const item = itemUnder(mode);
  if (item?.is === "booked") return open(state, item.one.number);
  return step(tell(state, word(state, "calendar.not-booked"), "warn"));
}

/** Everybody who can be met and every centre, the one that is shown marked. */
function whosePick({ office }: State, { shown }: CalendarMode) {
  const { language, municipality } = office;
  const { hosts = [], centres = [] } = municipality.appointments ?? {};
  const items = [
    ...hosts.map(({ id, name }): PickItem => ({
      ...{ label: name[language], aside: "", now: shown?.host === id },
      then: { choose: "calendar", whose: { host: id } },
    })),
    ...centres.map(({ id, office: at }): PickItem => {
      const name = municipality.offices.find((each) => each.id === at)?.name[language] ?? id;
      return {
        ...{ label: name, aside: word({ office }, "calendar.centre"), now: shown?.centre === id },
        then: { choose: "calendar", whose: { centre: id } },
      };
    }),
  ];
  const at = Math.max(
    0,
    items.findIndex(({ now }) => now),
  );
  return { is: "pick", title: word({ office }, "calendar.whose"), items, at, search: null } as const;
}
