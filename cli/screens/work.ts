import type { InputOf } from "../../core/desk.ts";
import type { Language } from "../../core/language.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Case } from "../../core/cases.ts";
import { StoreUnavailable } from "../../core/store.ts";
import { restingWords } from "../resting.ts";
import { readLocalFile } from "../files.ts";
import type { Session } from "../machine.ts";
import { namesOf } from "../names.ts";
import type { VerbName } from "../verb/verb.ts";
import { verbNamed } from "../verbs.ts";
import type { Words } from "../words/words.ts";
import { type Act, inputOf } from "./act.ts";
import type { Acted, Effect, Event, RequestPage, Timer } from "./event.ts";
import { keepDrafts } from "./draft-file.ts";
import { pathTyped } from "./path-typed.ts";
import type { Seat } from "./start.ts";
import type { CalendarShown } from "./state.ts";

type Send = (event: Event) => void;
export type Worker = { work: (effects: readonly Effect[]) => void; stop: () => void };

const patienceMs = 1000;
const newest = 100;

/**
 * Does what the screen asks for and answers with events. A store that does not answer becomes an event too; anything
 * else that is thrown is a bug and goes to `broke`.
 */
export function startWork(session: Seat, send: Send, broke: (error: unknown) => void): Worker {
  const timers = new Map<Timer, NodeJS.Timeout>();
  const at = () => session.deps.now();
  let stopped = false;
  const tell: Send = (event) => {
    if (!stopped) send(event);
  };
  const later = (timer: Timer, ms: number) => {
    const restarts = timer !== "poll" && timer !== "count";
    if (timers.has(timer) && !restarts) return;
    clearTimeout(timers.get(timer));
    const due = () => {
      timers.delete(timer);
      tell({ event: "due", timer });
    };
    timers.set(timer, setTimeout(due, ms));
  };
  const start = async (effect: Effect): Promise<void> => {
    try {
      await run(session, effect, tell);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) return broke(error);
      const full = error.reason === "full";
      const writes = effect.do === "act" || effect.do === "keep" || (effect.do === "change" && !effect.dry);
      tell(writes ? { event: "unsaved", full } : { event: "silent", at: at() });
    }
  };
  return {
    work: (effects) => {
      for (const effect of effects) {
        if (effect.do === "later") later(effect.timer, effect.ms);
        else void start(effect);
      }
    },
    stop: () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

async function run(session: Seat, effect: Effect, send: Send): Promise<void> {
  const { desk, deps } = session;
  switch (effect.do) {
    case "page": {
      const { load, way, after } = effect;
      const page = await list(session, { ...effect.query, ...from(after), limit: effect.limit });
      return send({ event: "page", load, way, after, page, at: deps.now() });
    }
    case "count":
      for (const { view, query } of effect.counts) {
        const answer = await desk.do("case.count", query);
        if (!isRefusal(answer)) send({ event: "counted", view, count: answer.count });
      }
      return;
    case "match": {
      const answer = await desk.do("case.count", effect.query);
      if (!isRefusal(answer)) send({ event: "matched", load: effect.load, count: answer.count });
      return;
    }
    case "elsewhere": {
      const found = await Promise.all(
        effect.counts.map(async ({ view, query }) => {
          const answer = await desk.do("case.count", query);
          return isRefusal(answer) ? [] : [{ view, count: answer.count }];
        }),
      );
      return send({ event: "elsewhere", load: effect.load, found: found.flat() });
    }
    case "marks":
      return send({ event: "marked", marks: await deps.store.marksOf(effect.ids) });
    case "resting":
      return resting(session, effect.one, send);
    case "poll":
      return poll(session, effect.language, send);
    case "fresh":
      return fresh(session, effect, send);
    case "row": {
      const one = await deps.store.case(effect.number);
      if (one !== undefined) send({ event: "row", case: one });
      return;
    }
    case "show":
    case "peek":
      return show(session, effect, send);
    case "act": {
      return send({ event: "acted", act: effect.act, ...(await perform(session, effect.act)) });
    }
    case "calendar": {
      const { load, query } = effect;
      const shown = await desk.do("cal.show", query);
      const refused = isRefusal<CalendarShown, string>(shown) ? shown.refused : null;
      return send({ event: "calendar", load, shown: "refused" in shown ? null : shown, refused });
    }
    case "change":
      return send({ event: "changed", ...effect, answer: await change(session, effect) });
    case "keep":
      return keepFile(session, effect, send);
    case "remember":
      return keepDrafts(session.drafts, effect.drafts);
    case "later":
      return;
  }
}

function from(after: string | null): { after?: string } {
  return after === null ? {} : { after };
}

async function list({ desk }: Session, input: InputOf<"case.list">): Promise<RequestPage> {
  const page = await desk.do("case.list", input);
  return isRefusal<RequestPage, string>(page) ? { items: [], next: null } : page;
}

/**
 * Asks whether anything has changed, and what everybody is called by now. When the answer takes too long the screen says
 * so, and goes on waiting.
 */
async function poll(session: Session, language: Language, send: Send): Promise<void> {
  const { deps } = session;
  const slow = setTimeout(() => send({ event: "silent", at: deps.now() }), patienceMs);
  try {
    const value = await deps.store.counter();
    send({ event: "counter", value, at: deps.now() });
    send({ event: "named", names: await namesOf(session, language) });
  } finally {
    clearTimeout(slow);
  }
}

async function fresh(session: Session, effect: Effect & { do: "fresh" }, send: Send): Promise<void> {
  const { load, query } = effect;
  const [latest, ...stretches] = await Promise.all([
    list(session, { ...query, order: "newest", limit: newest }),
    ...effect.stretches.map(({ after, limit }) => list(session, { ...query, ...from(after), limit })),
  ]);
  send({ event: "fresh", load, stretches: stretches.map(({ items }) => items), newest: latest.items });
}

async function show({ desk }: Session, effect: Effect & { do: "show" | "peek" }, send: Send): Promise<void> {
  const { number } = effect;
  const answer = await desk.do("case.show", { number });
  if (effect.do === "peek") {
    if (!isRefusal(answer)) send({ event: "peeked", shown: answer });
  } else if (isRefusal(answer)) send({ event: "shown", number, shown: null, refused: answer.refused });
  else send({ event: "shown", number, shown: answer, refused: null });
}

async function resting({ deps }: Session, one: Case, send: Send): Promise<void> {
  const words = (await restingWords(deps, one)).map(({ channel, reply, dueAt }) => ({
    number: one.number,
    channel,
    text: reply.text,
    leaves: dueAt,
  }));
  send({ event: "resting", number: one.number, words });
}

/** Does it, and answers with the case as it became, whatever else the desk said. */
async function perform({ desk }: Session, act: Act): Promise<{ answer: Acted; value?: Words }> {
  const go = desk.do as (name: VerbName, input: object) => Promise<Acted>;
  const answer = await go(act.verb, inputOf(act));
  const { became } = verbNamed(act.verb);
  if (isRefusal<object, string>(answer) || became === undefined) return { answer };
  const { case: one, value } = became(answer);
  return { answer: one, value };
}

function change({ desk }: Session, { change: asked, dry }: Effect & { do: "change" }) {
  const { what, whose, reason, week, ...when } = asked;
  switch (what) {
    case "open":
      return desk.do("cal.open", { ...whose, ...when, reason, dry });
    case "closed":
      return desk.do("cal.close", { ...whose, ...when, reason, dry });
    case "remove":
      return desk.do("cal.remove", { ...whose, ...when, dry });
    case "weekly":
      return desk.do("cal.hours", { ...whose, from: when.date, week, reason, dry });
    case "undo":
      return desk.do("cal.undo", { ...whose, from: when.date, dry });
  }
}

async function keepFile({ desk }: Session, effect: Effect & { do: "keep" }, send: Send): Promise<void> {
  const { draft, path } = effect;
  const file = await readLocalFile(pathTyped(path));
  const kept = "refused" in file ? file : await desk.do("case.attach", { ...draft.on, ...file });
  if ("file" in kept) send({ event: "kept", draft, file: kept.file });
  else send({ event: "not-kept", path, refused: kept.refused });
}
