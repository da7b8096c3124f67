import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Agenda } from "../../core/call/agenda.ts";
import type { Rooms } from "../../core/call/rooms.ts";
import type { Actor } from "../../core/case/actor.ts";
import type { Deps } from "../../core/deps.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";

/** A promise that a host makes: what, who takes it on (a staff id), until which day (YYYY-MM-DD). */
export type Promised = { about: string; text: string; owner: string | null; due: string | null; by: Actor };

export type Script = { path: string; pieces: ReadonlyMap<string, Buffer> };

/** What the pages of calls work with beside what all pages do. */
export type Calls = {
  rooms: () => Rooms | null;
  agenda: Agenda;
  /** STUN and TURN servers for browsers; `server` for those that the rooms' server names. */
  ice: "server" | readonly { urls: string }[];
  /** The program of the page, made for browsers, and its pieces by their paths; null where it was not built. */
  script: () => Script | null;
  /** Makes the rooms what was just decided, without waiting for the next look. */
  nudge: () => void;
  /** Sends a code to whoever a case belongs to; false where there is nowhere to send it. */
  sendCode: (deps: Deps, about: string, code: string) => Promise<boolean>;
  promise: (deps: Deps, promised: Promised) => Promise<{ number: string } | Refusal>;
};

export type Live = { around: Around; calls: Calls; secure: boolean };

const name = "dimos-device";
const kept = 400 * 24 * 3600;

/** By what this browser is known, where it keeps cookies. */
export function deviceOf(c: Context<Web>): string | undefined {
  const given = getCookie(c, name);
  return given !== undefined && /^[\w-]{43}$/u.test(given) ? given : undefined;
}

/** Only the desk's own pages send it back, and no script can read it. */
export function keepDevice(c: Context<Web>, device: string, { secure }: Live): void {
  setCookie(c, name, device, { httpOnly: true, sameSite: "Strict", secure, maxAge: kept, path: "/" });
}

/** Whether a page of another site sent this; browsers say so. */
export function isForeign(c: Context<Web>): boolean {
  const site = c.req.header("sec-fetch-site");
  const isOwn = site === undefined || site === "same-origin";
  // A form of another site can send no JSON.
  return !isOwn || c.req.header("content-type")?.startsWith("application/json") !== true;
}
