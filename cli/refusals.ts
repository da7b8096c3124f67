import type { CommandName, DeskRefusal, ReasonOf } from "../core/desk.ts";
import { exits } from "./exit-codes.ts";
import type { ConfigProblems, Machine, NotCopied, NotOpen, NotServed } from "./machine.ts";
import type { Refused } from "./verb/verb.ts";
import { verbRefusals } from "./verbs.ts";
import { caseRefusals } from "./words/case-refusals.ts";
import { deskRefusals } from "./words/desk-refusals.ts";

/** What only the command line itself says no to. */
type ByTerminal =
  | "bad-answer"
  | "cancelled"
  | "file-exists"
  | "files-missing"
  | "internal"
  | "no-file"
  | "no-folder"
  | "no-numbers"
  | "not-in-terminal"
  | "not-writable"
  | "partly"
  | "store-broken"
  | "store-busy"
  | "store-full"
  | "store-lost"
  | "store-newer"
  | "unreachable"
  | "usage"
  | "wrong-number";
type ByMachine =
  | NotOpen
  | NotServed
  | NotCopied
  | ConfigProblems
  | Extract<ReturnType<Machine["phone"]>, { refused: string }>;

/** Every word with which the desk says no. */
export type Reason = ReasonOf<CommandName> | DeskRefusal | ByMachine["refused"] | ByTerminal;

/** The one table of refusals: what the shell is told, and what is said. */
const refusals: Readonly<Record<Reason, Refused>> = { ...caseRefusals, ...deskRefusals, ...verbRefusals };

/** True for a reason that the table knows; a new one of the core is shown all the same. */
export function isReason(word: string): word is Reason {
  return Object.hasOwn(refusals, word);
}

/** A refusal with its code for scripts, its exit code and its words. */
export function refusalOf(reason: string): { code: string } & Refused {
  const code = `E-${reason.toUpperCase()}`;
  if (isReason(reason)) return { code, ...refusals[reason] };
  const what = { el: "Δεν έγινε.", en: "It was not done." };
  return { code, exit: exits.rule, what, why: { el: reason, en: reason }, next: "dimos --help" };
}
