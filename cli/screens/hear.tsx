import { useApp, useInput, usePaste } from "ink";
import { useEffect } from "react";
import { strokesOf } from "../parts/stroke.ts";
import type { Loop } from "./loop.ts";

/** The only place that hears keys; draws nothing. `anew` is what Ctrl-L asks for. */
export function Keys({ loop, anew }: { loop: Loop; anew: () => void }) {
  const { exit } = useApp();
  useInput((input, key) => {
    if (key.ctrl && input === "l") anew();
    const strokes = strokesOf(input, key);
    if (strokes.length > 0) loop.send({ event: "keys", strokes });
  });
  usePaste((text) => loop.send({ event: "paste", text }));
  useEffect(() => {
    const leave = () => {
      const { quit } = loop.get();
      if (quit !== null) exit(quit);
    };
    leave();
    return loop.subscribe(leave);
  }, [loop, exit]);
  return null;
}
