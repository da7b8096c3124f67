import type { Danger } from "../hearing/danger-signs.ts";
import { readIntent } from "../hearing/intent.ts";
import { readDanger } from "../hearing/danger.ts";
import { type Line, line } from "../wording/line.ts";
import { type Conversation, type FlowState, homeFlow, justMade, onceMore } from "./conversation.ts";
import type { Input, Move } from "./flow.ts";
import { callLine, dangerIn, isTold } from "./talk/danger.ts";
import type { Global } from "./globals.ts";
import type { Entrance } from "./doors.ts";
import { corrected, emptied, flowOf, forPerson, gathered, laidAside, meantFor, moved } from "./position.ts";
import { over, overAll, repliedTo, steppedBack, uncovered, withSlots } from "./position.ts";
import { shortened, tell } from "../wording/prompt.ts";
import { type Event, resolve } from "./resolve.ts";
import {
  asked,
  askedAgain,
  type Engine,
  quiet,
  saidBy,
  speaking,
  stale,
  takesWords,
  type Turn,
} from "./turn.ts";
import { restored } from "./restore.ts";

const fresh: Input = { kind: "start", payload: "" };
const missesBeforePerson = 3;
const toPerson = { move: "switch", flow: "person", input: fresh } as const;

/**
 * One event in a dialogue: pure, so the same state, event and context always give the same turn.
 * A dialogue left for 12 hours is kept as a draft and offered again; after 30 days it is dropped.
 */
export function advance(before: Conversation, event: Event, engine: Engine): Turn {
  const kept = restored(before, engine.flows);
  if (kept === undefined) return lost(before, event, engine);
  if (event.kind === "edit") return changed(kept, event, engine);
  if (event.kind === "contact") return thanked(kept, event, engine);
  const { now } = engine.context;
  const aside = laidAside(kept, now, engine.flows);
  const state = { ...(aside ?? kept), updatedAt: now.toISOString() };
  const dangerous = dangerIn(event);
  if (dangerous !== undefined) return endangered(state, dangerous, engine);
  const replying = repliedTo(event, engine)?.id;
  if (replying !== undefined)
    return started(over(state, engine.flows), { flow: replying, input: event as Input }, engine);
  const isOffered = event.kind !== "token" && event.kind !== "call" && state.draft !== null;
  if (aside !== undefined && isOffered) return started(state, { flow: "resume", input: event }, engine);
  return heard(state, event, engine);
}

function heard(state: Conversation, event: Event, engine: Engine): Turn {
  const input = resolve(event, state, engine.doors);
  switch (input.kind) {
    case "stale":
      return stale(state, engine);
    case "more":
      return asked({ ...state, said: [], flow: { ...state.flow, page: state.flow.page + 1 } }, engine);
    case "global":
      return globally(state, input, engine);
    case "door":
      return entered(state, { door: input.door, typed: event.kind === "text" ? event.text : "" }, engine);
    case "offer":
      return offered(state, input, engine);
    case "edit":
      return quiet(state);
    case "start":
      return visited(state, { input, flow: engine.doors.linked.get(input.payload)?.flow }, engine);
    default:
      return taken(state, input, engine);
  }
}

/**
 * Danger before any other reading: whom to call, then whether to write it down. Whoever is in the middle of writing of
 * the same is only told again.
 */
function endangered(
  state: Conversation,
  { danger, event }: { danger: Danger; event: Event & Input },
  engine: Engine,
): Turn {
  const { now, municipality } = engine.context;
  const warned: Conversation = { ...state, warned: { danger, at: now.toISOString() } };
  if (state.flow.id === "danger") return taken(warned, event, engine);
  const isWriting = flowOf(state.flow.id, engine.flows).keepsDraft || takesWords(state, engine);
  if (!isWriting || !isTold(danger, state, now))
    return started(overAll(warned), { flow: "danger", input: event }, engine);
  const turn = heard(warned, event, engine);
  return { ...turn, say: [callLine(danger, municipality), ...turn.say] };
}

/** Goes on where a deed was asked for, by what came of it. */
export function resume(state: Conversation, move: Move<unknown>, engine: Engine): Turn {
  return follow(state, move, engine);
}

function taken(state: Conversation, input: Input, engine: Engine): Turn {
  const { id, step, slots } = state.flow;
  const move = flowOf(id, engine.flows).take(step, input, { slots, context: engine.context });
  return follow(state, move, engine);
}

