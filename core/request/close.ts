import { z } from "zod";
import { act } from "../case/act.ts";
import type { Deps } from "../deps.ts";
import { caseNumber, onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { caseAt } from "../case/at.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { undoable } from "./undoable.ts";
import type { Row } from "../store.ts";
import { declineReasons, type Outcome, type ServiceRequest } from "./request.ts";
import { mostFollowers } from "./spot.ts";
import { mayGo } from "./stage.ts";

type CloseRefusal = "closed" | "no-proof" | "no-reason" | "no-original";

/**
 * Closes a case: `done` needs a proof (a photo or a written reason), anything else an honest reason in
 * words; a duplicate names the other case. Refuses `closed`, `no-proof`, `no-reason`, `no-original`.
 */
export function close({ case: request, at }: Facts, outcome: Outcome): Decision<CloseRefusal> {
  const stage = outcome.reason === "done" ? ("done" as const) : ("declined" as const);
  if (!mayGo(request.stage, stage)) return refuse("closed");
  const inWords = outcome.text.trim() !== "";
  if (stage === "done" && !inWords && outcome.proof.length === 0) return refuse("no-proof");
  if (outcome.reason === "duplicate") {
    if (outcome.duplicateOf === null || outcome.duplicateOf === request.number) return refuse("no-original");
  } else if (stage === "declined" && !inWords) return refuse("no-reason");
  const pauses = request.pauses.map((pause) => ({ ...pause, to: pause.to ?? at }));
  const next = {
    ...request,
    stage,
    outcome,
    closedAt: at,
    before: null,
    question: null,
    verdict: null,
    pauses,
  };
  return accept(next, { type: "RequestClosed", outcome });
}

/**
 * `case.close`: `proof` are ids of files of the case. Refuses `unknown-file`, `unknown-original` and
 * `closed-original` too: a chain of duplicates ends at an open case, and none goes in a circle. */
export const closeCommand = act({
  on: requests,
  input: z.object({
    ...onCase,
    reason: z.enum(["done", ...declineReasons]),
    text: words(2000).optional(),
    proof: z.array(z.string()).default([]),
    duplicateOf: caseNumber.optional(),
  }),
  check: async (deps, { number, proof, duplicateOf }) => {
    if (!(await ownFiles(deps, number, proof))) return refuse("unknown-file");
    if (duplicateOf === undefined) return undefined;
    const original = await caseAt(deps.store, "request", duplicateOf);
    if (original === undefined) return refuse("unknown-original");
    return original.closedAt === null ? undefined : refuse("closed-original");
  },
  beside: (deps, { duplicateOf }, one) => followingOn(deps, duplicateOf, one),
  decide: (facts, { reason, text, proof, duplicateOf }, by) =>
    undoable(close(facts, { reason, text: text ?? "", proof, duplicateOf: duplicateOf ?? null }), facts, by),
});

/** Whoever reported a duplicate, or followed it, hears of every later step of the case that goes on. */
async function followingOn(
  { store, now }: Deps,
  number: string | undefined,
  one: ServiceRequest,
): Promise<Row[]> {
  const original = number === undefined ? undefined : await caseAt(store, "request", number);
  if (original === undefined) return [];
  const people = [one.resident, ...(await store.followers(one.id, mostFollowers))];
  return people
    .filter((person) => person !== null && person !== original.resident)
    .map((person) => ({ row: "follower", about: original.id, person: person ?? "", at: now() }));
}

async function ownFiles(deps: Deps, number: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const request = await deps.store.case(number);
  if (request === undefined) return true;
  const files = await deps.store.filesOf(request.id);
  return ids.every((id) => files.some((file) => file.id === id && file.state === "kept"));
}
