import type { Context } from "hono";
import { isTimed, type Timed } from "../../core/appointment/appointment.ts";
import { cancelOwn } from "../../core/appointment/deeds.ts";
import { numberIn } from "../../core/appointment/own-page.ts";
import { pageOf } from "../../core/appointment/page.ts";
import { caseAt } from "../../core/case/at.ts";
import { byPage } from "../../core/conversation/by-page.ts";
import { kindOf } from "../../core/kinds.ts";
import type { Web } from "../address.ts";
import { SlowPage } from "../page/trouble.tsx";
import { isForeign, readForm, type Forms } from "../form/forms.ts";
import { show } from "../show.ts";
import { link } from "../view.ts";
import { OwnPage } from "./own-page.tsx";

/** One's own appointment. Whoever only looks, a scanner of mails among them, changes nothing. */
export async function showOwn(c: Context<Web>, forms: Forms): Promise<Response> {
  const one = await ownAt(c, forms);
  if (one instanceof Response) return one;
  const { around, tokens } = forms;
  const view = await around.viewOf(c);
  const own = `/meet/${c.req.param("token") ?? ""}`;
  const call = one.way === "video" ? await pageOf(around.deps, one) : undefined;
  const isNew = c.req.query("new") === "1" && one.stage === "booked";
  return show(c, OwnPage({ view, one, own, token: tokens.fresh(), isNew, call }));
}

/** Cancels it, and shows that it is. */
export async function cancelOne(c: Context<Web>, forms: Forms): Promise<Response> {
  const one = await ownAt(c, forms);
  if (one instanceof Response) return one;
  const { around, tokens } = forms;
  const view = await around.viewOf(c);
  const form = await readForm(c);
  if (!isForeign(c) && tokens.holds(form.token))
    await byPage({ deps: around.deps, kindOf }, cancelOwn(one.number), {
      ...{ key: form.token, language: view.language, proves: null, person: one.resident },
    });
  return c.redirect(link(view, `/meet/${c.req.param("token") ?? ""}`), 303);
}

/** The appointment of the address; a wrong one is as good as none, and counted. */
async function ownAt(c: Context<Web>, { around }: Forms): Promise<Timed | Response> {
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view: await around.viewOf(c), ...permit }), { status: 429 });
  }
  const number = numberIn(around.deps.secret, c.req.param("token") ?? "");
  const one = number === undefined ? undefined : await caseAt(around.deps.store, "appointment", number);
  if (one === undefined || !isTimed(one)) return around.missing(c);
  permit.hit();
  return one;
}
