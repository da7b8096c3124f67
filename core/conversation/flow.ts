import type { z } from "zod";
import type { Waits } from "../case/kind.ts";
import type { ChannelName, Place } from "../channel.ts";
import type { Said } from "../hearing/reply.ts";
import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Sharing } from "../person/share.ts";
import type { Can } from "../wording/capabilities.ts";
import type { Key } from "../catalogue.ts";
import type { Line } from "../wording/line.ts";
import type { Recent } from "./conversation.ts";
import type { Deed } from "./deed.ts";
import type { Option, Prompt } from "../wording/prompt.ts";

/** A part of a message about something else than the rest of it: what kind of thing, and where as far as that was said. */
export type Apart = { category: string; place: Place | null };

/**
 * What a step is given: already resolved, so that a button, a word and a key look the same. `to` is the case of the
 * message that it answers; what `corrects` stands in place of what was said before; what is `apart` was in a message
 * with something else.
 */
export type Input =
  /** `rest`: what else was said beside a yes or a no. */
  | { kind: "option"; id: string; rest?: string }
  | { kind: "offer"; id: string; number: string }
  /** `said` where the whole of it is an answer, but to nothing that was on offer. */
  | ({ kind: "text"; text: string; said?: Said; to?: string; corrects?: true; apart?: Apart } & Warned)
  | { kind: "digits"; digits: string }
  | { kind: "place"; place: Place; to?: string }
  | ({ kind: "files" } & Files)
  | { kind: "contact"; phone: string; sharing: Sharing }
  | { kind: "start"; payload: string }
  | { kind: "call" }
  | { kind: "silence" }
  | { kind: "hangup" }
  | { kind: "unsupported" };

type Warned = {
  /** Whoever sent it was told whom to call, and still wants it written down. */
  warned?: true;
  /** They were, and want no case made of it: it is for what was open, or for nobody. */
  unwritten?: true;
};

type Files = Warned & {
  files: string[];
  caption: string | null;
  seconds: number | null;
  /** Somebody speaks in one of them. */
  spoken?: true;
  to?: string;
  tooBig: boolean;
};

/** A case of this resident that waits for a word: a question, or whether it was fixed. */
export type Matter = Waits & { number: string };

/** All that a step may know; the clock and the look-ups come in from outside. */
export type Context = {
  municipality: Municipality;
  can: Can;
  language: Language;
  now: Date;
  caller: string | null;
  /** A message (SMS) reaches this resident: a Greek mobile that nobody has found dead. */
  texts: boolean;
  /** Somebody answers the phone at the town hall right now. */
  officeOpen: boolean;
  matters: Matter[];
  /** Where this resident can be written to, the preferred one first. */
  reached: ChannelName[];
  recent: Recent | null;
  /** Where the desk's pages are, without a slash at the end; empty where nobody knows. */
  site: string;
};

/** What a step decides. */
export type Move<S> =
  | { move: "go"; step: string; slots: S; say?: Line[] }
  /** `answered`: it was understood, and the question is asked again all the same. */
  | { move: "again"; say: Line[]; slots?: S; answered?: true }
  | { move: "run"; deed: Deed<unknown>; then: (result: unknown) => Move<S>; slots: S }
  | { move: "silent"; slots: S }
  | { move: "switch"; flow: string; input: Input; say?: Line[] }
  /** `answer`: said while another dialogue was open, and for that one where it asks for words. */
  | { move: "end"; say: Line[]; bye?: boolean; offers?: Option[]; answer?: Input };

/** Has the desk do something, and goes on by what came of it. */
export function run<R, S>(deed: Deed<R>, slots: S, then: (result: R) => Move<S>): Move<S> {
  // Whoever performs the deed hands its own result to `then`, and nothing else.
  return { move: "run", deed, slots, then: (result) => then(result as R) };
}

export type Step<S> = {
  ask: (slots: S, context: Context) => Prompt;
  take: (input: Input, slots: S, context: Context) => Move<S>;
};

/** A way into a dialogue. */
export type Door = {
  /** Its name: in the menu, by the key of the phone, among the commands of a chat. */
  label: Key;
  /** Whether it is offered at home in a chat. */
  menu?: boolean;
  /** The key at home on the phone, and what it is for in two words. */
  key?: { digit: string; brief: Key };
  /** The command of a chat, typed behind a slash. */
  command?: string;
  /** What somebody types: alone, in any case and accent. */
  words?: readonly string[];
  /** The payloads of links. */
  links?: readonly string[];
  /** Whether its words and its key work at every step of every dialogue, and not at home only. */
  anywhere?: boolean;
  /** What the dialogue is started with. */
  as: string;
};

