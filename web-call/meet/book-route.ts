import type { Context } from "hono";
import { bookByCode, type Booking, bookTime } from "../../core/appointment/book-deeds.ts";
import { contactTyped } from "../../core/appointment/contact.ts";
import { freeTimes } from "../../core/appointment/free.ts";
import { byPage } from "../../core/conversation/by-page.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { kindOf } from "../../core/kinds.ts";
import type { Host } from "../../core/municipality/appointments.ts";
import { isRefusal } from "../../core/refusal.ts";
import { plain } from "../../core/text/sanitize.ts";
import type { Web } from "../address.ts";
import type { Mend } from "../form/field.tsx";
import { type Form, isForeign, readForm, type Forms } from "../form/forms.ts";
import { tooMany } from "../form/too-many.ts";
import { show } from "../show.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { BookPage, unfilled, type Values } from "./book-page.tsx";
import { CodePage, type Sending } from "./code-page.tsx";
import { HostsPage } from "./hosts-page.tsx";
import { mendOf } from "./mend.ts";
import { isOldForm, toOwnPage } from "./proven.ts";
import { visitorOf } from "./visitor.ts";

type Asked = { view: View; host: Host };
type Drawing = Asked & { values: Values; mend?: Mend | null; status?: 200 | 400 | 403 };
const longestTo = 80;

/** The form for an appointment; where several can be met, first the question with whom. */
export async function showForm(c: Context<Web>, forms: Forms): Promise<Response> {
  const id = c.req.query("host") ?? "";
  const asked = await hostAsked(c, forms, id);
  if (asked !== null) return drawForm(c, forms, { ...asked, values: unfilled });
  const view = await forms.around.viewOf(c);
  const hosts = view.municipality.appointments?.hosts ?? [];
  return id === "" && hosts.length > 1 ? show(c, HostsPage({ view, hosts })) : forms.around.missing(c);
}

/** Keeps the time and sends a code; nothing is booked before it comes back. */
export async function askCode(c: Context<Web>, forms: Forms): Promise<Response> {
  const form = await readForm(c);
  const asked = await hostAsked(c, forms, form.field("host"));
  if (asked === null) return forms.around.missing(c);
  const values = valuesOf(form);
  const again = (mend: Mend, status: 400 | 403 = 400) =>
    drawForm(c, forms, { ...asked, values, mend, status });
  const mend = toMend(c, forms, { ...asked, values, token: form.token });
  if (mend !== null) return again(mend, isForeign(c) ? 403 : 400);
  const permit = forms.mayAsk(c);
  if (!permit.may) return tooMany(c, asked.view, permit);
  const holder = visitorOf(form.token);
  const booking = { ...bookingOf(asked.host, values), holder };
  const result = await forms.once(form, () =>
    byPage({ deps: forms.around.deps, kindOf }, bookTime(booking), {
      ...{ key: form.token, language: asked.view.language, proves: null, visitor: holder },
    }),
  );
  if ("as" in result && result.as === "code") {
    const coding = { values, first: form.token, token: forms.tokens.fresh(), to: result.to, mend: null };
    return show(c, CodePage({ view: asked.view, coding, sending: sendingOf(asked.view, values) }));
  }
  permit.hit();
  return again(
    "refused" in result
      ? mendOf(result.refused, asked.view)
      : { field: "who", text: say(asked.view.language, "meet.wrong.who") },
  );
}

/** Takes the code back and books. */
export async function takeCode(c: Context<Web>, forms: Forms): Promise<Response> {
  const form = await readForm(c);
  const asked = await hostAsked(c, forms, form.field("host"));
  if (asked === null) return forms.around.missing(c);
  const { view, host } = asked;
  const values = valuesOf(form);
  const first = form.field("first");
  const contact = contactTyped(values.who);
  if (isOldForm(c, forms, form) || isRefusal(contact))
    return drawForm(c, forms, {
      ...asked,
      values,
      mend: { field: null, text: say(view.language, "sign.old") },
      status: 400,
    });
  const permit = forms.mayAsk(c);
  if (!permit.may) return tooMany(c, view, permit);
  const holder = visitorOf(first);
  const given = {
    ...bookingOf(host, values),
    holder,
    typed: values.who,
    code: form.field("code").normalize("NFKC"),
  };
  const result = await forms.once(form, () =>
    byPage({ deps: forms.around.deps, kindOf }, bookByCode(given), {
      ...{ key: form.token, language: view.language, proves: contact, visitor: holder, name: values.name },
    }),
  );
  if (!isRefusal(result)) return toOwnPage(c, forms, { view, permit, number: result.one.number });
  if (result.refused !== "wrong-code")
    return drawForm(c, forms, { ...asked, values, mend: mendOf(result.refused, view), status: 400 });
  const mend = { field: "code", text: say(view.language, "meet.code.wrong") };
  const coding = {
    values,
    first,
    token: forms.tokens.fresh(),
    to: plain(form.field("to"), longestTo),
    mend,
  };
  return show(c, CodePage({ view, coding, sending: sendingOf(view, values) }), { status: 400 });
}

/** Whom they want to meet; where there is one alone, nobody has to say. */
async function hostAsked(c: Context<Web>, { around }: Forms, id: string): Promise<Asked | null> {
  const view = await around.viewOf(c);
  const hosts = view.municipality.appointments?.hosts ?? [];
  const host = id === "" && hosts.length === 1 ? hosts[0] : hosts.find((each) => each.id === id);
  return host === undefined ? null : { view, host };
}

/** What the page of the code says. */
function sendingOf({ language }: View, { at }: Values): Sending {
  return {
    ...{ action: "/meet/code", about: writtenDate(new Date(at), language) },
    ...{ kept: say(language, "meet.code.kept"), send: say(language, "meet.book") },
  };
}

async function drawForm(c: Context<Web>, forms: Forms, drawing: Drawing): Promise<Response> {
  const { view, host, values, mend = null, status = 200 } = drawing;
  const free = await freeTimes(forms.around.deps, host.id, { as: "resident" });
  const times = free.map(({ startsAt }) => startsAt);
  const page = BookPage({ view, host, free: times, values, mend, token: forms.tokens.fresh() });
  return show(c, page, { status });
}

function valuesOf({ field }: Form): Values {
  const text = plain(field("text"), 300).trim();
  const name = plain(field("name"), 80).trim();
  return {
    host: plain(field("host"), 60),
    at: Number.isNaN(Date.parse(field("at"))) ? "" : new Date(field("at")).toISOString(),
    text,
    name,
    who: field("who").trim(),
    way: field("way") === "phone" ? "phone" : "video",
  };
}

function bookingOf(host: Host, { at, text, way, who }: Values): Booking {
  return { host: host.id, at, way, text, case: null, files: [], typed: who };
}

/** What can be seen to be missing before the desk is asked. */
function toMend(
  c: Context<Web>,
  { tokens }: Forms,
  { view: { language }, values, token }: Asked & { values: Values; token: string },
): Mend | null {
  if (isForeign(c) || !tokens.holds(token)) return { field: null, text: say(language, "sign.old") };
  if (values.at === "") return { field: "at", text: say(language, "meet.pick") };
  if (values.text.length < 2) return { field: "text", text: say(language, "meet.empty.topic") };
  if (values.name === "") return { field: "name", text: say(language, "meet.empty.name") };
  return isRefusal(contactTyped(values.who)) ? { field: "who", text: say(language, "meet.wrong.who") } : null;
}
