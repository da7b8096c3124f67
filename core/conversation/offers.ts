import { line } from "../wording/line.ts";
import type { Matter } from "./flow.ts";
import type { Option } from "../wording/prompt.ts";

/** What a number that is said in the middle of something else leads to. */
export const lookUpOffer = "look-up";

/** The two buttons under a closing: they work from that message whenever they are pressed. */
export function verdictOffers(number: string): Option[] {
  return [
    { id: "yes", label: line("fixed.yes"), means: "done", offer: `g:fixed-yes:${number}` },
    { id: "no", label: line("fixed.no"), means: "undone", offer: `g:fixed-no:${number}` },
  ];
}

/** The button that leads to the answer of a clerk's question. */
export function answerOffer(number: string): Option {
  return { id: "answer", label: line("answer.offer"), offer: `g:answer:${number}` };
}

/** What a case that waits for its resident offers. */
export function matterOffers({ number, waits }: Matter): Option[] {
  return waits === "answer" ? [answerOffer(number)] : verdictOffers(number);
}
