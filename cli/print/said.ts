import type { Reply } from "../../core/channel.ts";
import { groupTracking } from "../../core/number/tracking.ts";

/** What a message says: written, or as it was spoken on the phone. */
export function wordsOf({ text, spoken, menu }: Reply): string {
  if (text !== "") return text;
  const parts = [...spoken, ...menu];
  return parts.map((part) => (typeof part === "string" ? part : groupTracking(part.number))).join(" ");
}
