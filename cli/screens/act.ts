import type { InputOf } from "../../core/desk.ts";

export type ActName =
  | "case.assign"
  | "case.stage"
  | "case.move"
  | "case.ask"
  | "case.answer"
  | "case.reply"
  | "case.note"
  | "case.close"
  | "case.reopen"
  | "case.withdraw";

/** One thing to be done to a case, as the desk takes it. */
export type Act = { [N in ActName]: { name: N; input: InputOf<N> } }[ActName];

/** A case as it was on the screen when the clerk began. */
export type Seen = { number: string; expected: number };

export type CloseReason = Exclude<InputOf<"case.close">["reason"], "duplicate">;

/** A text in the making that becomes an act. */
export type ActDraft =
  | { kind: "ask" | "answer" | "reply" | "note" | "reopen" | "withdraw"; on: Seen }
  | { kind: "close"; on: Seen; reason: CloseReason; proof: readonly string[] }
  | { kind: "duplicate"; on: Seen };

/** A text in the making: of an act, or the path of a file: the photo that will prove a closing, or one to keep. */
export type Draft = ActDraft | { kind: "photo" | "attach"; on: Seen };

/** The act that a finished text makes. */
export function actOf(draft: ActDraft, text: string): Act {
  const { on } = draft;
  switch (draft.kind) {
    case "ask":
      return { name: "case.ask", input: { ...on, question: text } };
    case "answer":
      return { name: "case.answer", input: { ...on, text } };
    case "reply":
      return { name: "case.reply", input: { ...on, text } };
    case "note":
      return { name: "case.note", input: { ...on, text } };
    case "reopen":
      return { name: "case.reopen", input: { ...on, reason: text } };
    case "withdraw":
      return { name: "case.withdraw", input: { ...on, reason: text } };
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

const lengths: Record<Draft["kind"], number> = {
  ask: 1000,
  answer: 4000,
  reply: 4000,
  note: 4000,
  reopen: 1000,
  withdraw: 1000,
  close: 2000,
  duplicate: 20,
  photo: 1000,
  attach: 1000,
};

/** How long a text may be, as the commands take it. */
export function longest({ kind }: Draft): number {
  return lengths[kind];
}

/** Under what a text that was left is found again. */
export function draftKey(draft: Draft): string {
  return `${draft.kind}:${draft.kind === "close" ? draft.reason : ""}:${draft.on.number}`;
}

/** A text in words, of which there may be several lines. */
export type Written = Exclude<ActDraft, { kind: "duplicate" }>;

/** Whether the text may have several lines. */
export function hasLines(draft: Draft): draft is Written {
  return draft.kind !== "duplicate" && !isPath(draft);
}

/** Whether the text is the path of a file. */
export function isPath(draft: Draft): draft is Exclude<Draft, ActDraft> {
  return draft.kind === "photo" || draft.kind === "attach";
}

/** Whether it is written at once: nothing of it reaches the resident, so that there is nothing to look at before. */
export function staysInside({ kind }: ActDraft): boolean {
  return kind === "note" || kind === "answer";
}

/** Whether it may stay empty: a photo proves a closing without words, and so does the other case of a duplicate. */
export function mayBeEmpty(draft: Draft): boolean {
  return draft.kind === "close" && draft.proof.length > 0;
}
