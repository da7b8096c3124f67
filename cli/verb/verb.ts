import type { CommandName, Commands, InputOf, OutputOf, ReasonOf } from "../../core/desk.ts";
import type { Language } from "../../core/language.ts";
import type { Case, KindName } from "../../core/cases.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Names } from "../names.ts";
import type { Flag } from "../table/flags.ts";
import type { Words } from "../words/words.ts";
import type { Tellings } from "./telling.ts";

/** The commands that do something to one case, by a rule that can be asked without doing it. */
export type VerbName = {
  [N in CommandName]: Commands[N] extends { decide: unknown } ? N : never;
}[CommandName];

/** What was given to the asks of a verb, by their names; what was left out is not there. */
export type Values = Readonly<Record<string, string>>;

/** Who asks, in which language, and about which case where it is one; `shown` with what is known beside it. */
export type Place = {
  me: Staff;
  names: Names;
  language: Language;
  one?: Case;
  shown?: Pick<OutputOf<"case.show">, "events" | "held" | "tally">;
  now?: Date;
};

/** One way to answer. `name` is what refusals call it, `aside` stands dimmed behind the label. */
export type Choice = {
  label: string;
  name?: string;
  aside?: string;
  /** Whether the case is so already. */
  now?: boolean;
  values: Values;
  /** Which asks follow, by name; those that have a question where it is left out. */
  then?: readonly string[];
};

/** Something that a verb has to be given. */
export type Ask = {
  /** What gives it beforehand on the command line. */
  flag: Flag;
  /** How it is asked, by what was given before and how many files were kept; left out where only its flag gives it. */
  question?: Words | ((values: Values, files: number) => Words);
} &
  /** Words; `optional` ones may be left out, and any may where a file stands beside them. */
  (
    | {
        as: "text";
        most: number;
        optional?: true;
        /** The refusal that a text would come to, where that can be told as soon as it is typed. */
        wrong?: (text: string, language: Language) => string | undefined;
      }
    /** The number of another case. */
    | { as: "number" }
    | { as: "files" }
    | {
        as: "one-of";
        options?: (place: Place) => readonly Choice[];
        /** What a typed word stands for, where words in people's language are taken too. */
        named?: (typed: string) => string | undefined;
        /** Flags that stand for the choice of the same name. */
        switches?: readonly Flag[];
        /** The ask whose flag answers this one too. */
        or?: string;
      }
  );

/** What is said about a refusal: what happened, why, the next command, and what the shell is told. */
export type Refused = { exit: ExitCode; what: Words; why: Words; next: string };

type Given<N extends VerbName> = N extends VerbName ? Omit<InputOf<N>, "number" | "expected"> : never;

/** One verb on cases, with everything that is ever said of it: on the command line, on the screen, in the history. */
export type Verb<N extends VerbName> = {
  name: N;
  /** The kinds of case that it is done to. */
  on: readonly KindName[];
  summary: Words;
  /** Greek names under which it can be typed too, without accents. */
  aliases?: readonly string[];
  examples: readonly string[];
  /** What it has to be given, the first ask first. */
  asks: { readonly [name: string]: Ask };
  /** The ask that also takes the words behind the numbers; the first one unless said. */
  rest?: string;
  /**
   * What the desk is asked for, apart from the case; `files` are the ids of those that were kept with it. Left out where
   * keeping files is all.
   */
  input?: (values: Values, files: readonly string[]) => Given<N>;
  /** Asked on the command line before it is done to that many cases or more. */
  sure?: Words & { from: number };
  /** What stands for `{value}`: of the case as it became, or of what was asked for. The first value unless said. */
  value?: (values: Values, place: Pick<Place, "names" | "language">, became?: Case) => string;
  /** Said when it is done. */
  done: Words;
  /** The case as it became and what stands for `{value}`, where the desk answers with more than the case. */
  became?(answer: OutputOf<N>): { case: Case; value: Words };
  /** Which free times are told where the one that was asked for cannot be had. */
  near?(values: Values): Pick<InputOf<"appointment.free">, "near" | "centre">;
  /** Its resident has to hear of it: whoever does it is told where no message reaches them. */
  heard?: true;
  /** False where the table of its kind has its own command: on the line it takes more than a few answers. */
  line?: false;
  /** What it alone refuses; a reason that several have stands with the words of the desk. */
  refusals?: { readonly [R in ReasonOf<N>]?: Refused };
  /** What it leaves in the history. */
  timeline: Partial<Tellings>;
  screen: OnScreen;
};

/**
 * How a verb stands on the screen: under a key of its own, or in the list of choices of another verb, of those cases
 * `where` it can be done at all.
 */
export type OnScreen = {
  /** Said at the bottom when it is done. */
  done: Words;
  /** What a text is called that was begun and left. */
  draft?: Words;
  /** Done as soon as its key is pressed: to the open case, or in the list to the one that the clerk changed last. */
  atOnce?: true;
  /** Written at once: nothing of it reaches the resident, so that there is nothing to look at before. */
  inside?: true;
  /** Done to no case: what it makes is new, and is opened once it is there. */
  alone?: true;
  /** Done to a case that is over, too. */
  closedToo?: true;
  /** What it is refused with where there is nothing to choose from. */
  none?: "nothing-selected" | "unknown-proposal";
} & (Keyed | { under: { verb: VerbName; label: Words; where?: (one: Case) => boolean } });

/** `short` stands at the bottom, `long` in the help and among the commands. */
type Keyed = {
  /** The Latin key; the Greek one at the same place is derived. */
  key: string;
  short: Words;
  long: Words;
  /** Whether the bottom names it: for the open case, or in the list. Never where it is left out. */
  foot?: (one: Case | undefined) => boolean;
  /** The keys that mark one of its choices from the case itself, and what is said of them. */
  digits?: { keys: readonly string[]; short: Words; long: Words };
};

/** A verb of which only the name is known at run time. */
export type AnyVerb = Verb<VerbName>;

/** The bottom names it in the list, and for a case that is open. */
export function whileOpen(one: Case | undefined): boolean {
  return one === undefined || one.closedAt === null;
}
