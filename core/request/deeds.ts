import { caseAt } from "../case/at.ts";
import type { Place } from "../channel.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import { casesADay, mayOpen, type NoMore, openedToday, roomToday } from "./allowance.ts";
import { answer, write } from "./ask.ts";
import { type CommonRefusal, plan } from "../case/change.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import type { RequestEvent } from "./events.ts";
import { planOpen } from "./open.ts";
import { confirmFix, reopenByResident } from "./reopen.ts";
import type { ServiceRequest } from "./request.ts";
import { withdraw } from "./withdraw.ts";

export type Draft = {
  text: string;
  category: string | null;
  place: Place | null;
  files: string[];
  incomplete: boolean;
};
export type Opened = { number: string; promiseDays: number | null } | Refusal<"enough-today">;

type Said = { text: string; files: string[] };
type More = Said & { number: string };
type OnOwn = CommonRefusal | "not-yours";
/** `full` where some of the files did not fit any more. */
export type Added = { full: boolean } | Refusal<"enough-files" | "not-asked" | "closed" | OnOwn>;
export type Withdrawn = { number: string } | Refusal<"closed" | OnOwn>;
type Unsettled = "not-done" | "already-told" | "not-closed" | "too-late" | OnOwn;
export type Settled = { reopened: boolean } | Refusal<Unsettled>;

/** Why a resident can open no other case today; null when they can. */
export function askForMore(): Deed<NoMore> {
  return deed("request.may-open", {}, async (_, caller) => ({ result: await noMoreFor(caller), change: {} }));
}

/** Makes a case of what was reported. Refuses `enough-today`. */
export function openRequest(draft: Draft): Deed<Opened> {
  return deed("request.open", draft, open);
}

/** Answers a clerk's question. Refuses `not-asked`, `enough-files` where there is nothing but files and none fits. */
export function answerQuestion(more: More): Deed<Added> {
  return deed("request.answer", more, (given, caller) => added(given, caller, answer));
}

/** Adds words and files to a case. Refuses `closed`, and `enough-files` as an answer does. */
export function addWords(more: More): Deed<Added> {
  return deed("request.write", more, (given, caller) => added(given, caller, write));
}

/** Says whether it was fixed; where not, the case opens again. */
export function giveVerdict(given: { number: string; fixed: boolean }): Deed<Settled> {
  return deed("request.verdict", given, verdict);
}

/** Takes a matter back. Refuses `closed`. */
export function withdrawRequest(number: string): Deed<Withdrawn> {
  return deed("request.withdraw", { number }, takeBack);
}

async function open(draft: Draft, caller: Caller): Promise<Done<Opened>> {
  const { deps, known, incoming, language, turns } = caller;
  // Callers hear it before they speak: what was recorded becomes a case, however many there are. And whoever wrote fewer
  // messages, here and nowhere else, cannot have opened so many cases with them.
  const cannot = incoming.channel === "voice" || (known.contacts.length === 1 && turns < casesADay.written);
  const noMore = cannot ? null : await noMoreFor(caller);
  if (noMore !== null) return { result: noMore, change: {} };
  const planned = await planOpen(deps, {
    ...draft,
    by: { kind: "resident" },
    channel: incoming.channel,
    language,
    resident: known,
  });
  const { number, promiseDays, id } = planned.case;
  const change = { ...planned.change, ...adopting(id, draft.files) };
  return { result: { number, promiseDays }, change, recent: { number } };
}

async function noMoreFor({ deps, known, isNew, incoming }: Caller): Promise<NoMore> {
  if (isNew) return null;
  return mayOpen(incoming.channel, await openedToday(deps, known.person.id));
}

/** More words and files for a case: the words, and as many of the files as it takes today. */
async function added<Reason extends "not-asked" | "closed">(
  { number, text, files }: More,
  caller: Caller,
  rule: (facts: Facts, said: Said) => Decision<Reason>,
): Promise<Done<Added>> {
  const { store, now } = caller.deps;
  const request = files.length === 0 ? undefined : await caseAt(store, "request", number);
  const there = request === undefined ? [] : await store.filesOf(request.id);
  const said = { text, files: files.slice(0, roomToday(there, now())) };
  const full = said.files.length < files.length;
  if (full && said.files.length === 0 && text === "")
    return { result: refuse("enough-files"), change: {}, recent: { number, full } };
  const planned = await own(number, caller, (facts) => rule(facts, said));
  if (isRefusal(planned)) return { result: planned, change: {} };
  const change = { ...planned.change, ...adopting(planned.case.id, said.files) };
  return { result: { full }, change, recent: { number, ...(full && { full }) } };
}

async function verdict(
  { number, fixed }: { number: string; fixed: boolean },
  caller: Caller,
): Promise<Done<Settled>> {
  const planned = await own<Exclude<Unsettled, OnOwn>>(number, caller, fixed ? confirmFix : reopenByResident);
  if (isRefusal(planned)) return { result: planned, change: {} };
  return { result: { reopened: !fixed }, change: planned.change };
}

async function takeBack({ number }: { number: string }, caller: Caller): Promise<Done<Withdrawn>> {
  const planned = await own(number, caller, withdraw);
  if (isRefusal(planned)) return { result: planned, change: {} };
  return { result: { number }, change: planned.change, gone: number };
}

function adopting(about: string, files: string[]): Pick<Change, "adopt"> {
  return files.length === 0 ? {} : { adopt: { about, files } };
}

/** Plans what a rule says of a case of theirs. Refuses `not-yours`, and what the rule does. */
function own<Reason extends string>(
  number: string,
  { deps, known }: Caller,
  rule: (facts: Facts) => Decision<Reason>,
) {
  return plan<ServiceRequest, RequestEvent, Reason | "not-yours">(
    deps,
    { on: requests, number, by: { kind: "resident" } },
    (facts) => (facts.case.resident === known.person.id ? rule(facts) : refuse("not-yours")),
  );
}
