import type { Context } from "hono";
import { createLanes } from "../../core/lanes.ts";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { petitionOf } from "./find.ts";
import { pictureOf } from "./picture.ts";

const remembered = 50;

/**
 * Answers with the picture of a petition as PNG. The last fifty are remembered, since all who show the same link
 * ask for it, and drawing one costs as much as a hundred pages.
 */
export function showPicture(around: Around): (c: Context<Web>) => Promise<Response> {
  const drawn = new Map<string, Promise<Uint8Array>>();
  // One at a time: whoever asks for many keeps nobody waiting but themselves.
  const inTurn = createLanes();
  const draw = (svg: string): Promise<Uint8Array> => {
    const known = drawn.get(svg) ?? inTurn("draw", () => around.draw(svg));
    drawn.delete(svg);
    drawn.set(svg, known);
    known.catch(() => drawn.delete(svg));
    for (const oldest of drawn.keys()) {
      if (drawn.size <= remembered) break;
      drawn.delete(oldest);
    }
    return known;
  };
  return async (c) => {
    const asked = await petitionOf(c, around);
    if (asked instanceof Response) return asked;
    const png = await draw(pictureOf(asked.view, asked.shown));
    c.header("Cache-Control", "public, max-age=3600");
    return c.body(new Uint8Array(png), 200, { "Content-Type": "image/png" });
  };
}
