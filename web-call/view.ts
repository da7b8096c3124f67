import type { Context } from "hono";
import type {} from "hono/language";
import type { ChannelName } from "../core/channel.ts";
import { type Deps, municipalityOf } from "../core/deps.ts";
import { sentence } from "../core/wording/line.ts";
import type { Language } from "../core/language.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import type { Web } from "./address.ts";

/** The channels that are on, as residents reach them: a number in E.164, or the address of a chat. */
export type Reach = readonly { channel: ChannelName; address: string }[];

/** What a page needs to be drawn. `asked` is the language that the address itself asks for. */
export type Frame = {
  language: Language;
  asked: Language | null;
  municipality: Municipality | null;
  /** The desk's public address, without a slash at the end. */
  site: string;
};
export type View = Frame & { municipality: Municipality; reach: Reach; now: Date };

/** The languages of a request: `?lang=` first, then what the browser prefers, then Greek. */
export function languagesOf(c: Context<Web>): { language: Language; asked: Language | null } {
  const given = c.req.query("lang")?.toLowerCase();
  const asked = given === "el" || given === "en" ? given : null;
  return { language: asked ?? (c.get("language") === "en" ? "en" : "el"), asked };
}

/** A path of ours as a browser has to ask for it: the public address may have a path of its own. */
export function placed({ site }: Pick<Frame, "site">, path: string): string {
  return `${new URL(site).pathname.replace(/\/+$/u, "")}${path}`;
}

/** An address of ours that stays in the language the resident asked for. */
export function link(frame: Pick<Frame, "asked" | "site">, path: string): string {
  const { asked } = frame;
  const address = placed(frame, path);
  return asked === null ? address : `${address}${path.includes("?") ? "&" : "?"}lang=${asked}`;
}

/** The public sentence of the core's catalogue, with its braces, in the municipality's wording. */
export function publicSentence(view: View, key: Parameters<typeof sentence>[0]): string {
  return sentence(key, { language: view.language, register: "chat" }, view.municipality.phrases);
}

/** Reads the municipality for each page, and remembers the last one for the pages that tell of a broken store. */
export function rememberMunicipality(deps: Deps): {
  read: () => Promise<Municipality>;
  last: () => Municipality | null;
} {
  let last: Municipality | null = null;
  return {
    read: async () => (last = await municipalityOf(deps)),
    last: () => last,
  };
}
