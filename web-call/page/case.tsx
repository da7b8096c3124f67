/** @jsxImportSource hono/jsx */
import { groupTracking } from "../../core/number/tracking.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import { closedStages, type Stage } from "../../core/request/stage.ts";
import { fullDay, isoDay } from "../day.ts";
import { type View, publicSentence } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { WithPhone } from "./phone.tsx";
import { TrackForm } from "./track.tsx";

/** All that a number alone may show of a case. */
export type PublicCase = Pick<ServiceRequest, "number" | "stage" | "openedAt" | "closedAt"> &
  Partial<Pick<ServiceRequest, "outcome">>;

const dayMs = 86_400_000;
const steps = ["received", "working", "closed"] as const;

/** The page of one number: where the case stands, since when, and what happens next. */
export function CasePage({ view, shown }: { view: View; shown: PublicCase }) {
  const { language, municipality } = view;
  const title = say(language, "case.title", { number: groupTracking(shown.number) });
  return (
    <Frame view={view} title={title} here={`/t/${shown.number}`}>
      <div class="narrow">
        <h1>{title}</h1>
        <section class="card standing">
          <p class="status">{publicSentence(view, `stage.${shown.stage}`)}</p>
          <Steps view={view} stage={shown.stage} />
          <h2>{say(language, "case.next")}</h2>
          <p>
            <WithPhone text={nextSentence(view, shown)} phone={municipality.phone} />
          </p>
          <dl class="days">
            <Day view={view} name={say(language, "case.opened")} at={shown.openedAt} />
            {shown.closedAt !== null && (
              <Day view={view} name={say(language, "case.closed")} at={shown.closedAt} />
            )}
          </dl>
        </section>
        <p class="hint">{say(language, "case.coarse")}</p>
        <section class="again">
          <h2>{say(language, "case.other")}</h2>
          <TrackForm view={view} head={say(language, "case.other")} />
        </section>
      </div>
    </Frame>
  );
}

/** A case that was taken back may have been so before anybody looked after it. */
function Steps({ view: { language }, stage }: { view: View; stage: Stage }) {
  const taken = steps.filter((step) => step !== "working" || stage !== "withdrawn");
  const at = taken.indexOf(stepOf(stage));
  return (
    <ol class={stage === "done" ? "steps well" : "steps"} aria-label={say(language, "case.steps")}>
      {taken.map((step, index) => (
        <li
          class={index < at ? "past" : index === at ? "now" : "ahead"}
          {...(index === at && { "aria-current": "step" })}
        >
          {say(language, `case.step.${step}`)}
          {index <= at && (
            <span class="unseen"> {say(language, index < at ? "case.step.past" : "case.step.now")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Day({ view: { language }, name, at }: { view: View; name: string; at: Date }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <time datetime={isoDay(at)}>{fullDay(at, language)}</time>
      </dd>
    </div>
  );
}

function stepOf(stage: Stage): (typeof steps)[number] {
  if (closedStages.includes(stage)) return "closed";
  return stage === "new" || stage === "incomplete" ? "received" : "working";
}

/** May still hold `{phone}`. The last day named is the last whole one on which the case opens again. */
function nextSentence(
  { language, municipality, now }: View,
  { stage, closedAt, outcome }: PublicCase,
): string {
  const phone = "{phone}";
  const other = outcome?.duplicateOf;
  if (stage === "declined" && typeof other === "string")
    return say(language, "next.duplicate", { number: groupTracking(other) });
  if (stage === "asked" || stage === "declined") return say(language, `next.${stage}`, { phone });
  if (stage !== "done") return say(language, `next.${stage}`);
  const until = new Date((closedAt?.getTime() ?? 0) + (municipality.reopenDays - 1) * dayMs);
  if (isoDay(until) < isoDay(now)) return say(language, "next.done.over");
  return say(language, "next.done", { day: fullDay(until, language), phone });
}
