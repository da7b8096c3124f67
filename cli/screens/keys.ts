import type { Binding } from "../parts/keymap.ts";
import type { ActionName } from "../words/tui-keys.ts";
import type { ModeName } from "./state.ts";

type Keys = readonly Binding<ActionName>[];

/** What may be done to a case, in the list and in the case itself. */
const onCase: Keys = [
  { action: "assign", keys: ["a"], writes: true, footer: true },
  { action: "stage", keys: ["s"], writes: true, footer: true },
  { action: "reply", keys: ["r"], writes: true, footer: true },
  { action: "ask", keys: ["e"], writes: true, footer: true },
  { action: "answer", keys: ["t"], writes: true, footer: true },
  { action: "note", keys: ["n"], writes: true, footer: true },
  { action: "attach", keys: ["p"], writes: true, footer: true },
  { action: "close", keys: ["c"], writes: true, footer: true },
  { action: "reopen", keys: ["o"], writes: true, footer: true },
  { action: "move-to", keys: ["m"], writes: true },
];

const moves: Keys = [
  { action: "down", keys: ["j", "down"] },
  { action: "up", keys: ["k", "up"] },
  { action: "pagedown", keys: ["pagedown"] },
  { action: "pageup", keys: ["pageup"] },
  { action: "first", keys: ["g", "home"] },
  { action: "last", keys: ["G", "end"] },
];

const always: Keys = [
  { action: "palette", keys: [":"] },
  { action: "help", keys: ["?"], footer: true },
  { action: "back", keys: ["escape"] },
  // In the Greek layout this key gives «;», which the fold leads back here.
  { action: "quit", keys: ["q"], footer: true },
];

/**
 * The one table of keys, by mode. «;» and «Q» stay free: they are what the Greek layout makes of other keys.
 */
export const keyTable: Record<ModeName, Keys> = {
  queue: [
    { action: "open", keys: ["enter", "right"], footer: true },
    ...moves,
    { action: "views", keys: ["1", "2", "3", "4"] },
    { action: "filter", keys: ["/", "f"], footer: true },
    { action: "take", keys: ["u"] },
    ...onCase,
    ...always,
  ],
  filter: [
    { action: "done", keys: ["enter"] },
    { action: "down", keys: ["down"] },
    { action: "up", keys: ["up"] },
    { action: "back", keys: ["escape"] },
  ],
  case: [
    ...onCase,
    { action: "stages", keys: ["1", "2", "3", "4"], writes: true },
    ...moves,
    { action: "next", keys: ["]"] },
    { action: "previous", keys: ["["] },
    ...always.map((row) =>
      row.action === "back" ? { ...row, keys: ["escape", "left"], footer: true as const } : row,
    ),
  ],
  pick: [
    { action: "choose", keys: ["enter"], footer: true },
    { action: "digits", keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], footer: true },
    { action: "down", keys: ["down", "j"] },
    { action: "up", keys: ["up", "k"] },
    { action: "back", keys: ["escape"], footer: true },
  ],
  write: [
    { action: "done", keys: ["enter"], footer: true },
    { action: "newline", keys: ["newline"], footer: true },
    { action: "wipe", keys: ["wipe"] },
    { action: "back", keys: ["escape"], footer: true },
  ],
  review: [
    { action: "send", keys: ["enter"], writes: true, footer: true },
    { action: "back", keys: ["escape"], footer: true },
  ],
  help: [...moves, { action: "back", keys: ["escape", "enter", "?", "q"], footer: true }],
  leave: [
    { action: "stay", keys: ["enter", "escape"], footer: true },
    { action: "quit", keys: ["q"], footer: true },
  ],
  burst: [
    { action: "drop", keys: ["enter", "escape"], footer: true },
    { action: "run", keys: ["x"], footer: true },
  ],
};
