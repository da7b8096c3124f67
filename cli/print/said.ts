import type { Reply, SpokenPart } from "../../core/channel.ts";
import { groupTracking } from "../../core/number/tracking.ts";

/** What a message says: written, or as it was spoken on the phone. */
export function wordsOf({ text, spoken, menu }: Reply): string {
  if (text !== "") return text;
  const parts = [...spoken, ...menu];
  return parts.flatMap(heard).join(" ");
}

function heard(part: SpokenPart): string[] {
  if (typeof part === "string") return [part];
  return "number" in part ? [groupTracking(part.number)] : [];
}
