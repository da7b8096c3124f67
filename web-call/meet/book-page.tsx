/** @jsxImportSource hono/jsx */
import { clockTime, dayOnly } from "../../core/greek/dates.ts";
import { athensDay } from "../../core/law/athens.ts";
import type { Host } from "../../core/municipality/appointments.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";

/** What the form was filled in with; `at` is an instant in ISO 8601. */
export type Values = { at: string; text: string; way: "video" | "phone"; name: string; who: string };
export const unfilled: Values = { at: "", text: "", way: "video", name: "", who: "" };

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
            <Times view={view} free={free} chosen={values.at} />
            <Field
              {...{ view, mend, id: "text", value: values.text, autocomplete: "off", maxlength: 300 }}
              label={say(language, "meet.topic")}
              hint={say(language, "meet.topic.hint")}
            />
            <Ways view={view} chosen={values.way} />
            <Field
              {...{ view, mend, id: "name", value: values.name, autocomplete: "name", maxlength: 80 }}
              label={say(language, "meet.name")}
              hint={say(language, "meet.name.hint")}
            />
            <Field
              {...{ view, mend, id: "who", value: values.who, autocomplete: "tel", maxlength: 254 }}
              label={say(language, "meet.who")}
              hint={say(language, "meet.who.hint")}
            />
            <button type="submit">{say(language, "meet.send")}</button>
          </form>
        )}
      </div>
    </Frame>
  );
}

/** A list that every keyboard and reader of screens knows, its days as groups. */
function Times({ view, free, chosen }: { view: View; free: readonly Date[]; chosen: string }) {
  const { language } = view;
  const days = [...new Set(free.map(athensDay))].map((day) => free.filter((at) => athensDay(at) === day));
  return (
    <div class="asked">
      <label for="at">{say(language, "meet.when")}</label>
      <p class="hint" id="at-hint">
        {say(language, "meet.zone")}
      </p>
      <select id="at" name="at" aria-describedby="at-hint">
        {days.map((times) => (
          <optgroup label={dayOnly(times[0] ?? new Date(0), language)}>
            {times.map((at) => (
              <option value={at.toISOString()} selected={at.toISOString() === chosen}>
                {`${dayOnly(at, language)}, ${clockTime(at)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Ways({ view: { language }, chosen }: { view: View; chosen: Values["way"] }) {
  return (
    <div class="asked">
      <label for="way">{say(language, "meet.how")}</label>
      <select id="way" name="way">
        {(["video", "phone"] as const).map((way) => (
          <option value={way} selected={way === chosen}>
            {say(language, `meet.${way}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
