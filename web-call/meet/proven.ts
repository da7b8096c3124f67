import type { Context } from "hono";
import { ownToken } from "../../core/appointment/own-page.ts";
import type { Web } from "../address.ts";
import { type Form, type Forms, isForeign } from "../form/forms.ts";
import type { Permit } from "../misses.ts";
import { link, type View } from "../view.ts";

/** Whether what came with a code is of no form that this desk gave out lately. */
export function isOldForm(c: Context<Web>, { tokens }: Forms, form: Form): boolean {
  return isForeign(c) || !tokens.holds(form.token) || !tokens.holds(form.field("first"));
}

type Proven = { view: View; permit: Permit & { may: true }; number: string };

/** To the page of one's own; a right code gives back what it was asked for with, and this try. */
export function toOwnPage(c: Context<Web>, { around }: Forms, { view, permit, number }: Proven): Response {
  [1, 2].forEach(() => permit.hit());
  return c.redirect(link(view, `/meet/${ownToken(around.deps.secret, number)}?new=1`), 303);
}
