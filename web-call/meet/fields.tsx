/** @jsxImportSource hono/jsx */
import { Field, type Mend } from "../form/field.tsx";
import type { View } from "../view.ts";
import { say } from "../words.ts";

type Props = { view: View; mend: Mend | null; value: string };

/** What somebody wants to talk about. */
export function TopicField({ view, mend, value }: Props) {
  return (
    <Field
      {...{ view, mend, value, id: "text", autocomplete: "off", maxlength: 300 }}
      label={say(view.language, "meet.topic")}
      hint={say(view.language, "meet.topic.hint")}
    />
  );
}

export function NameField({ view, mend, value }: Props) {
  return (
    <Field
      {...{ view, mend, value, id: "name", autocomplete: "name", maxlength: 80 }}
      label={say(view.language, "meet.name")}
      hint={say(view.language, "meet.name.hint")}
    />
  );
}

/** The mobile or e-mail where somebody is reached. */
export function WhoField({ view, mend, value }: Props) {
  return (
    <Field
      {...{ view, mend, value, id: "who", autocomplete: "tel", maxlength: 254 }}
      label={say(view.language, "meet.who")}
      hint={say(view.language, "meet.who.hint")}
    />
  );
}
