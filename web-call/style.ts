import { createHash } from "node:crypto";
import { base } from "./style/base.ts";
import { colours } from "./style/colours.ts";
import { parts } from "./style/parts.ts";
import { petition } from "./style/petition.ts";

/** The one style sheet of the public pages; nothing in it is loaded from elsewhere. */
export const style = [colours, base, parts, petition].join("\n");

/** Where the sheet is served; a changed sheet has a changed address, so that it may be kept for ever. */
export const stylePath = `/desk-${createHash("sha256").update(style).digest("hex").slice(0, 10)}.css`;
