/** @jsxImportSource hono/jsx */
import type { AccessibilityStatement } from "../../core/municipality/municipality.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { WithPhone } from "./phone.tsx";
import { Checked, List } from "./statement.tsx";

/** The accessibility statement, in the parts that Implementing Decision (EU) 2018/1523 asks for. */
export function AccessibilityPage({ view }: { view: View }) {
  const { language, municipality } = view;
  const statement = municipality.accessibility;
  const contact = statement?.contact ?? municipality;
  return (
    <Frame view={view} title={say(language, "accessibility.title")} here="/accessibility">
      <div class="narrow">
        <h1>{say(language, "accessibility.title")}</h1>
        <p class="lead">{say(language, "accessibility.lead")}</p>
        {statement === undefined ? (
          <p>{say(language, "accessibility.unwritten")}</p>
        ) : (
          <Standing view={view} statement={statement} />
        )}
        <section aria-labelledby="tell">
          <h2 id="tell">{say(language, "accessibility.tell")}</h2>
          <p>
            <WithPhone
              text={say(language, "accessibility.contact", { phone: "{phone}" })}
              phone={contact.phone}
            />
          </p>
          <p>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
          {statement !== undefined && (
            <p>
              {say(language, "accessibility.enforcement")}{" "}
              <a href={statement.enforcement.website} rel="noreferrer">
                {statement.enforcement.name[language]}
              </a>
            </p>
          )}
        </section>
        {statement !== undefined && <Checked view={view} on={statement.checked.on} />}
      </div>
    </Frame>
  );
}

function Standing({ view: { language }, statement }: { view: View; statement: AccessibilityStatement }) {
  const { standing, gaps, checked } = statement;
  return (
    <>
      <section aria-labelledby="standing">
        <h2 id="standing">{say(language, "accessibility.standing")}</h2>
        <p>{say(language, `accessibility.${standing}`)}</p>
      </section>
      {gaps !== undefined && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">{say(language, "accessibility.gaps")}</h2>
          <List texts={gaps} language={language} />
        </section>
      )}
      <section aria-labelledby="how">
        <h2 id="how">{say(language, "accessibility.how")}</h2>
        <p>{checked.how[language]}</p>
      </section>
    </>
  );
}
