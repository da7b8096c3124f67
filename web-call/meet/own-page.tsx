/** @jsxImportSource hono/jsx */
import type { Timed } from "../../core/appointment/appointment.ts";
import { hostName } from "../../core/appointment/names.ts";
import { wayLine } from "../../core/appointment/kind.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { line } from "../../core/wording/line.ts";
import { Frame } from "../page/frame.tsx";
import { lineText } from "../lines.ts";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";

type Props = { view: View; one: Timed; own: string; token: string; isNew: boolean; call: string | undefined };

/** One's own appointment: looking at it changes nothing, and its one button cancels it. */
export function OwnPage({ view, one, own, token, isNew, call }: Props) {
  const { language, municipality } = view;
  const title = isNew ? say(language, "meet.done") : say(language, "meet.title");
  const isOpen = one.stage === "booked" && one.endsAt > view.now;
  return (
    <Frame view={view} title={title} here="/meet">
      <div class="narrow">
        <h1>{title}</h1>
        <div class="card">
          <p>{lineText(view, line(`appointment.stage.${one.stage}`))}</p>
          <p>
            <strong>{`${hostName(one, municipality)[language]}: ${writtenDate(one.startsAt, language)}`}</strong>
          </p>
          {isOpen && <p>{lineText(view, wayLine(one, municipality))}</p>}
          <p>{say(language, "meet.number", { number: groupTracking(one.number) })}</p>
          {isOpen && call !== undefined && (
            <p>
              <a href={call}>{say(language, "meet.call")}</a>
            </p>
          )}
        </div>
        {isNew ? (
          <p>
            {say(language, "meet.own")} <a href={link(view, own)}>{say(language, "meet.own.link")}</a>
          </p>
        ) : (
          isOpen && (
            <form method="post" action={link(view, `${own}/cancel`)} class="ask quiet">
              <input type="hidden" name="token" value={token} />
              <button type="submit">{say(language, "meet.cancel")}</button>
            </form>
          )
        )}
      </div>
    </Frame>
  );
}
