import { askers } from "../../core/appointment/appointment.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { bookedWords, bookWords } from "../appointment/command-words.ts";
import { tellNear } from "../appointment/near.ts";
import { instantTyped } from "../appointment/when.ts";
import { need, offer } from "../ask.ts";
import { exits } from "../exit-codes.ts";
import { choiceFlag, numberFlag, textFlag } from "../flags.ts";
import { appointmentList, freeList } from "../list/appointments.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, printList, readingOf } from "../list/columns.ts";
import { printDone } from "../print/done.ts";
import { onDesk, refused } from "../session.ts";
import { fill } from "../words/words.ts";

const dayMs = 86_400_000;

/** `dimos appointment list`: hearings that wait, and what is booked for a week from a day on. */
export const listAppointments = onDesk(async (run, session) => {
  const typed = textFlag(run, "from");
  const from = typed === undefined ? undefined : instantTyped(`${typed} 0:00`, session.deps.now());
  const days = numberFlag(run, "days") ?? 7;
  const start = from === undefined ? session.deps.now() : new Date(from);
  const query = {
    host: textFlag(run, "host"),
    ...(from !== undefined && { from }),
    ...(!Number.isNaN(start.getTime()) && { until: new Date(start.getTime() + days * dayMs).toISOString() }),
  };
  const found = await session.desk.do("appointment.list", query);
  if (isRefusal(found)) return refused(run, found);
  const items = [...found.asked, ...found.booked];
  printList(run, appointmentList, { query, next: null, items, reading: await readingOf(run, session) });
  return exits.ok;
});

/** `dimos appointment book`: books for somebody who calls or comes, guided or by flags. */
export const bookAppointment = onDesk(async (run, session) => {
  const { now } = session.deps;
  const guided = textFlag(run, "at") === undefined;
  const at = textFlag(run, "at") ?? (await need(run, bookWords.at));
  if (typeof at === "number") return at;
  const text =
    textFlag(run, "text") ?? (run.args.length > 0 ? run.args.join(" ") : await need(run, bookWords.text));
  if (typeof text === "number") return text;
  const input = { at: instantTyped(at, now()), text, ...(await whoOf(run, guided)) };
  const made = await session.desk.do("appointment.book", input);
  if (isRefusal(made)) {
    if (made.refused !== "bad-input") await tellNear(run, session, { host: input.host, near: input.at });
    return refused(run, made, { value: input.phone ?? "", number: "" });
  }
  const { number, startsAt } = made;
  const when = startsAt === null ? "" : writtenDate(startsAt, run.language);
  return printDone(run, {
    item: itemOf(caseList, made, await readingOf(run, session)),
    quiet: number,
    said: fill(bookedWords.done[run.language], { number: groupTracking(number), when }),
    next: `dimos case show ${number}`,
  });
});

/** `dimos appointment free`: the earliest free times. */
export const freeTimes = onDesk(async (run, session) => {
  const query = {
    ...{ host: textFlag(run, "host"), centre: textFlag(run, "centre") },
    limit: numberFlag(run, "limit"),
  };
  const found = await session.desk.do("appointment.free", query);
  if (isRefusal(found)) return refused(run, found);
  const items = found.free.map((slot) => ({ host: found.host, ...slot }));
  printList(run, freeList, { query, next: null, items, reading: await readingOf(run, session) });
  return exits.ok;
});

async function whoOf(run: Run, guided: boolean) {
  const ask = async (field: "name" | "phone") =>
    textFlag(run, field) ?? (guided ? await offer(run, bookWords[field]) : undefined);
  return {
    ...{ host: textFlag(run, "host"), case: textFlag(run, "case") },
    ...{ name: await ask("name"), phone: await ask("phone"), email: textFlag(run, "email") },
    way: choiceFlag(run, "way", ["video", "phone"]),
    language: choiceFlag(run, "residentLang", ["el", "en"]),
  };
}

/** `dimos appointment ask`: writes down that somebody asks for a hearing. */
export const askHearing = onDesk(async (run, session) => {
  const typed = textFlag(run, "text") ?? (run.args.length > 0 ? run.args.join(" ") : undefined);
  const text = typed ?? (await need(run, bookWords.text));
  if (typeof text === "number") return text;
  const { host, name, phone, email, language } = await whoOf(run, typed === undefined);
  const asker = choiceFlag(run, "asker", askers);
  const own = {
    of: textFlag(run, "of"),
    centre: textFlag(run, "centre"),
    days: textFlag(run, "days"),
    asker,
  };
  const made = await session.desk.do("appointment.ask", {
    ...{ text, host, name, phone, email, language },
    ...own,
  });
  if (isRefusal(made)) return refused(run, made, { value: phone ?? "", number: "" });
  const { number } = made;
  return printDone(run, {
    item: itemOf(caseList, made, await readingOf(run, session)),
    quiet: number,
    said: fill(bookedWords.asked[run.language], { number: groupTracking(number) }),
    next: `dimos appointment approve ${number} --at "…" --centre …`,
  });
});
