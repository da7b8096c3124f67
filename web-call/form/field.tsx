/** @jsxImportSource hono/jsx */
import { WithPhone } from "../page/phone.tsx";
import type { View } from "../view.ts";
import { say } from "../words.ts";

/** What is to be mended in a form: a sentence, which may hold `{phone}`, and the field that it is about, if one. */
export type Mend = { text: string; field: string | null };

type FieldProps = {
  view: View;
  id: string;
  label: string;
  hint: string;
  value: string;
  mend: Mend | null;
  type?: "text" | "tel" | "email";
  inputmode?: "numeric" | "tel" | "email" | "text";
  autocomplete: string;
  maxlength: number;
};

/** A labelled field; a word about it is tied to it, and the hand is put there. */
export function Field({ view, id, label, hint, value, mend, type = "text", ...rest }: FieldProps) {
  const own = mend?.field === id ? mend : null;
  return (
    <div class="asked">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {own !== null && (
        <p class="mend" id={`${id}-mend`}>
          <WithPhone text={own.text} phone={view.municipality.phone} />
        </p>
      )}
      <input
        id={id}
        name={id}
        type={type}
        {...rest}
        spellcheck={false}
        value={value}
        aria-describedby={own === null ? `${id}-hint` : `${id}-mend ${id}-hint`}
        {...(own !== null && { "aria-invalid": "true", autofocus: true })}
      />
    </div>
  );
}

/** What stands above a form that came back: the same word again, with a way to the field. */
export function Summary({ view, mend }: { view: View; mend: Mend | null }) {
  if (mend === null) return null;
  const { field, text } = mend;
  return (
    <div class="trouble" role="alert">
      {field === null ? (
        <p>
          <WithPhone text={text} phone={view.municipality.phone} />
        </p>
      ) : (
        <>
          <h2>{say(view.language, "sign.summary")}</h2>
          <p>
            <a href={`#${field}`}>{text.replaceAll("{phone}", view.municipality.phone)}</a>
          </p>
        </>
      )}
    </div>
  );
}
