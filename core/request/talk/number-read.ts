import { line } from "../../wording/line.ts";
import type { Input, Move } from "../../conversation/flow.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";

/** What a caller may do once a number was read. */
export const numberOptions: Option[] = [
  { id: "repeat", label: line("report.repeat") },
  { id: "finish", label: line("report.finish") },
  { id: "=person", label: line("home.person"), digit: "0" },
];

/** The number alone, twice, for whoever asked to hear it again. */
export function numberPrompt({ number }: { number?: string | null | undefined }): Prompt {
  const say = typeof number !== "string" ? [] : [line("number.again", { number: { tracking: number } })];
  return choose(say, numberOptions);
}

/** The number again at the step `number`, or the end of the call. */
export function takeNumberRead<S>(input: Input, at: S): Move<S> {
  if (input.kind === "option" && input.id === "repeat") return { move: "go", step: "number", slots: at };
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "digits") return { move: "again", say: [line("miss.key")] };
  return { move: "end", say: [], bye: true };
}
