import { createHash } from "node:crypto";
import { contrast, readable } from "../core/municipality/colour.ts";
import { base } from "./style/base.ts";
import { colours } from "./style/colours.ts";
import { parts } from "./style/parts.ts";
import { ownColour } from "./style/own-colour.ts";
import { live } from "./style/live.ts";
import { petition } from "./style/petition.ts";

/** The one style sheet of the public pages; nothing in it is loaded from elsewhere. */
export const style = [colours, base, parts, petition, live].join("\n");

/** Where the sheet is served; a changed sheet has a changed address, so that it may be kept for ever. */
export const stylePath = `/desk-${createHash("sha256").update(style).digest("hex").slice(0, 10)}.css`;

/** Where the sheet with a municipality's own colour, #rrggbb, is served. */
export function colourPath(colour: string): string {
  return `/colour-${colour.slice(1).toLowerCase()}.css`;
}

/** The sheet at such a path; undefined for a colour that cannot be read on white. */
export function colourSheet(path: string): string | undefined {
  const colour = `#${/^\/colour-([\da-f]{6})\.css$/u.exec(path)?.[1] ?? "ffffff"}`;
  return contrast(colour, "#ffffff") < readable ? undefined : ownColour(colour);
}
