import type { KindName } from "../../core/cases.ts";
import type { Binding } from "../parts/keymap.ts";
import { allVerbs } from "../verbs.ts";
import { type ActionName, type KeyWords, keyWords } from "../words/tui-keys.ts";
import type { KeyAction } from "./act.ts";
import { caseUnder, type ModeName, type State, topMode, views } from "./state.ts";

/** A row of the table; a verb brings its words with it, and the kinds of case that it is done to. */
export type KeyRow = Binding<KeyAction> & { said: KeyWords; on?: readonly KindName[] };
type Keys = readonly KeyRow[];

/** What may be done to a case, in the list and in the case itself. */
const onCase = allVerbs.flatMap(({ name, on, screen }): KeyRow[] =>
  "key" in screen
    ? [
        {
          action: name,
          on,
          keys: [screen.key],
          writes: true,
          ...(screen.foot !== undefined && { footer: true }),
          said: screen,
        },
      ]
    : [],
);

/** The choices of a verb that have a digit in the case itself. */
const byDigit = allVerbs.flatMap(({ name, on, screen }): KeyRow[] =>
  "key" in screen && screen.digits !== undefined
    ? [{ action: name, on, keys: screen.digits.keys, writes: true, said: screen.digits }]
    : [],
);

const viewKeys = views.map((_, at) => String(at + 1));
/** The calendar stands behind the views. */
export const calendarKey = String(views.length + 1);

const moves = rows(
  { action: "down", keys: ["j", "down"] },
  { action: "up", keys: ["k", "up"] },
  { action: "pagedown", keys: ["pagedown"] },
  { action: "pageup", keys: ["pageup"] },
  { action: "first", keys: ["g", "home"] },
  { action: "last", keys: ["G", "end"] },
);

const always = rows(
  { action: "palette", keys: [":"] },
  { action: "help", keys: ["?"], footer: true },
  { action: "back", keys: ["escape"] },
  // In the Greek layout this key gives «;», which the fold leads back here.
  { action: "quit", keys: ["q"], footer: true },
);

/**
 * The one table of keys, by mode. «;» and «Q» stay free: they are what the Greek layout makes of other keys.
 */
export const keyTable: Record<ModeName, Keys> = {
  queue: [
    ...rows({ action: "open", keys: ["enter", "right"], footer: true }),
    ...moves,
    ...rows(
      { action: "views", keys: viewKeys },
      { action: "filter", keys: ["/", "f"], footer: true },
      { action: "take", keys: ["u"] },
    ),
    ...onCase,
    ...rows({ action: "calendar", keys: [calendarKey], footer: true }),
    ...always,
  ],
  filter: rows(
    { action: "done", keys: ["enter"] },
    { action: "down", keys: ["down"] },
    { action: "up", keys: ["up"] },
    { action: "back", keys: ["escape"] },
  ),
  case: [
    ...onCase,
    ...byDigit,
    ...moves,
    ...rows({ action: "next", keys: ["]"] }, { action: "previous", keys: ["["] }),
    ...always.map((row) =>
      row.action === "back" ? { ...row, keys: ["escape", "left"], footer: true as const } : row,
    ),
  ],
  calendar: [
    ...rows(
      { action: "open", keys: ["enter"], footer: true },
      { action: "dayafter", keys: ["right"], footer: true },
      { action: "daybefore", keys: ["left"] },
      { action: "shut", keys: ["x"], writes: true, footer: true },
      { action: "extra", keys: ["o"], writes: true, footer: true },
      { action: "takeback", keys: ["d"], writes: true, footer: true },
      { action: "weekly", keys: ["h"], writes: true, footer: true },
      { action: "weekafter", keys: ["pagedown", "]"], footer: true },
      { action: "weekbefore", keys: ["pageup", "["] },
      { action: "today", keys: ["t"], footer: true },
      { action: "span", keys: ["w"], footer: true },
      { action: "whose", keys: ["m"], footer: true },
      { action: "down", keys: ["j", "down"] },
      { action: "up", keys: ["k", "up"] },
      { action: "first", keys: ["g", "home"] },
      { action: "last", keys: ["G", "end"] },
      { action: "views", keys: viewKeys },
    ),
    ...always.map((row) => (row.action === "back" ? { ...row, footer: true as const } : row)),
  ],
  change: rows(
    { action: "goon", keys: ["enter"], footer: true },
    { action: "wipe", keys: ["wipe"] },
    { action: "back", keys: ["escape"], footer: true },
  ),
  sure: rows(
    { action: "choose", keys: ["enter"], writes: true, footer: true },
    { action: "digits", keys: ["0", "1"], footer: true },
    { action: "down", keys: ["down", "j"] },
    { action: "up", keys: ["up", "k"] },
    { action: "back", keys: ["escape"], footer: true },
  ),
  pick: rows(
    { action: "choose", keys: ["enter"], footer: true },
    { action: "digits", keys: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], footer: true },
    { action: "down", keys: ["down", "j"] },
    { action: "up", keys: ["up", "k"] },
    { action: "back", keys: ["escape"], footer: true },
  ),
  write: rows(
    { action: "done", keys: ["enter"], footer: true },
    { action: "newline", keys: ["newline"], footer: true },
    { action: "wipe", keys: ["wipe"] },
    { action: "back", keys: ["escape"], footer: true },
  ),
  review: rows(
    { action: "send", keys: ["enter"], writes: true, footer: true },
    { action: "back", keys: ["escape"], footer: true },
  ),
  help: [...moves, ...rows({ action: "back", keys: ["escape", "enter", "?", "q"], footer: true })],
  leave: rows(
    { action: "stay", keys: ["enter", "escape"], footer: true },
    { action: "quit", keys: ["q"], footer: true },
  ),
  burst: rows(
    { action: "drop", keys: ["enter", "escape"], footer: true },
    { action: "run", keys: ["x"], footer: true },
  ),
};

/** The keys of a mode, and of the verbs those for a case of this kind; of all kinds where there is no case. */
export function keysFor(mode: ModeName, kind?: KindName): Keys {
  if (kind === undefined) return keyTable[mode];
  return keyTable[mode].filter(({ on }) => on === undefined || on.includes(kind));
}

/** The keys that work now: those of the mode on top, for the case that is open or marked. */
export function keysNow(state: State): Keys {
  const mode = topMode(state);
  const all = state.queue.view === "petitions" ? "petition" : undefined;
  return keysFor(mode.is, caseUnder(state)?.kind ?? all);
}

function rows(...bindings: readonly Binding<ActionName>[]): KeyRow[] {
  return bindings.map((binding) => ({ ...binding, said: keyWords[binding.action] }));
}
