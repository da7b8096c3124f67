import { caseAt as ofKind } from "../../core/case/at.ts";
import type { Hono } from "hono";
import type { Check } from "../../core/health.ts";
import { makeTracking } from "../../core/number/tracking.ts";
import type { Stage } from "../../core/request/stage.ts";
import { drawn } from "../../db/files/draw.ts";
import { createWebApp, type WebOptions } from "../../web-call/app.ts";
import type { Web } from "../../web-call/address.ts";
import { reported, testDesk, type TestDesk } from "../support/desk.ts";

export type WebDesk = {
  desk: TestDesk;
  app: Hono<Web>;
  errors: unknown[];
  /** Asks as the browser at this address would. */
  get: (path: string, headers?: Record<string, string>, from?: string) => Promise<Response>;
  text: (path: string, headers?: Record<string, string>) => Promise<string>;
};

export const everyChannel: WebOptions["reach"] = () => [
  { channel: "telegram", address: "https://t.me/ChiosDeskBot" },
  { channel: "voice", address: "+302271350000" },
  { channel: "sms", address: "+302271350000" },
];

/** The pages of a desk with a real store. */
export async function webDesk(options: Partial<WebOptions> = {}): Promise<WebDesk> {
  const desk = await testDesk();
  return { desk, ...webOf(desk, options) };
}

/** The pages of a desk that is there already. */
export function webOf(desk: TestDesk, options: Partial<WebOptions> = {}): Omit<WebDesk, "desk"> {
  const errors: unknown[] = [];
  const app = createWebApp({
    deps: desk.deps,
    checks: () => Promise.resolve<Check[]>([]),
    version: "1.2.3",
    publicUrl: "http://127.0.0.1",
    reach: everyChannel,
    draw: drawn,
    report: (error) => errors.push(error),
    ...options,
  });
  const get: WebDesk["get"] = async (path, headers = {}, from = "192.0.2.1") =>
    app.request(path, { headers }, socketOf(from));
  return { app, errors, get, text: async (path, headers) => (await get(path, headers)).text() };
}

/** What the web server passes along about the other end of the connection. */
export function socketOf(remoteAddress: string): Web["Bindings"] {
  return { incoming: { socket: { remoteAddress } } } as unknown as Web["Bindings"];
}

/** A reported case, brought to a stage; answers its number. */
export async function caseAt(desk: TestDesk, stage: Stage, closedAt: Date | null = null): Promise<string> {
  const number = await reported(desk, "Λακκούβα μπροστά στο φαρμακείο", { address: desk.deps.newId() });
  const request = await ofKind(desk.store, "request", number);
  if (request === undefined) throw new Error(`no case ${number}`);
  const next = { ...request, stage, closedAt, version: request.version + 1 };
  const done = await desk.store.commit({ cases: [{ case: next, was: request.version }] });
  if (!("committed" in done)) throw new Error(done.conflict);
  return number;
}

/** A number with the right check digits that no case has. */
export async function freeNumber(desk: TestDesk): Promise<string> {
  const number = makeTracking(desk.deps.random);
  return (await desk.store.case(number)) === undefined ? number : freeNumber(desk);
}