function follow(state: Conversation, move: Move<unknown>, engine: Engine): Turn {
  switch (move.move) {
    case "go":
      return { ...asked(moved(state, move), engine), say: move.say ?? [] };
    case "again": {
      const next = move.slots === undefined ? state : withSlots(state, move.slots);
      return move.answered === true
        ? { ...askedAgain({ ...next, misses: 0 }, engine), say: move.say }
        : missed(next, move.say, engine);
    }
    case "run":
      return { ...quiet(withSlots(state, move.slots)), run: move };
    case "silent":
      return quiet(withSlots(state, move.slots));
    case "switch": {
      const turn = started(state, move, engine);
      return { ...turn, say: [...(move.say ?? []), ...turn.say] };
    }
    case "end":
      return ended(state, move, engine);
  }
}

function started(state: Conversation, to: { flow: string; input: Input }, engine: Engine): Turn {
  const flow = flowOf(to.flow, engine.flows);
  const blank: FlowState = { id: flow.id, version: flow.version, step: "", slots: {}, trail: [], page: 0 };
  const move = flow.start(to.input, engine.context);
  // A dialogue that has nothing to say to its first words does not begin.
  if (move.move === "silent") return quiet(state);
  const step = move.move === "again" ? (flow.steps[0] ?? "") : "";
  return follow({ ...state, flow: { ...blank, step }, misses: 0 }, move, engine);
}

type End = Omit<Move<unknown> & { move: "end" }, "move">;

function ended(state: Conversation, move: End, engine: Engine): Turn {
  const base = { ...state, misses: 0, offered: [] };
  if (state.under !== null) return wentOn(uncovered(base), move, engine);
  const home = { ...base, flow: homeFlow, serial: state.serial + 1 };
  const meant = move.answer && meantFor(move.answer, engine);
  if (meant !== undefined) return started(home, meant, engine);
  const speaks = engine.context.can.sync;
  if (move.bye === true) return { ...quiet(home), say: [...move.say, line("voice.bye")], bye: true };
  if (speaks) return { ...asked({ ...home, flow: onceMore }, engine), say: move.say };
  return { ...quiet(home), say: move.say, ask: { ...tell(), options: move.offers ?? [] } };
}

/** What waited is asked again, unless what was written to it is the answer. */
function wentOn(state: Conversation, { say, answer }: End, engine: Engine): Turn {
  return answer !== undefined && takesWords(state, engine)
    ? taken(state, answer, engine)
    : { ...asked(state, engine), say };
}

/** First miss: the same words again. Second: shorter. Third: a person, with all that was collected. */
function missed(state: Conversation, say: Line[], engine: Engine): Turn {
  const misses = state.misses + 1;
  if (misses >= missesBeforePerson) {
    const { can, officeOpen, municipality } = engine.context;
    const promised = line("miss.person", { phone: { phone: municipality.phone } });
    const hopeless = can.sync && !officeOpen ? [] : [promised];
    const input = forPerson(state, engine.flows);
    if (state.flow.id !== "person") return left(state, { ...toPerson, input, say: hopeless }, engine);
    return ended(state, { say: engine.context.can.sync ? [] : hopeless, bye: true }, engine);
  }
  const turn = askedAgain({ ...state, misses }, engine);
  const again = turn.ask && misses > 1 ? shortened(turn.ask, engine.context.can) : turn.ask;
  return { ...turn, say, ask: again };
}

/** For another dialogue. What was gathered is kept; what a caller has already said becomes a case first. */
function left(state: Conversation, to: Move<unknown> & { move: "switch" }, engine: Engine): Turn {
  const { id, step, slots } = state.flow;
  const say = to.say ?? [];
  const move = flowOf(id, engine.flows).take(step, { kind: "hangup" }, { slots, context: engine.context });
  const draft = gathered(state, engine.flows) ?? state.draft;
  const next = { ...state, draft, under: null };
  if (!engine.context.can.sync || move.move !== "run") {
    const turn = started(next, to, engine);
    return { ...turn, say: [...say, ...turn.say] };
  }
  const then = (result: unknown): Move<unknown> => ({ ...to, say: saidBy(move.then(result)) });
  return { ...quiet({ ...next, draft: null }), say, run: { ...move, then } };
}

function globally(
  state: Conversation,
  said: { global: Global; language?: "el" | "en" },
  engine: Engine,
): Turn {
  const phone = { phone: engine.context.municipality.phone };
  switch (said.global) {
    case "cancel":
      return cancelled(state, engine);
    case "back":
      return back(state, engine);
    case "repeat":
      return engine.context.can.sync ? { ...asked(state, engine), say: state.said } : asked(state, engine);
    case "help":
      return { ...askedAgain(state, engine), say: [line("help.chat", { phone })] };
    case "language":
      return speaking(state, said.language ?? (state.language === "el" ? "en" : "el"), engine);
    case "resume":
      return state.draft === null ? asked(state, engine) : resumed(state, state.draft, engine);
  }
}

