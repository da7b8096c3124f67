/** @jsxImportSource hono/jsx */
import { type Appointment, isTimed } from "../../core/appointment/appointment.ts";
import { hostName } from "../../core/appointment/names.ts";
import { wayLine } from "../../core/appointment/kind.ts";
import { mayMove } from "../../core/appointment/move.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { line } from "../../core/wording/line.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { lineText } from "../lines.ts";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";

type Props = {
  view: View;
  one: Appointment;
  own: string;
  token: string;
  isNew: boolean;
  call: string | undefined;
};

/** One's own appointment, or the hearing that one asked for: looking at it changes nothing. */
export function OwnPage({ view, one, own, token, isNew, call }: Props) {
  const { language } = view;
  const isAsked = one.stage === "asked";
  const isOpen = isAsked || (one.stage === "booked" && one.endsAt !== null && one.endsAt > view.now);
  const title = isNew
    ? say(language, isAsked ? "hearing.done" : "meet.done")
    : say(language, one.wish === null ? "meet.title" : "hearing.one");
  return (
    <Frame view={view} title={title} here="/meet">
      <div class="narrow">
        <h1>{title}</h1>
        <Standing view={view} one={one} call={isOpen ? call : undefined} />
        {isNew ? (
          <p>
            {say(language, "meet.own")} <a href={link(view, own)}>{say(language, "meet.own.link")}</a>
          </p>
        ) : (
          isOpen && <Acts view={view} one={one} own={own} token={token} />
        )}
      </div>
    </Frame>
  );
}

function Standing({ view, one, call }: Pick<Props, "view" | "one" | "call">) {
  const { language, municipality } = view;
  const host = hostName(one, municipality)[language];
  return (
    <div class="card">
      <p>{lineText(view, line(`appointment.stage.${one.stage}`))}</p>
      <p>
        <strong>{isTimed(one) ? `${host}: ${writtenDate(one.startsAt, language)}` : host}</strong>
      </p>
      {one.stage === "booked" && <p>{lineText(view, wayLine(one, municipality))}</p>}
      <p>{say(language, "meet.number", { number: groupTracking(one.number) })}</p>
      {call !== undefined && (
        <p>
          <a href={call}>{say(language, "meet.call")}</a>
        </p>
      )}
    </div>
  );
}

/** What its resident can do: each is a page or a button of its own. */
function Acts({ view, one, own, token }: Pick<Props, "view" | "one" | "own" | "token">) {
  const { language, municipality } = view;
  const why = one.stage === "booked" ? mayMove(one, view.now) : "not-booked";
  return (
    <>
      {why === null && (
        <p class="do">
          <a href={link(view, `${own}/move`)}>{say(language, "meet.move")}</a>
        </p>
      )}
      {(why === "moved-enough" || why === "too-late") && (
        <p>
          <WithPhone
            text={say(language, `meet.move.${why}`, { phone: "{phone}" })}
            phone={municipality.phone}
          />
        </p>
      )}
      <form method="post" action={link(view, `${own}/cancel`)} class="ask quiet">
        <input type="hidden" name="token" value={token} />
        <button type="submit">
          {say(language, one.stage === "asked" ? "hearing.cancel" : "meet.cancel")}
        </button>
      </form>
    </>
  );
}
