import type { CommandName, DeskRefusal, ReasonOf } from "../core/desk.ts";
import { type ExitCode, exits } from "./exit-codes.ts";
import type { ConfigProblems, Machine, NotCopied, NotOpen, NotServed } from "./machine.ts";
import { caseRefusals } from "./words/case-refusals.ts";
import { deskRefusals } from "./words/desk-refusals.ts";
import type { Words } from "./words/words.ts";

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

/** What is said about a refusal: what happened, why, and the next command, ready to paste. */
export type RefusalWords = { what: Words; why: Words; next: string };

/** The one table from a refusal to what the shell is told. */
const exitOf = {
  "unknown-number": exits.notFound,
  "changed-meanwhile": exits.changed,
  closed: exits.rule,
  "already-asked": exits.rule,
  "no-resident": exits.rule,
  "not-asked": exits.rule,
  "already-theirs": exits.rule,
  "unknown-clerk": exits.notFound,
  "no-proof": exits.rule,
  "no-reason": exits.rule,
  "no-original": exits.rule,
  "unknown-file": exits.notFound,
  "file-not-here": exits.notFound,
  "file-exists": exits.rule,
  "files-missing": exits.partly,
  "not-writable": exits.failure,
  "unknown-original": exits.notFound,
  "unknown-category": exits.notFound,
  "same-category": exits.rule,
  "unknown-department": exits.notFound,
  "same-department": exits.rule,
  "not-closed": exits.rule,
  "illegal-stage": exits.rule,
  "same-stage": exits.rule,
  unassigned: exits.rule,
  "wrong-phone": exits.usage,
  "too-big": exits.rule,
  "wrong-type": exits.rule,
  unreadable: exits.rule,
  gone: exits.notFound,
  "impossible-past": exits.rule,
  "login-taken": exits.rule,
  "unknown-notice": exits.notFound,
  "not-allowed": exits.notAllowed,
  "not-staff": exits.notAllowed,
  "not-initialised": exits.failure,
  "wrong-settings": exits.failure,
  "wrong-config": exits.failure,
  "no-access": exits.notAllowed,
  "no-phone": exits.failure,
  "no-database": exits.notFound,
  "not-empty": exits.rule,
  "inside-itself": exits.rule,
  unsound: exits.failure,
  "port-in-use": exits.failure,
  "port-forbidden": exits.failure,
  "no-such-address": exits.failure,
  unreachable: exits.failure,
  "bad-answer": exits.failure,
  cancelled: exits.interrupted,
  internal: exits.failure,
  "no-file": exits.notFound,
  "no-folder": exits.failure,
  "no-numbers": exits.usage,
  "not-in-terminal": exits.usage,
  partly: exits.partly,
  "store-busy": exits.busy,
  "store-full": exits.failure,
  "store-broken": exits.failure,
  "store-lost": exits.failure,
  "store-newer": exits.failure,
  usage: exits.usage,
  "wrong-number": exits.notFound,
} as const satisfies Record<Reason, ExitCode>;

const wordsOf: Record<Reason, RefusalWords> = { ...caseRefusals, ...deskRefusals };

/** True for a reason that the table knows; a new one of the core is shown all the same. */
export function isReason(word: string): word is Reason {
  return Object.hasOwn(exitOf, word);
}

/** A refusal with its code for scripts, its exit code and its words. */
export function refusalOf(reason: string): { code: string; exit: ExitCode } & RefusalWords {
  const code = `E-${reason.toUpperCase()}`;
  if (isReason(reason)) return { code, exit: exitOf[reason], ...wordsOf[reason] };
  const what = { el: "Δεν έγινε.", en: "It was not done." };
  return { code, exit: exits.rule, what, why: { el: reason, en: reason }, next: "dimos --help" };
}
