import type { Context, Hono } from "hono";
import type { Case } from "../core/cases.ts";
import type { Deps } from "../core/deps.ts";
import { type Client, clientOf, type Web } from "./address.ts";
import type { Permit } from "./misses.ts";
import type { View } from "./view.ts";

/** What the pages of every kind work with. */
export type Around = {
  deps: Deps;
  viewOf: (c: Context<Web>) => Promise<View>;
  clientOf: (c: Context<Web>) => Client;
  /** Asked before a number is looked up, whatever kind it may be of. */
  mayLookUp: (client: Client) => Permit;
  pathOf: (one: Case) => string | null;
  /** A picture of ours, SVG, as PNG. */
  draw: (svg: string) => Promise<Uint8Array>;
  /** There is no such page. */
  missing: (c: Context<Web>) => Promise<Response>;
};

/** Reads who asks, behind this proxy or none. */
export function readClient(trustedProxy: string | undefined): Around["clientOf"] {
  return (c) => clientOf(c, trustedProxy);
}

/** What a kind of case has on the public pages. */
export type Pages<C extends Case> = {
  serve: (app: Hono<Web>, around: Around) => void;
  /** The path of the page of one case; null where nobody may see it. */
  pathOf: (one: C) => string | null;
};
