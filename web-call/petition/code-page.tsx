/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { link, publicSentence, type View } from "../view.ts";
import { say } from "../words.ts";
import { Field, Summary } from "../form/field.tsx";
import { calledOf, pageOf, type Shown } from "./shown.ts";
import type { Filling, Values } from "./sign-form.tsx";

/** What the code is for. */
export type Aim = "sign" | "back";
export type Coding = { aim: Aim; filling: Filling; again: string; to: string };

/** Asks for the code that went out, and offers another one. `again` is the token of the second form. */
export function CodePage({ view, shown, coding }: { view: View; shown: Shown; coding: Coding }) {
  const { language } = view;
  const { aim, filling, again, to } = coding;
  const { values, mend, token } = filling;
  const here = pageOf(shown.number);
  return (
    <Frame view={view} title={say(language, "code.title")} here={here}>
      <div class="narrow">
        <h1>{say(language, "code.title")}</h1>
        <p class="hint">{calledOf(shown, view)}</p>
        <div class="card">
          <form method="post" action={link(view, `${here}/${aim}/code`)} class="ask" novalidate>
            <Summary view={view} mend={mend} />
            {to !== "" && <p>{publicSentence(view, "petition.code").replaceAll("{to}", to)}</p>}
            <Carried values={values} token={token} to={to} />
            <Field
              {...{
                view,
                mend,
                id: "code",
                value: "",
                inputmode: "numeric",
                autocomplete: "one-time-code",
                maxlength: 20,
              }}
              label={say(language, "code.label")}
              hint={say(language, "code.hint")}
            />
            <button type="submit">{say(language, `code.${aim}`)}</button>
          </form>
          <form method="post" action={link(view, `${here}/${aim}`)} class="ask quiet">
            <Carried values={values} token={again} to="" />
            <button type="submit">{say(language, "code.again")}</button>
          </form>
        </div>
        <p>
          <a href={link(view, here)}>{say(language, "done.to")}</a>
        </p>
      </div>
    </Frame>
  );
}

function Carried({ values, token, to }: { values: Values; token: string; to: string }) {
  const { who, name, unit, told } = values;
  const all = { token, who, name, unit, told: told ? "1" : "", to };
  return (
    <>
      {Object.entries(all).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
    </>
  );
}
