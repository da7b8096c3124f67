import type { Context } from "hono";
import { byForm } from "../../core/petition/by-form.ts";
import { signPetition, type SigningResult } from "../../core/petition/sign-deeds.ts";
import { shownName } from "../../core/petition/shown-name.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import type { Permit } from "../misses.ts";
import { ForeignPage } from "./foreign-page.tsx";
import { tooMany } from "../form/too-many.ts";
import { show } from "../show.ts";
import { say } from "../words.ts";
import { type Aim, CodePage } from "./code-page.tsx";
import type { Mend } from "../form/field.tsx";
import { type Asked, petitionOf } from "./find.ts";
import { type Came, drawBack, drawOne } from "./one-route.ts";
import { mendOf } from "./refusal-text.ts";
import type { Values } from "./sign-form.tsx";
import { type Form, isForeign, readForm, type Forms } from "../form/forms.ts";
import { sourceOf, valuesOf } from "./signing.ts";

type Outcome = { slow: Permit & { may: false } } | { result: SigningResult | Refusal<"sent-already"> };

/** Sends a code to whoever signs, or takes a signature back. The answer is the same for whoever has signed already. */
export async function askCode(c: Context<Web>, signing: Forms, aim: Aim): Promise<Response> {
  const asked = await petitionOf(c, signing.around);
  if (asked instanceof Response) return asked;
  const form = await readForm(c);
  const values = valuesOf(form);
  const again = (came: Omit<Came, "asked" | "values">) =>
    drawForm(c, signing, { aim, asked, values, ...came });
  if (isForeign(c)) return show(c, ForeignPage({ ...asked }), { status: 403 });
  const mend = toMend(asked, values, signing.tokens.holds(form.token));
  if (mend !== null) return again({ mend, status: 400 });
  const outcome = await signing.once(form, () => send(c, signing, { asked, form, values, aim }));
  if ("slow" in outcome) return tooMany(c, asked.view, outcome.slow);
  const { result } = outcome;
  if ("as" in result && result.as === "code")
    return drawCode(c, signing, { asked, values, aim, to: result.to });
  if (!("refused" in result)) return again({ status: 400 });
  if (result.refused === "unknown-number") return signing.around.missing(c);
  const status = result.refused === "too-many-codes" ? 429 : 400;
  return again({ mend: mendOf(asked.view, { ...result, shown: asked.shown }), status });
}

/** What can be seen to be missing before the desk is asked. */
function toMend({ view, shown }: Asked, { who, name }: Values, isFresh: boolean): Mend | null {
  const { language } = view;
  if (!isFresh) return { field: null, text: say(language, "sign.old") };
  const kind = shown.petition.key === "email" ? "email" : "mobile";
  if (who === "") return { field: "who", text: say(language, `sign.empty.${kind}`) };
  const shownAs = shownName(name);
  return shownAs !== null && typeof shownAs === "object"
    ? { field: "name", text: say(language, "sign.wrong-name") }
    : null;
}

type Sending = { asked: Asked; form: Form; values: Values; aim: Aim };

async function send(
  c: Context<Web>,
  signing: Forms,
  { asked, form, values, aim }: Sending,
): Promise<Outcome> {
  const permit = signing.mayAsk(c);
  if (!permit.may) return { slow: permit };
  const { number } = asked.shown;
  const own = aim === "sign" ? withOwn(values) : {};
  const signed = signPetition({ number, typed: values.who, ...own, ...sourceOf(c, signing) });
  const { language } = asked.view;
  const result = await byForm(signing.around.deps, signed, { key: form.token, language, proves: null });
  if (!("as" in result) || result.as !== "code") permit.hit();
  return { result };
}

/** What somebody adds to their signature of their own will. */
export function withOwn({ name, unit, told }: Values): { name?: string; unit?: string; told: boolean } {
  const shown = shownName(name);
  return { ...(typeof shown === "string" && { name: shown }), ...(unit !== "" && { unit }), told };
}

/** The form that a code is for, with what is to be mended. */
export function drawForm(
  c: Context<Web>,
  signing: Forms,
  { aim, ...came }: Came & { aim: Aim },
): Promise<Response> | Response {
  return aim === "back" ? drawBack(c, signing, came) : drawOne(c, signing, came);
}

type Drawing = { asked: Asked; values: Values; aim: Aim; to: string; mend?: Mend };

/** The page that asks for the code. */
export function drawCode(c: Context<Web>, { tokens }: Forms, drawing: Drawing): Response | Promise<Response> {
  const { asked, values, aim, to, mend = null } = drawing;
  const filling = { values, mend, token: tokens.fresh() };
  const page = CodePage({ ...asked, coding: { aim, filling, again: tokens.fresh(), to } });
  return show(c, page, { status: mend === null ? 200 : 400 });
}
