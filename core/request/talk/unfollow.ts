import { z } from "zod";
import { flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { fold } from "../../greek/fold.ts";
import { trackingsIn } from "../../number/tracking.ts";
import { isRefusal } from "../../refusal.ts";
import { line } from "../../wording/line.ts";
import { unfollow } from "../near.ts";

type Slots = Record<string, never>;

const asked =
  /(?:^|\s)(?:μην?\s+μου\s+(?:γραφ|στελν)\p{L}*|(?:να\s+)?μην?\s+ακολουθ\p{L}*|σταματ\p{L}*\s+να\s+(?:μου\s+|την\s+|το\s+)?(?:γραφ|στελν|ακολουθ)\p{L}*|unfollow|stop\s+(?:following|writing))(?:\s|$)/u;

/** Somebody who follows the case of another hears no more of it: by the button under what they are told, or in words with its number. */
export const leave = flow<Slots>({
  id: "unfollow",
  version: 1,
  offers: ["unfollow"],
  claims: (input) => numberIn(input) !== undefined,
  passing: true,
  slots: z.object({}).strict(),
  start: (input) => {
    const number = input.kind === "offer" ? input.number : numberIn(input);
    return number === undefined ? { move: "end", say: [line("follow.none")] } : left(number);
  },
  steps: {},
});

function numberIn(input: Input): string | undefined {
  if (input.kind !== "text" || input.text.length > 80 || !asked.test(fold(input.text))) return undefined;
  return trackingsIn(input.text)[0];
}

function left(number: string): Move<Slots> {
  return run(unfollow(number), {}, (result) => ({
    move: "end",
    say: [
      isRefusal(result) ? line("follow.none") : line("follow.left", { number: { tracking: result.number } }),
    ],
  }));
}
