import type { Incoming } from "../channel.ts";
import type { Deps } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { casesADay, mayOpen, openedToday, roomToday } from "../request/allowance.ts";
import { answer, write } from "../request/ask.ts";
import { plan } from "../request/change.ts";
import type { Decision, Facts } from "../request/facts.ts";
import { handlerOf } from "../request/handler.ts";
import { planOpen } from "../request/open.ts";
import { confirmFix, reopenByResident } from "../request/reopen.ts";
import { withdraw } from "../request/withdraw.ts";
import { dueAt, type ServiceRequest } from "../request/request.ts";
import type { Staff } from "../staff/staff.ts";
import type { Change } from "../store.ts";
import type { Command, Found, Result } from "./flow.ts";

/** Protects numbers from being guessed: whoever missed too often is told none, a right one included. */
export type Guard = {
  mayLook: (who: string) => Promise<boolean>;
  /** Counts a look-up that found nothing. */
  missed: (who: string) => Promise<void>;
};

/** Who is talking. */
export type Caller = {
  deps: Deps;
  known: PersonWithContacts;
  incoming: Incoming;
  language: "el" | "en";
  /** Messages that came here before this one. */
  turns: number;
  numbers: Guard;
};
export type Performed = { result: Result; change: Change };

/** Turns what a dialogue asks for into the use case of the same meaning; nothing is committed here. */
export async function perform(command: Command, caller: Caller): Promise<Performed> {
  switch (command.do) {
    case "open":
      return open(command, caller);
    case "find":
      return find(command.number, caller);
    case "mine":
      return mine(caller);
    case "answer":
      return added(command, caller, answer);
    case "write":
      return added(command, caller, write);
    case "withdraw":
      return decided({ ...command, of: "withdraw" }, caller, withdraw);
    case "verdict":
      return verdict(command, caller);
    case "prefer": {
      const person = { ...caller.known.person, preferred: command.channel };
      return { result: { of: "prefer" }, change: { people: [person] } };
    }
  }
}

async function open(
  { draft }: Command & { do: "open" },
  { deps, known, incoming, language, turns }: Caller,
): Promise<Performed> {
  // Callers hear it before they speak: what was recorded becomes a case, however many there are. And whoever wrote fewer
  // messages, here and nowhere else, cannot have opened so many cases with them.
  const cannot = incoming.channel === "voice" || (known.contacts.length === 1 && turns < casesADay.written);
  const noMore = cannot ? null : mayOpen(incoming.channel, await openedToday(deps, known.person.id));
  if (noMore !== null) return { result: { of: "not-opened", ...noMore }, change: {} };
  const planned = await planOpen(deps, {
    ...draft,
    by: { kind: "resident" },
    channel: incoming.channel,
    language,
    resident: known,
  });
  const { number, promiseDays, id } = planned.request;
  return {
    result: { of: "open", number, promiseDays },
    change: { ...planned.change, adopt: { request: id, files: draft.files } },
  };
}

async function find(number: string, caller: Caller): Promise<Performed> {
  const { deps, known, incoming, numbers } = caller;
  const [request, staff, municipality] = await Promise.all([
    deps.store.request(number),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const seen =
    request !== undefined && municipality !== undefined
      ? found(request, { incoming, known, staff, municipality })
      : null;
  const told = (slow: boolean): Performed => ({
    result: { of: "find", slow, found: slow ? null : seen },
    change: {},
  });
  if (seen?.own === true) return told(false);
  const who = asker(incoming);
  if (!(await numbers.mayLook(who))) return told(true);
  if (seen === null) await numbers.missed(who);
  return told(false);
}

/** Whom a miss counts for. Callers without a number count as one: each of their calls looks like somebody new. */
function asker({ channel, address, caller }: Incoming): string {
  return channel === "voice" ? `voice:${caller ?? "withheld"}` : `${channel}:${address}`;
}

async function mine({ deps, known, incoming }: Caller): Promise<Performed> {
  const [requests, staff, municipality] = await Promise.all([
    deps.store.requestsOf(known.person.id, 20),
    deps.store.staff(),
    deps.store.municipality(),
  ]);
  const items =
    municipality === undefined
      ? []
      : requests.map((each) => found(each, { incoming, known, staff, municipality }));
  return { result: { of: "mine", requests: items }, change: {} };
}

type Knowing = {
  incoming: Incoming;
  known: PersonWithContacts;
  staff: readonly Staff[];
  municipality: Municipality;
};

/** Coarse to everybody; due date and handler only to a resident who writes from a proven contact. */
function found(request: ServiceRequest, { incoming, known, staff, municipality }: Knowing): Found {
  // The number that calls is no proof, whatever else its owner has proven.
  const own =
    incoming.channel !== "voice" &&
    request.resident === known.person.id &&
    known.contacts.some((contact) => contact.proof === "wrote");
  return {
    number: request.number,
    stage: request.stage,
    own,
    opened: request.openedAt,
    due: request.closedAt === null ? dueAt(request) : null,
    handler: handlerOf(request, { staff, municipality }) ?? null,
  };
}

type More = Command & { do: "answer" | "write" };

/** More words and files for a case: the words, and as many of the files as it takes today. Refuses `enough-files`. */
async function added(
  { do: of, number, text, files }: More,
  caller: Caller,
  rule: (facts: Facts, said: { text: string; files: string[] }) => Decision<string>,
): Promise<Performed> {
  const { store, now } = caller.deps;
  const request = files.length === 0 ? undefined : await store.request(number);
  const there = request === undefined ? [] : await store.filesOf(request.id);
  const said = { text, files: files.slice(0, roomToday(there, now())) };
  const full = said.files.length < files.length;
  if (full && said.files.length === 0 && text === "")
    return { result: { of, number, refused: "enough-files" }, change: {} };
  return decided({ of, number, files: said.files, full }, caller, (facts) => rule(facts, said));
}

type Act = {
  of: "answer" | "write" | "verdict" | "withdraw";
  number: string;
  files?: string[];
  full?: boolean;
};

async function decided(
  act: Act,
  { deps, known }: Caller,
  decide: (facts: Facts) => Decision<string>,
): Promise<Performed> {
  const { of, number } = act;
  const planned = await plan(deps, { number, by: { kind: "resident" } }, (facts) =>
    facts.request.resident === known.person.id ? decide(facts) : refuse("not-yours"),
  );
  if (isRefusal(planned)) return { result: { of, number, refused: planned.refused }, change: {} };
  const adopt = { request: planned.request.id, files: act.files ?? [] };
  const full = act.full === true;
  return { result: { of, number, refused: null, full }, change: { ...planned.change, adopt } };
}

async function verdict({ fixed, number }: Command & { do: "verdict" }, caller: Caller): Promise<Performed> {
  if (fixed) return decided({ of: "verdict", number }, caller, confirmFix);
  const { result, change } = await decided({ of: "verdict", number }, caller, reopenByResident);
  const refused = result.of === "verdict" && result.refused !== null ? result.refused : "reopened";
  return { result: { of: "verdict", number, refused }, change };
}
