import { appointmentRefusals } from "./appointment/refusals.ts";
import type { CommandName, DeskRefusal, ReasonOf } from "../core/desk.ts";
import { exits } from "./exit-codes.ts";
import type {
  ConfigProblems,
  Machine,
  NotCopied,
  NotOpen,
  NotRestored,
  NotServed,
  NotTaken,
} from "./machine.ts";
import { petitionRefusals } from "./petition/refusals.ts";
import type { Refused } from "./verb/verb.ts";
import { verbRefusals } from "./verbs.ts";
import { caseRefusals } from "./words/case-refusals.ts";
import { deskRefusals } from "./words/desk-refusals.ts";
import { machineRefusals } from "./words/machine-refusals.ts";

type ByMachine =
  | NotOpen
  | NotServed
  | NotCopied
  | NotRestored
  | NotTaken
  | ConfigProblems
  | Extract<ReturnType<Machine["phone"]>, { refused: string }>;

/**
 * The one table of refusals: what the shell is told, and what is said. Besides what the command line itself says no to it
 * has every reason of every command; a new one of a rule does not compile before it has words.
 */
const refusals = {
  ...caseRefusals,
  ...deskRefusals,
  ...machineRefusals,
  ...verbRefusals,
  ...petitionRefusals,
  ...appointmentRefusals,
} as const satisfies Readonly<Record<ReasonOf<CommandName> | DeskRefusal | ByMachine["refused"], Refused>>;

function isReason(word: string): word is keyof typeof refusals {
  return Object.hasOwn(refusals, word);
}

/** A refusal with its code for scripts, its exit code and its words; a reason that has none stands for itself. */
export function refusalOf(reason: string): { code: string } & Refused {
  const code = `E-${reason.toUpperCase()}`;
  if (isReason(reason)) return { code, ...refusals[reason] };
  const what = { el: "Δεν έγινε.", en: "It was not done." };
  return { code, exit: exits.rule, what, why: { el: reason, en: reason }, next: "dimos --help" };
}