/** How a dialogue is come to and left. */
export type Bounds = {
  doors?: readonly Door[];
  /** Buttons under notices that lead here. */
  offers?: readonly string[];
  /** Whether what was said at home is meant for it; the dialogues are asked in order. `the rest`: what none claims. */
  claims?: ((input: Input, context: Context) => boolean) | "the rest";
  /** Whether what answers a message about one of the resident's cases is meant for it. */
  replies?: (input: Input, context: Context) => boolean;
  /** Lies over another dialogue for a moment, which then goes on. */
  passing?: boolean;
  /** What was gathered is kept when somebody leaves in the middle; at its first step there is nothing yet. */
  keepsDraft?: boolean;
  /** Whether its steps look at the resident's other cases. */
  looksBack?: boolean;
  /** The number of a case that is said in its middle is looked up, and then it goes on. */
  looksUp?: boolean;
};

/** A dialogue: named steps over JSON slots. A changed meaning of the slots needs a new version and `migrate`. */
export type FlowSpec<S> = Bounds & {
  id: string;
  version: number;
  slots: z.ZodType<S>;
  start: (input: Input, context: Context) => Move<S>;
  steps: Record<string, Step<S>>;
  /** What was said in it so far, for a person whom somebody turns to instead of answering. */
  told?: (at: S) => string;
  /** The slots with what a changed message says now in place of what it said; undefined where that is not in them. */
  corrected?: (at: S, words: { before: string; now: string }) => S | undefined;
  /** What of the present slots stays when somebody goes back to earlier ones; nothing unless said. */
  keep?: (earlier: S, now: S) => S;
  /** From the slots of the named older version to today's; undefined starts over. */
  migrate?: (slots: unknown, from: number) => S | undefined;
};

/** A flow with its slot type hidden behind its own schema, so that many kinds stand in one table. */
export type Flow = Required<Bounds> & {
  id: string;
  version: number;
  steps: readonly string[];
  start: (input: Input, context: Context) => Move<unknown>;
  ask: (step: string, slots: unknown, context: Context) => Prompt;
  take: (step: string, input: Input, at: { slots: unknown; context: Context }) => Move<unknown>;
  /** The slots of an earlier step, with what stays of the present ones. */
  back: (earlier: unknown, now: unknown) => unknown;
  told: (slots: unknown) => string;
  corrected: (slots: unknown, words: { before: string; now: string }) => unknown;
  /** Today's slots out of what was stored; undefined when nothing can be made of it. */
  restore: (slots: unknown, from: number) => unknown;
};

export type Flows = Record<string, Flow>;

/** Makes a flow out of its description. */
export function flow<S>(spec: FlowSpec<S>): Flow {
  const step = (name: string): Step<S> => {
    const found = spec.steps[name];
    if (found === undefined) throw new Error(`flow ${spec.id} has no step ${name}`);
    return found;
  };
  const { doors = [], offers = [], claims = () => false, replies = () => false } = spec;
  const { passing = false, keepsDraft = false, looksBack = false, looksUp = false } = spec;
  return {
    ...{ id: spec.id, version: spec.version, start: spec.start },
    ...{ doors, offers, claims, replies, passing, keepsDraft, looksBack, looksUp },
    steps: Object.keys(spec.steps),
    // What a step is given was restored, or is from a move of this dialogue: it is not checked once more.
    ask: (name, slots, context) => step(name).ask(slots as S, context),
    take: (name, input, at) => step(name).take(input, at.slots as S, at.context),
    back: (earlier, now) => {
      const slots = spec.slots.parse(earlier);
      return spec.keep?.(slots, spec.slots.parse(now)) ?? slots;
    },
    told: (slots) => spec.told?.(slots as S) ?? "",
    corrected: (slots, words) => spec.corrected?.(slots as S, words),
    restore: (slots, from) => {
      const migrated = from === spec.version ? slots : spec.migrate?.(slots, from);
      const parsed = spec.slots.safeParse(migrated);
      return parsed.success ? parsed.data : undefined;
    },
  };
}

/** The first of these dialogues that something said at home is meant for; undefined where it is left to «the rest». */
export function claimant(flows: readonly Flow[], input: Input, context: Context): Flow | undefined {
  return flows.find(({ claims }) => claims !== "the rest" && claims(input, context));
}
