import type { WriteStream } from "node:tty";
import { type Moved, openCanvas } from "../parts/canvas.ts";
import { frame } from "./frame.ts";
import { listPlace } from "./layout.ts";
import type { Loop } from "./loop.ts";
import { openCase, type State, topMode } from "./state.ts";

/** What others write over the screen (`wall`, a warning of the machine) stands no longer than this, once the screen rests. */
const repaintMs = 5000;
const restMs = 1000;

/**
 * Draws the state whenever it has changed: once for everything that happens together, and not before the terminal has
 * taken what was drawn last, so that a slow line passes over what nobody would see. `repaint` draws everything anew.
 */
export function startDrawing(
  loop: Loop,
  { stdout, inColour }: { stdout: WriteStream; inColour: boolean },
): { repaint: () => void; stop: () => void } {
  const canvas = openCanvas(inColour);
  let drawn: State | undefined;
  let pending: NodeJS.Immediate | undefined;
  let isFull = false;
  let whole = performance.now();
  let changed = 0;
  const draw = () => {
    pending = undefined;
    if (isFull) return;
    const { columns, rows } = stdout;
    // The window may have changed before the state hears of it: what is drawn must fit the window.
    const state = { ...loop.get(), size: { columns, rows } };
    const written = canvas.draw({ ...frame(state), moved: movedSince(drawn, state) });
    drawn = state;
    if (written === "") return;
    changed = performance.now();
    isFull = !stdout.write(written);
  };
  const soon = () => {
    pending ??= setImmediate(draw);
  };
  const taken = () => {
    isFull = false;
    soon();
  };
  const repaint = () => {
    whole = performance.now();
    canvas.forget();
    soon();
  };
  const resized = () => {
    loop.send({ event: "size", size: { columns: stdout.columns, rows: stdout.rows } });
    repaint();
  };
  const rested = () => {
    const now = performance.now();
    if (now - whole >= repaintMs && now - changed >= restMs) repaint();
  };
  const often = setInterval(rested, restMs);
  const forget = loop.subscribe(soon);
  stdout.on("drain", taken);
  stdout.on("resize", resized);
  resized();
  return {
    repaint,
    stop: () => {
      clearInterval(often);
      clearImmediate(pending);
      forget();
      stdout.off("drain", taken);
      stdout.off("resize", resized);
    },
  };
}

/** How far the list has moved in its place, where it is the same list. */
function movedSince(before: State | undefined, state: State): Moved | null {
  if (before === undefined || !isList(before) || !isList(state)) return null;
  if (before.queue.load !== state.queue.load) return null;
  return { ...listPlace(state.size), by: state.queue.top - before.queue.top };
}

function isList(state: State): boolean {
  const { is } = topMode(state);
  return (is === "queue" || is === "filter") && openCase(state) === undefined;
}
