/** @jsxImportSource hono/jsx */
import type { Owed } from "../../core/petition/petition.ts";
import { bindingThresholds, nextThreshold } from "../../core/petition/thresholds.ts";
import { fullDay } from "../day.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { figure } from "../figure.ts";
import type { Shown } from "./shown.ts";

/** What the signatures bring: what is owed by when or was done, what comes next, and how far that is. */
export function Goals({ view, shown }: { view: View; shown: Shown }) {
  const { language, municipality } = view;
  const { petition, signatures, stage } = shown;
  const thresholds = municipality.petitions?.thresholds ?? [];
  const owed = new Set(petition.owed.map(({ duty }) => duty));
  const runs = stage === "open" || stage === "gathering" || stage === "moderation";
  const ahead = runs ? bindingThresholds(petition, thresholds).filter(({ duty }) => !owed.has(duty)) : [];
  const next =
    stage === "gathering" ? petition.supporters : runs ? nextThreshold(petition, thresholds) : null;
  if (petition.owed.length + ahead.length === 0 && next === null) return null;
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{say(language, "petition.goals")}</h2>
      {next !== null && next > 0 && <Bar view={view} count={signatures} most={next} />}
      <ul class="plain goals">
        {stage === "gathering" && (
          <li>{say(language, "count.supporters", { count: figure(petition.supporters, language) })}</li>
        )}
        {petition.owed.map((each) => (
          <li class="reached">{owedText(view, each)}</li>
        ))}
        {ahead.map(({ duty, signatures: count, days }) => (
          <li>{say(language, `goal.${duty}`, { count: figure(count, language), days: String(days) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Bar({ view: { language }, count, most }: { view: View; count: number; most: number }) {
  const text = say(language, "goal.left", { count: figure(count, language), most: figure(most, language) });
  return (
    <p class="bar">
      <progress max={most} value={Math.min(count, most)} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </p>
  );
}

function owedText({ language, now }: View, { duty, signatures, due, kept }: Owed): string {
  const count = figure(signatures, language);
  if (kept !== null) return say(language, `goal.kept.${duty}`, { count, day: fullDay(kept, language) });
  const what = now > due ? "late" : "owed";
  return say(language, `goal.${what}.${duty}`, { count, day: fullDay(due, language) });
}
