import { readIntent } from "../../hearing/intent.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import { cut } from "../../text/cut.ts";

export const textLimit = 10_000;
const noReports: readonly (Intent | undefined)[] = [
  "greeting",
  "thanks",
  "farewell",
  "who",
  "insult",
  "nonsense",
];

/** «Καλημέρα» is not what is wrong. */
export function isNoReport(text: string): boolean {
  return noReports.includes(readIntent(text));
}

/** At least three letters: an emoji or a lone number does not say what is wrong. */
export function meaningful(text: string): boolean {
  return (text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0) >= 3;
}

/** A question, thanks or an insult is no address. */
export function isAddress(text: string): boolean {
  return meaningful(text) && !isNoReport(text) && readIntent(text) !== "question";
}

/** More words under those that were there. */
export function joined(before: string | null, more: string): string {
  // The same message twice is one.
  if (before !== null && more.trim() !== "" && before.split("\n").includes(more.trim())) return before;
  return cut(`${before ?? ""}\n${more}`.trim(), textLimit);
}
