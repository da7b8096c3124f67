import { Box, useApp, useCursor, useInput, usePaste, useStdout, useWindowSize } from "ink";
import { useEffect, useSyncExternalStore } from "react";
import { LineView } from "../parts/line-view.tsx";
import { strokesOf } from "../parts/stroke.ts";
import { frame } from "./frame.ts";
import { drawn } from "./layout.ts";
import type { Loop } from "./loop.ts";

/** From the corner on nothing is left; Ink then draws everything again. */
const anew = "\u001b[H\u001b[J";
/** What others write over the screen (`wall`, a warning of the machine) stands no longer than this. */
const repaintMs = 5000;

/** The whole screen: the only place that hears keys, and the only one that draws. */
export function Screen({ loop }: { loop: Loop }) {
  const state = useSyncExternalStore(loop.subscribe, loop.get);
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const { setCursorPosition } = useCursor();
  const { write } = useStdout();
  useInput((input, key) => {
    if (key.ctrl && input === "l") write(anew);
    const strokes = strokesOf(input, key);
    if (strokes.length > 0) loop.send({ event: "keys", strokes });
  });
  usePaste((text) => loop.send({ event: "paste", text }));
  useEffect(() => loop.send({ event: "size", size: { columns, rows } }), [loop, columns, rows]);
  useEffect(() => {
    if (state.quit !== null) exit(state.quit);
  }, [state.quit, exit]);
  useEffect(() => {
    const repaint = () => write(anew);
    const often = setInterval(repaint, repaintMs);
    process.on("SIGCONT", repaint);
    return () => {
      clearInterval(often);
      process.off("SIGCONT", repaint);
    };
  }, [write]);
  // The window may have changed before the state hears of it: what is drawn must fit the window.
  const size = { columns, rows };
  const { lines, cursor } = frame({ ...state, size });
  setCursorPosition(cursor ?? undefined);
  return (
    <Box flexDirection="column" width={drawn(size)} height={rows} overflow="hidden">
      {lines.map((row, index) => (
        <LineView key={index} row={row} />
      ))}
    </Box>
  );
}
