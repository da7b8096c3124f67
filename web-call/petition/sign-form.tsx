/** @jsxImportSource hono/jsx */
import { link, publicSentence, type View } from "../view.ts";
import { WithPhone } from "../page/phone.tsx";
import { say } from "../words.ts";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { pageOf, type Shown } from "./shown.ts";

/** What a form was filled in with. */
export type Values = { who: string; name: string; unit: string; told: boolean };
export const unfilled: Values = { who: "", name: "", unit: "", told: true };

/** A form on its way: what it holds, what is to be mended, and the token that is good for it alone. */
export type Filling = { values: Values; mend: Mend | null; token: string };

/** Asks for a mobile or an e-mail, and for what its owner may add; nothing but the first has to be filled in. */
export function SignForm({ view, shown, filling }: { view: View; shown: Shown; filling: Filling }) {
  const { language, municipality } = view;
  const { key } = shown.petition;
  if (key === "identity")
    return (
      <p>
        <WithPhone text={publicSentence(view, "petition.sign.desk")} phone={municipality.phone} />
      </p>
    );
  const { values, mend, token } = filling;
  return (
    <form method="post" action={link(view, `${pageOf(shown.number)}/sign`)} class="ask" novalidate>
      <Summary view={view} mend={mend} />
      <input type="hidden" name="token" value={token} />
      <KeyField view={view} kind={key} value={values.who} mend={mend} />
      <Field
        {...{ view, mend, id: "name", value: values.name, autocomplete: "name", maxlength: 80 }}
        label={say(language, "sign.name")}
        hint={say(language, "sign.name.hint")}
      />
      <Units view={view} chosen={values.unit} />
      <p class="tick">
        <input type="checkbox" id="told" name="told" value="1" checked={values.told} />
        <label for="told">{say(language, "sign.told")}</label>
      </p>
      <p class="hint">{say(language, `sign.privacy.${key}`)}</p>
      <button type="submit">{say(language, "sign.send")}</button>
    </form>
  );
}

type KeyProps = { view: View; kind: "mobile" | "email"; value: string; mend: Mend | null };

/** What somebody signs with. */
export function KeyField({ view, kind, value, mend }: KeyProps) {
  const type = kind === "mobile" ? "tel" : "email";
  return (
    <Field
      {...{ view, id: "who", value, mend, type, inputmode: type, autocomplete: type, maxlength: 254 }}
      label={say(view.language, `sign.${kind}`)}
      hint={say(view.language, `sign.${kind}.hint`)}
    />
  );
}

function Units({ view: { language, municipality }, chosen }: { view: View; chosen: string }) {
  const { units = [] } = municipality;
  if (units.length === 0) return null;
  return (
    <div class="asked">
      <label for="unit">{say(language, "sign.unit")}</label>
      <select id="unit" name="unit">
        <option value="">{say(language, "sign.unit.none")}</option>
        {units.map(({ id, name }) => (
          <option value={id} selected={id === chosen}>
            {name[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
