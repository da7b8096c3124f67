/** @jsxImportSource hono/jsx */
import { groupTracking } from "../../core/number/tracking.ts";
import type { UnitCount } from "../../core/petition/by-unit.ts";
import type { Commitment } from "../../core/petition/commitments.ts";
import { rejectionLine, stageLine } from "../../core/petition/standing.ts";
import { line } from "../../core/wording/line.ts";
import { petitionStage } from "../../core/petition/stage.ts";
import { fullDay, isoDay } from "../day.ts";
import { Frame } from "../page/frame.tsx";
import { link, placed, type View } from "../view.ts";
import { say } from "../words.ts";
import { Summary } from "../form/field.tsx";
import type { Finding } from "./find-form.tsx";
import { Goals } from "./goals.tsx";
import { lineText } from "../lines.ts";
import { picturePath, pictureSize } from "./picture.ts";
import { Recount } from "./recount.tsx";
import { ShareSection } from "./share-section.tsx";
import { calledOf, countOf, pageOf, type Shown } from "./shown.ts";
import { type Filling, SignForm } from "./sign-form.tsx";
import { Names, type NamesShown, Units } from "./signers.tsx";

/** What is read beside the petition. */
export type Beside = { units: readonly UnitCount[]; names: NamesShown; days: readonly Commitment[] };
export type One = { shown: Shown; beside: Beside; filling: Filling; finding: Finding; canSign: boolean };

/** Everything that everybody may know of one petition, and the form to sign it. */
export function OnePage({ view, one }: { view: View; one: One }) {
  const { language } = view;
  const { shown, beside, filling, finding, canSign } = one;
  const { number, stage } = shown;
  const title = calledOf(shown, view);
  const text = (shown.ask ?? lineText(view, stageLine(shown.petition))).replaceAll("\n", " ");
  const picture = { path: picturePath(number, view), ...pictureSize };
  return (
    <Frame view={view} title={title} here={pageOf(number)} about={{ title, text, picture }}>
      <article class="wide petition">
        <header>
          <p class="hint">
            {shown.title !== null && say(language, "petition.name", { number: groupTracking(number) })}
          </p>
          <h1>{title}</h1>
          <p class="count">
            <strong>{countOf(shown.signatures, view)}</strong>
          </p>
          <p class="status">{lineText(view, stageLine(shown.petition))}</p>
          {!canSign && <Summary view={view} mend={filling.mend} />}
        </header>
        <div class="columns">
          <div>
            <Words view={view} shown={shown} />
            <Outcome view={view} shown={shown} />
            <Goals view={view} shown={shown} />
          </div>
          {canSign && (
            <section class="card sign" aria-labelledby="sign">
              <h2 id="sign">{say(language, stage === "gathering" ? "sign.support" : "sign.title")}</h2>
              <SignForm view={view} shown={shown} filling={filling} />
              {shown.petition.key !== "identity" && (
                <p class="hint">
                  <a href={link(view, `${pageOf(number)}/back`)}>{say(language, "sign.back.ask")}</a>
                </p>
              )}
            </section>
          )}
        </div>
        <ShareSection view={view} shown={shown} />
        <Units view={view} units={beside.units} />
        <Names view={view} number={number} names={beside.names} />
        {petitionStage[stage].seen !== "office" && stage !== "rejected" && (
          <Recount view={view} shown={shown} days={beside.days} finding={finding} />
        )}
        <p class="row hint">
          <a href={link(view, "/petitions")}>{say(language, "petitions.all")}</a>
          <a href={placed(view, `${pageOf(number)}.json`)}>{say(language, "petitions.data")}</a>
        </p>
      </article>
    </Frame>
  );
}

function Words({ view, shown }: { view: View; shown: Shown }) {
  const { language } = view;
  const { title, ask, why, author, petition } = shown;
  if (title === null) return <p>{say(language, "petition.unseen")}</p>;
  return (
    <>
      {ask !== null && <Part head={say(language, "petition.ask")} text={ask} />}
      {why !== null && <Part head={say(language, "petition.why")} text={why} />}
      <p class="hint">
        {author !== null && `${say(language, "petition.author", { name: author })} · `}
        {say(language, "petition.opened")}{" "}
        <time datetime={isoDay(petition.openedAt)}>{fullDay(petition.openedAt, language)}</time>
      </p>
    </>
  );
}

/** What the office said and did: why it was not opened, when it is debated, what it answered. */
function Outcome({ view, shown }: { view: View; shown: Shown }) {
  const { answer, agenda, petition } = shown;
  const { rejection } = petition;
  return (
    <>
      {rejection !== null && <p class="notice">{lineText(view, rejectionLine(rejection))}</p>}
      {agenda !== null && (
        <p class="notice">
          {lineText(view, line("petition.agenda", { on: { day: agenda.on }, session: agenda.session }))}
        </p>
      )}
      {answer !== null && (
        <section class="notice">
          <Part head={say(view.language, "petition.reply")} text={answer.text} />
          <p class="hint">
            <time datetime={isoDay(answer.at)}>{fullDay(answer.at, view.language)}</time>
          </p>
        </section>
      )}
    </>
  );
}

/** A text of several lines keeps them. */
function Part({ head, text }: { head: string; text: string }) {
  return (
    <>
      <h2>{head}</h2>
      {text.split(/\n+/u).map((each) => (
        <p>{each}</p>
      ))}
    </>
  );
}
