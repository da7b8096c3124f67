import { z } from "zod";
import type { Danger } from "../../hearing/danger-signs.ts";
import { afterDanger } from "../../hearing/after-danger.ts";
import { readDanger } from "../../hearing/danger.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { type Line, line } from "../../wording/line.ts";
import type { Conversation } from "../conversation.ts";
import { flow, type Input, type Move } from "../flow.ts";
import type { Event } from "../resolve.ts";
import { choose } from "../../wording/prompt.ts";
import { cut } from "../../text/cut.ts";

const slots = z.object({ text: z.string(), files: z.array(z.string()), to: z.string().optional() });
type Slots = z.infer<typeof slots>;
const textLimit = 10_000;
const toldMinutes = 15;

/** Whom to call comes first; then whether the town hall should write it down too. */
export const danger = flow<Slots>({
  id: "danger",
  version: 1,
  passing: true,
  looksBack: true,
  slots,
  start: (input, { municipality }) => ({
    move: "go",
    step: "write",
    slots: added({ text: "", files: [] }, input),
    say: [callLine(readDanger(wordsOf(input)) ?? "life", municipality)],
  }),
  steps: {
    write: {
      ask: () =>
        choose(
          [line("danger.write")],
          [
            { id: "yes", label: line("danger.write.yes"), means: "send" },
            { id: "no", label: line("danger.write.no"), means: "no" },
          ],
        ),
      take: (input, at, { municipality }) => {
        const again = readDanger(wordsOf(input));
        if (again !== undefined)
          return { move: "again", say: [callLine(again, municipality)], slots: added(at, input) };
        if (input.kind === "option") {
          const more = input.rest;
          // “Ok thanks, I called them”.
          const id = more !== undefined && afterDanger(more) === "no" ? "no" : input.id;
          return chosen(id, more === undefined ? at : added(at, { kind: "text", text: more }));
        }
        const meant = input.kind === "text" ? afterDanger(input.text) : undefined;
        if (meant !== undefined) return chosen(meant, meant === "yes" ? added(at, input) : at);
        const isContent = input.kind === "files" || (input.kind === "text" && input.said === undefined);
        if (!isContent) return { move: "again", say: [line("miss.choice")] };
        return { move: "go", step: "write", slots: added(at, input), say: [line("report.kept")] };
      },
    },
  },
});

/** Whom to call and what to do, in the municipality's words where it has them. */
export function callLine(danger: Danger, { emergencies = [] }: Municipality): Line {
  const own = emergencies.find((each) => each.danger === danger) ?? emergencies.find(isForAll);
  return own === undefined ? line("danger.any") : line("danger.call", { call: own.say });
}

const isForAll = ({ danger }: { danger: Danger }): boolean => danger === "life";

/** Whether they were told of this danger just now. */
export function isTold(danger: Danger, { warned }: Pick<Conversation, "warned">, now: Date): boolean {
  const sameAt = warned?.danger === danger ? Date.parse(warned.at) : -Infinity;
  return now.getTime() - sameAt <= toldMinutes * 60_000;
}

/** The danger that an event tells of, in words or under a photo. */
export function dangerIn(event: Event): { danger: Danger; event: Event & Input } | undefined {
  if (event.kind !== "text" && event.kind !== "files") return undefined;
  const danger = readDanger(wordsOf(event));
  return danger === undefined ? undefined : { danger, event };
}

/** What was written, or stands under a photo. */
function wordsOf(input: { kind: string; text?: string; caption?: string | null }): string {
  return input.text ?? input.caption ?? "";
}

/** What no case is to be made of may have been the title of a petition or the topic of an appointment. */
function chosen(id: string, { text, files, to }: Slots): Move<Slots> {
  const answers = to === undefined ? {} : { to };
  const input: Input =
    files.length === 0
      ? { kind: "text", text, ...answers }
      : { kind: "files", files, caption: text, seconds: null, tooBig: false, ...answers };
  return id === "yes"
    ? { move: "switch", flow: "report", input: { ...input, warned: true } }
    : { move: "end", say: [line("danger.not-written")], answer: { ...input, unwritten: true } };
}

function added({ text, files, to }: Slots, input: Input): Slots {
  const answers = "to" in input ? (input.to ?? to) : to;
  return {
    ...(answers !== undefined && { to: answers }),
    text: cut(`${text}\n${wordsOf(input)}`.trim(), textLimit),
    files: input.kind === "files" ? [...files, ...input.files] : files,
  };
}
