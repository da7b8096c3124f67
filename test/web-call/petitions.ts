import { randomUUID } from "node:crypto";
import type { PetitionRow } from "../../core/petition/port.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { newSalt } from "../../core/petition/secret.ts";
import { proven, type Signature } from "../../core/petition/signature.ts";
import { begun, petition } from "../contract/petition-making.ts";
import { pending } from "../core/petition/petitions.ts";
import type { Store } from "../../core/store.ts";
import type { TestDesk } from "../support/desk.ts";
import { socketOf, type WebDesk } from "./support.ts";

const dayMs = 86_400_000;

/** A petition on the desk; open for 120 days unless said otherwise. */
export async function petitionOn(
  desk: { store: Store; clock: { now: () => Date } },
  own: Partial<Petition> = {},
): Promise<Petition> {
  const now = desk.clock.now();
  const signableUntil = new Date(now.getTime() + 120 * dayMs);
  const one = petition({ stage: "open", openedAt: now, signableUntil, ...own });
  const event = { about: one.id, at: now, by: { kind: "resident" }, event: begun(one) } as const;
  const rows = [{ row: "petition", petition: one.id, salt: newSalt() }] as const;
  const done = await desk.store.commit({ cases: [{ case: one, was: 0 }], rows: [...rows], events: [event] });
  if (!("committed" in done)) throw new Error(done.conflict);
  return one;
}

/** Signatures that count, however they came. */
export async function signedBy(
  desk: TestDesk,
  of: Petition,
  each: readonly Partial<Signature>[],
): Promise<void> {
  const rows = each.map((own): PetitionRow => {
    const id = randomUUID();
    const all = { id, petition: of.id, key: `key ${id}`, leaf: `leaf ${id}`, person: null, ...own };
    return {
      row: "signature",
      signature: proven(pending(all), desk.clock.now()),
      was: null,
      day: "2026-11-24",
    };
  });
  await desk.store.commit({ rows });
}

export type Browser = {
  /** What is on the page that was answered last. */
  page: () => string;
  status: () => number;
  open: (path: string) => Promise<string>;
  /** Sends the form on the page that goes to this path, with its hidden fields and these. */
  send: (
    action: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<string>;
};

/** Somebody at a browser, without scripts: opens pages and sends the forms that are on them. */
export function browserOf({ app }: Pick<WebDesk, "app">, from = "192.0.2.1"): Browser {
  let page = "";
  let status = 0;
  const take = async (answer: Response | Promise<Response>) => {
    const got = await answer;
    status = got.status;
    page = await got.text();
    return page;
  };
  return {
    page: () => page,
    status: () => status,
    open: (path) => take(app.request(path, {}, socketOf(from))),
    send: (action, fields = {}, headers = {}) => {
      const body = new URLSearchParams({ ...hiddenOf(page, action), ...fields }).toString();
      const type = { "content-type": "application/x-www-form-urlencoded" };
      const request = { method: "POST", body, headers: { ...type, ...headers } };
      return take(app.request(action, request, socketOf(from)));
    },
  };
}

/** The hidden fields of the form that goes there. */
export function hiddenOf(page: string, action: string): Record<string, string> {
  const form = page.split("<form").find((each) => each.includes(`action="${action}"`)) ?? "";
  const fields =
    form.split("</form>")[0]?.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/gu) ?? [];
  return Object.fromEntries([...fields].map(([, name = "", value = ""]) => [name, value]));
}

/** The code that went out last. */
export async function lastCode(desk: TestDesk): Promise<string> {
  const notices = (await desk.store.notices({ limit: 100 })).items;
  const codes = notices.flatMap(({ reply }) => /\b(\d{6})\b/u.exec(reply.text)?.[1] ?? []);
  return codes[0] ?? "";
}
