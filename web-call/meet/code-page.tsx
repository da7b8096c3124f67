/** @jsxImportSource hono/jsx */
import { writtenDate } from "../../core/greek/dates.ts";
import { Frame } from "../page/frame.tsx";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Values } from "./book-page.tsx";

/** `first` is the token of the form that the code was sent for, `to` where it went, as its owner recognises it. */
export type Coding = { values: Values; first: string; token: string; to: string; mend: Mend | null };

/** Asks for the code, with the time that it is for. */
export function CodePage({ view, coding }: { view: View; coding: Coding }) {
  const { language } = view;
  const { values, first, token, to, mend } = coding;
  const carried = { ...values, first, token, to };
  return (
    <Frame view={view} title={say(language, "code.title")} here="/meet">
      <div class="narrow">
        <h1>{say(language, "code.title")}</h1>
        <p class="hint">{writtenDate(new Date(values.at), language)}</p>
        <form method="post" action={link(view, "/meet/code")} class="ask card" novalidate>
          <Summary view={view} mend={mend} />
          <p>{say(language, "meet.code.sent", { to })}</p>
          <p class="hint">{say(language, "meet.code.kept")}</p>
          {Object.entries(carried).map(([key, value]) => (
            <input type="hidden" name={key} value={value} />
          ))}
          <Field
            {...{ view, mend, id: "code", value: "", inputmode: "numeric", maxlength: 20 }}
            autocomplete="one-time-code"
            label={say(language, "code.label")}
            hint={say(language, "code.hint")}
          />
          <button type="submit">{say(language, "meet.book")}</button>
        </form>
      </div>
    </Frame>
  );
}
