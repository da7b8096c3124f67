import type { Incoming, Media, Reply } from "../channel.ts";
import { joined } from "../case/joined.ts";
import { largestOf } from "../file/content.ts";
import type { KindOf } from "../case/kind.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { CaseFile } from "../file/file.ts";
import { parsePhone } from "../greek/phone.ts";
import type { NewNotice } from "../notice/notice.ts";
import { introduce, type Introduction } from "../person/introduce.ts";
import { share, type Shared } from "../person/share.ts";
import type { Change } from "../store.ts";
import { capabilities } from "../wording/capabilities.ts";
import { contextOf } from "./context.ts";
import { type Conversation, isLeft, newConversation, type Recent } from "./conversation.ts";
import type { Dialogues } from "./dialogues.ts";
import type { Caller, Done, Guard } from "./deed.ts";
import { advance, resume } from "./engine.ts";
import { type Engine, remembering, type Turn } from "./turn.ts";
import { held } from "./held.ts";
import { cut } from "../text/cut.ts";
import { render } from "../wording/render.ts";
import type { Event } from "./resolve.ts";

export type Conversing = {
  dialogues: Dialogues;
  kindOf: KindOf;
  deps: Deps;
  numbers: Guard;
};

/** The answer to one event; `repeated` when the event had been handled before and nothing changed. */
export type Answered = { reply: Reply | null; bye: boolean; repeated: boolean };

const tries = 12;
const deedsPerEvent = 4;
const albumDelayMs = 1500;
const messagesHeard = 10;
const longestHeard = 2000;

/**
 * One event of one channel: steps the dialogue, runs what it asks for, and commits all of it with the
 * event's own key in one change. The same event again gets the same answer and changes nothing.
 */
export async function converse(desk: Conversing, incoming: Incoming): Promise<Answered> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { change, answered } = await turnOf(desk, incoming);
    const result = await desk.deps.store.commit(change);
    if (!("conflict" in result)) return answered;
    if (result.conflict === "inbound") return repeated(desk.deps, incoming.key);
  }
  throw new Error(`conversation ${incoming.channel} would not settle after ${tries} tries`);
}

async function repeated({ store }: Deps, key: string): Promise<Answered> {
  const answer = await store.inbound(key);
  const last = answer?.at(-1) ?? null;
  return { reply: last, bye: last !== null && last.want.kind === "nothing", repeated: true };
}

type Made = { change: Change; answered: Answered };

async function turnOf(desk: Conversing, incoming: Incoming): Promise<Made> {
  const { deps } = desk;
  const now = deps.now();
  const language = incoming.language ?? "el";
  const [who, stored] = await Promise.all([
    introduce(deps, { ...identity(incoming), language, name: incoming.name, onlyLooks: incoming.onlyLooks }),
    deps.store.conversation(incoming.channel, incoming.address),
  ]);
  const before =
    stored ??
    newConversation({ ...incoming, person: who.known.person.id, language: who.known.person.language }, now);
  if (incoming.said.kind === "left") return gone(who, incoming, now);
  if (incoming.said.kind === "returned") return unanswered(who.change, incoming, now);
  if (incoming.edits === true && changedIn(before, incoming) === undefined)
    return unanswered(who.change, incoming, now);
  const shared = incoming.said.kind === "contact" ? await share(deps, who.known, incoming.said) : null;
  const files = received(incoming, { deps, person: who.known.person.id, now });
  const scene: Scene = { incoming, before, files, who, shared };
  return finish(desk, { ...scene, ...(await play(desk, scene)) });
}

/** A caller is known by the number that calls, never proven by it; everybody else by the address they write from. */
function identity({ channel, address, caller }: Incoming) {
  if (channel !== "voice") return { channel, address, proof: "wrote" as const };
  if (caller === null) return { channel, address, proof: "caller-id" as const };
  const reached = parsePhone(caller)?.kind === "mobile" ? ("sms" as const) : ("voice" as const);
  return { channel: reached, address: caller, proof: "caller-id" as const };
}

