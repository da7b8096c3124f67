import type { Context } from "hono";
import { byForm } from "../../core/petition/by-form.ts";
import { contactOf } from "../../core/petition/contact.ts";
import { provePetition, type ProvingResult } from "../../core/petition/sign-deeds.ts";
import { takeBackByCode, type TakingBack } from "../../core/petition/take-back.ts";
import type { Refusal } from "../../core/refusal.ts";
import { plain } from "../../core/text/sanitize.ts";
import type { Web } from "../address.ts";
import type { Permit } from "../misses.ts";
import { show } from "../show.ts";
import { say } from "../words.ts";
import type { Aim } from "./code-page.tsx";
import { DonePage, type Ending } from "./done-page.tsx";
import { endingOf } from "./ending.ts";
import { type Asked, petitionOf } from "./find.ts";
import { ForeignPage } from "./foreign-page.tsx";
import { mendOf } from "./refusal-text.ts";
import type { Values } from "./sign-form.tsx";
import { tooMany } from "../form/too-many.ts";
import { drawCode, drawForm, withOwn } from "./sign-route.ts";
import { type Form, isForeign, readForm, type Forms } from "../form/forms.ts";
import { sourceOf, valuesOf } from "./signing.ts";

type Result = ProvingResult | TakingBack | Refusal<"sent-already">;
type Outcome = { slow: Permit & { may: false } } | { result: Result };
const longestTo = 80;

/** Takes the code back, and with it counts the signature or takes it off. */
export async function proveCode(c: Context<Web>, signing: Forms, aim: Aim): Promise<Response> {
  const asked = await petitionOf(c, signing.around);
  if (asked instanceof Response) return asked;
  const form = await readForm(c);
  const values = valuesOf(form);
  if (isForeign(c)) return show(c, ForeignPage({ ...asked }), { status: 403 });
  const { view, shown } = asked;
  const drawing = { asked, values, aim, to: plain(form.field("to"), longestTo) };
  if (!signing.tokens.holds(form.token))
    return drawCode(c, signing, { ...drawing, mend: { field: null, text: say(view.language, "sign.old") } });
  if (!/\d/u.test(form.field("code").normalize("NFKC")))
    return drawCode(c, signing, {
      ...drawing,
      mend: { field: "code", text: say(view.language, "code.empty") },
    });
  const outcome = await signing.once(form, () => prove(c, signing, { asked, form, values, aim }));
  if ("slow" in outcome) return tooMany(c, view, outcome.slow);
  const { result } = outcome;
  const ending = endingOf(view, shown, result);
  if (ending !== null) return done(c, signing, { asked, ending });
  if (!("refused" in result)) return drawForm(c, signing, { aim, asked, values, status: 400 });
  if (result.refused === "unknown-number") return signing.around.missing(c);
  const mend = mendOf(view, { ...result, shown });
  return result.refused === "wrong-code" || result.refused === "sent-already"
    ? drawCode(c, signing, { ...drawing, mend })
    : drawForm(c, signing, { aim, asked, values, mend, status: 400 });
}

type Proving = { asked: Asked; form: Form; values: Values; aim: Aim };

async function prove(
  c: Context<Web>,
  signing: Forms,
  { asked, form, values, aim }: Proving,
): Promise<Outcome> {
  const permit = signing.mayAsk(c);
  if (!permit.may) return { slow: permit };
  const { number, petition } = asked.shown;
  const code = form.field("code").normalize("NFKC");
  const given = { number, typed: values.who, code };
  const proves = contactOf(petition.key, values.who);
  const how = { key: form.token, language: asked.view.language, proves };
  const { deps } = signing.around;
  const result: Result =
    aim === "back"
      ? await byForm(deps, takeBackByCode(given), how)
      : await byForm(deps, provePetition({ ...given, ...withOwn(values), ...sourceOf(c, signing) }), how);
  // A right code gives back what it was asked for with, and this try.
  if (endingOf(asked.view, asked.shown, result) !== null) [1, 2].forEach(() => permit.hit());
  return { result };
}

/** The petition is read again: its count has changed. */
async function done(
  c: Context<Web>,
  signing: Forms,
  { asked, ending }: { asked: Asked; ending: Ending },
): Promise<Response> {
  const beside = await signing.around.deps.store.beside(asked.shown.petition.id);
  const shown = { ...asked.shown, signatures: beside?.tally.proven ?? asked.shown.signatures };
  return show(c, DonePage({ view: asked.view, shown, ending }));
}