/** At home nothing is open: the case of a moment ago is meant, where there is one. */
function cancelled(state: Conversation, engine: Engine): Turn {
  const { can, now } = engine.context;
  const isHome = state.flow.id === "home";
  const number = isHome && !can.sync ? justMade(state, now) : undefined;
  if (number !== undefined) return offered(state, { kind: "offer", id: "withdraw", number }, engine);
  return ended({ ...state, draft: null }, { say: [line(isHome ? "cancel.nothing" : "cancel.done")] }, engine);
}

/** A draft goes on where it was left; the photo or the place that brought the offer up goes into it. */
function resumed(state: Conversation, draft: FlowState, engine: Engine): Turn {
  const next = { ...state, flow: draft, draft: null, serial: state.serial + 1 };
  const { input } = state.flow.slots as { input?: Input };
  const belongs = input?.kind === "files" || input?.kind === "place";
  return belongs ? taken(next, input, engine) : asked(next, engine);
}

function back(state: Conversation, engine: Engine): Turn {
  const earlier = steppedBack(state, engine.flows);
  return earlier === undefined ? globally(state, { global: "cancel" }, engine) : asked(earlier, engine);
}

/** A button of an old notice: its dialogue goes first, and then the present one goes on. */
function offered(state: Conversation, input: Input & { kind: "offer" }, engine: Engine): Turn {
  const flow = engine.doors.offered.get(input.id);
  return flow === undefined
    ? stale(state, engine)
    : started(over(state, engine.flows), { flow, input }, engine);
}

/** A word, a key or a command that leads to another dialogue at every step. */
function entered(state: Conversation, to: { door: Entrance; typed: string }, engine: Engine): Turn {
  const { id, flow, as, anywhere } = to.door;
  if (anywhere !== true) return visited(state, { input: { kind: "option", id }, flow }, engine);
  const input: Input =
    flow === toPerson.flow ? forPerson(state, engine.flows, to.typed) : { kind: "start", payload: as };
  return flowOf(flow, engine.flows).passing
    ? started(over(state, engine.flows), { flow, input }, engine)
    : left(state, { move: "switch", flow, input }, engine);
}

/** «Start», a link or a command in the middle of something: a look-up goes first; anything else is asked about. */
function visited(state: Conversation, to: { input: Input; flow: string | undefined }, engine: Engine): Turn {
  const { input, flow } = to;
  const open = gathered(state, engine.flows);
  const home = { ...state, flow: homeFlow, offered: [], misses: 0, under: null };
  if (open === undefined || open.step === flowOf(open.id, engine.flows).steps[0])
    return taken(home, input, engine);
  if (flow !== undefined && !flowOf(flow, engine.flows).keepsDraft)
    return taken({ ...home, under: open }, input, engine);
  return started({ ...home, draft: open }, { flow: "resume", input }, engine);
}

/** A message that was changed changes what is being written; once that is a case, it is more for the case. */
function changed(state: Conversation, words: Event & { kind: "edit" }, engine: Engine): Turn {
  const danger = readDanger(words.before) === undefined ? readDanger(words.now) : undefined;
  const event = { kind: "text", text: words.now } as const;
  if (danger !== undefined) return endangered(state, { danger, event }, engine);
  const next = corrected(state, words, engine.flows);
  if (next !== undefined) {
    const isOpen = next.flow !== state.flow;
    return { ...(isOpen ? asked(next, engine) : quiet(next)), say: [line("edit.draft")] };
  }
  const { recent } = state;
  const input = { ...event, corrects: true, to: recent?.number ?? "" } as const;
  const flow =
    recent === null || readIntent(words.before) !== undefined ? undefined : repliedTo(input, engine)?.id;
  return flow === undefined ? quiet(state) : started(over(state, engine.flows), { flow, input }, engine);
}

/** A phone that was shared is thanked for at whatever step, and the question that was open stays open. */
function thanked(state: Conversation, { phone, sharing }: Input & { kind: "contact" }, engine: Engine): Turn {
  const say = [line(`contact.${sharing}`, { phone: { phone } })];
  // Where a question waits it is the answer, be it somebody else's.
  const isAsked = engine.context.matters.some(({ waits }) => waits === "answer");
  if (isAsked && flowOf(state.flow.id, engine.flows).looksBack) {
    const turn = taken(state, { kind: "text", text: phone }, engine);
    return { ...turn, say: sharing === "kept" ? [...say, ...turn.say] : turn.say };
  }
  return { ...(state.flow.id === "home" ? quiet(state) : asked(state, engine)), say };
}

/** A state nobody understands any more goes to a person, never into silence. */
function lost(state: Conversation, event: Event, engine: Engine): Turn {
  const clean = emptied(state, engine.context.now);
  const dangerous = dangerIn(event);
  if (dangerous !== undefined) return endangered(clean, dangerous, engine);
  return started(clean, { flow: "person", input: fresh }, engine);
}
