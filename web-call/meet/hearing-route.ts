import type { Context } from "hono";
import { askers } from "../../core/appointment/appointment.ts";
import { askByCode, askHearing, type OwnAsking } from "../../core/appointment/ask-deeds.ts";
import { contactTyped } from "../../core/appointment/contact.ts";
import { byPage } from "../../core/conversation/by-page.ts";
import { kindOf } from "../../core/kinds.ts";
import type { AppointmentSettings } from "../../core/municipality/appointments.ts";
import { isRefusal } from "../../core/refusal.ts";
import { plain } from "../../core/text/sanitize.ts";
import type { Web } from "../address.ts";
import type { Mend } from "../form/field.tsx";
import { type Form, isForeign, readForm, type Forms } from "../form/forms.ts";
import { tooMany } from "../form/too-many.ts";
import { show } from "../show.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { CodePage } from "./code-page.tsx";
import { HearingPage, type HearingValues } from "./hearing-page.tsx";
import { mendOf } from "./mend.ts";
import { isOldForm, toOwnPage } from "./proven.ts";
import { visitorOf } from "./visitor.ts";

type Asked = { view: View; settings: AppointmentSettings };
type Drawing = Asked & { values: HearingValues; mend?: Mend | null; status?: 200 | 400 | 403 };
const unfilled: HearingValues = {
  ...{ host: "", asker: "resident", of: "", name: "", text: "", centre: "", days: "", who: "" },
};

/** The form by which a hearing is asked for. */
export async function showHearing(c: Context<Web>, forms: Forms): Promise<Response> {
  const asked = await settingsOf(c, forms);
  return asked === null ? forms.around.missing(c) : draw(c, forms, { ...asked, values: unfilled });
}

/** Sends a code; nothing is asked for before it comes back. */
export async function askForHearing(c: Context<Web>, forms: Forms): Promise<Response> {
  const asked = await settingsOf(c, forms);
  if (asked === null) return forms.around.missing(c);
  const form = await readForm(c);
  const values = valuesOf(form, asked.settings);
  const mend = toMend(c, forms, { ...asked, values, token: form.token });
  if (mend !== null) return draw(c, forms, { ...asked, values, mend, status: isForeign(c) ? 403 : 400 });
  const permit = forms.mayAsk(c);
  if (!permit.may) return tooMany(c, asked.view, permit);
  const by = { key: form.token, language: asked.view.language, proves: null, visitor: visitorOf(form.token) };
  const result = await forms.once(form, () =>
    byPage({ deps: forms.around.deps, kindOf }, askHearing(askingOf(values)), by),
  );
  if ("as" in result && result.as === "code")
    return drawCode(c, forms, { ...asked, values, first: form.token, to: result.to });
  permit.hit();
  const why = "refused" in result ? result.refused : "wrong-contact";
  return draw(c, forms, { ...asked, values, mend: mendOf(why, asked.view), status: 400 });
}

/** Takes the code back and asks. */
export async function takeHearingCode(c: Context<Web>, forms: Forms): Promise<Response> {
  const asked = await settingsOf(c, forms);
  if (asked === null) return forms.around.missing(c);
  const { view } = asked;
  const form = await readForm(c);
  const values = valuesOf(form, asked.settings);
  const first = form.field("first");
  const contact = contactTyped(values.who);
  if (isOldForm(c, forms, form) || isRefusal(contact)) {
    const mend = { field: null, text: say(view.language, "sign.old") };
    return draw(c, forms, { ...asked, values, mend, status: 400 });
  }
  const permit = forms.mayAsk(c);
  if (!permit.may) return tooMany(c, view, permit);
  const given = { ...askingOf(values), typed: values.who, code: form.field("code").normalize("NFKC") };
  const by = { key: form.token, language: view.language, proves: contact, visitor: visitorOf(first) };
  const result = await forms.once(form, () =>
    byPage({ deps: forms.around.deps, kindOf }, askByCode(given), { ...by, name: values.name }),
  );
  if (!isRefusal(result)) return toOwnPage(c, forms, { view, permit, number: result.one.number });
  if (result.refused === "wrong-code")
    return drawCode(c, forms, { ...asked, values, first, to: plain(form.field("to"), 80), isWrong: true });
  return draw(c, forms, { ...asked, values, mend: mendOf(result.refused, view), status: 400 });
}

/** Hearings are asked for where there is a centre. */
async function settingsOf(c: Context<Web>, { around }: Forms): Promise<Asked | null> {
  const view = await around.viewOf(c);
  const settings = view.municipality.appointments;
  return settings === undefined || settings.centres.length === 0 ? null : { view, settings };
}

function draw(c: Context<Web>, forms: Forms, drawing: Drawing) {
  const { view, settings, values, mend = null, status = 200 } = drawing;
  const page = HearingPage({ view, settings, values, mend, token: forms.tokens.fresh() });
  return show(c, page, { status });
}

type Coding = Asked & { values: HearingValues; first: string; to: string; isWrong?: boolean };

function drawCode(c: Context<Web>, forms: Forms, { view, values, first, to, isWrong = false }: Coding) {
  const mend = isWrong ? { field: "code", text: say(view.language, "meet.code.wrong") } : null;
  const sending = {
    ...{ action: "/hearing/code", about: values.text, kept: null },
    send: say(view.language, "hearing.send"),
  };
  const coding = { values, first, token: forms.tokens.fresh(), to, mend };
  return show(c, CodePage({ view, coding, sending }), { status: isWrong ? 400 : 200 });
}

function valuesOf({ field }: Form, { hosts }: AppointmentSettings): HearingValues {
  const text = (name: string, most: number) => plain(field(name), most).trim();
  return {
    host: field("host") === "" ? (hosts[0]?.id ?? "") : text("host", 60),
    asker: askers.find((each) => each === field("asker")) ?? "resident",
    ...{ of: text("of", 80), name: text("name", 80), text: text("text", 300), centre: text("centre", 60) },
    ...{ days: text("days", 150), who: field("who").trim() },
  };
}

function askingOf({ host, asker, of, name, text, centre, days, who }: HearingValues): OwnAsking {
  const speaks = asker === "resident" || of === "" ? null : of;
  return {
    ...{ host, text, typed: who, asker: askers.find((each) => each === asker) ?? "resident" },
    wish: { name, of: speaks, centre: centre === "" ? null : centre, days },
  };
}

/** What can be seen to be missing before the desk is asked. */
function toMend(
  c: Context<Web>,
  { tokens }: Forms,
  { view: { language }, values, token }: Asked & { values: HearingValues; token: string },
): Mend | null {
  if (isForeign(c) || !tokens.holds(token)) return { field: null, text: say(language, "sign.old") };
  if (values.asker !== "resident" && values.of.length < 2)
    return { field: "of", text: say(language, "hearing.empty.of") };
  if (values.name === "") return { field: "name", text: say(language, "meet.empty.name") };
  if (values.text.length < 2) return { field: "text", text: say(language, "meet.empty.topic") };
  return isRefusal(contactTyped(values.who)) ? { field: "who", text: say(language, "meet.wrong.who") } : null;
}
