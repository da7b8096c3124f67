import type { Context, Input, Move } from "../../conversation/flow.ts";
import { line } from "../../wording/line.ts";
import type { CodeRefusal, ContactRefusal } from "../contact.ts";
import { ends } from "./meet-slots.ts";

type Unproven = ContactRefusal | CodeRefusal | "too-many-codes";
type Then = readonly ["contact" | "code", string] | readonly ["end", string];

/** Why nobody is proven yet: what is asked again, or that it is over, and with which words. */
const then = {
  "wrong-contact": ["contact", "appointment.contact.wrong"],
  landline: ["contact", "appointment.contact.landline"],
  abroad: ["contact", "appointment.contact.abroad"],
  "wrong-code": ["code", "appointment.code.wrong"],
  "code-spent": ["end", "appointment.code.over"],
  "code-expired": ["end", "appointment.code.over"],
  "no-code": ["end", "appointment.code.over"],
  "too-many-codes": ["end", "appointment.code.many"],
} as const satisfies Record<Unproven, Then>;

/** Whether it was refused because a contact or a code proves nobody. */
export function isUnproven(why: string): why is Unproven {
  return Object.hasOwn(then, why);
}

/** Asks again for the contact or for the code, or ends where no more codes are sent. */
export function unproven<S extends { typed: string | null }>(
  why: Unproven,
  at: S,
  context: Context,
): Move<S> {
  const next = then[why];
  switch (next[0]) {
    case "contact":
      return { move: "go", step: "contact", slots: { ...at, typed: null }, say: [line(next[1])] };
    case "code":
      return { move: "go", step: "code", slots: at, say: [line(next[1])] };
    case "end":
      return ends(next[1], context);
  }
}

/** The six digits of an answer; undefined where there are not six: a sentence is no attempt, and costs none. */
export function codeIn(input: Input): string | undefined {
  const typed = input.kind === "digits" ? input.digits : input.kind === "text" ? input.text : "";
  const code = typed.replace(/\D/gu, "");
  return code.length === 6 ? code : undefined;
}

/** What is said where there were not six. */
export function noCode<S>(): Move<S> {
  return { move: "again", say: [line("appointment.code.wrong")] };
}
