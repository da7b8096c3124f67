import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { undoable } from "./undoable.ts";
import { requests } from "./kind.ts";

/** An internal note: only the office reads it. */
export function note({ case: request }: Facts, text: string): Decision<never> {
  return accept(request, { type: "NoteAdded", text });
}

/** A message to the resident. Refuses `no-resident` where nobody can be told. */
export function reply({ case: request }: Facts, text: string): Decision<"no-resident"> {
  if (request.resident === null) return refuse("no-resident");
  return accept(request, { type: "ReplySent", text });
}

const input = z.object({ ...onCase, text: words(4000) });

/** `case.note`. */
export const noteCommand = act({ on: requests, input, decide: (facts, { text }) => note(facts, text) });

/** `case.reply`. */
export const replyCommand = act({
  on: requests,
  input,
  decide: (facts, { text }, by) => undoable(reply(facts, text), facts, by),
});
