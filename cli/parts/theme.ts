import type { Look } from "./line.ts";

/** What Ink's `<Text>` is given for a look. */
export type Dress = { bold?: true; dimColor?: true; inverse?: true; color?: string };

const coloured: Record<Look, Dress> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  title: { bold: true, color: "cyan" },
  good: { color: "green" },
  warn: { color: "yellow" },
  late: { color: "red" },
  mark: { bold: true, color: "cyan" },
  chosen: { bold: true, inverse: true },
};

/** The sixteen colours of the terminal, so that its own theme decides; without colour only weight is left. */
export function dress(look: Look, colour: boolean): Dress {
  const { color, ...weight } = coloured[look];
  return colour && color !== undefined ? { ...weight, color } : weight;
}
