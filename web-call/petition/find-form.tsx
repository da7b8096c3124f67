/** @jsxImportSource hono/jsx */
import { link, type View } from "../view.ts";
import { say } from "../words.ts";
import { Field, type Mend, Summary } from "../form/field.tsx";
import { pageOf, type Shown } from "./shown.ts";

export type Finding = { who: string; receipt: string; mend: Mend | null };
export const notAsked: Finding = { who: "", receipt: "", mend: null };

/** Asks for the two things that lead to one's own line. They go in the body: an address is kept in too many places. */
export function FindForm({ view, shown, finding }: { view: View; shown: Shown; finding: Finding }) {
  const { language } = view;
  const { who, receipt, mend } = finding;
  return (
    <form method="post" action={link(view, `${pageOf(shown.number)}/find`)} class="ask" novalidate>
      <Summary view={view} mend={mend} />
      <Field
        {...{ view, mend, id: "receipt", value: receipt, autocomplete: "off", maxlength: 60 }}
        label={say(language, "find.receipt")}
        hint={say(language, "find.receipt.hint")}
      />
      <Field
        {...{ view, mend, id: "with", value: who, autocomplete: "off", maxlength: 254 }}
        label={say(language, "find.with")}
        hint={say(language, `find.with.${shown.petition.key}`)}
      />
      <button type="submit">{say(language, "find.button")}</button>
    </form>
  );
}
