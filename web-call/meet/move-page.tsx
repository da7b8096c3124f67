/** @jsxImportSource hono/jsx */
import type { Timed } from "../../core/appointment/appointment.ts";
import { hostName } from "../../core/appointment/names.ts";
import { writtenDate } from "../../core/greek/dates.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Times } from "./times.tsx";

/** `left` is how often its resident may still move it. */
type Props = {
  view: View;
  one: Timed;
  own: string;
  free: readonly Date[];
  token: string;
  mend: Mend | null;
  left: number;
};

/** Another time for one's own appointment; until the button is pressed it stays where it is. */
export function MovePage({ view, one, own, free, token, mend, left }: Props) {
  const { language, municipality } = view;
  const title = say(language, "meet.move");
  return (
    <Frame view={view} title={title} here="/meet">
      <div class="narrow">
        <h1>{title}</h1>
        <p>
          <strong>{`${hostName(one, municipality)[language]}: ${writtenDate(one.startsAt, language)}`}</strong>
        </p>
        {free.length === 0 ? (
          <p>
            <WithPhone text={say(language, "meet.none", { phone: "{phone}" })} phone={municipality.phone} />
          </p>
        ) : (
          <form method="post" action={link(view, `${own}/move`)} class="ask" novalidate>
            <Summary view={view} mend={mend} />
            <input type="hidden" name="token" value={token} />
            <Times view={view} free={free} chosen="" />
            <p class="hint">{say(language, left > 1 ? "meet.move.twice" : "meet.move.once")}</p>
            <button type="submit">{say(language, "meet.move.send")}</button>
          </form>
        )}
        <p>
          <a href={link(view, own)}>{say(language, "meet.move.keep")}</a>
        </p>
      </div>
    </Frame>
  );
}
