import type { Language } from "../../core/language.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import type { Outcome } from "../../core/request/request.ts";
import { say, type Words } from "./words.ts";

/** Why a case was closed. */
export const reasonWords = {
  done: { el: "έγινε", en: "done" },
  "not-ours": { el: "δεν είναι αρμοδιότητα του δήμου", en: "not a matter of the municipality" },
  cannot: { el: "δεν μπορεί να γίνει", en: "cannot be done" },
  duplicate: { el: "διπλή, συνεχίζεται στην {other}", en: "duplicate, goes on in {other}" },
  "nothing-found": { el: "δεν βρέθηκε τίποτα", en: "nothing was found" },
} as const satisfies Record<Outcome["reason"], Words>;

/** The same of a closed case. */
export function outcomeWords({ reason, duplicateOf }: Outcome, language: Language): string {
  const other = duplicateOf === null ? "–" : groupTracking(duplicateOf);
  return say(reasonWords[reason], language, { other });
}
