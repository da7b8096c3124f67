import type { z } from "zod";
import type { ChannelName, Place } from "../channel.ts";
import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Sharing } from "../person/share.ts";
import type { NoMore } from "../request/allowance.ts";
import type { Matched } from "../request/matcher.ts";
import type { Can } from "./capabilities.ts";
import type { Line } from "./catalogue.ts";
import type { Recent } from "./conversation.ts";
import type { Deed } from "./deed.ts";
import type { Option, Prompt } from "./prompt.ts";

/** What a step is given: already resolved, so that a button, a word and a key look the same. */
export type Input =
  | { kind: "option"; id: string }
  | { kind: "offer"; id: string; number: string }
  | { kind: "text"; text: string }
  | { kind: "digits"; digits: string }
  | { kind: "place"; place: Place }
  | { kind: "files"; files: string[]; caption: string | null; seconds: number | null; tooBig: boolean }
  | { kind: "contact"; phone: string; sharing: Sharing }
  | { kind: "start"; payload: string }
  | { kind: "call" }
  | { kind: "silence" }
  | { kind: "hangup" }
  | { kind: "unsupported" };

/** A case of this resident that waits for a word: a question, or whether it was fixed. */
export type Matter = { number: string; waits: "answer" | "verdict"; question: string | null };

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
  /** Why this resident can open no other case today; null when they can. */
  noMore: NoMore;
  match: (text: string) => Matched;
};

/** What a step decides. */
export type Move<S> =
  | { move: "go"; step: string; slots: S; say?: Line[] }
  | { move: "again"; say: Line[]; slots?: S }
  | { move: "run"; deed: Deed<unknown>; then: (result: unknown) => Move<S>; slots: S }
  | { move: "silent"; slots: S }
  | { move: "switch"; flow: string; input: Input; say?: Line[] }
  | { move: "end"; say: Line[]; bye?: boolean; offers?: Option[] };

/** Has the desk do something, and goes on by what came of it. */
export function run<R, S>(deed: Deed<R>, slots: S, then: (result: R) => Move<S>): Move<S> {
  // Whoever performs the deed hands its own result to `then`, and nothing else.
  return { move: "run", deed, slots, then: (result) => then(result as R) };
}

export type Step<S> = {
  ask: (slots: S, context: Context) => Prompt;
  take: (input: Input, slots: S, context: Context) => Move<S>;
};

/** A dialogue: named steps over JSON slots. A changed meaning of the slots needs a new version and `migrate`. */
export type FlowSpec<S> = {
  id: string;
  version: number;
  slots: z.ZodType<S>;
  start: (input: Input, context: Context) => Move<S>;
  steps: Record<string, Step<S>>;
  /** What of the present slots stays when somebody goes back to earlier ones; nothing unless said. */
  keep?: (earlier: S, now: S) => S;
  /** From the slots of the named older version to today's; undefined starts over. */
  migrate?: (slots: unknown, from: number) => S | undefined;
};

/** A flow with its slot type hidden behind its own schema, so that many kinds stand in one table. */
export type Flow = {
  id: string;
  version: number;
  steps: readonly string[];
  start: (input: Input, context: Context) => Move<unknown>;
  ask: (step: string, slots: unknown, context: Context) => Prompt;
  take: (step: string, input: Input, at: { slots: unknown; context: Context }) => Move<unknown>;
  /** The slots of an earlier step, with what stays of the present ones. */
  back: (earlier: unknown, now: unknown) => unknown;
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
  return {
    id: spec.id,
    version: spec.version,
    steps: Object.keys(spec.steps),
    start: spec.start,
    ask: (name, slots, context) => step(name).ask(spec.slots.parse(slots), context),
    take: (name, input, at) => step(name).take(input, spec.slots.parse(at.slots), at.context),
    back: (earlier, now) => {
      const slots = spec.slots.parse(earlier);
      return spec.keep?.(slots, spec.slots.parse(now)) ?? slots;
    },
    restore: (slots, from) => {
      const migrated = from === spec.version ? slots : spec.migrate?.(slots, from);
      const parsed = spec.slots.safeParse(migrated);
      return parsed.success ? parsed.data : undefined;
    },
  };
}
