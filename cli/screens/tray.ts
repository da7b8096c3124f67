import { channelWords } from "../words/channels.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { type Line, line, lineWidth, span, spread } from "../parts/line.ts";
import { begun } from "./act.ts";
import { type Event, type Step, step } from "./event.ts";
import { foresee } from "./foresee.ts";
import { drawn } from "./layout.ts";
import { tellRefusal, word } from "./say.ts";
import type { Resting, Shown, State } from "./state.ts";
import { tell } from "./state.ts";
import { briefly } from "./text-lines.ts";
import type { VerbName } from "../verb/verb.ts";

/** What this clerk has caused rests for a while; it is shown until it leaves. */
export function restingCame(state: State, { number, words }: Event & { event: "resting" }): State {
  const others = resting(state).filter((each) => each.number !== number);
  return { ...state, tray: [...others, ...words] };
}

function resting({ tray, now }: State): Resting[] {
  return tray.filter(({ leaves }) => leaves > now);
}

/** A row for the words that leave next; none where nothing rests. */
export function trayLines(state: State): Line[] {
  const words = resting(state);
  const [next] = words;
  if (next === undefined) return [];
  const columns = drawn(state.size);
  const { language } = state.office;
  const seconds = String(Math.ceil((next.leaves.getTime() - state.now.getTime()) / 1000));
  const others = words.length > 1 ? ` +${words.length - 1}` : "";
  const undo = line(span(word(state, "tray.undo"), "strong"), " ");
  const number = `→ ${groupTracking(next.number)}${others} `;
  const by = channelWords[next.channel][language];
  const told = `${word(state, "tray.one", { seconds })}, ${by}: «${next.text}»`;
  const room = columns - lineWidth([...undo, span(number)]) - 3;
  return [spread(line(" ", span(number, "good"), span(briefly(told, room), "good")), undo, columns)];
}

/** Done as soon as its key is pressed: to the open case, or in the list to the one that was changed last. */
export function actAtOnce(state: State, verb: VerbName, shown: Shown | null): Step {
  const on = shown === null ? state.last : { number: shown.case.number, expected: shown.case.version };
  if (on === null) return step(tell(state, word(state, "said.no-undo"), "warn"));
  const { ask: _, then: __, ...act } = begun(verb, on);
  const foreseen = shown === null ? undefined : foresee(act, shown, state);
  if (foreseen !== undefined && "refused" in foreseen)
    return step(tellRefusal(state, foreseen.refused, { number: on.number }));
  return step({ ...state, writing: true, toast: null }, { do: "act", act });
}
