import type { Context } from "hono";
import { type Appointment, isTimed, type Timed } from "../../core/appointment/appointment.ts";
import { cancelOwn, moveOwn } from "../../core/appointment/deeds.ts";
import { freeTimes } from "../../core/appointment/free.ts";
import { mayMove, mostMoves } from "../../core/appointment/move.ts";
import { numberIn } from "../../core/appointment/own-page.ts";
import { pageOf } from "../../core/appointment/page.ts";
import { caseAt } from "../../core/case/at.ts";
import { byPage } from "../../core/conversation/by-page.ts";
import { kindOf } from "../../core/kinds.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { SlowPage } from "../page/trouble.tsx";
import type { Mend } from "../form/field.tsx";
import { isForeign, readForm, type Forms } from "../form/forms.ts";
import { show } from "../show.ts";
import { link } from "../view.ts";
import { say } from "../words.ts";
import { MovePage } from "./move-page.tsx";
import { OwnPage } from "./own-page.tsx";

/** One's own appointment. Whoever only looks, a scanner of mails among them, changes nothing. */
export async function showOwn(c: Context<Web>, forms: Forms): Promise<Response> {
  const one = await ownAt(c, forms);
  if (one instanceof Response) return one;
  const { around, tokens } = forms;
  const view = await around.viewOf(c);
  const own = `/meet/${c.req.param("token") ?? ""}`;
  const call = one.way === "video" ? await pageOf(around.deps, one) : undefined;
  const isNew = c.req.query("new") === "1" && (one.stage === "booked" || one.stage === "asked");
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
  return toOwn(c, forms);
}

/** The times to which it can be moved. Looking at them moves nothing. */
export async function showMove(c: Context<Web>, forms: Forms): Promise<Response> {
  const one = await ownAt(c, forms);
  if (one instanceof Response) return one;
  if (!isTimed(one) || mayMove(one, forms.around.deps.now()) !== null) return toOwn(c, forms);
  return drawMove(c, forms, { one, mend: null });
}

/** Moves it, and shows where it is now. */
export async function moveOne(c: Context<Web>, forms: Forms): Promise<Response> {
  const one = await ownAt(c, forms);
  if (one instanceof Response) return one;
  const { around, tokens } = forms;
  const { language } = await around.viewOf(c);
  const form = await readForm(c);
  const at = new Date(form.field("at"));
  if (isForeign(c) || !tokens.holds(form.token) || !isTimed(one) || Number.isNaN(at.getTime()))
    return toOwn(c, forms);
  const moving = moveOwn({ number: one.number, at: at.toISOString() });
  const done = await byPage({ deps: around.deps, kindOf }, moving, {
    ...{ key: form.token, language, proves: null, person: one.resident },
  });
  if (!isRefusal(done) || done.refused !== "slot-taken") return toOwn(c, forms);
  return drawMove(c, forms, { one, mend: { field: "at", text: say(language, "meet.taken") } });
}

async function drawMove(
  c: Context<Web>,
  { around, tokens }: Forms,
  { one, mend }: { one: Timed; mend: Mend | null },
): Promise<Response> {
  const view = await around.viewOf(c);
  const choosing = { as: "resident", moving: one.id, centre: one.centre } as const;
  const times = (await freeTimes(around.deps, one.host, choosing)).map(({ startsAt }) => startsAt);
  const free = times.filter((at) => at.getTime() !== one.startsAt.getTime());
  const own = `/meet/${c.req.param("token") ?? ""}`;
  const page = MovePage({ view, one, own, free, token: tokens.fresh(), mend, left: mostMoves - one.moves });
  return show(c, page, { status: mend === null ? 200 : 400 });
}

async function toOwn(c: Context<Web>, { around }: Forms): Promise<Response> {
  return c.redirect(link(await around.viewOf(c), `/meet/${c.req.param("token") ?? ""}`), 303);
}

/** The appointment of the address; a wrong one is as good as none, and counted. */
async function ownAt(c: Context<Web>, { around }: Forms): Promise<Appointment | Response> {
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view: await around.viewOf(c), ...permit }), { status: 429 });
  }
  const number = numberIn(around.deps.secret, c.req.param("token") ?? "");
  const one = number === undefined ? undefined : await caseAt(around.deps.store, "appointment", number);
  if (one === undefined) return around.missing(c);
  permit.hit();
  return one;
}
