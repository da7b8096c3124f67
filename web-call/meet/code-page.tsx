/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";

/** `first` is the token of the form that the code was sent for, `to` where it went, as its owner recognises it. */
export type Coding = {
  values: Readonly<Record<string, string>>;
  first: string;
  token: string;
  to: string;
  mend: Mend | null;
};

/** Where the code goes back to, what it is for, how long that is kept, and what the button says. */
export type Sending = { action: string; about: string; kept: string | null; send: string };

/** Asks for the code, with what it is for. */
export function CodePage({ view, coding, sending }: { view: View; coding: Coding; sending: Sending }) {
  const { language } = view;
  const { values, first, token, to, mend } = coding;
  const carried = { ...values, first, token, to };
  return (
    <Frame view={view} title={say(language, "code.title")} here="/meet">
      <div class="narrow">
        <h1>{say(language, "code.title")}</h1>
        <p class="hint">{sending.about}</p>
        <form method="post" action={link(view, sending.action)} class="ask card" novalidate>
          <Summary view={view} mend={mend} />
          <p>{say(language, "meet.code.sent", { to })}</p>
          {sending.kept !== null && <p class="hint">{sending.kept}</p>}
          {Object.entries(carried).map(([key, value]) => (
            <input type="hidden" name={key} value={value} />
          ))}
          <Field
            {...{ view, mend, id: "code", value: "", inputmode: "numeric", maxlength: 20 }}
            autocomplete="one-time-code"
            label={say(language, "code.label")}
            hint={say(language, "code.hint")}
          />
          <button type="submit">{sending.send}</button>
        </form>
      </div>
    </Frame>
  );
}
