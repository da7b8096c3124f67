/** @jsxImportSource hono/jsx */
import type { Host } from "../../core/municipality/appointments.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Choice } from "./choice.tsx";
import { NameField, TopicField, WhoField } from "./fields.tsx";
import { Times } from "./times.tsx";

/** What the form was filled in with; `at` is an instant in ISO 8601. */
export type Values = {
  host: string;
  at: string;
  text: string;
  way: "video" | "phone";
  name: string;
  who: string;
};
export const unfilled: Values = { host: "", at: "", text: "", way: "video", name: "", who: "" };

type Props = {
  view: View;
  host: Host;
  free: readonly Date[];
  values: Values;
  mend: Mend | null;
  token: string;
};

/** Times by day, the topic and where somebody is reached: one form, without a script. */
export function BookPage({ view, host, free, values, mend, token }: Props) {
  const { language, municipality } = view;
  const ways = (["video", "phone"] as const).map((id) => ({ id, text: say(language, `meet.${id}`) }));
  const title = say(language, "meet.with", { host: host.name[language] });
  return (
    <Frame view={view} title={title} here="/meet">
      <div class="narrow">
        <h1>{title}</h1>
        {free.length === 0 ? (
          <p>
            <WithPhone text={say(language, "meet.none", { phone: "{phone}" })} phone={municipality.phone} />
          </p>
        ) : (
          <form method="post" action={link(view, "/meet")} class="ask" novalidate>
            <p>{say(language, "meet.lead", { length: String(host.length) })}</p>
            <Summary view={view} mend={mend} />
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="host" value={host.id} />
            <Times view={view} free={free} chosen={values.at} />
            <TopicField view={view} mend={mend} value={values.text} />
            <Choice id="way" label={say(language, "meet.how")} all={ways} chosen={values.way} />
            <NameField view={view} mend={mend} value={values.name} />
            <WhoField view={view} mend={mend} value={values.who} />
            <button type="submit">{say(language, "meet.send")}</button>
          </form>
        )}
        {municipality.appointments !== undefined && municipality.appointments.centres.length > 0 && (
          <p>
            <a href={link(view, "/hearing")}>{say(language, "hearing.link")}</a>
          </p>
        )}
      </div>
    </Frame>
  );
}
