import { shades } from "../print/shades.ts";
import type { Look } from "./line.ts";

type Dress = { weight?: string; colour?: string };

/** The parameters of SGR (ECMA-48 8.3.117) for each look: its weight, and its colour. */
const dresses: Record<Look, Dress> = {
  plain: {},
  dim: { weight: "2" },
  strong: { weight: "1" },
  title: { weight: "1", colour: shades.cyan },
  good: { colour: shades.green },
  warn: { colour: shades.yellow },
  late: { colour: shades.red },
  mark: { weight: "1", colour: shades.cyan },
  chosen: { weight: "1;7" },
};

/** What brings a terminal to this look from any other; without colour only weight is left. */
export function dressed(look: Look, inColour: boolean): string {
  const { weight, colour } = dresses[look];
  const worn = [weight, inColour ? colour : undefined].filter((each) => each !== undefined);
  return worn.length === 0 ? "\u001b[m" : `\u001b[0;${worn.join(";")}m`;
}
