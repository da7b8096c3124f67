import type { Reply } from "../../core/channel.ts";
import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { showWords } from "../words/show.ts";

/** What the resident reported; of a call nothing is written, its recording is a file of the case. */
export function saidIn({ text }: Pick<ServiceRequest, "text">, language: Language): string {
  return text === "" ? showWords.recorded[language] : text;
}

/** What a message says: written, or as it was spoken on the phone. */
export function wordsOf({ text, spoken, menu }: Reply): string {
  if (text !== "") return text;
  const parts = [...spoken, ...menu];
  return parts.map((part) => (typeof part === "string" ? part : groupTracking(part.number))).join(" ");
}
