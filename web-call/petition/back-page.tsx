/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Summary } from "../form/field.tsx";
import { calledOf, pageOf, type Shown } from "./shown.ts";
import { type Filling, KeyField } from "./sign-form.tsx";

/** Asks with what somebody signed, to send the code with which they take it back. */
export function BackPage({ view, shown, filling }: { view: View; shown: Shown; filling: Filling }) {
  const { language } = view;
  const { values, mend, token } = filling;
  const { key } = shown.petition;
  const here = pageOf(shown.number);
  return (
    <Frame view={view} title={say(language, "back.title")} here={`${here}/back`}>
      <div class="narrow">
        <h1>{say(language, "back.title")}</h1>
        <p class="hint">{calledOf(shown, view)}</p>
        <div class="card">
          <form method="post" action={link(view, `${here}/back`)} class="ask" novalidate>
            <Summary view={view} mend={mend} />
            <p>{say(language, "back.lead")}</p>
            <input type="hidden" name="token" value={token} />
            <KeyField view={view} kind={key === "email" ? key : "mobile"} value={values.who} mend={mend} />
            <button type="submit">{say(language, "sign.send")}</button>
          </form>
        </div>
        <p>
          <a href={link(view, here)}>{say(language, "done.to")}</a>
        </p>
      </div>
    </Frame>
  );
}
