import { keySign } from "../parts/keymap.ts";
import { clip, emptyLine, type Line, line, lineWidth, span } from "../parts/line.ts";
import { wrap } from "../print/width.ts";
import { keyWords } from "../words/tui-keys.ts";
import { hasLines } from "./act.ts";
import { isSearched } from "./choices.ts";
import { time } from "./head-lines.ts";
import { keyTable } from "./keys.ts";
import { drawn } from "./layout.ts";
import { word } from "./say.ts";
import { type State, topMode } from "./state.ts";
import { briefly } from "./text-lines.ts";

/** The rows at the bottom: what has just happened, as long as that takes, and the keys that work now. */
export function footLines(state: State): Line[] {
  return [...messageLines(state), keyLine(state)];
}

const mostLines = 3;

function messageLines(state: State): Line[] {
  const columns = drawn(state.size) - 4;
  const { silent, toast } = state;
  if (silent !== null)
    return [line(" ", span(`! ${briefly(word(state, "silent", { time: time(silent) }), columns)}`, "late"))];
  if (toast === null) return [emptyLine];
  const sign = toast.tone === "good" ? "✓" : "!";
  return wrap(toast.text, columns)
    .slice(0, mostLines)
    .map((text, at) => line(" ", span(`${at === 0 ? sign : " "} ${text}`, toast.tone)));
}

/** As many keys of this mode as fit; help and the way out are always among them. */
function keyLine(state: State): Line {
  const columns = drawn(state.size) - 1;
  const all = footKeys(state);
  const last = all.filter(({ action }) => action === "help" || action === "quit");
  const first = all.filter((each) => !last.includes(each));
  const end = last.flatMap((each) => each.label);
  const shown: Line[] = [];
  for (const { label } of first) {
    if (lineWidth([...shown.flat(), ...label, ...end]) > columns) break;
    shown.push(label);
  }
  return clip(line(" ", ...shown.flat(), ...end), columns + 1);
}

function footKeys(state: State): { action: string; label: Line }[] {
  const mode = topMode(state);
  return keyTable[mode.is]
    .filter(({ footer }) => footer === true)
    .filter(({ action }) => applies(state, action))
    .map(({ action, keys }) => {
      const [name = ""] = keys;
      const sign = action === "digits" ? "1–9" : keySign(name);
      return {
        action,
        label: [span(sign, "strong"), span(` ${keyWords[action].short[state.office.language]}  `)],
      };
    });
}

function applies(state: State, action: string): boolean {
  const mode = topMode(state);
  if (mode.is === "write" && action === "newline") return hasLines(mode.draft);
  if (mode.is === "review" && action === "send") return mode.armed && !state.writing;
  if (mode.is === "pick" && action === "digits") return !isSearched(mode);
  return true;
}
