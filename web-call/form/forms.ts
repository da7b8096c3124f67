import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { countMisses, type Permit } from "../misses.ts";
import { formTokens, onceEach } from "./form-token.ts";

/** What the forms of pages share: their tokens, one answer for each, and how many codes one connection asks for. */
export type Forms = {
  around: Around;
  tokens: ReturnType<typeof formTokens>;
  once: <T>(form: Form, work: () => Promise<T>) => Promise<T>;
  /** A code that is given back counts for nobody. */
  mayAsk: (c: Context<Web>) => Permit;
};

/** A form that came in: its fields, and its body as one digest, for a button that is pressed twice. */
export type Form = { field: (name: string) => string; token: string; digest: string };

/** The forms of one desk. */
export function openForms(around: Around): Forms {
  const codes = countMisses();
  const answers = onceEach<unknown>();
  const { secret, now } = around.deps;
  return {
    around,
    tokens: formTokens(secret, now),
    // The digest is of the whole form and its path, so an answer is of the kind that its route asks for.
    once: <T>({ digest }: Form, work: () => Promise<T>) => answers(digest, work) as Promise<T>,
    mayAsk: (c) => codes(around.clientOf(c)),
  };
}

const longestField = 300;

/** Reads what a browser sends; anything else is a form without fields. */
export async function readForm(c: Context<Web>): Promise<Form> {
  const isForm = (c.req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded");
  const body = isForm ? await c.req.text() : "";
  const fields = new URLSearchParams(body);
  const field = (name: string) => (fields.get(name) ?? "").slice(0, longestField);
  const digest = createHash("sha256").update(`${c.req.path}\n${body}`).digest("base64url");
  return { field, token: field("token"), digest };
}

/** Whether a browser says that the form is not from a page of ours. Browsers that say nothing are believed. */
export function isForeign(c: Context<Web>): boolean {
  const site = c.req.header("sec-fetch-site");
  return site !== undefined && site !== "same-origin" && site !== "none";
}
