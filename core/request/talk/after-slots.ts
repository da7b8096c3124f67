import { z } from "zod";
import type { Input } from "../../conversation/flow.ts";

/** What is known of what somebody says about a case. */
export const afterSlots = z.object({
  number: z.string(),
  question: z.string().nullable(),
  text: z.string(),
  files: z.array(z.string()),
  /** Its number stood in the words. */
  isNamed: z.boolean().default(false),
  /** The kind of problem that it may be instead, where it fits no case that waits. */
  instead: z.string().nullable().default(null),
});
export type AfterSlots = z.infer<typeof afterSlots>;

export const nothing: AfterSlots = {
  number: "",
  question: null,
  text: "",
  files: [],
  isNamed: false,
  instead: null,
};

/** The rest of an album, while it is asked which case it is for. */
export function withFiles(at: AfterSlots, { files, caption }: Input & { kind: "files" }): AfterSlots {
  return { ...at, files: [...at.files, ...files], text: at.text === "" ? (caption ?? "") : at.text };
}

/** As it was said in the first place. */
export function whatWasSaid({ text, files }: AfterSlots): Input {
  if (files.length === 0) return { kind: "text", text };
  return { kind: "files", files, caption: text === "" ? null : text, seconds: null, tooBig: false };
}

/** Words that say more than an answer does. */
export function isContent(input: Input): boolean {
  return input.kind === "text" && input.said === undefined;
}
