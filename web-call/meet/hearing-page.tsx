/** @jsxImportSource hono/jsx */
import { askers } from "../../core/appointment/appointment.ts";
import type { AppointmentSettings } from "../../core/municipality/appointments.ts";
import { Frame } from "../page/frame.tsx";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Choice } from "./choice.tsx";
import { NameField, TopicField, WhoField } from "./fields.tsx";

/** What the form was filled in with; `centre` is empty where any will do. */
export type HearingValues = Record<
  "host" | "asker" | "of" | "name" | "text" | "centre" | "days" | "who",
  string
>;

type Props = {
  view: View;
  settings: AppointmentSettings;
  values: HearingValues;
  mend: Mend | null;
  token: string;
};

/** Who wants to be heard, about what, where and when it would suit, and where they are reached: one form, without a script. */
export function HearingPage({ view, settings, values, mend, token }: Props) {
  const { language } = view;
  const title = say(language, "hearing.title");
  return (
    <Frame view={view} title={title} here="/hearing">
      <div class="narrow">
        <h1>{title}</h1>
        <form method="post" action={link(view, "/hearing")} class="ask" novalidate>
          <p>{say(language, "hearing.lead")}</p>
          <Summary view={view} mend={mend} />
          <input type="hidden" name="token" value={token} />
          <Whom view={view} settings={settings} values={values} />
          <Words view={view} values={values} mend={mend} />
          <Centres view={view} settings={settings} values={values} />
          <Reached view={view} values={values} mend={mend} />
          <button type="submit">{say(language, "meet.send")}</button>
        </form>
      </div>
    </Frame>
  );
}

type Part = Pick<Props, "view" | "values">;

/** With whom, where several are met, and for whom. */
function Whom({ view, settings, values }: Part & Pick<Props, "settings">) {
  const { language } = view;
  const hosts = settings.hosts.map(({ id, name }) => ({ id, text: name[language] }));
  const all = askers.map((id) => ({ id, text: say(language, `hearing.${id}`) }));
  return (
    <>
      {hosts.length > 1 && (
        <Choice id="host" label={say(language, "hearing.with")} all={hosts} chosen={values.host} />
      )}
      <Choice id="asker" label={say(language, "hearing.for")} all={all} chosen={values.asker} />
    </>
  );
}

function Words({ view, values, mend }: Part & Pick<Props, "mend">) {
  const { language } = view;
  return (
    <>
      <Field
        {...{ view, mend, id: "of", value: values.of, autocomplete: "organization", maxlength: 80 }}
        label={say(language, "hearing.of")}
        hint={say(language, "hearing.of.hint")}
      />
      <NameField view={view} mend={mend} value={values.name} />
      <TopicField view={view} mend={mend} value={values.text} />
    </>
  );
}

function Centres({ view, settings, values }: Part & Pick<Props, "settings">) {
  const { language, municipality } = view;
  const offices = settings.centres.flatMap(({ id, office, equipment }) => {
    const there = municipality.offices.find((each) => each.id === office);
    return there === undefined ? [] : [{ id, text: `${there.name[language]} (${equipment[language]})` }];
  });
  const any = { id: "", text: say(language, "hearing.any-centre") };
  return (
    <Choice
      id="centre"
      label={say(language, "hearing.centre")}
      all={[any, ...offices]}
      chosen={values.centre}
    />
  );
}

function Reached({ view, values, mend }: Part & Pick<Props, "mend">) {
  const { language } = view;
  return (
    <>
      <Field
        {...{ view, mend, id: "days", value: values.days, autocomplete: "off", maxlength: 150 }}
        label={say(language, "hearing.days")}
        hint={say(language, "hearing.days.hint")}
      />
      <WhoField view={view} mend={mend} value={values.who} />
    </>
  );
}
