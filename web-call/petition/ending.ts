import type { ProvingResult } from "../../core/petition/sign-deeds.ts";
import type { TakingBack } from "../../core/petition/take-back.ts";
import type { Refusal } from "../../core/refusal.ts";
import { publicSentence, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Ending } from "./done-page.tsx";
import { mendOf } from "./refusal-text.ts";
import { figure } from "../figure.ts";
import { countOf, type Shown } from "./shown.ts";

/** What is said at the end to somebody whose code was right; null where something is still to be done. */
export function endingOf(
  view: View,
  shown: Shown,
  result: ProvingResult | TakingBack | Refusal<"sent-already">,
): Ending | null {
  if ("taken" in result) return ended("done.title.back", publicSentence(view, "petition.back.done"));
  if ("refused" in result) {
    const { refused } = result;
    const said = () => mendOf(view, { ...result, shown }).text;
    if (refused === "signed" || refused === "signed-held" || refused === "signed-invalid")
      return ended("done.title.signed", said(), ("receipt" in result ? result.receipt : null) ?? null);
    return refused === "not-signed" ? ended("done.title.none", said()) : null;
  }
  if (result.as === "held")
    return ended("done.title.held", publicSentence(view, "petition.signed.held"), result.receipt);
  return result.as === "counted" ? ended("done.title", countedText(view, result), result.receipt) : null;
}

function ended(title: Ending["title"], said: string, receipt: string | null = null): Ending {
  return { title, said: [said], receipt };
}

type Counted = Extract<ProvingResult, { as: "counted" }>;

function countedText(view: View, { petition, counted, missing }: Counted): string {
  const { language } = view;
  if (petition.stage !== "gathering") return say(language, "done.counted", { count: countOf(counted, view) });
  return missing === 0
    ? publicSentence(view, "petition.signed.enough")
    : publicSentence(view, "petition.signed.support").replaceAll("{count}", figure(missing, language));
}
