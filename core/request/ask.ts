import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { undoable } from "./undoable.ts";
import { mayGo } from "./stage.ts";

/** Asks the resident something; the clock stands until they answer. Refuses `closed`, `already-asked`, `no-resident`. */
export function ask(
  { case: request, at }: Facts,
  question: string,
): Decision<"closed" | "already-asked" | "no-resident"> {
  if (request.stage === "asked") return refuse("already-asked");
  if (!mayGo(request.stage, "asked")) return refuse("closed");
  if (request.resident === null) return refuse("no-resident");
  const pauses = [...request.pauses, { from: at, to: null }];
  const next = { ...request, stage: "asked" as const, before: request.stage, question, pauses };
  return accept(next, { type: "ResidentAsked", question });
}

/** The resident's answer to a clerk's question; the clock runs again. Refuses `not-asked`. */
export function answer(
  { case: request, at }: Facts,
  said: { text: string; files: string[] },
): Decision<"not-asked"> {
  if (request.stage !== "asked") return refuse("not-asked");
  const pauses = request.pauses.map((pause) => ({ ...pause, to: pause.to ?? at }));
  const next = {
    ...request,
    stage: request.before ?? ("new" as const),
    before: null,
    question: null,
    pauses,
  };
  return accept(next, { type: "ResidentAnswered", ...said });
}

/** More words or files from the resident, at any time. Refuses `closed` once the case is withdrawn. */
export function write({ case: request }: Facts, said: { text: string; files: string[] }): Decision<"closed"> {
  if (request.stage === "withdrawn") return refuse("closed");
  return accept(request, { type: "ResidentWrote", ...said });
}

/** `case.ask`. */
export const askCommand = act({
  on: requests,
  input: z.object({ ...onCase, question: words(1000) }),
  decide: (facts, { question }, by) => undoable(ask(facts, question), facts, by),
});

/** `case.answer`: a clerk writes down what the resident answered by phone or at the counter. */
export const answerCommand = act({
  on: requests,
  input: z.object({ ...onCase, text: words(4000) }),
  decide: (facts, { text }) => answer(facts, { text, files: [] }),
});
