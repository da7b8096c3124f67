import { z } from "zod";
import { line } from "../../wording/line.ts";
import { flow, type Input } from "../flow.ts";
import { choose } from "../../wording/prompt.ts";

const slots = z.object({ input: z.custom<Input>((value) => typeof value === "object" && value !== null) });
type Slots = z.infer<typeof slots>;

/** Offers the draft of a dialogue that was left in the middle; what was just said is kept for «κάτι νέο». */
export const resume = flow<Slots>({
  id: "resume",
  version: 1,
  looksBack: true,
  slots,
  start: (input) => ({ move: "go", step: "offer", slots: { input } }),
  steps: {
    offer: {
      ask: () =>
        choose(
          [line("draft.offer")],
          [
            { id: "=resume", label: line("draft.resume"), means: "yes" },
            { id: "fresh", label: line("draft.fresh"), also: line("draft.fresh.also"), means: "no" },
          ],
        ),
      take: (input, at) => {
        if (input.kind === "option") return { move: "switch", flow: "home", input: at.input };
        if (input.kind === "files")
          return { move: "go", step: "offer", slots: { input: together(at.input, input) } };
        if (input.kind === "text" && input.said === undefined)
          return { move: "switch", flow: "home", input: added(at.input, input) };
        return { move: "again", say: [line("miss.choice")], slots: at };
      },
    },
  },
});

type Files = Input & { kind: "files" };

/** The rest of an album, or a photo after a sentence. */
function together(before: Input, more: Files): Files {
  if (before.kind === "text") return { ...more, caption: more.caption ?? before.text };
  if (before.kind !== "files") return more;
  return { ...more, files: [...before.files, ...more.files], caption: before.caption ?? more.caption };
}

/** What was written first and what was written instead of an answer belong together. */
function added(before: Input, more: Input & { kind: "text" }): Input {
  if (before.kind === "text") return { kind: "text", text: `${before.text}\n${more.text}` };
  return before.kind === "files"
    ? { ...before, caption: [before.caption, more.text].filter(Boolean).join("\n") }
    : more;
}