type Scene = {
  incoming: Incoming;
  before: Conversation;
  files: CaseFile[];
  who: Introduction;
  shared: Shared | null;
};
type Played = { turn: Turn; done: Change[] };

async function play(desk: Conversing, scene: Scene): Promise<Played> {
  const { incoming, before, who } = scene;
  const flow = desk.dialogues.flows[before.flow.id];
  // A button may lead anywhere, and so does what is said in a dialogue that was left for too long.
  const looksBack =
    !who.isNew &&
    (flow?.looksBack === true ||
      incoming.about !== undefined ||
      incoming.said.kind === "choice" ||
      isLeft(before, desk.deps.now()));
  const context = await contextOf(desk, { incoming, before, known: who.known, looksBack });
  const engine: Engine = { ...desk.dialogues, context };
  const { language, version: turns } = before;
  const caller: Caller = { ...desk, incoming, known: who.known, isNew: who.isNew, language, turns };
  let turn = advance(before, eventOf(scene), engine);
  const done: Change[] = [];
  for (let count = 0; turn.run !== null; count += 1) {
    const { deed, then } = turn.run;
    if (count === deedsPerEvent) throw new Error(`${deed.name} is one deed too many for one event`);
    const outcome = await deed.perform({ ...caller, language: turn.state.language });
    done.push(outcome.change);
    const recent = recentCase(outcome, turn.state.recent, context.now);
    const said = turn.say;
    turn = resume({ ...turn.state, recent }, then(outcome.result), engine);
    turn = { ...turn, say: [...said, ...turn.say] };
  }
  return { turn, done };
}

/** The case that was just opened or added to here: the rest of an album belongs to it too. */
function recentCase({ recent, gone }: Done<unknown>, before: Recent | null, now: Date): Recent | null {
  if (recent !== undefined) return { ...recent, at: now.toISOString() };
  return gone !== undefined && gone === before?.number ? null : before;
}

async function finish(desk: Conversing, scene: Scene & Played): Promise<Made> {
  const { incoming, before, files, who, shared, turn, done } = scene;
  const now = desk.deps.now();
  const can = capabilities[incoming.channel];
  const said = remembering(before, turn, can);
  const { state, reply } = await worded(desk.deps, { ...turn, state: said }, incoming);
  const replies = reply === null ? [] : [reply];
  const wanted = joined([who.change, shared?.change ?? {}, ...done]);
  const person = wanted.people?.at(-1) ?? who.known.person;
  const { version: was } = before;
  const change = joined([
    {
      conversation: { conversation: { ...state, ...heardNow(before, incoming), version: was + 1 }, was },
      inbound: { key: incoming.key, at: now, answer: answersHere(incoming) ? replies : [] },
      files: held(files, state, done),
      notices: replies.map((each) => toNotice(each, { incoming, person: person.id, now })),
    },
    wanted,
    // 8 on the phone is for this call: whoever rings next from the same house may be somebody else.
    can.sync || person.language === state.language
      ? {}
      : { people: [{ ...person, language: state.language }] },
  ]);
  return { change, answered: { reply, bye: turn.bye, repeated: false } };
}

async function worded(
  deps: Deps,
  turn: Turn,
  incoming: Incoming,
): Promise<{ state: Conversation; reply: Reply | null }> {
  if (turn.ask === null && turn.say.length === 0) return { state: turn.state, reply: null };
  const { phrases } = await municipalityOf(deps);
  const can = capabilities[incoming.channel];
  const voice = { language: turn.state.language, register: can.register, own: phrases };
  const ask = turn.ask ?? { say: [], want: { kind: "nothing" } as const, options: [] };
  const frame = { voice, can, serial: turn.state.serial, page: turn.state.flow.page };
  const { reply, offered } = render({ ...ask, say: [...turn.say, ...ask.say] }, frame);
  const empty = reply.text === "" && reply.spoken.length === 0 && reply.choices.length === 0;
  return { state: { ...turn.state, offered }, reply: empty && !can.sync ? null : reply };
}

