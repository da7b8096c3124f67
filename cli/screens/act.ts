import type { InputOf } from "../../core/desk.ts";

export type ActName =
  | "case.assign"
  | "case.stage"
  | "case.move"
  | "case.ask"
  | "case.reply"
  | "case.note"
  | "case.close"
  | "case.reopen";

/** One thing to be done to a case, as the desk takes it. */
export type Act = { [N in ActName]: { name: N; input: InputOf<N> } }[ActName];

/** A case as it was on the screen when the clerk began. */
export type Seen = { number: string; expected: number };

export type CloseReason = Exclude<InputOf<"case.close">["reason"], "duplicate">;

/** A text in the making that becomes an act. */
export type ActDraft =
  | { kind: "ask" | "reply" | "note" | "reopen"; on: Seen }
  | { kind: "close"; on: Seen; reason: CloseReason; proof: readonly string[] }
  | { kind: "duplicate"; on: Seen };

/** A text in the making: of an act, or the path of the photo that will prove a closing. */
export type Draft = ActDraft | { kind: "photo"; on: Seen };

/** The act that a finished text makes. */
export function actOf(draft: ActDraft, text: string): Act {
  const { on } = draft;
  switch (draft.kind) {
    case "ask":
      return { name: "case.ask", input: { ...on, question: text } };
    case "reply":
      return { name: "case.reply", input: { ...on, text } };
    case "note":
      return { name: "case.note", input: { ...on, text } };
    case "reopen":
      return { name: "case.reopen", input: { ...on, reason: text } };
    case "close": {
      const { reason, proof } = draft;
      return {
        name: "case.close",
        input: { ...on, reason, proof: [...proof], ...(text.trim() !== "" && { text }) },
      };
    }
    case "duplicate":
      return { name: "case.close", input: { ...on, reason: "duplicate", duplicateOf: text } };
  }
}

/** How long a text may be, as the commands take it. */
export function longest({ kind }: Draft): number {
  return { ask: 1000, reply: 4000, note: 4000, reopen: 1000, close: 2000, duplicate: 20, photo: 1000 }[kind];
}

/** Under what a text that was left is found again. */
export function draftKey(draft: Draft): string {
  return `${draft.kind}:${draft.kind === "close" ? draft.reason : ""}:${draft.on.number}`;
}

/** Whether the text may have several lines. */
export function hasLines({ kind }: Draft): boolean {
  return kind !== "duplicate" && kind !== "photo";
}

/** Whether it may stay empty: a photo proves a closing without words, and so does the other case of a duplicate. */
export function mayBeEmpty(draft: Draft): boolean {
  return draft.kind === "close" && draft.proof.length > 0;
}