/** What a channel's own event is to the dialogue; files already have their ids. */
function eventOf({ incoming, before, files, shared }: Scene): Event {
  const { said, about } = incoming;
  const changed = incoming.edits === true ? changedIn(before, incoming) : undefined;
  if (changed !== undefined) return { kind: "edit", ...changed };
  const to = about === undefined ? {} : { to: about };
  switch (said.kind) {
    case "text":
    case "place":
      return { ...said, ...to };
    case "choice":
      return { kind: "token", token: said.token };
    case "media": {
      const tooBig = files.length < said.media.length;
      const seconds = said.media.reduce<number | null>(
        (sum, { seconds: each }) => (each === null ? sum : (sum ?? 0) + each),
        null,
      );
      const spoken = said.media.some(({ kind }) => kind === "recording");
      const ids = files.map((file) => file.id);
      const { caption } = said;
      return { kind: "files", files: ids, caption, seconds, tooBig, ...to, ...(spoken && { spoken }) };
    }
    case "contact":
      return { kind: "contact", phone: shared?.phone ?? said.phone, sharing: shared?.sharing ?? "unusable" };
    case "unsupported":
    case "left":
    case "returned":
      return { kind: "unsupported" };
    default:
      return said;
  }
}

/** What a message said that has been changed since, and what it says now; undefined where it is the same, or not known. */
function changedIn({ heard = [] }: Conversation, { said, message }: Incoming) {
  const before = heard.find(({ id }) => id === message)?.text;
  const now = said.kind === "text" ? said.text : "";
  return before === undefined || before === now ? undefined : { before, now };
}

/** The last messages of this chat, with this one. */
function heardNow({ heard = [] }: Conversation, { said, message }: Incoming): Pick<Conversation, "heard"> {
  const text = said.kind === "text" ? said.text : said.kind === "media" ? (said.caption ?? "") : "";
  if (message === undefined || text === "") return {};
  const others = heard.filter(({ id }) => id !== message);
  return { heard: [...others, { id: message, text: cut(text, longestHeard) }].slice(-messagesHeard) };
}

type Receiving = { deps: Deps; person: string; now: Date };

function received({ said }: Incoming, { deps, person, now }: Receiving): CaseFile[] {
  const media: Media[] = said.kind === "media" ? said.media : [];
  return media
    .filter((each) => (each.size ?? 0) <= largestOf(each.mime))
    .map((each) => ({
      id: deps.newId(),
      about: null,
      person,
      kind: each.kind,
      source: each.source,
      state: "wanted",
      sha: null,
      name: each.name,
      mime: each.mime,
      size: each.size,
      why: null,
      attempts: 0,
      dueAt: now,
      createdAt: now,
    }));
}

/** The answer leaves in the response to the event itself, and is only recorded. */
function answersHere({ channel, onlyLooks }: Incoming): boolean {
  return capabilities[channel].sync || onlyLooks === true;
}

type Noticing = { incoming: Incoming; person: string; now: Date };

function toNotice(reply: Reply, { incoming, person, now }: Noticing): NewNotice {
  const { said, channel, address, key } = incoming;
  const album = said.kind === "media" ? said.group : null;
  return {
    key: album === null ? `in:${key}` : `album:${channel}:${address}:${album}`,
    about: null,
    person,
    channel,
    address,
    subject: "",
    reply,
    dueAt: album === null ? now : new Date(now.getTime() + albumDelayMs),
    state: answersHere(incoming) ? "delivered" : "queued",
    replaces: album !== null,
  };
}

/** The resident blocked us or left: the contact is dead until they write again. */
function gone({ known, change }: Introduction, incoming: Incoming, now: Date): Made {
  const { channel, address } = incoming;
  const contacts = known.contacts
    .filter((contact) => contact.channel === channel && contact.address === address)
    .map((contact) => ({ ...contact, deadAt: now }));
  return unanswered({ ...change, contacts }, incoming, now);
}

/** Something that changes what we know of a contact, and to which there is nothing to say. */
function unanswered(change: Change, { key }: Incoming, now: Date): Made {
  const inbound = { key, at: now, answer: [] };
  return { change: { ...change, inbound }, answered: { reply: null, bye: false, repeated: false } };
}
